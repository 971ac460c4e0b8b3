/**
 * All families at once: for tools that meet any code, such as log viewers.
 *
 * @module
 */

import type { ErrorFamily } from './entry.js';
import { type Families, families } from './generated/families.js';
import { indexByCode } from './table.js';

export type { ErrorFamily } from './entry.js';
export { type Families, families } from './generated/families.js';

type ExplanationIn<Family> =
  Family extends ErrorFamily<infer Name, infer Table> ? Table[keyof Table] & { readonly family: Name } : never;

/** The name of a family. */
export type FamilyName = Families[number]['name'];

/** An entry with the name of its family. Comparing `family` narrows it to the entries of that one. */
export type Explanation = ExplanationIn<Families[number]>;

const indexes = /* @__PURE__ */ families.map(({ name, errors }) => ({
  family: name,
  index: indexByCode<object>(errors),
}));

/**
 * Every entry that bears a code, in any family: the same code may mean different things. Never throws.
 *
 * @param code A code as it is on the wire. Case counts.
 * @returns The entries with their families, the system errors first; `[]` where no family knows the code.
 * @example explain('PAYMENT_REQUIRED').map(({ family }) => family) // ['oauth', 'platform']
 */
export function explain(code: string): Explanation[] {
  return indexes.flatMap(({ family, index }) => {
    const entry = index.get(code);
    return entry ? [{ ...entry, family } as Explanation] : [];
  });
}
