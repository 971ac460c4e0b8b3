import { showCharacter } from '../faults.js';
import { lookAlike } from '../look-alikes.js';
import { codeEntries, type Rule } from '../rule.js';

/** Source: the official error reference, `error` «may consist of digits, Latin letters, and underscores». */
export const codeCharacters: Rule = {
  name: 'code-characters',
  description: 'A code is digits, Latin letters and underscores.',
  *check(sources) {
    for (const { source, code, path } of sources.flatMap((file) => [...codeEntries(file)])) {
      if (code === '') {
        yield { source, path, part: 'key', message: 'A code is empty. Write the code as it is on the wire.' };
      }
      for (const [index, character] of [...code].entries()) {
        if (/[0-9A-Za-z_]/.test(character)) continue;
        const twin = lookAlike(character);
        const remedy = twin
          ? `It only looks like the Latin ${twin}: type it anew in the Latin layout.`
          : 'Write digits, Latin letters and underscores only.';
        const message = `The code "${code}" has ${showCharacter(character)} as character ${index + 1}. ${remedy}`;
        yield { source, path, part: 'key', message };
        break;
      }
    }
  },
};
