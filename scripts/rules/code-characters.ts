import { lookAlike } from '../../src/cli/look-alikes.js';
import { showCharacter } from '../model/fault.js';
import type { Rule } from './rule.js';

/**
 * Source: the official error reference, `error` «may consist of digits, Latin letters, and underscores». Methods have
 * codes with a dot, and codes in which `…` stands for what varies.
 */
export const codeCharacters: Rule<'error'> = {
  name: 'code-characters',
  description: 'A code is digits, Latin letters and underscores, or empty.',
  scope: 'error',
  *check(subject) {
    const { code, at } = subject;
    const allowed = 'key' in subject ? /[0-9A-Za-z_.…]/ : /[0-9A-Za-z_]/;
    const index = [...code].findIndex((character) => !allowed.test(character));
    const character = [...code][index];
    if (character === undefined) return;
    const twin = lookAlike(character);
    const remedy = twin
      ? `It only looks like the Latin ${twin}: type it again in the Latin layout.`
      : 'Write digits, Latin letters and underscores only.';
    yield {
      message: `The code "${code}" has ${showCharacter(character)} as character ${index + 1}. ${remedy}`,
      at,
    };
  },
};
