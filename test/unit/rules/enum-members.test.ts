import { describe, expect, it } from 'vitest';
import { enumMembers } from '../../../scripts/rules/enum-members.js';
import { check, HOSTILE_FAMILY, table, withCodes } from '../support.js';

const checkCodes = (codes: string) => check(enumMembers, withCodes(codes));

describe('enum-members', () => {
  it.each([
    ['codes in any case', 'EXPIRED_TOKEN, invalid_scope, MixedCase'],
    ['a number or nothing with a member', "'100'=CODE_100, '2fa'=TWO_FACTOR, ''=EMPTY"],
    ['other characters, which another rule tells', '\u0421ODE, slow-down, <<'],
    ['a member that another code would have had', 'foo=BAR, bar=FOO'],
    ['a member that is what the code gives anyway', 'foo=FOO'],
    ['codes that differ in case only, which another rule tells better', 'foo, FOO'],
    ['no text for a member, which the schema tells', "'100'=5, foo=[a]"],
  ])('accepts %s', (_, codes) => expect(checkCodes(codes)).toEqual([]));

  it('accepts names of Object.prototype, and the same member in another family', () => {
    expect(check(enumMembers, { a: HOSTILE_FAMILY, b: HOSTILE_FAMILY })).toEqual([]);
  });

  it.each(table`
    GOOD, '100' → 21:3  The code "100" gives no enum member, which begins with a letter. Add the field "member" with a readable name.
    GOOD, 2fa → 21:3  The code "2fa" gives no enum member, which begins with a letter. Add the field "member" with a readable name.
    GOOD, '' → 21:3  The code "" gives no enum member, which begins with a letter. Add the field "member" with a readable name.
    foo=X, bar=X → 30:13  The codes "foo" and "bar" both give the enum member X. Give one of them another "member".
    FOO, bar=FOO → 29:13  The codes "FOO" and "bar" both give the enum member FOO. Give one of them another "member".
    bar=FOO, foo → 22:3  The codes "bar" and "foo" both give the enum member FOO. Give one of them another "member".
    foo, FOO=FOO → 29:13  The codes "foo" and "FOO" both give the enum member FOO. Give one of them another "member".
    __proto__=PROTO, PROTO → 22:3  The codes "__proto__" and "PROTO" both give the enum member PROTO. Give one of them another "member".
  `)('refuses %s', (codes, fault) => expect(checkCodes(codes)).toEqual([`${fault} [enum-members]`]));

  it('compares each with the first of its kind', () => {
    const said = checkCodes('a=X, b=X, c=X').map((fault) => /"\w+" and "\w+"/.exec(fault)?.[0]);
    expect(said).toEqual(['"a" and "b"', '"a" and "c"']);
  });
});
