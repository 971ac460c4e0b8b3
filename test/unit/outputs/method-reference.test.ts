import { describe, expect, it } from 'vitest';
import { methodReference } from '../../../scripts/outputs/method-reference.js';
import { reference } from '../../../scripts/outputs/reference.js';
import { FAMILIES, make, NAMESPACES, namespaceYaml } from '../support.js';

const ODD = namespaceYaml({ 'A/one': { text: '"a | b {c} <br>"' } }, undefined, {
  namespace: 'sample',
  title: '{ en: "A [title]", ru: "Имя [тут]" }',
});

const files = await make(methodReference, ...FAMILIES, ...NAMESPACES, ODD);
const overviews = await make(reference, ...FAMILIES, ...NAMESPACES, ODD);

/** The rows of a table, by the id of their anchors. */
const idsOf = (text: string) => [...text.matchAll(/^\|.*?<a id="([^"]+)"><\/a>/gm)].map(([, id]) => id);

describe('methodReference', () => {
  it('makes a page for each namespace and language', () => {
    const names = ['constructor', 'hostile', 'sample'];
    const pages = names.flatMap((name) => ['en', 'ru'].map((language) => `docs/${language}/methods/${name}.md`));
    expect([...files.keys()]).toEqual(pages);
  });

  it.each([
    [
      'en',
      'ru',
      '# A \\[title\\]: error codes of the methods `sample.*`\n',
      'Case 1 of sample.',
      '| Correct it |',
      '1 error, 1 method',
    ],
    [
      'ru',
      'en',
      '# Имя \\[тут\\]: коды ошибок методов `sample.*`\n',
      'Случай 1 в sample.',
      '| Исправить |',
      '1 ошибка, 1 метод',
    ],
  ])('%s is in its language, and leads to the other and to the overview', (language, other, title, ...parts) => {
    const text = files.get(`docs/${language}/methods/sample.md`) ?? '';
    expect(text.startsWith(title)).toBe(true);
    const links = ['](../README.md)', `](../../${other}/methods/sample.md)`, '](https://example.com/), '];
    for (const part of ['<!-- Generated from catalog/', ...links, ...parts]) expect(text).toContain(part);
    expect(text.includes('Case 1 of sample.') && text.includes('Случай 1')).toBe(false);
    expect(text).toContain('| a \\| b {c} &lt;br&gt; |');
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => `](#${heading.toLowerCase()})`);
    expect(headings).toHaveLength(2);
    for (const link of headings) expect(text).toContain(link);
  });

  it.each(['en', 'ru'])('%s has a row for each entry, grouped by code, and for each method, in order', (language) => {
    const text = files.get(`docs/${language}/methods/hostile.md`) ?? '';
    expect(idsOf(text)).toEqual([
      ...['hostile-__proto__-one', 'hostile-100-constructor', 'hostile-constructor-1', 'hostile-empty-constructor'],
      ...['hostile-empty-two', 'hostile-CONTROLLER_--any', 'hostile-toString-troubled', 'hostile-A_B-v3'],
      ...['hostile-0-a', 'hostile-0-not-yours', 'hostile-default-more'],
      ...['hostile-get', 'hostile-constructor', 'Odd-get', 'hostile', 'hostile-more'],
    ]);
  });

  it('says which methods send an entry, and what a method sends, with its pages', () => {
    const text = files.get('docs/en/methods/hostile.md') ?? '';
    const rowOf = (id: string) => text.split('\n').find((line) => line.includes(`<a id="${id}">`));
    expect(rowOf('hostile-100-constructor')).toMatch(/ \| `hostile.get`, `hostile.more` \|$/);
    expect(rowOf('hostile-empty-two')).toMatch(/ \| `hostile.constructor` \|$/);
    expect(rowOf('hostile-more')).toBe(
      '| <a id="hostile-more"></a>`hostile.more` | `default`: [more](#hostile-default-more); `0`: [a](#hostile-0-a), [not-yours](#hostile-0-not-yours); `100`: [constructor](#hostile-100-constructor) | [hostile.more](https://apidocs.bitrix24.com/api-reference/hostile.more.html) |',
    );
    const pages = ['hostile/all.html', 'api-reference/v3.html'].map((path) => `https://apidocs.bitrix24.com/${path}`);
    for (const page of pages) expect(rowOf('hostile-constructor')).toContain(`](${page})`);
    expect(rowOf('Odd-get')).toContain(`](${pages[0]})`);
    expect(rowOf('hostile')).toContain('`hostile` | — | [hostile](');
  });

  it.each([...files.keys()])('%s has links to rows that are there', (path) => {
    const text = files.get(path) ?? '';
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id).filter((id) => id?.includes('-'));
    expect(links.length).toBeGreaterThan(0);
    expect(idsOf(text)).toEqual(expect.arrayContaining(links));
  });
});

describe('the overview', () => {
  it.each([
    ['en', '- [A \\[title\\]](methods/sample.md) (`sample`): 1 error, 1 method'],
    ['ru', '- [Имя \\[тут\\]](methods/sample.md) (`sample`): 1 ошибка, 1 метод'],
  ])('in %s leads to each namespace, with what it holds', (language, item) => {
    const text = overviews.get(`docs/${language}/README.md`) ?? '';
    expect(text).toContain(`\n${item}\n`);
    const pages = [...text.matchAll(/\]\((methods\/[^)]+)\)/g)].map(([, page]) => `docs/${language}/${page}`);
    expect(pages).toEqual([...files.keys()].filter((path) => path.startsWith(`docs/${language}/`)));
    expect(text).toMatch(/\(`hostile`\): 11 .*, 5 /);
  });

  it('says nothing of methods where there are none', async () => {
    const text = (await make(reference, ...FAMILIES)).get('docs/en/README.md') ?? '';
    expect(text).not.toContain('methods/');
    expect(text).not.toContain('Errors of single methods');
  });
});
