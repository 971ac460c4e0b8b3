import { isValidationError, type ValidationError } from './rest-v3-response.js';

/** An error of an answer, and where it stood. */
export interface FoundError {
  /** The code as a string: a number becomes its digits, an absent code is empty. */
  readonly code: string;
  /** The server's own words; empty where it sent none. */
  readonly description: string;
  /** The keys from the answer to the error; empty where the answer itself is the error. */
  readonly path: readonly (string | number)[];
  /** The fields that REST 3.0 refused; only in its validation errors. */
  readonly validation?: readonly ValidationError[];
}

type Fields = Readonly<Record<string, unknown>>;
type Path = FoundError['path'];

/**
 * Every error in the answer to a call, whatever shape it came in: classic, REST 3.0, per command of a `batch`,
 * or inside `result`. Business data that merely looks like an error is none.
 *
 * Looks only where errors stand, so that a large success costs no more than a small one. Never throws, never
 * changes the answer. Source of the shapes: the official pages `/error-codes.html`, `/api-reference/rest-v3.html`
 * and `/settings/how-to-call-rest-api/batch.html`, and the pages of single methods.
 *
 * @param body The parsed body of an answer.
 * @returns The errors in the order of the answer; `[]` for a success and for everything that is no answer.
 * @example
 * findErrors({ error: 'expired_token', error_description: 'The access token provided has expired' })
 * // [{ code: 'expired_token', description: 'The access token provided has expired', path: [] }]
 */
export function findErrors(body: unknown): FoundError[] {
  try {
    if (!isMap(body)) return [];
    const { error, result } = body;
    const own = classicError(body, []) ?? restV3Error(error, ['error']);
    const inner = isMap(result) ? errorsInResult(result) : [];
    return own ? [own, ...inner] : inner;
  } catch {
    // A body whose properties cannot be read tells nothing.
    return [];
  }
}

function classicError({ error, error_description: description }: Fields, path: Path): FoundError | undefined {
  return isCode(error) ? { code: String(error), description: textOf(description), path } : undefined;
}

function restV3Error(value: unknown, path: Path): FoundError | undefined {
  if (!isMap(value)) return undefined;
  const { code, message, validation } = value;
  if (!isCode(code) && typeof message !== 'string') return undefined;
  const error = { code: isCode(code) ? String(code) : '', description: textOf(message), path };
  return Array.isArray(validation) ? { ...error, validation: validation.filter(isValidationError).map(copy) } : error;
}

function copy({ field, message }: ValidationError): ValidationError {
  return field === undefined ? { message } : { field, message };
}

function errorsInResult(result: Fields): FoundError[] {
  const { result_error: batch, errors } = result;
  if (typeof batch === 'object' && batch !== null) return 'result' in result ? batchErrors(batch as Fields) : [];
  return Array.isArray(errors) ? textErrors(result, errors) : nestedError(result);
}

/** Keyed by the caller's command names, or a list; an empty list stands for none. */
function batchErrors(batch: Fields): FoundError[] {
  const found: FoundError[] = [];
  for (const key of Object.keys(batch)) {
    const error = commandError(batch[key], ['result', 'result_error', Array.isArray(batch) ? Number(key) : key]);
    if (error) found.push(error);
  }
  return found;
}

function commandError(entry: unknown, path: Path): FoundError | undefined {
  if (!isMap(entry)) return undefined;
  const { error, error_description: description } = entry;
  const withoutCode = textOf(description) === '' ? undefined : { code: '', description: textOf(description), path };
  return classicError(entry, path) ?? restV3Error(error, [...path, 'error']) ?? withoutCode;
}

/** `{ status: 'error', errors: ['…'] }` and nothing else: texts without a code. */
function textErrors(result: Fields, errors: readonly unknown[]): FoundError[] {
  if (result['status'] !== 'error' || hasOtherKeys(result, ['status', 'errors'])) return [];
  if (!errors.every((text) => typeof text === 'string')) return [];
  return errors.map((description, index) => ({ code: '', description, path: ['result', 'errors', index] }));
}

/** `{ error, error_description }`, perhaps with `result: false`, and nothing else. */
function nestedError(result: Fields): FoundError[] {
  const documented =
    typeof result['error_description'] === 'string' &&
    (result['result'] === undefined || result['result'] === false) &&
    !hasOtherKeys(result, ['result', 'error', 'error_description']);
  const error = documented ? classicError(result, ['result']) : undefined;
  return error ? [error] : [];
}

// Stops at the first key that does not belong, since a result may have any number of them.
function hasOtherKeys(map: object, known: readonly string[]): boolean {
  for (const key in map) if (!known.includes(key)) return true;
  return false;
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCode(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
