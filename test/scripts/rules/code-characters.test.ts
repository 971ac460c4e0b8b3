import { describe, expect, it } from 'vitest';
import { codeCharacters } from '../../../scripts/rules/code-characters.js';
import { errorYaml, familyYaml, HOSTILE_FAMILY, ruleFindings } from '../support.js';

const withCode = (code: string) => familyYaml({}, [errorYaml('GOOD'), errorYaml(code)]);
const ONLY = 'Write digits, Latin letters and underscores only.';
const anew = (letter: string) => `It only looks like the Latin ${letter}: type it anew in the Latin layout.`;

describe('code-characters', () => {
  it.each(['EXPIRED_TOKEN', 'expired_token', "'100'", '_', 'a1_B2'])('accepts %s', (code) => {
    expect(ruleFindings(codeCharacters, withCode(code))).toEqual([]);
  });

  it('accepts names of Object.prototype', () => {
    expect(ruleFindings(codeCharacters, HOSTILE_FAMILY)).toEqual([]);
  });

  it.each([
    ['\u0421ODE', '"\u0421" (U+0421) as character 1', anew('C')],
    ['ACCESS_D\u0415NIED', '"\u0415" (U+0415) as character 9', anew('E')],
    ['expired_t\u043Eken', '"\u043E" (U+043E) as character 10', anew('o')],
    ['ERROR_\u0425\u0423', '"\u0425" (U+0425) as character 7', anew('X')],
    ['ERROR_\u0416', '"\u0416" (U+0416) as character 7', ONLY],
    ['slow-down', '"-" (U+002D) as character 5', ONLY],
    ['two words', 'U+0020 as character 4', ONLY],
    ['a.b', '"." (U+002E) as character 2', ONLY],
    ['<<', '"<" (U+003C) as character 1', ONLY],
    // A character of two code units counts as one.
    ['A😀\u0421', '"😀" (U+1F600) as character 2', ONLY],
    ['\uFF21', '"\uFF21" (U+FF21) as character 1', ONLY],
    ['cafe\u0301', 'U+0301 as character 5', ONLY],
    ['A\u200B', 'U+200B as character 2', ONLY],
  ])('refuses %s', (code, has, remedy) => {
    expect(ruleFindings(codeCharacters, withCode(code))).toEqual([
      `catalog/sample.yaml:21:3  The code "${code}" has ${has}. ${remedy}`,
    ]);
  });

  it('refuses an empty code', () => {
    expect(ruleFindings(codeCharacters, withCode("''"))).toEqual([
      'catalog/sample.yaml:21:3  A code is empty. Write the code as it is on the wire.',
    ]);
  });
});
