import { isRestResponse } from '../find-errors.js';
import { isMap } from '../response.js';

/** A response, and the HTTP status where what wraps it tells one. */
export interface Unwrapped {
  readonly body: unknown;
  readonly status?: number;
}

/** More wrappings than any client makes. */
const MOST_LEVELS = 10;

/**
 * The response that a value is or wraps, as the dumps of HTTP clients do, with the status that stands beside it.
 *
 * @returns `undefined` where nothing in the value is a response.
 * @example unwrap({ status: 401, data: { error: 'expired_token' } }) // { body: { error: 'expired_token' }, status: 401 }
 */
export function unwrap(value: unknown, levels: number = MOST_LEVELS): Unwrapped | undefined {
  if (isRestResponse(value)) return { body: value };
  if (!isMap(value) || levels === 0) return undefined;
  const status = [value['status'], value['statusCode']].find((status) => typeof status === 'number');
  for (const name of ['data', 'body', 'response']) {
    const inner = unwrap(parsed(value[name]), levels - 1);
    if (inner) return typeof status === 'number' ? { status, ...inner } : inner;
  }
  return undefined;
}

/** Some clients keep the body as text. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
