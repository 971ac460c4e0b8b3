import { describe, expect, it } from 'vitest';
import { codeCase } from '../../../scripts/rules/code-case.js';
import { errorYaml, familyYaml, ruleFindings } from '../support.js';

const withCodes = (...codes: string[]) =>
  familyYaml(
    {},
    codes.map((code) => errorYaml(code)),
  );

describe('code-case', () => {
  it.each([
    ['codes that differ in more than case', ['ACCESS_DENIED', 'ACCESS_DENIEDS', 'access-denied']],
    ['codes that are names of Object.prototype', ['__proto__', 'constructor', 'toString', "'100'"]],
  ])('accepts %s', (_, codes) => expect(ruleFindings(codeCase, withCodes(...codes))).toEqual([]));

  it('accepts the same code in another case in another family', () => {
    const files = { 'catalog/a.yaml': withCodes('ACCESS_DENIED'), 'catalog/b.yaml': withCodes('access_denied') };
    expect(ruleFindings(codeCase, files)).toEqual([]);
  });

  it.each([
    ['access_denied', 'ACCESS_DENIED'],
    ['Constructor', 'constructor'],
    ['__PROTO__', '__proto__'],
  ])('refuses %s after %s', (code, first) => {
    expect(ruleFindings(codeCase, withCodes(first, 'OTHER', code))).toEqual([
      `catalog/sample.yaml:29:3  The code "${code}" differs from "${first}" in case only. Keep the one that the server sends.`,
    ]);
  });

  it('compares each with the first of its kind', () => {
    expect(ruleFindings(codeCase, withCodes('Aa', 'aA', 'AA')).map((text) => text.split('  ')[1])).toEqual([
      'The code "aA" differs from "Aa" in case only. Keep the one that the server sends.',
      'The code "AA" differs from "Aa" in case only. Keep the one that the server sends.',
    ]);
  });
});
