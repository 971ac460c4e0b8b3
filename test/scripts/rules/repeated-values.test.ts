import { describe, expect, it } from 'vitest';
import { repeatedValues } from '../../../scripts/rules/repeated-values.js';
import { errorYaml, familyYaml, ruleFindings } from '../support.js';

const withError = (fields: Record<string, string | undefined>) => familyYaml({}, [errorYaml('A', fields)]);

describe('repeated-values', () => {
  it.each([
    ['none of them', {}],
    ['others that differ', { otherStatuses: '[401, 403]', otherTexts: '[Other, SOMETHING IS WRONG]' }],
    ['no text of its own', { text: undefined, otherTexts: '[One]' }],
    ['lists that are none: the schema says so', { otherStatuses: '400', otherTexts: 'Something is wrong' }],
  ])('accepts %s', (_, fields) => expect(ruleFindings(repeatedValues, withError(fields))).toEqual([]));

  it('refuses the documented status among the others, at its place', () => {
    expect(ruleFindings(repeatedValues, withError({ otherStatuses: '[401, 400]' }))).toEqual([
      'catalog/sample.yaml:21:26  otherStatuses repeats the status 400. Remove it: otherStatuses holds only what differs.',
    ]);
  });

  it('refuses the documented text among the others, at its place', () => {
    expect(
      ruleFindings(repeatedValues, withError({ otherTexts: '\n      - Other\n      - Something is wrong' })),
    ).toEqual([
      'catalog/sample.yaml:23:9  otherTexts repeats the text "Something is wrong". Remove it: otherTexts holds only what differs.',
    ]);
  });
});
