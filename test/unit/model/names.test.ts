import fc from 'fast-check';
import { expect, it } from 'vitest';
import { familyNames, toMember } from '../../../scripts/model/names.js';

it.each([
  ['System', 'systemErrors'],
  ['OAuth', 'oauthErrors'],
  ['RestV3', 'restV3Errors'],
  ['X', 'xErrors'],
])('familyNames begins the name of a table in lower case: %s', (identifier, table) => {
  expect(familyNames({ identifier }).table).toBe(table);
});

it('familyNames gives identifiers, all different, for every identifier that the schema allows', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][A-Za-z0-9]*$/), (identifier) => {
      const { table, ...names } = familyNames({ identifier });
      expect(new Set([table, ...Object.values(names)]).size).toBe(9);
      for (const name of Object.values(names)) expect(name).toMatch(new RegExp(`^(is)?${identifier}Error[A-Za-z]*$`));
      expect(table).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    }),
  );
});

it.each([
  ['server', 'SERVER'],
  ['wait-for-approval', 'WAIT_FOR_APPROVAL'],
  ['Non-Authoritative Information', 'NON_AUTHORITATIVE_INFORMATION'],
])('toMember makes of %s an identifier', (word, member) => expect(toMember(word)).toBe(member));
