import { describe, expect, it } from 'vitest';
import { readPages } from '../../../scripts/upstream/page.js';
import { exampleOf, METHOD, methodsOf, PATH, russianPage, toFiles, URL } from './support.js';

const read = (text: string, others: Readonly<Record<string, string>> = {}) =>
  readPages(toFiles({ [PATH]: text, ...others }))[0];

describe('readPages', () => {
  it('reads the method, its title, the page on the site, statuses, examples and rows with their lines', () => {
    const text = russianPage({ statuses: '**400**, **403**', example: exampleOf('CODE', 'Wrong') });
    const line = text.split('\n').findIndex((other) => other.includes('`CODE`')) + 1;
    expect(read(text)).toMatchObject({
      path: PATH,
      url: URL,
      method: METHOD,
      title: 'Добавить элемент',
      v3: false,
      statuses: [400, 403],
      examples: [{ code: 'CODE', text: 'Wrong' }],
      rows: [{ code: 'CODE', line }],
    });
  });

  it.each([
    ['**400 Bad Request**', [400]],
    ['**40x**, **50x**', []],
    ['**160**, **400**', [400]],
    ['**4xx** (например, 401, 403)', [401, 403]],
    ['**400**\n\n1. HTTP-статус: **200** с `result = false`', [400, 200]],
  ])('reads the statuses %s', (statuses, numbers) => {
    expect(read(russianPage({ statuses }))?.statuses).toEqual(numbers);
  });

  it('resolves includes, but for the system errors, which belong to the families', () => {
    const table = '#|\n|| **Код** | **Описание** ||\n|| `OWN` | Своё ||\n|#';
    const page = read(russianPage({ table: '{% include [x](./_includes/own.md) %}' }), {
      'api-reference/sample/_includes/own.md': table,
      '_includes/system-errors.md': table.replace('OWN', 'SYSTEM'),
    });
    const line = russianPage({ table: '{% include' }).split('\n').indexOf('{% include') + 1;
    expect(page?.rows).toEqual([{ code: 'OWN', meaning: 'Своё', line }]);
  });

  it('bears an include that includes itself, and one that is not there', () => {
    const own = '{% include [x](./own.md) %}\n{% include [x](./absent.md) %}';
    const page = read(russianPage({ table: '{% include [x](./_includes/own.md) %}' }), {
      'api-reference/sample/_includes/own.md': own,
    });
    expect(page?.rows).toEqual([]);
  });

  it('looks for tables below headings about errors only', () => {
    const table = '#|\n|| **Код** | **Описание** ||\n|| `OUTSIDE` | Своё ||\n|#\n';
    const page = read(russianPage().replace('## Обработка', `## Коды\n\n${table}\n## Обработка`) + table);
    expect(page?.rows.map(({ code }) => code)).toEqual(['CODE']);
  });

  it('reads an error section that is a single heading', () => {
    const page = read(russianPage().replace(/## Обработка ошибок[\s\S]*### Возможные/, '## Возможные'));
    expect(page?.rows.map(({ code }) => code)).toEqual(['CODE']);
  });

  it.each([
    ['{"error": "A", "error_description": "B",}', 'A', 'B'],
    ['{"error": 0}', '0', ''],
    ['{\n// a comment\n"error": "", "error_description": "B"}', '', 'B'],
    ['{"error": {"code": "A", "message": "B", "validation": []}}', 'A', 'B'],
  ])('reads the example %s', (example, code, text) => {
    expect(read(russianPage({ example }))?.examples).toMatchObject([{ code, text }]);
  });

  it.each([['{"result": true}'], ['no JSON'], ['{"error": null}'], ['{"error": {}}'], ['[]']])(
    'passes over %s',
    (example) => {
      expect(read(russianPage({ example }))?.examples).toEqual([]);
    },
  );

  it('has no rows where a page documents none', () => {
    expect(read(russianPage({ rows: [] }))?.rows).toEqual([]);
  });

  it('leaves out included files and pages outside the reference', () => {
    const files = { [`tutorials/x.md`]: russianPage(), 'api-reference/_includes/sample-item-add.md': russianPage() };
    expect(readPages(toFiles(files))).toEqual([]);
  });
});

describe('readMethods', () => {
  it('takes two pages that differ in the case of the name for one method', () => {
    const other = 'api-reference/sample/old/sample-item-add.md';
    const pages = { [PATH]: russianPage(), [other]: russianPage({ title: 'Добавить Sample.Item.Add' }) };
    expect(methodsOf(pages, pages).map(({ pages: own }) => own.length)).toEqual([2]);
  });

  it('keeps a page that one language lacks', () => {
    expect(methodsOf({ [PATH]: russianPage() }, {})[0]?.title).toEqual({ ru: 'Добавить элемент' });
    expect(methodsOf({}, { [PATH]: russianPage() })[0]?.pages).toMatchObject([{ url: URL, en: { method: METHOD } }]);
  });
});
