/**
 * All families at once: for tools that meet any code, such as log viewers.
 *
 * @module
 */
import type { ErrorEntry } from './entry.js';
import { families } from './generated/families.js';

export type { ErrorEntry, ErrorFamily } from './entry.js';
export { families } from './generated/families.js';

/** An entry with the name of its family. */
export interface Explanation extends ErrorEntry {
  readonly family: string;
}

const indexes = /* @__PURE__ */ families.map(({ name, errors }) => ({
  family: name,
  index: new Map(errors.map((entry) => [entry.code, entry])),
}));

/**
 * Every entry for a code, in any family: the same code may mean different things. Never throws.
 *
 * @param code A code as the server sends it. Case-sensitive.
 * @returns The entries with their families, the system errors first; `[]` where no family has the code.
 * @example explain('PAYMENT_REQUIRED').map(({ family }) => family) // ['oauth', 'platform']
 */
export function explain(code: string): Explanation[] {
  return indexes.flatMap(({ family, index }) => {
    const entry = index.get(code);
    return entry ? [{ ...entry, family }] : [];
  });
}
