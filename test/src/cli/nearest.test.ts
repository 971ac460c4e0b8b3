import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../../../src/all.js';
import { editDistance, nearestCodes } from '../../../src/cli/nearest.js';

describe('nearestCodes', () => {
  it.each([
    ['EXPIRED_TOKEN', 'expired_token'],
    ['query_limit_exceeded', 'QUERY_LIMIT_EXCEEDED'],
    ['"expired_token"', 'expired_token'],
    ['`OVERLOAD_LIMIT`,', 'OVERLOAD_LIMIT'],
    ['{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}', 'QUERY_LIMIT_EXCEEDED'],
    ['METHOD_NOT_FOUND', 'ERROR_METHOD_NOT_FOUND'],
    ['BATCH_LENGTH_EXCEEDED', 'ERROR_BATCH_LENGTH_EXCEEDED'],
    ['RATELIMITEXCEPTION', 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION'],
    ['QUERY_LIMIT_EXCEDED', 'QUERY_LIMIT_EXCEEDED'],
    ['QEURY_LIMIT_EXCEEDED', 'QUERY_LIMIT_EXCEEDED'],
    ['expiredToken', 'expired_token'],
    ['invalid-token', 'invalid_token'],
    ['invalid – token', 'invalid_token'],
  ])('%s means %s first', (input, code) => expect(nearestCodes(input)[0]).toBe(code));

  it.each(['', '?', 'ERROR_HANDLER_ALREADY_EXIST', 'цена', '42', '_'.repeat(10)])('offers nothing for %j', (input) => {
    expect(nearestCodes(input)).toEqual([]);
  });

  it.each([
    ['retry after QUERY_LIMIT_EXCEEDED please', ['QUERY_LIMIT_EXCEEDED']],
    ['access_denied', ['ACCESS_DENIED', 'access_denied', 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION']],
    ['EXPIRED', ['expired_token']],
    ['SCOPE', ['invalid_scope', 'insufficient_scope', 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION']],
    ['scop', []],
    ['{"error":"QUERY_LIMIT_EXCEDED"}', ['QUERY_LIMIT_EXCEEDED']],
    ['error', []],
    // By the share of the code that they are; no more than three.
    ['LIMIT', ['OVERLOAD_LIMIT', 'QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT']],
    ['xNO_AUTH_FOUNDxQUERY_LIMIT_EXCEEDEDx', ['QUERY_LIMIT_EXCEEDED', 'NO_AUTH_FOUND']],
    ['my_overload_limit_reached', ['OVERLOAD_LIMIT']],
    ['NO_AUTH_FONUD', ['NO_AUTH_FOUND']],
    ['NO_AUHT_FONUD', ['NO_AUTH_FOUND']],
    ['OVERLOAD_LIMITXYZW', ['OVERLOAD_LIMIT']],
    ['QUXRY_LXMIT_EXCXEDED', ['QUERY_LIMIT_EXCEEDED']],
    // A letter in four may be wrong.
    ['QXXXY_LIMIT_EXCEEXED', ['QUERY_LIMIT_EXCEEDED']],
    ['QXXXX_LIMIT_EXCEEXED', []],
  ])('%s means %j, in this order', (input, codes) => expect(nearestCodes(input)).toEqual(codes));

  it('offers a few known codes, and the code itself first', () => {
    const known = families.flatMap(({ errors }) => Object.keys(errors));
    fc.assert(
      fc.property(fc.string(), (input) => {
        const nearest = nearestCodes(input);
        expect(nearest.length).toBeLessThanOrEqual(3);
        expect(nearest.every((code) => known.includes(code))).toBe(true);
      }),
    );
    for (const code of known) expect(nearestCodes(code.toLowerCase())[0]?.toLowerCase()).toBe(code.toLowerCase());
  });
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
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
