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
    const { result } = body;
    const own = errorOf(body, []);
    return isMap(result) ? [...own, ...errorsInResult(result)] : own;
  } catch {
    // A body whose properties cannot be read tells nothing.
    return [];
  }
}

/** The error that an object with the key `error` is, in the classic form or in that of REST 3.0. */
function errorOf({ error, error_description: description }: Fields, path: Path): FoundError[] {
  if (isCode(error)) return [{ code: String(error), description: textOf(description), path }];
  return isMap(error) ? restV3Error(error, [...path, 'error']) : [];
}

function restV3Error({ code, message, validation }: Fields, path: Path): FoundError[] {
  if (!isCode(code) && typeof message !== 'string') return [];
  const error = { code: isCode(code) ? String(code) : '', description: textOf(message), path };
  return [Array.isArray(validation) ? { ...error, validation: validation.filter(isValidationError).map(copy) } : error];
}

function copy({ field, message }: ValidationError): ValidationError {
  return field === undefined ? { message } : { field, message };
}

function errorsInResult(result: Fields): FoundError[] {
  const { result_error: batch, errors, error } = result;
  if (typeof batch === 'object' && batch !== null) return 'result' in result ? batchErrors(batch) : [];
  if (Array.isArray(errors)) return textErrors(result, errors);
  return isCode(error) ? nestedError(result) : [];
}

/** Keyed by the caller's command names, or a list; an empty list stands for none. */
function batchErrors(batch: object): FoundError[] {
  return Object.entries(batch).flatMap(([key, entry]) => {
    const path = ['result', 'result_error', Array.isArray(batch) ? Number(key) : key];
    if (!isMap(entry)) return [];
    const found = errorOf(entry, path);
    const description = textOf(entry['error_description']);
    return found.length === 0 && description !== '' ? [{ code: '', description, path }] : found;
  });
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
  return documented ? errorOf(result, ['result']) : [];
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
