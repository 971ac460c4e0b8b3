import { describe, expect, it } from 'vitest';
import { distinctTexts } from '../../../scripts/rules/distinct-texts.js';
import { checkMethods, namespaceYaml, table } from '../support.js';

/** What is said of one method whose entries, by their addresses, have these texts: a list in which a bar is a comma. */
const checkTexts = (given: string, methods: Record<string, string> = { 'sample.get': '[A, B]' }) => {
  const entries = given.split(', ').map((pair) => {
    const [address = '', texts] = pair.split('=');
    const [text, ...others] = texts === undefined ? [] : texts.split('|');
    const otherTexts = others.length > 0 ? JSON.stringify(others) : undefined;
    return [address, { text: text && JSON.stringify(text), otherTexts }];
  });
  return checkMethods(distinctTexts, namespaceYaml(Object.fromEntries(entries), methods));
};

describe('distinct-texts', () => {
  it.each([
    ['of their own', 'A/one=No, A/two=Never|Not, A/three'],
    ['that another code has too', 'A/one=No, B/one=No, A/two, B/two'],
    ['that differ in what varies', 'A/one=No … here, A/two=No here, A/three=No …'],
  ])('accepts entries with texts %s', (_, given) => expect(checkTexts(given)).toEqual([]));

  it('accepts a text that another method has too, under the same code', () => {
    const methods = { 'sample.get': '[A/one, A/two]', 'sample.set': '[A/three, A/four]' };
    expect(checkTexts('A/one=No, A/two, A/three=No, A/four', methods)).toEqual([]);
  });

  it.each(table`
    A/one=No, A/two=No → "No" twice for one code: in "A/one" and "A/two"
    A/one=No, A/two=Never|«no». → "«no»." twice for one code: in "A/one" and "A/two"
    A/one=A|No, A/two=B|<b>NO</b>! → "<b>NO</b>!" twice for one code: in "A/one" and "A/two"
    A/one=No …, A/two=Yes, A/three=no  … → "no  …" twice for one code: in "A/one" and "A/three"
  `)('refuses %s', (given, what) => {
    const message = `sample.get has the text ${what}. Make one entry of them, or name one of them only. [distinct-texts]`;
    expect(checkTexts(given)).toEqual([expect.stringMatching(/^\d+:3 {2}/)]);
    expect(checkTexts(given)[0]?.replace(/^\d+:3 {2}/, '')).toBe(message);
  });

  it('refuses a second entry of a code without a text', () => {
    expect(checkTexts('A/one, A/two=No, B/one, A/three')).toEqual([
      '25:3  sample.get has two entries without a text for one code: "A/one" and "A/three". Keep one, or give a text to one. [distinct-texts]',
    ]);
  });

  it('refuses a text that an entry has twice but for what does not count, at the entry', () => {
    expect(checkTexts('A/one=B|No|"no"!, A/two')).toEqual([
      '6:5  "A/one" has the text "\\"no\\"!" twice: case, quotes and final marks do not count. Remove one. [distinct-texts]',
    ]);
  });

  it('tells two entries once, however many methods name both, and each pair', () => {
    const methods = { 'sample.get': '[A]', 'sample.set': '[A]' };
    const said = checkTexts('A/one=No, A/two=No, A/three=No', methods).map((fault) => /in (.*?)\./.exec(fault)?.[1]);
    expect(said).toEqual(['"A/one" and "A/two"', '"A/one" and "A/three"']);
  });

  it('takes what is no text for none, which the schema tells, and leaves what is repeated exactly to its own rule', () => {
    expect(checkTexts('A/one=No|No')).toEqual([]);
    const odd = { 'A/one': { text: '5', otherTexts: 'No' }, 'A/two': { text: 'No' } };
    expect(checkMethods(distinctTexts, namespaceYaml(odd, { 'sample.get': '[A]' }))).toEqual([]);
  });
});
