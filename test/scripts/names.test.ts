import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyNames, toMember } from '../../scripts/names.js';

describe('familyNames', () => {
  it.each([
    ['System', 'systemErrors'],
    ['OAuth', 'oauthErrors'],
    ['Platform', 'platformErrors'],
    ['RestV3', 'restV3Errors'],
    ['X', 'xErrors'],
  ])('%s', (identifier, table) => {
    expect(familyNames({ identifier })).toEqual({
      codeEnum: `${identifier}ErrorCode`,
      codeValue: `${identifier}ErrorCodeValue`,
      statusEnum: `${identifier}ErrorStatus`,
      entry: `${identifier}Error`,
      tableType: `${identifier}Errors`,
      table,
      isCode: `is${identifier}ErrorCode`,
      isResponse: `is${identifier}ErrorResponse`,
      response: `${identifier}ErrorResponse`,
    });
  });

  it('are identifiers, all different, for every identifier that the schema allows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Za-z0-9]*$/), (identifier) => {
        const names = Object.values(familyNames({ identifier }));
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      }),
    );
  });
});

describe('toMember', () => {
  it.each([
    ['server', 'SERVER'],
    ['slow-down', 'SLOW_DOWN'],
    ['wait-for-approval', 'WAIT_FOR_APPROVAL'],
    ['Non-Authoritative Information', 'NON_AUTHORITATIVE_INFORMATION'],
  ])('%s', (word, member) => expect(toMember(word)).toBe(member));
});
