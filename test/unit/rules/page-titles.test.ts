import { describe, expect, it } from 'vitest';
import { pageTitles } from '../../../scripts/rules/page-titles.js';
import { check, errorYaml, familyYaml, pagesYaml, yamlOf } from '../support.js';

const family = (...docs: (string | undefined)[]) =>
  familyYaml(
    {},
    docs.map((docs, index) => errorYaml('ABC'[index], { docs })),
  );

/** A file with the titles of pages. */
const pages = (...paths: string[]) => yamlOf(pagesYaml(paths.map((path) => `[${path}]`)), 'pages.yaml');

describe('page-titles', () => {
  it.each<[what: string, titles: string[], ...docs: (string | undefined)[]]>([
    ['of every page that an error names, in any family', ['/c.html', '/b.html', '/a.html'], '[/a.html, /b.html]'],
    ['of no page that nothing names', ['/b.html', '/c.html'], undefined],
    [
      'where pages are no list, or no text, which the schema tells',
      ['/b.html', '/c.html'],
      '/a.html',
      '[5, [/b.html]]',
    ],
  ])('accepts titles %s', (_, titles, ...docs) => {
    const families = { a: family(...docs), b: family('[/b.html]', '[/c.html]') };
    expect(check(pageTitles, families, { pages: pages(...titles) })).toEqual([]);
  });

  it('refuses a page without a title, wherever it is named', () => {
    const families = { 'a.yaml': family('[/a.html, /b.html]'), 'b.yaml': family('[/a.html]', '[/b.html]') };
    const message = 'The page "/b.html" has no title. Add it to pages.yaml in both languages. [page-titles]';
    expect(check(pageTitles, families, { pages: pages('/a.html') })).toEqual([
      `a.yaml:21:21  ${message}`,
      `b.yaml:30:12  ${message}`,
    ]);
  });

  it('refuses a title of a page that no error names', () => {
    const given = { pages: pages('/a.html', '/b.html') };
    expect(check(pageTitles, family('[/a.html]'), given)).toEqual([
      'pages.yaml:2:1  No error names the page /b.html. Remove it. [page-titles]',
    ]);
  });

  it('takes no title for surplus where not all families are there, nor misses one without the file of titles', () => {
    const [given, two] = [family('[/a.html]'), pages('/b.html')];
    expect(check(pageTitles, given, { pages: two, complete: false })).toEqual([
      '21:12  The page "/a.html" has no title. Add it to pages.yaml in both languages. [page-titles]',
    ]);
    expect(check(pageTitles, given, { pages: undefined })).toEqual([]);
  });
});
