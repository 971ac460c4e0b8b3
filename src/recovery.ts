/**
 * What to do about an error code of any family, without the words about it: for retry rules.
 *
 * @module
 */
import type { MayHaveRun } from './entry.js';
import { codesByRecovery, codesByRun, type KnownErrorCode } from './generated/recoveries.js';
import type { Recovery } from './generated/vocabulary.js';
import { type SentCode, toCode } from './response.js';

export type { MayHaveRun } from './entry.js';
export type { KnownErrorCode } from './generated/recoveries.js';
export { Recovery } from './generated/vocabulary.js';

const recoveries = /* @__PURE__ */ index(codesByRecovery);
const runs = /* @__PURE__ */ index(codesByRun);

function index(lists: Readonly<Record<string, string>>): ReadonlyMap<unknown, string> {
  const values = new Map<unknown, string>();
  for (const [value, codes] of Object.entries(lists)) {
    // Where families differ, the strongest value counts, which comes first.
    for (const code of codes.split(' ')) values.set(code, values.get(code) ?? value);
  }
  return values;
}

/**
 * What the caller can do about an error code, in whichever family it is. Never throws.
 *
 * @param code A code as the server sends it, a number too. Case-sensitive.
 * @returns `undefined` for any other value, such as the code of a single method.
 * @example recoveryOf('QUERY_LIMIT_EXCEEDED') // 'slow-down'
 */
export function recoveryOf(code: unknown): Recovery | undefined {
  return recoveries.get(toCode(code)) as Recovery | undefined;
}

/**
 * Whether a call that failed with this code may have taken effect all the same: if it creates something, repeating it
 * is safe only where this is `'no'`. Never throws.
 *
 * @param code A code as the server sends it, a number too. Case-sensitive.
 * @returns `undefined` for any other value, of which nothing is known.
 * @example mayHaveRun('INTERNAL_SERVER_ERROR') // 'perhaps'
 */
export function mayHaveRun(code: unknown): MayHaveRun | undefined {
  const key = toCode(code);
  return recoveries.has(key) ? ((runs.get(key) ?? 'no') as MayHaveRun) : undefined;
}

/**
 * Whether a value is a code of any family: one that any call may get. Case-sensitive. Never throws.
 *
 * @param value Anything; codes of digits are sent as numbers too.
 * @returns `false` for any other value, such as the code of a single method.
 * @example isKnownErrorCode('expired_token') // true
 */
export function isKnownErrorCode(value: unknown): value is SentCode<KnownErrorCode> {
  return recoveries.has(toCode(value));
}

/**
 * The codes of all families with a recovery, in the order of the families and their documentation.
 *
 * @param recovery What the caller can do.
 * @returns `[]` where no code has it.
 * @example codesWith('refresh-token').includes('expired_token') // true
 */
export function codesWith(recovery: Recovery): readonly KnownErrorCode[] {
  return [...recoveries].filter(([, value]) => value === recovery).map(([code]) => code as KnownErrorCode);
}
