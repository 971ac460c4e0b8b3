import fc from 'fast-check';
import { expect, it } from 'vitest';
import { familyNames, toMember } from '../../../scripts/model/names.js';

it('familyNames begins the name of a table in lower case', () => {
  const tables = ['System', 'OAuth', 'RestV3', 'X'].map((identifier) => familyNames({ identifier }).table);
  expect(tables).toEqual(['systemErrors', 'oauthErrors', 'restV3Errors', 'xErrors']);
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

it('toMember makes an identifier of a word', () => {
  expect(['server', 'wait-for-approval', 'Non-Authoritative Information'].map(toMember).join(' ')).toBe(
    'SERVER WAIT_FOR_APPROVAL NON_AUTHORITATIVE_INFORMATION',
  );
});
