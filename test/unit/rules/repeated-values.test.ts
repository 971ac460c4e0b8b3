import { describe, expect, it } from 'vitest';
import { repeatedValues } from '../../../scripts/rules/repeated-values.js';
import { check, withError } from '../support.js';

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
});
