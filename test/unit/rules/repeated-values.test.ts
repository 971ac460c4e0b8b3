import { describe, expect, it } from 'vitest';
import { repeatedValues } from '../../../scripts/rules/repeated-values.js';
import { check, checkMethods, namespaceYaml, withError } from '../support.js';

const checkEntry = (fields: Readonly<Record<string, string>>) =>
  checkMethods(repeatedValues, namespaceYaml({ 'A/one': fields }));

describe('repeated-values', () => {
  it.each([
    { otherStatuses: '[401]', otherTexts: '[Another]' },
    { text: undefined, otherTexts: '[Another]' },
    { status: '"400"', otherStatuses: '[400]' },
    { otherStatuses: '400', otherTexts: 'Something is wrong' },
  ])('accepts %o', (fields) => expect(check(repeatedValues, withError(fields))).toEqual([]));

  it('refuses a status and a text that are told already', () => {
    const fields = { otherStatuses: '[401, 400]', text: '""', otherTexts: '[""]' };
    expect(check(repeatedValues, withError(fields))).toEqual([
      '21:26  otherStatuses repeats the status 400. Remove it: otherStatuses holds only what differs. [repeated-values]',
      '22:18  otherTexts repeats the text "". Remove it: otherTexts holds only what differs. [repeated-values]',
    ]);
  });

  it('takes the status of what methods send for 400 where none is given', () => {
    expect(checkEntry({ otherStatuses: '[403]' })).toEqual([]);
    expect(checkEntry({ status: '403', otherStatuses: '[400]' })).toEqual([]);
    expect(checkEntry({ otherStatuses: '[403, 400]' })).toEqual([
      '11:28  otherStatuses repeats the status 400. Remove it: otherStatuses holds only what differs. [repeated-values]',
    ]);
    expect(check(repeatedValues, withError({ status: undefined, otherStatuses: '[400]' }))).toEqual([]);
  });
});
