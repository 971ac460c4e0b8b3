import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nearestCodes } from '../../../../src/cli/nearest.js';
import { editDistance, nearestOf } from '../../../../src/nearest.js';
import { families } from '../catalog.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));

describe('nearestCodes', () => {
  it.each([
    // By case, in quotes, in prose, with other marks between the words.
    ['EXPIRED_KEY', ['expired_key']],
    ['too_many_calls', ['TOO_MANY_CALLS']],
    ['No_Key', ['NO_KEY', 'no_key']],
    ['"expired_key"', ['expired_key']],
    ['`CALLS_BANNED`,', ['CALLS_BANNED']],
    ['retry after CALLS_BANNED please', ['CALLS_BANNED']],
    ['expiredKey', ['expired_key']],
    ['expired-key', ['expired_key']],
    ['expired – key', ['expired_key']],
    ['{"error":"TOO_MANY_CALLS","error_description":"Too many"}', ['TOO_MANY_CALLS']],
    ['error', ['ERROR_CALLS_OFF']],
    // A part of five letters or more; the greater the part, the likelier, and three codes at most.
    ['MANY_CALLS', ['TOO_MANY_CALLS']],
    ['EXPIR', ['expired_key']],
    ['expi', []],
    ['CALLS', ['CALLS_BANNED', 'TOO_MANY_CALLS', 'ERROR_CALLS_OFF']],
    // A whole code in what was typed.
    ['my_calls_banned_today', ['CALLS_BANNED']],
    ['xNO_KEYxTOO_MANY_CALLSx', ['TOO_MANY_CALLS', 'NO_KEY', 'no_key']],
    ['no_key or CALLS_BANNEDx', ['CALLS_BANNED', 'NO_KEY', 'no_key']],
    // One letter in four may be wrong, and one in the shortest code.
    ['CALLS_BNNED', ['CALLS_BANNED']],
    ['CALSL_BANNED', ['CALLS_BANNED']],
    ['CALLS_BANNEDXYZ', ['CALLS_BANNED']],
    ['TXO_MXNY_CXLLS', ['TOO_MANY_CALLS']],
    ['TXX_MXNY_CXLLS', []],
    ['NO_KYE', ['NO_KEY', 'no_key']],
    ['ON_KYE', []],
    // Codes of a few digits would be near to anything.
    ['10', []],
    ['1001', []],
    ['401', []],
  ])('%s means %j, in this order', (input, codes) => expect(nearestCodes(input)).toEqual(codes));

  it.each(['', '?', 'цена', 'SOMETHING_ELSE', '_'.repeat(10), `${'x'.repeat(195)}CALLS_BANNED`])(
    'offers nothing for %j',
    (input) => {
      expect(nearestCodes(input)).toEqual([]);
    },
  );

  it('offers a few known codes, each once, and the code itself first', () => {
    const known = families.flatMap(({ errors }) => errors.map(({ code }) => code));
    fc.assert(
      fc.property(fc.string(), (input) => {
        const nearest = nearestCodes(input);
        expect(new Set(nearest).size).toBe(nearest.length);
        expect(nearest.length).toBeLessThanOrEqual(3);
        for (const code of nearest) expect(known).toContain(code);
      }),
    );
    for (const code of known.filter((code) => /[A-Za-z]{4}/.test(code)))
      expect(nearestCodes(code.toLowerCase())[0]?.toLowerCase()).toBe(code.toLowerCase());
  });
});

it('nearestOf takes any names, such as those of methods', () => {
  const names = ['shop.item.add', 'shop.item.get', 'shop.list', 'a.b'];
  expect(nearestOf('Shop.Item.Ad', names)).toEqual(['shop.item.add']);
  expect(nearestOf('list', names)).toEqual([]);
  expect(nearestOf('shop.lsit', names)).toEqual(['shop.list']);
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['abcd', 'badc', 2],
    ['aab', 'aba', 1],
    ['xaby', 'xbay', 1],
    ['ab', 'cd', 2],
    ['aa', 'bb', 2],
    ['abab', 'baba', 2],
    ['abcdef', 'abdcfe', 2],
    ['aabb', 'bbaa', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
  });
});
