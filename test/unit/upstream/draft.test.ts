import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftNamespace } from '../../../scripts/upstream/draft.js';
import { kindOf } from '../../../scripts/upstream/kinds.js';
import { listRows } from '../../../scripts/upstream/row-list.js';
import { englishPage, exampleOf, METHOD, methodsOf, PATH, type PageParts, russianPage, URL } from './support.js';

const OTHER = 'api-reference/sample/sample-item-get.md';

/** A namespace of two methods, the second of which is left out where nothing is said of it. */
function draft(first: PageParts, second?: PageParts, en?: PageParts): string {
  const title = 'Получить sample.item.get';
  const ru = { [PATH]: russianPage(first), ...(second ? { [OTHER]: russianPage({ title, ...second }) } : {}) };
  return draftNamespace('sample', methodsOf(ru, { [PATH]: englishPage(en ?? first) }), '2026-11-24');
}

const errorsOf = (...pages: Parameters<typeof draft>) => parse(draft(...pages)).errors;

describe('draftNamespace', () => {
  it('prints the whole file, without words, and comments with what the pages say', () => {
    const text = draft({ rows: ['`A` | Bad title | Нет `TITLE`'] }, undefined, {
      rows: ['`A` | Bad title | No `TITLE`'],
    });
    expect(text.slice(text.indexOf('errors:'))).toBe(`errors:
  A:
    # ru: Нет TITLE / en: No TITLE
    bad-title:
      text: Bad title
      description: { en: , ru: }
      category:
      recovery:
methods:
  sample.item.add:
    title: { en: Add Item, ru: Добавить элемент }
    docs: ${URL}
    errors: [A/bad-title]
`);
    expect(text).toContain('namespace: sample\ntitle: { en: , ru: }\nsources:\n');
    expect(text).toContain('    read: "2026-11-24"\n');
  });

  it('makes one entry of texts that differ in values only, with both methods', () => {
    const text = draft({ rows: ["`A` | Item '1' is bad | x"] }, { rows: ["`A` | item '2' is bad. | y"] });
    const { errors, methods } = parse(text);
    expect(errors).toEqual({ A: { 'item-1-bad': expect.objectContaining({ text: "Item '…' is bad" }) } });
    expect(Object.values(methods)).toMatchObject([{ errors: ['A/item-1-bad'] }, { errors: ['A/item-1-bad'] }]);
  });

  it('makes one entry of wordings in two languages, whichever page has which', () => {
    const rows = ['`A` | Неверный ключ | x'];
    expect(errorsOf({ rows }, { rows: ['`A` | Wrong key | x'] }, { rows: ['`A` | Wrong key | x'] })).toEqual({
      A: { 'wrong-key': expect.objectContaining({ text: 'Wrong key', otherTexts: ['Неверный ключ'] }) },
    });
  });

  it('makes one entry of all rows of a code that have no text, and says how many methods have each meaning', () => {
    const head = '**Код** | **Описание**';
    const text = draft({ head, rows: ['`A` | Раз', '`A` | Два'] }, { head, rows: ['`A` | Раз'] });
    expect(Object.keys(parse(text).errors.A)).toHaveLength(1);
    expect(text).toContain('    # ru: Раз / en: Раз\n    # ru: Два / en: Два\n    # ru: Раз / en: \n');
  });

  it('leaves the words to common.yaml where a kind is plain, and joins its texts', () => {
    expect(errorsOf({ rows: ['`A` | Access denied | x', '`A` | Недостаточно прав | x', '`A` | Bad | x'] })).toEqual({
      A: {
        'access-denied': { text: 'Access denied', otherTexts: ['Недостаточно прав'] },
        bad: expect.objectContaining({ text: 'Bad' }),
      },
    });
  });

  it('tells statuses that are not 400, the most frequent first', () => {
    const head = '**Статус** | **Код** | **Описание** | **Значение**';
    const rows = ['403 | `A` | Bad | x', '403 | `A` | bad | x', '401 | `A` | Bad! | x', '400 | `B` | Worse | x'];
    expect(errorsOf({ head, rows })).toMatchObject({
      A: { bad: { status: 403, otherStatuses: [401] } },
      B: { worse: expect.not.objectContaining({ status: 400 }) },
    });
    expect(errorsOf({ statuses: '**403**' })).toMatchObject({ CODE: { wrong: { status: 403 } } });
  });

  it('gives keys that no other entry of the code has', () => {
    expect(
      Object.keys(errorsOf({ rows: ['`A` | Bad key of it | x', '`A` | The bad key | x', '`A` | 1 | x'] }).A),
    ).toEqual(['bad-key', 'bad-key-2', 'error']);
  });

  it('writes codes, texts and addresses as YAML reads them', () => {
    const text = draft({ rows: ['`100` | Could not find value for parameter {id} | x', ' | Bad: yes, "no" | x'] });
    expect(parse(text)).toMatchObject({
      errors: {
        100: { 'parameter-missing': { text: 'Could not find value for parameter {…}' } },
        '': { 'bad-yes-no': { text: 'Bad: yes, "no"' } },
      },
      methods: { [METHOD]: { errors: ['100/parameter-missing', '/bad-yes-no'] } },
    });
  });

  it('tells the page of REST 3.0, and a method with that page only', () => {
    const v3 = PATH.replace('.md', '-rest-v3.md');
    const both = { [PATH]: russianPage(), [v3]: russianPage() };
    expect(parse(draftNamespace('sample', methodsOf(both, both), '')).methods[METHOD]).toMatchObject({
      docs: URL,
      v3: URL.replace('.html', '-rest-v3.html'),
    });
    const only = { [v3]: russianPage() };
    expect(parse(draftNamespace('sample', methodsOf(only, only), '')).methods[METHOD]).not.toHaveProperty('docs');
  });

  it('shows examples where there is no text or no table, and what stands in place of the code', () => {
    const head = '**Код** | **Описание**';
    expect(draft({ head, rows: ['`A` | Раз', '`A` | Два'], example: exampleOf('A', 'Bad') })).toContain(
      '# ru: Раз / en: Раз / example: Bad\n',
    );
    expect(draft({ rows: [], example: exampleOf('A', 'Bad') })).toContain('  # example without a row: "A" Bad\n');
    expect(draft({ rows: ['`400` | Bad | x'], example: exampleOf('', 'No') })).toContain('# the pages say 400 / ru: x');
  });

  it('shortens long and many comments', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `\`A\` | - | ${'x'.repeat(300)}${index} ${index}`);
    const comments =
      draft({ rows: rows.map((row, index) => row.replace('xxx', `${index}`)) }).match(/^ {4}#.*$/gm) ?? [];
    expect(comments).toHaveLength(13);
    expect(comments.at(-1)).toBe('    # and 8 more');
    expect(Math.max(...comments.map(({ length }) => length))).toBeLessThan(450);
  });
});

describe('kindOf', () => {
  it.each([
    ['access-denied', 'Access denied.'],
    ['access-denied', 'Доступ запрещён'],
    ['parameter-missing', 'Could not find value for parameter {id}'],
    ['parameter-type', "Parameter 'fields' must be array"],
    ['required-field', 'Required fields: name'],
    ['unknown-error', 'Unknown error'],
    ['application-only', 'Application context required'],
    ['module-missing', 'Module calendar is not installed'],
    ['object-not-built', 'Could not construct parameter {task}'],
    ['plan-restriction', 'Складской учет недоступен на вашем тарифе'],
    ['not-found', 'Not found'],
    ['identifier-invalid', 'ID is not defined or invalid'],
    ['admin-only', 'Admin permissions required'],
    ['authorization-method', 'Current authorization type is denied for this method'],
    ['intranet-only', 'Action is allowed only for intranet users'],
    [undefined, 'Task not found'],
    [undefined, 'You do not have access to the participants of this call list'],
  ])('is %s for %j', (kind, text) => {
    expect(kindOf('CODE', [text], ['Something else'])).toBe(kind);
  });

  it('goes by the meaning where there is no text, if most pages agree', () => {
    expect(kindOf('CODE', [], ['Insufficient permissions', 'Access denied'])).toBe('access-denied');
    expect(kindOf('CODE', [], ['Insufficient permissions', 'Wrong key'])).toBeUndefined();
    expect(kindOf('CODE', [], [])).toBeUndefined();
  });
});

it('listRows lists every row of every page for writers', () => {
  const rows = ['`A` | Bad | Плохо'];
  const ru = { [PATH]: russianPage({ rows, statuses: '**403**', example: exampleOf('A', 'Bad') }) };
  const text = listRows(methodsOf(ru, { [PATH]: englishPage({ rows: ['`A` | Bad | Not good'] }) }));
  expect(text).toBe(`## sample.item.add

Добавить элемент / Add Item

${URL}; statuses ru: 403, en: 400
example: \`A\` Bad
- \`A\`
  - text ru: Bad
  - text en: Bad
  - meaning ru: Плохо
  - meaning en: Not good
`);
});
