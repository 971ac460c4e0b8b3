import { describe, expect, it } from 'vitest';
import { confirmedCodes } from '../../../scripts/rules/confirmed-codes.js';
import { check, checkMethods, namespaceYaml, withCodes } from '../support.js';

const checkCode = (code: string, note?: string) =>
  checkMethods(confirmedCodes, namespaceYaml({ [`${code}/one`]: { note } }));

describe('confirmed-codes', () => {
  it.each(['100', '', '4000', '1400', '404', '00x1', 'ERROR_0x01'])('accepts %j, which is no status', (code) => {
    expect(checkCode(code)).toEqual([]);
  });

  it.each(['400', '403', '422', '510', '0x', '0x00000031', '0X1F'])('refuses %j without a note', (code) => {
    expect(checkCode(code)).toEqual([
      `6:5  The code "${code}" looks like a status or an inner number. Say in "note" which example or source confirms it as a code, or enter what is sent instead. [confirmed-codes]`,
    ]);
    expect(checkCode(code, 'The example of the page has it.')).toEqual([]);
  });

  it('leaves the codes of families alone, which have sources', () => {
    expect(check(confirmedCodes, withCodes("'400'=CODE_400, '0x1'"))).toEqual([]);
  });
});
