import { describe, expect, it } from 'vitest';
import { commonErrors } from '../../../scripts/rules/common-errors.js';
import { COMMON_ENTRY, COMMON_FILE, checkMethods, namespaceYaml, yamlOf } from '../support.js';

/** A `common.yaml` with these keys: what stands under them is for the schema. */
const commonOf = (...keys: string[]) => yamlOf(keys.map((key) => `${key}: {}\n`).join('') || '{}', COMMON_FILE);

const twice = { 'A/no-right': COMMON_ENTRY, 'B/no-right': COMMON_ENTRY };

describe('common-errors', () => {
  it.each([
    ['that are used twice, in one namespace', namespaceYaml(twice), ['no-right']],
    ['of which an entry changes the category', namespaceYaml({ ...twice, 'A/x': {} }), ['no-right']],
    [
      'beside entries with odd fields, which the schema tells',
      namespaceYaml({ ...twice, 'A/x': { category: '""' } }),
      ['no-right'],
    ],
    ['that nobody needs, so that there are none', namespaceYaml({ 'A/x': {} }), []],
    [
      'that only look like names of Object.prototype',
      namespaceYaml({ 'A/constructor': COMMON_ENTRY, 'B/constructor': { ...COMMON_ENTRY, category: 'limit' } }),
      ['constructor'],
    ],
  ])('accepts keys %s', (_, text, keys) => {
    expect(checkMethods(commonErrors, text, { common: commonOf(...keys) })).toEqual([]);
  });

  it('counts the uses in all namespaces', () => {
    const files = {
      'a.yaml': namespaceYaml({ 'A/no-right': COMMON_ENTRY }, {}, { namespace: 'a' }),
      'b.yaml': namespaceYaml({ 'A/no-right': COMMON_ENTRY }, {}, { namespace: 'b' }),
    };
    expect(checkMethods(commonErrors, files, { common: commonOf('no-right') })).toEqual([]);
  });

  it('refuses a key that serves fewer than two entries; one with a description of its own does not count', () => {
    const text = namespaceYaml({ ...twice, 'A/once': COMMON_ENTRY, 'B/own': {}, 'C/own': {}, 'D/own': COMMON_ENTRY });
    const common = commonOf('no-right', 'never', 'once', 'own');
    expect(checkMethods(commonErrors, text, { common })).toEqual([
      `${COMMON_FILE}:2:1  "never" serves no entry. Remove it. [common-errors]`,
      `${COMMON_FILE}:3:1  "once" serves one entry only. Describe it there, and remove it here. [common-errors]`,
      `${COMMON_FILE}:4:1  "own" serves one entry only. Describe it there, and remove it here. [common-errors]`,
    ]);
  });

  it('counts nothing where a file could not be read, nor misses anything without common.yaml', () => {
    const text = namespaceYaml({ 'A/once': COMMON_ENTRY });
    expect(checkMethods(commonErrors, text, { common: commonOf('once', 'never'), complete: false })).toEqual([]);
    expect(checkMethods(commonErrors, text, { common: undefined })).toEqual([]);
  });

  it('refuses an entry that is described nowhere, and one with a description that lacks the rest', () => {
    const text = namespaceYaml({
      'A/nowhere': COMMON_ENTRY,
      'A/constructor': { description: undefined },
      'A/no-right': { category: undefined, recovery: undefined },
      ...{ 'B/no-right': COMMON_ENTRY, 'C/no-right': COMMON_ENTRY },
    });
    const lacks = (key: string, field: string, more = '') =>
      `The entry "${key}" lacks the field "${field}"${more}. Add it. [common-errors]`;
    expect(checkMethods(commonErrors, text, { common: commonOf('no-right') })).toEqual([
      ...['description', 'category', 'recovery'].map((field) => {
        return `6:5  ${lacks('nowhere', field, ', and common.yaml has no "nowhere"')}`;
      }),
      `8:5  ${lacks('constructor', 'description', ', and common.yaml has no "constructor"')}`,
      `12:5  ${lacks('no-right', 'category')}`,
      `12:5  ${lacks('no-right', 'recovery')}`,
    ]);
  });
});
