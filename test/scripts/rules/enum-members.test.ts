import { describe, expect, it } from 'vitest';
import { enumMembers } from '../../../scripts/rules/enum-members.js';
import { errorYaml, familyYaml, HOSTILE_FAMILY, ruleFindings } from '../support.js';

/** A file of codes, some with a member. */
const withCodes = (...codes: [code: string, member?: string][]) =>
  familyYaml(
    {},
    codes.map(([code, member]) => errorYaml(code, { member })),
  );

describe('enum-members', () => {
  it.each<[string, ...[code: string, member?: string][]]>([
    ['codes in any case', ['EXPIRED_TOKEN'], ['invalid_scope'], ['MixedCase']],
    ['a number with a member', ["'100'", 'CODE_100'], ["'2fa'", 'TWO_FACTOR']],
    ['a member that another code would have had', ['foo', 'BAR'], ['bar', 'FOO']],
    ['a member that is what the code gives anyway', ['foo', 'FOO']],
    // The rule about case says it already, and better.
    ['codes that differ in case only', ['foo'], ['FOO']],
  ])('accepts %s', (_, ...codes) => expect(ruleFindings(enumMembers, withCodes(...codes))).toEqual([]));

  it('accepts names of Object.prototype', () => {
    expect(ruleFindings(enumMembers, HOSTILE_FAMILY)).toEqual([]);
  });

  it('accepts the same member in another family', () => {
    const files = { 'catalog/a.yaml': withCodes(['a', 'X']), 'catalog/b.yaml': withCodes(['b', 'X']) };
    expect(ruleFindings(enumMembers, files)).toEqual([]);
  });

  it.each([
    ['100', "'100'"],
    ['2fa', '2fa'],
  ])('refuses %s without a member', (code, key) => {
    expect(ruleFindings(enumMembers, withCodes(['GOOD'], [key]))).toEqual([
      `catalog/sample.yaml:21:3  The code "${code}" begins with a digit, which no enum member can. Add the field "member" with a readable name.`,
    ]);
  });

  const both = (first: string, code: string, member: string) =>
    `The codes "${first}" and "${code}" both give the enum member ${member}. Give one of them another "member".`;

  it.each<[string, place: string, message: string, ...[code: string, member?: string][]]>([
    ['a member twice', '30:13', both('foo', 'bar', 'X'), ['foo', 'X'], ['bar', 'X']],
    ['a member that an earlier code gives', '29:13', both('FOO', 'bar', 'FOO'), ['FOO'], ['bar', 'FOO']],
    ['a code that gives the member of an earlier one', '22:3', both('bar', 'foo', 'FOO'), ['bar', 'FOO'], ['foo']],
    ['a code that gives PROTO', '22:3', both('__proto__', 'PROTO', 'PROTO'), ['__proto__', 'PROTO'], ['PROTO']],
  ])('refuses %s', (_, place, message, ...codes) => {
    expect(ruleFindings(enumMembers, withCodes(...codes))).toEqual([`catalog/sample.yaml:${place}  ${message}`]);
  });
});
