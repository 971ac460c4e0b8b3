/** One field that REST 3.0 refused. */
export interface ValidationError {
  /** The field's name; absent where the message concerns the whole object. */
  readonly field?: string;
  /** What is wrong with it, in the account's language. */
  readonly message: string;
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
    /** The server's explanation, in the account's language. */
    readonly message: string;
    /** The fields that were refused; only in validation errors. */
    readonly validation?: readonly ValidationError[];
  };
}

/** The code of a REST 3.0 error body, or undefined where the value is no such body. */
export function readRestV3Code(value: unknown): string | undefined {
  try {
    const { code, message, validation } = (value as { error: Record<string, unknown> }).error;
    const validates = validation === undefined || (Array.isArray(validation) && validation.every(isValidationError));
    if (typeof code === 'string' && typeof message === 'string' && validates) return code;
  } catch {
    // No object at all, or one whose properties cannot be read.
  }
  return undefined;
}

/** Whether a value tells what is wrong with a field. May throw where its properties cannot be read. */
export function isValidationError(value: unknown): value is ValidationError {
  if (typeof value !== 'object' || value === null) return false;
  const { field, message } = value as Record<keyof ValidationError, unknown>;
  return typeof message === 'string' && (field === undefined || typeof field === 'string');
}
