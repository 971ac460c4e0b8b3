import { describe, expect, it } from 'vitest';
import { familyNames } from '../../../scripts/rules/family-names.js';
import { familyYaml, ruleFindings } from '../support.js';

const oauth = familyYaml({ name: 'oauth', identifier: 'OAuth' });
const rest = (identifier: string) => familyYaml({ name: 'rest-v3', identifier });

describe('family-names', () => {
  it('accepts families named after their files, with identifiers of their own', () => {
    const files = { 'catalog/oauth.yaml': oauth, 'catalog/rest-v3.yaml': rest('RestV3') };
    expect(ruleFindings(familyNames, files)).toEqual([]);
  });

  it('refuses a family that is not named after its file', () => {
    expect(ruleFindings(familyNames, { 'catalog/o-auth.yaml': oauth })).toEqual([
      'catalog/o-auth.yaml:1:7  The family is named "oauth", but its file is o-auth.yaml. Make them equal.',
    ]);
  });

  it.each(['OAuth', 'Oauth', 'OAUTH'])('refuses %s where OAuth is taken', (identifier) => {
    const files = { 'catalog/oauth.yaml': oauth, 'catalog/rest-v3.yaml': rest(identifier) };
    expect(ruleFindings(familyNames, files)).toEqual([
      `catalog/rest-v3.yaml:2:13  The identifier "${identifier}" belongs to catalog/oauth.yaml already. Choose another.`,
    ]);
  });

  it.each(['all', 'cli', 'docs', 'families', 'vocabulary', 'catalog', 'index'])(
    'refuses %s, which is another module',
    (name) => {
      const text = familyYaml({ name, identifier: 'Other' });
      expect(ruleFindings(familyNames, { [`catalog/${name}.yaml`]: text })).toEqual([
        `catalog/${name}.yaml:1:7  The name "${name}" is that of another module. Choose another, for the file too.`,
      ]);
    },
  );

  it('is not misled by names of Object.prototype', () => {
    const text = familyYaml({ name: 'constructor', identifier: 'Constructor' });
    expect(ruleFindings(familyNames, { 'catalog/constructor.yaml': text })).toEqual([]);
  });

  it('says nothing of names that are no text: the schema does', () => {
    expect(ruleFindings(familyNames, familyYaml({ name: '5', identifier: undefined }))).toEqual([]);
  });
});
