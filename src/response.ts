/**
 * The body of a failed call in classic REST and from the authorization server.
 *
 * Further keys may stand beside these two. Source: the official page `/error-codes.html`;
 * that `error` is also sent as a number, and the description left out, was met on real accounts.
 */
export interface ErrorResponse<Code extends string | number = string | number> {
  /** The code: usually a word, in some methods a number. */
  readonly error: Code;
  /** The server's explanation for developers. */
  readonly error_description?: string;
}

/**
 * Whether a value is a classic error body: `error` a string or a number, `error_description` a string or absent.
 *
 * Never throws, whatever the value. Says nothing of errors inside `result`: that is what `findErrors` is for.
 *
 * @param value Anything, such as the parsed body of an answer.
 * @returns `false` for everything that is no such body.
 * @example
 * isErrorResponse({ error: 'expired_token', error_description: 'The access token provided has expired' }) // true
 * isErrorResponse({ result: [] }) // false
 */
export function isErrorResponse(value: unknown): value is ErrorResponse {
  return readErrorCode(value) !== undefined;
}

/** The code of a classic error body as it was sent, or undefined where the value is no such body. */
export function readErrorCode(value: unknown): string | number | undefined {
  try {
    const { error, error_description: description } = value as Record<keyof ErrorResponse, unknown>;
    const isCode = typeof error === 'string' || typeof error === 'number';
    if (isCode && (description === undefined || typeof description === 'string')) return error;
  } catch {
    // No object at all, or one whose properties cannot be read.
  }
  return undefined;
}
