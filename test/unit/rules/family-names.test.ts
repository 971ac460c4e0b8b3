import { describe, expect, it } from 'vitest';
import { familyNames } from '../../../scripts/rules/family-names.js';
import { check, familyYaml, table } from '../support.js';

/** What is said of families, each given as `file name identifier`. */
const checkNames = (families: string) => {
  const texts = families.split(', ').map((family) => {
    const [file = '', name, identifier] = family.split(' ');
    return [`${file}.yaml`, familyYaml({ name, identifier })];
  });
  return check(familyNames, Object.fromEntries(texts));
};

describe('family-names', () => {
  it.each([
    ['named after their files, with identifiers of their own', 'a a OAuth, rest-v3 rest-v3 RestV3'],
    ['with names of Object.prototype', 'constructor constructor Constructor, toString toString ToString'],
    ['without names, which the schema tells', 'a 5, b 5, c [c] [C], d [c] [C]'],
  ])('accepts families %s', (_, families) => expect(checkNames(families)).toEqual([]));

  it.each(table`
    o-auth oauth OAuth → o-auth.yaml:1:7  The family is named "oauth", but its file is o-auth.yaml. Make them equal.
    all all All → all.yaml:1:7  The name "all" is that of another entry point. Choose another, for the file too.
    a a OAuth, b b OAuth → b.yaml:2:13  The identifier "OAuth" belongs to a.yaml already. Choose another.
    a a OAuth, b b OAUTH → b.yaml:2:13  The identifier "OAUTH" belongs to a.yaml already. Choose another.
  `)('refuses %s', (families, fault) => expect(checkNames(families)).toEqual([`${fault} [family-names]`]));

  it('compares each with the first of its kind', () => {
    expect(checkNames('a a X, b b X, c c X').map((fault) => /belongs to \w/.exec(fault)?.[0])).toEqual([
      ...['belongs to a', 'belongs to a'],
    ]);
  });
});
