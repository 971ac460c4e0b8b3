import { describe, expect, it } from 'vitest';
import { methodReferences } from '../../../scripts/rules/method-references.js';
import { checkMethods, namespaceYaml, table, yamlOf } from '../support.js';

/** What is said of a namespace with the entries of the addresses given, and one method for each list of references. */
const checkReferences = (addresses: string, ...references: string[]) => {
  const entries = Object.fromEntries(addresses.split(', ').map((address) => [address, {}]));
  const methods = Object.fromEntries(references.map((errors, index) => [`sample.m${index}`, { errors }]));
  return checkMethods(methodReferences, namespaceYaml(entries, methods));
};

describe('method-references', () => {
  it.each([
    ['to one entry, and to all of a code', 'A/one, B/one, B/two', '[A/one, B]'],
    ['in several methods', 'A/one, A/two', '[A/one]', '[A]', '[A/two]', '[]'],
    ['to the empty code and codes of digits', '/one, 100/one, 0/a, 0/b', '["", "100/one", "0/b"]', '[/one, "0"]'],
    ['to names of Object.prototype', '__proto__/constructor, constructor/a', '[__proto__, constructor/a]'],
    ['that are no list, or no text, which the schema tells', 'A/one', '[A, 5, [A], null]', 'A', 'x'],
  ])('accepts references %s', (_, addresses, ...references) => {
    expect(checkReferences(addresses, ...references)).toEqual([]);
  });

  it.each(table`
    A/one | [A, a/one] → 14:17  sample.m0 names "a/one", which is no entry of its namespace. Add it to errors, or write the CODE/key of one.
    A/one | [A, B] → 14:17  sample.m0 names "B", which is no entry of its namespace. Add it to errors, or write the CODE/key of one.
    A/one | [A, A/two] → 14:17  sample.m0 names "A/two", which is no entry of its namespace. Add it to errors, or write the CODE/key of one.
    A/one | [A, ""] → 14:17  sample.m0 names "", which is no entry of its namespace. Add it to errors, or write the CODE/key of one.
    A/one | [A, constructor] → 14:17  sample.m0 names "constructor", which is no entry of its namespace. Add it to errors, or write the CODE/key of one.
    A/one | [A, A/one] → 14:17  sample.m0 names all entries of "A" already. Remove "A/one".
    /one | ["", /one] → 14:18  sample.m0 names all entries of "" already. Remove "/one".
    A/one | [A/one, A] → 14:14  sample.m0 names all entries of "A" already. Remove "A/one".
    A/one, A/two | [A/two] → 6:5  No method names "A/one". Add it to the methods that send it, or remove it.
    A/one, AB/one | [A] → 12:5  No method names "AB/one". Add it to the methods that send it, or remove it.
  `)('refuses %s', (given, fault) => {
    const [addresses = '', ...references] = given.split(' | ');
    expect(checkReferences(addresses, ...references)).toEqual([`${fault} [method-references]`]);
  });

  const parts = (first: string, second: string) => ({
    'sample.yaml': namespaceYaml({ 'A/one': {}, 'B/one': {} }, { 'sample.a': first }),
    'sample.b.yaml': namespaceYaml({ 'A/two': {} }, { 'sample.b': second }),
  });

  it('takes the files of a namespace as one, and those of others not', () => {
    expect(checkMethods(methodReferences, parts('[A/two]', '[A/one, B]'))).toEqual([]);
    const other = { 'other.yaml': namespaceYaml({}, { 'other.get': '[B]' }, { namespace: 'other' }) };
    expect(checkMethods(methodReferences, { ...parts('[B]', '[A]'), ...other })).toEqual([
      'other.yaml:8:14  other.get names "B", which is no entry of its namespace. Add it to errors, or write the CODE/key of one. [method-references]',
    ]);
  });

  it('refuses an entry that stands in several files, each but the first', () => {
    const [text, names] = [namespaceYaml(), ['sample.yaml', 'sample.b.yaml', 'sample.c.yaml']];
    const files = Object.fromEntries(names.map((name) => [name, text]));
    const message = '"A/one" stands in sample.yaml too. Choose another key. [method-references]';
    expect(checkMethods(methodReferences, files)).toEqual([
      `sample.b.yaml:6:5  ${message}`,
      `sample.c.yaml:6:5  ${message}`,
    ]);
  });

  it('misses nothing where a file could not be read, but tells what is there twice', () => {
    const namespaces = [yamlOf(namespaceYaml({ 'A/one': {}, 'B/one': {} }, { 'sample.a': '[C, A, C/x, A/one]' }))];
    const said = checkMethods(methodReferences, {}, { namespaces, complete: false });
    expect(said).toEqual(['20:25  sample.a names all entries of "A" already. Remove "A/one". [method-references]']);
  });
});
