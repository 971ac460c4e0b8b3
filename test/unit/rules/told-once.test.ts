import { describe, expect, it } from 'vitest';
import { toldOnce } from '../../../scripts/rules/told-once.js';
import { COMMON_ENTRY, checkMethods, errorYaml, FILE, familyYaml, namespaceYaml, yamlOf } from '../support.js';

const says = (en: string, text?: string) => ({ text, description: `{ en: ${en}, ru: Всякий раз другое. }` });

describe('told-once', () => {
  it.each([
    ['the text, not the description', { 'A/one': says('One.', 'No'), 'B/two': says('Two.', 'No') }],
    [
      'the description, not the text',
      {
        'A/one': says('One.', 'No'),
        'B/two': says('One.', 'Yes'),
        'C/x': says('One.'),
        'D/x': says('One.', 'undefined'),
      },
    ],
    [
      'the description of common.yaml',
      { 'A/one': { ...COMMON_ENTRY, text: 'No' }, 'B/one': { ...COMMON_ENTRY, text: 'No' } },
    ],
    [
      'no description, which the schema tells',
      { 'A/one': { description: 'x' }, 'B/one': { description: '{ en: 5 }' } },
    ],
  ])('accepts entries that share %s', (_, entries) => {
    expect(checkMethods(toldOnce, namespaceYaml(entries as Parameters<typeof namespaceYaml>[0]))).toEqual([]);
  });

  it('refuses the same text and description, whatever the code; case and marks of the text do not count', () => {
    const entries = {
      'A/one': says('One.', 'No'),
      'A/two': says('One.'),
      'B/one': says('One.', 'no.'),
      'B/x': says('One.'),
    };
    const message = (address: string, line: number) =>
      `"${address}" has the text and the description of an entry in catalog/methods/sample.yaml:${line}. Make one of them, or tell it in common.yaml. [told-once]`;
    expect(checkMethods(toldOnce, namespaceYaml(entries))).toEqual([
      `18:7  ${message('B/one', 6)}`,
      `22:7  ${message('B/x', 11)}`,
    ]);
  });

  it('refuses them in several namespaces', () => {
    const files = ['a', 'b', 'c'].map((namespace) => {
      return [`${namespace}.yaml`, namespaceYaml({ 'A/one': says('One.', 'No') }, {}, { namespace })];
    });
    const message =
      '"A/one" has the text and the description of an entry in a.yaml:6. Make one of them, or tell it in common.yaml. [told-once]';
    expect(checkMethods(toldOnce, Object.fromEntries(files))).toEqual([
      `b.yaml:8:7  ${message}`,
      `c.yaml:8:7  ${message}`,
    ]);
  });

  it('refuses the description of a family for the same code, and no other', () => {
    const families = [yamlOf(familyYaml({}, [errorYaml('A', { en: 'One.' }), errorYaml("''", { en: 'Two.' })]))];
    const entries = {
      'A/one': says('One.', 'Another text'),
      'B/one': says('One.', 'A third'),
      'A/two': says('Two.', 'A fourth'),
      '/two': says('Two.'),
    };
    const message = (code: string) =>
      `The description is that of "${code}" in ${FILE}. Say what the code means in these methods, or leave the entry out. [told-once]`;
    expect(checkMethods(toldOnce, namespaceYaml(entries), { families })).toEqual([
      `8:7  ${message('A')}`,
      `24:7  ${message('')}`,
    ]);
  });
});
