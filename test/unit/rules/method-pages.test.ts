import { describe, expect, it } from 'vitest';
import { methodPages } from '../../../scripts/rules/method-pages.js';
import { checkMethods, namespaceYaml } from '../support.js';

/** A namespace whose methods have these pages, each given as `DOCS V3`; a dash stands for none. */
const pagesOf = (methods: Readonly<Record<string, string>>, sharedPages?: string) =>
  namespaceYaml(
    {},
    Object.fromEntries(
      Object.entries(methods).map(([name, pages]) => {
        const [docs, v3] = pages.split(' ').map((page) => (page === '-' ? undefined : page));
        return [name, { docs, v3 }];
      }),
    ),
    { sharedPages },
  );

describe('method-pages', () => {
  it.each([
    ['of its own, of either kind', { 'a.a': '/a.html', 'a.b': '/b.html /c.html', 'a.c': '- /d.html' }, undefined],
    ['that is shared', { 'a.a': '/a.html', 'a.b': '/a.html', 'a.c': '/b.html /a.html' }, '[/x.html, /a.html]'],
    ['that is no text, which the schema tells', { 'a.a': '5', 'a.b': '5 [/a.html]' }, '/a.html'],
  ])('accepts a page %s', (_, methods, shared) => {
    expect(checkMethods(methodPages, pagesOf(methods as Record<string, string>, shared))).toEqual([]);
  });

  it('refuses a method without one', () => {
    expect(checkMethods(methodPages, pagesOf({ 'a.a': '- -', 'a.b': '/a.html' }))).toEqual([
      '6:3  a.a has no page. Add the field "docs", or "v3" for a page of REST 3.0. [method-pages]',
    ]);
  });

  it('refuses a page that another method has, of either kind and in any namespace', () => {
    const files = {
      'a.yaml': pagesOf({ 'a.a': '/a.html', 'a.b': '/b.html /a.html' }),
      'b.yaml': pagesOf({ 'b.a': '/c.html', 'b.b': '/a.html /b.html' }),
    };
    const message = (page: string, method: string) =>
      `The page "${page}" is that of ${method} already. Correct one, or list the page in sharedPages. [method-pages]`;
    expect(checkMethods(methodPages, files)).toEqual([
      `a.yaml:12:9  ${message('/a.html', 'a.a')}`,
      `b.yaml:10:11  ${message('/a.html', 'a.a')}`,
      `b.yaml:12:9  ${message('/b.html', 'a.b')}`,
    ]);
  });

  it('takes a page for shared where any file of the namespace says so, and only there', () => {
    const files = {
      'sample.yaml': pagesOf({ 'sample.a': '/a.html', 'sample.b': '/a.html' }),
      'sample.x.yaml': pagesOf({ 'sample.c': '/c.html' }, '[/a.html]'),
      'other.yaml': pagesOf({ 'other.a': '/a.html', 'other.b': '/a.html' }).replace('sample', 'other'),
    };
    const said = checkMethods(methodPages, files).map((fault) => fault.split('  ')[0]);
    expect(said).toEqual(['other.yaml:10:11']);
  });
});
