import {
  type Fields,
  isCode,
  isMap,
  isValidationError,
  readError,
  readRestV3Error,
  type ValidationError,
} from './response.js';

/** An error of a response, and where it was found. */
export interface FoundError {
  /** The code as a string: a number becomes its digits, an absent code is empty. */
  readonly code: string;
  /** The server's own text; empty where it sent none. */
  readonly description: string;
  /** The keys from the top level of the response to the error; empty where the error is at the top level itself. */
  readonly path: readonly (string | number)[];
  /** The fields that REST 3.0 refused; only in its validation errors. */
  readonly validation?: readonly ValidationError[];
}

type Path = FoundError['path'];

/**
 * Every error in the response to a call, whatever its format: that of the previous version of REST, that of REST 3.0,
 * per command of a `batch`, or inside `result`. Business data that merely looks like an error is not reported as one.
 *
 * Checks only the places where errors occur, so that a large success costs no more than a small one. Never throws,
 * never changes the response. Source of the formats: the official pages `/error-codes.html`,
 * `/api-reference/rest-v3.html` and `/settings/how-to-call-rest-api/batch.html`, and the pages of single methods.
 *
 * @param body The parsed body of a response.
 * @returns The errors in the order of the response; `[]` for a success and for anything that is not a response.
 * @example
 * findErrors({ error: 'expired_token', error_description: 'The access token provided has expired' })
 * // [{ code: 'expired_token', description: 'The access token provided has expired', path: [] }]
 */
export function findErrors(body: unknown): FoundError[] {
  try {
    if (!isMap(body)) return [];
    const own = findIn(body, []);
    const inner = isMap(body['result']) ? findInResult(body['result']) : [];
    return own ? [own, ...inner] : inner;
  } catch {
    // A body whose properties cannot be read tells nothing.
    return [];
  }
}

/** The error of a body in either format; that of REST 3.0 is one level deeper. */
function findIn(body: Fields, path: Path): FoundError | undefined {
  return findClassic(body, path) ?? findRestV3(body, path);
}

function findClassic(body: Fields, path: Path): FoundError | undefined {
  const code = readError(body);
  return code === undefined ? undefined : { code: String(code), description: textOf(body['error_description']), path };
}

function findRestV3(body: Fields, path: Path): FoundError | undefined {
  const raw = readRestV3Error(body);
  if (!raw) return undefined;
  const { code, message, validation } = raw;
  const error = { code: isCode(code) ? String(code) : '', description: textOf(message), path: [...path, 'error'] };
  return Array.isArray(validation) ? { ...error, validation: validation.filter(isValidationError).map(copy) } : error;
}

function copy({ field, message }: ValidationError): ValidationError {
  return field === undefined ? { message } : { field, message };
}

function findInResult(result: Fields): FoundError[] {
  const { result_error: batch, errors } = result;
  if (typeof batch === 'object' && batch !== null) return 'result' in result ? findInBatch(batch as Fields) : [];
  return Array.isArray(errors) ? findTexts(result, errors) : findNested(result);
}

/** Keyed by the caller's command names, or a list; an empty list stands for none. */
function findInBatch(batch: Fields): FoundError[] {
  const found: FoundError[] = [];
  for (const key of Object.keys(batch)) {
    const error = findInCommand(batch[key], ['result', 'result_error', Array.isArray(batch) ? Number(key) : key]);
    if (error) found.push(error);
  }
  return found;
}

function findInCommand(entry: unknown, path: Path): FoundError | undefined {
  if (!isMap(entry)) return undefined;
  const description = textOf(entry['error_description']);
  return findIn(entry, path) ?? (description === '' ? undefined : { code: '', description, path });
}

/** `{ status: 'error', errors: ['…'] }` and nothing else: texts without a code. */
function findTexts(result: Fields, errors: readonly unknown[]): FoundError[] {
  if (result['status'] !== 'error' || hasOtherKeys(result, ['status', 'errors'])) return [];
  if (!errors.every((text) => typeof text === 'string')) return [];
  return errors.map((description, index) => ({ code: '', description, path: ['result', 'errors', index] }));
}

/** `{ error, error_description }`, perhaps with `result: false`, and nothing else. */
function findNested(result: Fields): FoundError[] {
  const documented =
    typeof result['error_description'] === 'string' &&
    (result['result'] === undefined || result['result'] === false) &&
    !hasOtherKeys(result, ['result', 'error', 'error_description']);
  const error = documented ? findClassic(result, ['result']) : undefined;
  return error ? [error] : [];
}

// Stops at the first key that does not belong, since a result may have any number of them.
function hasOtherKeys(map: object, known: readonly string[]): boolean {
  for (const key in map) if (!known.includes(key)) return true;
  return false;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
