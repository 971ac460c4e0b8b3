import { describe, expect, it } from 'vitest';
import { codeCharacters } from '../../../scripts/rules/code-characters.js';
import { check, checkMethods, HOSTILE_FAMILY, HOSTILE_NAMESPACE, namespaceYaml, table, withCodes } from '../support.js';

const checkCode = (code: string) => check(codeCharacters, withCodes(code));

describe('code-characters', () => {
  it('accepts good ones', () => {
    expect(checkCode("EXPIRED_TOKEN, expired_token, '100', _, a1_B2, ''")).toEqual([]);
    expect(check(codeCharacters, HOSTILE_FAMILY)).toEqual([]);
    expect(checkMethods(codeCharacters, HOSTILE_NAMESPACE)).toEqual([]);
  });

  it('lets only methods leave out what varies, and have a dot', () => {
    const fault = (code: string, has: string) =>
      `The code "${code}" has ${has}. Write digits, Latin letters and underscores only. [code-characters]`;
    expect(checkCode('A_…')).toEqual([`13:3  ${fault('A_…', '"…" (U+2026) as character 3')}`]);
    expect(checkCode('A.B')).toEqual([`13:3  ${fault('A.B', '"." (U+002E) as character 2')}`]);
    expect(checkMethods(codeCharacters, namespaceYaml({ 'A_…/one': {}, 'A.B/one': {}, 'B-…/one': {} }))).toEqual([
      `18:5  ${fault('B-…', '"-" (U+002D) as character 2')}`,
    ]);
  });

  it.each(table`
    \u0421ODE → "\u0421" (U+0421) as character 1. It only looks like the Latin C: type it again in the Latin layout.
    expired_t\u043Eken → "\u043E" (U+043E) as character 10. It only looks like the Latin o: type it again in the Latin layout.
    ERROR_\u0425\u0423 → "\u0425" (U+0425) as character 7. It only looks like the Latin X: type it again in the Latin layout.
    ERROR_\u0416 → "\u0416" (U+0416) as character 7. Write digits, Latin letters and underscores only.
    slow-down → "-" (U+002D) as character 5. Write digits, Latin letters and underscores only.
    two words → U+0020 as character 4. Write digits, Latin letters and underscores only.
    << → "<" (U+003C) as character 1. Write digits, Latin letters and underscores only.
    A😀\u0421 → "😀" (U+1F600) as character 2. Write digits, Latin letters and underscores only.
    \uFF21 → "\uFF21" (U+FF21) as character 1. Write digits, Latin letters and underscores only.
    cafe\u0301 → U+0301 as character 5. Write digits, Latin letters and underscores only.
  `)('refuses %j', (code, has) => {
    expect(checkCode(code)).toEqual([`13:3  The code "${code}" has ${has} [code-characters]`]);
  });
});
