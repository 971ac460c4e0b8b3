import { describe, expect, it } from 'vitest';
import { namespaceNames } from '../../../scripts/rules/namespace-names.js';
import { checkMethods, NAMESPACE_FILE, namespaceYaml } from '../support.js';

/** What is said of files, each given as `NAMESPACE METHOD …`, without a title where the file's name has a part. */
const checkFiles = (files: Readonly<Record<string, string>>, prefixes: Readonly<Record<string, string>> = {}) =>
  checkMethods(
    namespaceNames,
    Object.fromEntries(
      Object.entries(files).map(([file, given]) => {
        const [namespace, ...methods] = given.split(' ');
        const title = /\..*\./.test(file) ? { title: undefined } : {};
        const fields = { namespace, ...title, prefixes: prefixes[file] };
        return [file, namespaceYaml({}, Object.fromEntries(methods.map((name) => [name, '[]'])), fields)];
      }),
    ),
  );

describe('namespace-names', () => {
  it.each([
    ['of one file', { 'crm.yaml': 'crm crm.deal.add CRM.deal.get crm' }, {}],
    ['in several files', { 'catalog/methods/crm.yaml': 'crm crm.a', 'x/crm.item.yaml': 'crm crm.item.b' }, {}],
    ['whose names begin alike', { 'crm.yaml': 'crm crm.a', 'crmx.yaml': 'crmx crmx.a' }, {}],
    ['of other prefixes', { 'im.yaml': 'im im.a IMBOT.b', 'a.yaml': 'a a.a' }, { 'im.yaml': '[Im, imbot]' }],
    ['of which a part declares the prefixes', { 'a.yaml': 'a b.a', 'a.b.yaml': 'a' }, { 'a.b.yaml': '[b]' }],
    ['with names of Object.prototype', { 'constructor.yaml': 'constructor constructor.valueOf' }, {}],
  ])('accepts namespaces %s', (_, files, prefixes) => {
    expect(checkFiles(files as Record<string, string>, prefixes as Record<string, string>)).toEqual([]);
  });

  it('refuses a file that has another name than its namespace, and says nothing of its title', () => {
    expect(checkFiles({ 'crm.yaml': 'crm', 'crmx.item.yaml': 'crm' })).toEqual([
      'crmx.item.yaml:1:12  The namespace is "crm", but the file is crmx.item.yaml. Name it crm.yaml, or crm.PART.yaml. [namespace-names]',
    ]);
    const titled = namespaceYaml({}, {}, { namespace: 'b' });
    expect(checkMethods(namespaceNames, { 'b.yaml': titled, 'a.yaml': titled })).toEqual([
      'a.yaml:1:12  The namespace is "b", but the file is a.yaml. Name it b.yaml, or b.PART.yaml. [namespace-names]',
    ]);
  });

  it('refuses a title in another file than the first, and none there', () => {
    const files = {
      'a.yaml': namespaceYaml({}, {}, { namespace: 'a', title: undefined }),
      'a.b.yaml': namespaceYaml({}, {}, { namespace: 'a' }),
    };
    expect(checkMethods(namespaceNames, files)).toEqual([
      'a.yaml:1:12  The file lacks the field "title". Add it. [namespace-names]',
      'a.b.yaml:2:1  The title stands in a.yaml. Remove it here. [namespace-names]',
    ]);
  });

  it('misses the file with the title where all could be read, and not where it may be one of the others', () => {
    const files = { 'a.b.yaml': namespaceYaml({}, {}, { namespace: 'a', title: undefined }) };
    expect(checkMethods(namespaceNames, files)).toEqual([
      'a.b.yaml:1:12  The file a.yaml is missing, which holds the title of the namespace. Begin it. [namespace-names]',
    ]);
    expect(checkMethods(namespaceNames, files, { complete: false })).toEqual([]);
  });

  it('refuses a method of another namespace, whose prefix may be a beginning of its first part', () => {
    expect(checkFiles({ 'crm.yaml': 'crm crm.a crmx.a a.crm' })).toEqual(
      [
        '9:3  crmx.a does not begin with "crm". Move it to its own namespace, or list its first part in prefixes. [namespace-names]',
        '12:3  a.crm does not begin with "crm". Move it to its own namespace, or list its first part in prefixes. [namespace-names]',
      ].map((fault) => `crm.yaml:${fault}`),
    );
  });

  it('takes prefixes instead of the name where there are any', () => {
    expect(checkFiles({ 'a.yaml': 'a a.a b.a' }, { 'a.yaml': '[b, C]' })).toEqual([
      'a.yaml:7:3  a.a does not begin with "b" or "c". Move it to its own namespace, or list its first part in prefixes. [namespace-names]',
    ]);
  });

  it('refuses a prefix that two namespaces have', () => {
    const files = { 'a.yaml': 'a b.a', 'b.yaml': 'b b.b', 'c.yaml': 'c c.b' };
    expect(checkFiles(files, { 'a.yaml': '[B]', 'c.yaml': '[c, b]' })).toEqual(
      ['b', 'c'].map((name) => {
        return `${name}.yaml:1:12  Methods that begin with "b" belong to the namespace "a" already. Choose another. [namespace-names]`;
      }),
    );
  });

  it('refuses a method that is there already, whatever its case and its namespace', () => {
    const files = { 'a.yaml': 'a a.Get', 'a.b.yaml': 'a a.get', 'b.yaml': 'b A.GET' };
    const message = (name: string) =>
      `The method ${name} is there already, as a.Get: the server takes names without case. Keep one. [namespace-names]`;
    expect(checkFiles(files, { 'b.yaml': '[x, a]' }).filter((fault) => fault.includes('method '))).toEqual([
      `a.b.yaml:5:3  ${message('a.get')}`,
      `b.yaml:7:3  ${message('A.GET')}`,
    ]);
  });

  it('takes prefixes that are no list, or no text, which the schema tells, as they are', () => {
    const texts = ['sample', '[5, [a]]'].map((prefixes) => namespaceYaml({}, {}, { prefixes }));
    for (const text of texts) expect(checkMethods(namespaceNames, { [NAMESPACE_FILE]: text })).toEqual([]);
  });
});
