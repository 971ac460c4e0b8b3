import type { Rule } from './rule.js';

/** Codes are case-sensitive; two that differ in case only are nearly always one code and a slip. */
export const codeCase: Rule<'family'> = {
  name: 'code-case',
  description: 'No two codes of a family differ in case only.',
  scope: 'family',
  *check({ errors }) {
    const seen = new Map<string, string>();
    for (const { code, at } of errors) {
      const folded = code.toUpperCase();
      const first = seen.get(folded);
      seen.set(folded, first ?? code);
      if (first === undefined) continue;
      const message = `The code "${code}" differs from "${first}" of the same family in case only. Keep the one that the server sends.`;
      yield { message, at };
    }
  },
};
