import { describe, expect, it } from 'vitest';
import { codeCase } from '../../../scripts/rules/code-case.js';
import { check, HOSTILE_FAMILY, table, withCodes } from '../support.js';

describe('code-case', () => {
  it('accepts codes that differ in more than case, and the same code in another case in another family', () => {
    expect(check(codeCase, withCodes('ACCESS_DENIED, ACCESS_DENIEDS, access-denied'))).toEqual([]);
    expect(check(codeCase, HOSTILE_FAMILY)).toEqual([]);
    expect(check(codeCase, { a: withCodes('A'), b: withCodes('a') })).toEqual([]);
  });

  it.each(table`
    ACCESS_DENIED, OTHER, access_denied → 29:3  The code "access_denied" differs from "ACCESS_DENIED" of the same family in case only. Keep the one that the server sends.
    constructor, OTHER, Constructor → 29:3  The code "Constructor" differs from "constructor" of the same family in case only. Keep the one that the server sends.
    __proto__, __PROTO__ → 21:3  The code "__PROTO__" differs from "__proto__" of the same family in case only. Keep the one that the server sends.
  `)('refuses %s', (codes, fault) => expect(check(codeCase, withCodes(codes))).toEqual([`${fault} [code-case]`]));

  it('compares each with the first of its kind', () => {
    const said = check(codeCase, withCodes('Aa, aA, AA')).map((fault) => /"\w+" .* "\w+"/.exec(fault)?.[0]);
    expect(said).toEqual(['"aA" differs from "Aa"', '"AA" differs from "Aa"']);
  });
});
