/**
 * The body of a failed call in the previous version of REST and from the authorization server.
 *
 * Further keys may stand beside these two. Source: the official page `/error-codes.html`; that `error` is also sent
 * as a number, and the description as `null` or not at all, was seen on real accounts.
 */
export interface ErrorResponse<Code extends string | number = string | number> {
  /** The code: usually a word, in some methods a number or empty. */
  readonly error: Code;
  /** The server's explanation for developers. */
  readonly error_description?: string | null;
}

/** One field that REST 3.0 refused. Further fields may stand beside these two. */
export interface ValidationError {
  /** The field's name; absent where the message concerns the whole object. */
  readonly field?: string;
  /** What is wrong with it, in the language of the account. */
  readonly message?: string;
}

/**
 * The body of a failed REST 3.0 call.
 *
 * Source: the official page `/api-reference/rest-v3.html`.
 */
export interface RestV3Response<Code extends string = string> {
  /** What went wrong. */
  readonly error: {
    /** The code, such as `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`. */
    readonly code: Code;
    /** The server's explanation, in the language of the account. */
    readonly message: string;
    /** The fields that were refused; only in validation errors. */
    readonly validation?: readonly ValidationError[];
  };
}

/** A code as it is sent: one of digits comes as a number too. */
export type SentCode<Code extends string> = Code | (Code extends `${infer Digits extends number}` ? Digits : never);

/** The type of a guard for responses in the format of {@link ErrorResponse}. */
export interface ErrorResponseGuard<Code extends string> {
  <const Accepted extends Code>(
    value: unknown,
    codes: Accepted | readonly Accepted[],
  ): value is ErrorResponse<Accepted>;
  (value: unknown): value is ErrorResponse<Code>;
}

/** The same for a family with codes of digits. */
export interface SentErrorResponseGuard<Code extends string> {
  <const Accepted extends Code>(
    value: unknown,
    codes: Accepted | readonly Accepted[],
  ): value is ErrorResponse<SentCode<Accepted>>;
  (value: unknown): value is ErrorResponse<SentCode<Code>>;
}

/** The type of a guard for responses in the format of {@link RestV3Response}. */
export interface RestV3ResponseGuard<Code extends string> {
  <const Accepted extends Code>(
    value: unknown,
    codes: Accepted | readonly Accepted[],
  ): value is RestV3Response<Accepted>;
  (value: unknown): value is RestV3Response<Code>;
}

/**
 * Whether a value is an error body of the previous version of REST: `error` a string or a number,
 * `error_description` a string, `null` or absent.
 *
 * Never throws, whatever the value. Says nothing of errors inside `result`: that is what `findErrors` is for.
 *
 * @param value Anything, such as the parsed body of a response.
 * @param codes A code or a list of codes to accept, exactly as they are sent; default: all. An empty list accepts none.
 * A number alone is taken for no code, so that `bodies.filter(isErrorResponse)` works.
 * @returns `false` for any other value.
 * @example
 * isErrorResponse({ error: 'expired_token', error_description: 'The access token provided has expired' }) // true
 * isErrorResponse({ error: 100 }, ['100', 100]) // true
 * isErrorResponse({ result: [] }) // false
 */
export function isErrorResponse<const Code extends string>(value: unknown, codes: Code): value is ErrorResponse<Code>;
export function isErrorResponse<const Code extends string | number>(
  value: unknown,
  codes: readonly Code[],
): value is ErrorResponse<Code>;
export function isErrorResponse(value: unknown): value is ErrorResponse;
export function isErrorResponse(value: unknown, codes?: unknown): value is ErrorResponse {
  const code = readErrorCode(value);
  return code !== undefined && acceptsCode(codes, code);
}

/** Whether codes, which a caller named or did not name, have this one among them. */
export function acceptsCode(codes: unknown, code: unknown): boolean {
  if (Array.isArray(codes)) return codes.includes(code);
  // The index, where a guard is passed to Array.filter.
  return codes === undefined || typeof codes === 'number' || codes === code;
}

/** A code as tables have it. */
export function toCode(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** A body of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The code of a body in the format of {@link ErrorResponse}, as it was sent; undefined where there is none. */
export function readError({ error }: Fields): string | number | undefined {
  return isCode(error) ? error : undefined;
}

/** The error of a body in the format of {@link RestV3Response}; undefined where there is neither code nor message. */
export function readRestV3Error({ error }: Fields): Fields | undefined {
  return isMap(error) && (isCode(error['code']) || typeof error['message'] === 'string') ? error : undefined;
}

/** The code of a body in exactly the format of {@link ErrorResponse}, as it was sent. Never throws. */
export function readErrorCode(value: unknown): string | number | undefined {
  try {
    const code = readError(value as Fields);
    // Most responses are no errors, and end here.
    if (code === undefined) return undefined;
    const { error_description: description } = value as Fields;
    if (description == null || typeof description === 'string') return code;
  } catch {
    // No object at all, or one whose properties cannot be read.
  }
  return undefined;
}

/** The code of a body in exactly the format of {@link RestV3Response}. Never throws. */
export function readRestV3Code(value: unknown): string | undefined {
  try {
    const { code, message, validation } = readRestV3Error(value as Fields) as Fields;
    const validates = validation === undefined || (Array.isArray(validation) && validation.every(isValidationError));
    if (typeof code === 'string' && typeof message === 'string' && validates) return code;
  } catch {
    // No error in it at all, or one whose properties cannot be read.
  }
  return undefined;
}

function isValidationError(value: unknown): value is ValidationError {
  return isMap(value) && isOptionalText(value['field']) && isOptionalText(value['message']);
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** Whether a value is an object other than a list. */
export function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value can be a code: the previous version of REST sends numbers too. */
export function isCode(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
