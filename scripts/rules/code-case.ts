import { codeEntries, type Rule } from '../rule.js';

/** Codes are case-sensitive on the wire; two that differ in case only are nearly always one code and a slip. */
export const codeCase: Rule = {
  name: 'code-case',
  description: 'No two codes of a family differ in case only.',
  *check(sources) {
    for (const file of sources) {
      const seen = new Map<string, string>();
      for (const { source, code, path } of codeEntries(file)) {
        const folded = code.toUpperCase();
        const first = seen.get(folded);
        if (first === undefined) {
          seen.set(folded, code);
          continue;
        }
        const message = `The code "${code}" differs from "${first}" in case only. Keep the one that the server sends.`;
        yield { source, path, part: 'key', message };
      }
    }
  },
};
