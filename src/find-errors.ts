import { type Fields, isCode, isMap, readError, readRestV3Error, type ValidationError } from './response.js';

/** An error of a response, and where it was found. */
export interface FoundError {
  /** The code as a string: a number becomes its digits, an absent code is empty. */
  readonly code: string;
  /** The server's own text; absent where it sent none. What has no known format is here as JSON. */
  readonly description?: string;
  /** The keys from the top level of the response to the error; empty where the error is at the top level itself. */
  readonly path: readonly (string | number)[];
  /** The fields that REST 3.0 refused; only in its validation errors. */
  readonly validation?: readonly ValidationError[];
}

type Path = FoundError['path'];

/**
 * Every error in the response to a call, whatever its format: that of the previous version of REST, that of REST 3.0,
 * that of calls with session authorization, per command of a `batch`, or inside `result`. Business data that merely
 * looks like an error is not reported as one.
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
    const { result } = body;
    const own = findIn(body, []) ?? findOther(body);
    const inner = isMap(result) ? findInResult(result) : findInSession(body);
    return own ? [own, ...inner] : inner;
  } catch {
    // A body whose properties cannot be read tells nothing.
    return [];
  }
}

/**
 * The error of a call itself, also where it is inside `result`. Errors of single commands of a `batch` are not the
 * call's: repeating it would repeat what succeeded. Never throws.
 *
 * @param body The parsed body of a response.
 * @returns The first such error; `undefined` for a success and for anything that is not a response.
 * @example findError({ result: { result_error: { add: { error: 'ERROR_CORE' } } } }) // undefined
 */
export function findError(body: unknown): FoundError | undefined {
  return findErrors(body).find(({ path }) => path[1] !== 'result_error');
}

/**
 * Whether a value is a response to a call at all, be it a success or an error: it has a `result`, or an `error` that is
 * a string, a number or an object, or one of the formats of calls with session authorization. The page of a proxy and
 * `{ error: false }` are neither. Never throws.
 *
 * @param body Anything, such as the parsed body of a response.
 * @example isRestResponse({ result: true }) // true
 * @example isRestResponse('<html>') // false
 */
export function isRestResponse(body: unknown): boolean {
  try {
    return isMap(body) && ('result' in body || findErrors(body).length > 0);
  } catch {
    return false;
  }
}

/** The error of a body in either format; that of REST 3.0 is one level deeper. */
function findIn(body: Fields, path: Path): FoundError | undefined {
  return findClassic(body, path) ?? findRestV3(body, path);
}

function findClassic(body: Fields, path: Path): FoundError | undefined {
  const code = readError(body);
  return code === undefined ? undefined : toFound(code, body['error_description'], path);
}

function findRestV3(body: Fields, path: Path): FoundError | undefined {
  const error = readRestV3Error(body);
  if (!error) return undefined;
  const { validation } = error;
  const found = toFound(error['code'], error['message'], [...path, 'error']);
  return Array.isArray(validation) ? { ...found, validation: validation.flatMap(toValidationError) } : found;
}

function toValidationError(row: unknown): ValidationError[] {
  if (typeof row === 'string') return [{ message: row }];
  return isMap(row) ? [{ ...row }] : [];
}

function toFound(code: unknown, text: unknown, path: Path): FoundError {
  const description = textOf(text);
  const sent = isCode(code) ? String(code) : '';
  return description === undefined ? { code: sent, path } : { code: sent, description, path };
}

/** Several texts are a list in some methods. */
function textOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : undefined;
  const texts = value.filter((text) => typeof text === 'string');
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** An error in no format that is known. */
function findUnknown(value: unknown, path: Path): FoundError {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // A value that JSON cannot hold is an error all the same.
  }
  return toFound('', json, path);
}

/** An `error` that is an object without code and message, in a body that is no success. */
function findOther(body: Fields): FoundError | undefined {
  const { error } = body;
  return isMap(error) && !('result' in body) ? findUnknown(error, ['error']) : undefined;
}

/** Calls with session authorization: `{ status: 'error', errors: […] }`, or `{ ex: { error, error_description } }`. */
function findInSession(body: Fields): FoundError[] {
  if ('result' in body) return [];
  const { status, errors, ex } = body;
  const wrapped = isMap(ex) ? findClassic(ex, ['ex']) : undefined;
  if (wrapped) return [wrapped];
  if (status !== 'error' || !Array.isArray(errors)) return [];
  const found = findInList(errors, ['errors']);
  return found.length > 0 ? found : [{ code: '', path: [] }];
}

function findInResult(result: Fields): FoundError[] {
  const { result_error: batch, errors } = result;
  if ('result_error' in result && 'result' in result) return findInList(batch, ['result', 'result_error']);
  return Array.isArray(errors) ? findStatus(result, errors) : findNested(result);
}

/** Keyed by the caller's command names, or a list; an empty list stands for none. What is not empty is an error. */
function findInList(entries: unknown, path: Path): FoundError[] {
  if (typeof entries !== 'object' || entries === null) return isEmpty(entries) ? [] : [findInEntry(entries, path)];
  const found: FoundError[] = [];
  for (const key of Object.keys(entries)) {
    const entry = (entries as Fields)[key];
    if (!isEmpty(entry)) found.push(findInEntry(entry, [...path, Array.isArray(entries) ? Number(key) : key]));
  }
  return found;
}

function findInEntry(entry: unknown, path: Path): FoundError {
  if (typeof entry === 'string') return { code: '', description: entry, path };
  const known = isMap(entry) ? (findIn(entry, path) ?? findMessage(entry, path)) : undefined;
  return known ?? findUnknown(entry, path);
}

/** `{ code, message }`, or a description alone. */
function findMessage({ code, message, error_description: description }: Fields, path: Path): FoundError | undefined {
  const text = message ?? description;
  return isCode(code) || typeof text === 'string' ? toFound(code, text, path) : undefined;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value == null || value === '' || value === false;
}

/** `{ status: 'error', errors: ['…'] }` and nothing else. */
function findStatus(result: Fields, errors: readonly unknown[]): FoundError[] {
  const documented =
    result['status'] === 'error' &&
    !hasOtherKeys(result, ['status', 'errors']) &&
    errors.every((entry) => typeof entry === 'string' || (isMap(entry) && findMessage(entry, [])));
  return documented ? findInList(errors, ['result', 'errors']) : [];
}

/** `{ error, error_description }`, perhaps with `result: false`, and nothing else; or that as the only `error`. */
function findNested(result: Fields): FoundError[] {
  const { error: inner, result: value } = result;
  if (isMap(inner)) return hasOtherKeys(result, ['error']) ? [] : findAlone(inner, ['result', 'error']);
  return value === undefined || value === false ? findAlone(result, ['result']) : [];
}

function findAlone(body: Fields, path: Path): FoundError[] {
  const documented =
    typeof body['error_description'] === 'string' && !hasOtherKeys(body, ['result', 'error', 'error_description']);
  const error = documented ? findClassic(body, path) : undefined;
  return error ? [error] : [];
}

// Stops at the first key that does not belong, since a result may have any number of them.
function hasOtherKeys(map: object, known: readonly string[]): boolean {
  for (const key in map) if (!known.includes(key)) return true;
  return false;
}
