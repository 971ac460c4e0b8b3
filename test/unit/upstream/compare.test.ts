import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CatalogFaults } from '../../../scripts/model/fault.js';
import type { Family } from '../../../scripts/model/model.js';
import type { MethodError, Namespace } from '../../../scripts/model/namespace.js';
import { compareFamilies } from '../../../scripts/upstream/compare-families.js';
import { applyDifferences, type Difference, readDifferences } from '../../../scripts/upstream/differences.js';
import type { Finding } from '../../../scripts/upstream/finding.js';
import { renderReport } from '../../../scripts/upstream/report.js';
import { compare, main } from '../../../scripts/upstream.js';
import { englishPage, exampleOf, METHOD, PATH, type PageParts, russianPage, toFiles, URL } from './support.js';

const ERROR: MethodError = {
  code: 'CODE',
  key: 'wrong',
  text: 'Wrong',
  status: 400,
  otherStatuses: [],
  otherTexts: [],
  description: { en: '', ru: '' },
  category: 'request',
  recovery: 'change-request',
  mayHaveRun: 'no',
};

/** A namespace with the method of the small page. */
function namespaceOf(errors: readonly Partial<MethodError>[], method: object = {}): Namespace {
  const all = errors.map((error) => ({ ...ERROR, ...error }));
  return {
    name: 'sample',
    title: { en: '', ru: '' },
    sources: [],
    prefixes: [],
    errors: all,
    methods: [{ name: METHOD, part: 'sample', docs: URL, errors: all, ...method }],
  };
}

interface Setting {
  readonly page?: PageParts;
  readonly english?: PageParts;
  readonly namespaces?: readonly Namespace[];
  readonly families?: readonly Family[];
}

function found({ page = {}, english, namespaces = [namespaceOf([{}])], families = [] }: Setting): Finding[] {
  const sources = {
    ru: toFiles({ [PATH]: russianPage(page) }),
    en: toFiles({ [PATH]: english ? englishPage(english) : englishPage(page) }),
  };
  return [...compare(sources, { families, namespaces }, []).findings];
}

const briefly = (setting: Setting) => found(setting).map(({ kind, code, text, detail }) => [kind, code, text, detail]);

describe('what is missing', () => {
  it('is nothing where the catalogue has the method, the code, the text and the status', () => {
    expect(found({})).toEqual([]);
  });

  it('is a method', () => {
    expect(found({ namespaces: [] })).toEqual([
      { kind: 'method-missing', namespace: 'sample', method: METHOD, page: URL, language: 'ru' },
    ]);
  });

  it('is no method whose name differs in case', () => {
    expect(found({ namespaces: [namespaceOf([{}], { name: 'sample.Item.ADD' })] })).toEqual([]);
  });

  it('is a page', () => {
    const docs = '/api-reference/other.html';
    expect(found({ namespaces: [namespaceOf([{}], { docs })] }).map(({ kind, page }) => [kind, page])).toEqual([
      ['page-missing', URL],
      ['page-surplus', docs],
    ]);
  });

  it('is a code, with the line of its row', () => {
    const page = { rows: ['`CODE` | Wrong | x', '`code` | Wrong | x'] };
    const line =
      russianPage(page)
        .split('\n')
        .findIndex((text) => text.includes('`code`')) + 1;
    expect(found({ page })).toEqual([
      {
        kind: 'code-missing',
        namespace: 'sample',
        method: METHOD,
        page: URL,
        language: 'ru',
        line,
        code: 'code',
        text: 'Wrong',
      },
    ]);
  });

  it('is a text, of either language where the server localizes', () => {
    expect(briefly({ page: { rows: ['`CODE` | wrong! | x', '`CODE` | Bad | x'] } })).toEqual([
      ['text-missing', 'CODE', 'Bad', undefined],
    ]);
    const localized = { page: { rows: ['`CODE` | Плохо | x'] }, english: { rows: ['`CODE` | Bad | x'] } };
    const namespaces = [namespaceOf([{ text: 'Плохо' }])];
    expect(briefly({ ...localized, namespaces })).toEqual([['text-missing', 'CODE', 'Bad', undefined]]);
    expect(briefly({ ...localized, namespaces: [namespaceOf([{ text: 'Плохо', otherTexts: ['Bad'] }])] })).toEqual([]);
  });

  it('is no text that the English page alters', () => {
    expect(briefly({ english: { rows: ['`CODE` | Quite wrong | x'] } })).toEqual([]);
  });

  it('is no text where the page has none, or the entry does without that of the example', () => {
    const head = '**Код** | **Описание**';
    const namespaces = [namespaceOf([{ key: 'any', text: undefined as never }])];
    expect(
      briefly({
        page: { head, rows: ['`CODE` | Не то'] },
        english: { head: '**Code** | **Description**', rows: ['`CODE` | Not'] },
      }),
    ).toEqual([]);
    expect(
      briefly({ page: { head, rows: ['`CODE` | Не то'], example: exampleOf('CODE', 'Bad') }, namespaces }),
    ).toEqual([]);
  });

  it('is a status, of the row or the only one of the page', () => {
    expect(briefly({ page: { statuses: '**403**' } })).toEqual([['status-missing', 'CODE', 'Wrong', '403']]);
    expect(briefly({ page: { statuses: '**403**' }, namespaces: [namespaceOf([{ otherStatuses: [403] }])] })).toEqual(
      [],
    );
    expect(briefly({ page: { statuses: '**403**, **401**' } })).toEqual([]);
    const head = '**Статус** | **Код** | **Описание** | **Значение**';
    const english = { head: '**Status** | **Code** | **Description** | **Value**', rows: ['401 | `CODE` | Wrong | x'] };
    expect(briefly({ page: { head, rows: ['401 | `CODE` | Wrong | x'] }, english })).toEqual([
      ['status-missing', 'CODE', 'Wrong', '401'],
    ]);
  });
});

describe('an example that no entry explains', () => {
  const rows: string[] = [];
  const examples = (setting: Setting) => briefly(setting).filter(([kind]) => kind === 'example-missing');

  it('is one whose code the method lacks, or whose text no entry of the code has', () => {
    expect(examples({ page: { rows, example: exampleOf('OTHER', 'Wrong') } })).toEqual([
      ['example-missing', 'OTHER', 'Wrong', undefined],
    ]);
    expect(examples({ page: { rows, example: exampleOf('CODE', 'Bad') } })).toEqual([
      ['example-missing', 'CODE', 'Bad', undefined],
    ]);
  });

  it('is none whose text is known, whose code says all, or that has no text', () => {
    const explained = [exampleOf(' CODE ', 'Wrong'), exampleOf('CODE', ''), exampleOf('ANY', 'Bad')];
    const namespaces = [namespaceOf([{}, { code: 'ANY', key: 'any', text: undefined as never }])];
    for (const example of explained) expect(examples({ page: { rows, example }, namespaces })).toEqual([]);
  });

  it('is none of a field that REST 3.0 names, nor one with the text in place of the code', () => {
    const v3 = { error: { code: 'CODE', message: 'x', validation: [{ message: 'Wrong', field: 'a' }] } };
    expect(examples({ page: { rows, example: JSON.stringify(v3) } })).toEqual([]);
    const namespaces = [namespaceOf([{ code: '', text: 'Quite wrong' }])];
    expect(examples({ page: { rows, example: exampleOf('Quite wrong', '') }, namespaces })).toEqual([]);
  });

  it('is none that a family explains', () => {
    const { key: _key, ...error } = { ...ERROR, code: 'OTHER', name: 'OTHER', docs: [] };
    const families = [{ name: 'other', errors: [error] }] as unknown as Family[];
    expect(examples({ page: { rows, example: exampleOf('OTHER', 'Wrong') }, families })).toEqual([]);
  });

  it('is one of the English page only where the server localizes the text', () => {
    const english = { rows, example: exampleOf('CODE', 'Bad') };
    expect(examples({ page: { rows, example: exampleOf('CODE', 'Wrong') }, english })).toEqual([]);
    const namespaces = [namespaceOf([{ text: 'Плохо' }])];
    expect(examples({ page: { rows, example: exampleOf('CODE', 'Плохо') }, english, namespaces })).toEqual([
      ['example-missing', 'CODE', 'Bad', undefined],
    ]);
  });
});

describe('what is surplus', () => {
  const gone = { code: 'GONE', key: 'gone', text: 'Gone' };

  it('is a method, a code, a text', () => {
    const other = {
      ...namespaceOf([{}]),
      name: 'other',
      methods: [{ name: 'other.x', part: 'other', docs: '/x.html', errors: [] }],
    };
    expect(found({ namespaces: [namespaceOf([{}]), other] })).toEqual([
      { kind: 'method-surplus', namespace: 'other', method: 'other.x', page: '/x.html' },
    ]);
    expect(briefly({ namespaces: [namespaceOf([{}, gone])] })).toEqual([['code-surplus', 'GONE', 'Gone', undefined]]);
    expect(briefly({ namespaces: [namespaceOf([{ otherTexts: ['Bad'] }])] })).toEqual([
      ['text-surplus', 'CODE', 'Bad', undefined],
    ]);
  });

  it('is nothing that a note confirms, and no text of an example', () => {
    const note = 'The source sends it.';
    expect(
      briefly({
        namespaces: [
          namespaceOf([
            { otherTexts: ['Bad'], note },
            { ...gone, note },
          ]),
        ],
      }),
    ).toEqual([]);
    const page = { example: exampleOf('CODE', 'Bad.') };
    expect(briefly({ page, namespaces: [namespaceOf([{ otherTexts: ['Bad'] }])] })).toEqual([]);
  });
});

describe('compareFamilies', () => {
  const family = (name: string, errors: object[]) => ({ name, errors }) as unknown as Family;
  const entry = { code: 'OVERLOAD_LIMIT', status: 503, otherStatuses: [], text: 'Blocked', otherTexts: [] };
  const SYSTEM = `#|
|| **Статус** | **Код**
**Текст ошибки** | **Описание** ||
|| \`503\` | \`OVERLOAD_LIMIT\`
Blocked. | Заблокирован ||
|#`;

  it('reads the tables that are a family’s alone, in both languages', () => {
    const files = toFiles({ '_includes/system-errors.md': SYSTEM });
    expect(compareFamilies(files, files, [family('system', [entry])])).toEqual([]);
    expect(compareFamilies(files, files, [family('system', [])])).toEqual([
      {
        kind: 'code-missing',
        namespace: 'system',
        page: '/_includes/system-errors.html',
        language: 'ru',
        line: 4,
        code: 'OVERLOAD_LIMIT',
        text: 'Blocked.',
      },
    ]);
    const other = { ...entry, status: 500, text: 'Busy' };
    expect(compareFamilies(files, files, [family('system', [other])]).map(({ kind }) => kind)).toEqual([
      'text-missing',
      'status-missing',
    ]);
  });

  it('reads several codes in a cell, tables without texts, and nothing else', () => {
    const files = toFiles({
      'settings/oauth/error-codes.md':
        '#|\n|| **Код** | **Описание** ||\n|| `one_a` или `two_b` | x ||\n|#\n\n#|\n|| **SDK** | x ||\n|| `no` | x ||\n|#',
    });
    expect(
      compareFamilies(files, files, [family('oauth', []), family('platform', [])]).map(({ code }) => code),
    ).toEqual(['one_a', 'two_b']);
  });
});

describe('known differences', () => {
  const finding: Finding = {
    kind: 'text-missing',
    namespace: 'sample',
    method: METHOD,
    page: URL,
    code: 'CODE',
    text: 'Bad',
  };
  const known: Difference = { page: URL, kind: 'text-missing', code: 'CODE', reason: 'The page is wrong.' };

  it('are left out by page, kind and code, and by text where one is named', () => {
    for (const difference of [known, { ...known, text: 'Bad' }]) {
      expect(applyDifferences([finding], [difference])).toEqual({ findings: [], stale: [] });
    }
  });

  it('are reported where they apply to nothing', () => {
    for (const other of [{ kind: 'code-missing' }, { page: '/x.html' }, { code: '' }, { text: 'Worse' }] as const) {
      const stale = { ...known, ...other };
      expect(applyDifferences([finding], [stale])).toEqual({ findings: [finding], stale: [stale] });
    }
  });

  const schema = {
    title: 'UpstreamForm',
    type: 'object',
    properties: { differences: { type: 'array', items: { type: 'object', required: ['page', 'kind', 'reason'] } } },
    definitions: {},
  };

  it('are read as strict YAML of their form', () => {
    const read = (text: string) => readDifferences(Buffer.from(text), schema);
    expect(read(`differences:\n  - { page: ${URL}, kind: languages, reason: So it is. }\n`)).toEqual([
      { page: URL, kind: 'languages', reason: 'So it is.' },
    ]);
    expect(() => read('differences: [{ page: x }]')).toThrow(CatalogFaults);
    expect(() => read('differences: [')).toThrow(CatalogFaults);
  });
});

describe('renderReport', () => {
  const counts = { methods: 1, methodsWithTables: 1, rows: 2, codes: 3, validationRows: 4 };

  it('says what is missing first, a line for each finding, by namespace, with page and line', () => {
    const findings: Finding[] = [
      { kind: 'no-table', namespace: 'b', method: 'b.x', page: '/b.html', language: 'ru' },
      {
        kind: 'code-missing',
        namespace: 'b',
        method: 'b.y',
        page: URL,
        language: 'en',
        line: 7,
        code: '',
        text: 'Bad',
      },
      {
        kind: 'status-missing',
        namespace: 'a',
        method: 'a.x',
        page: URL,
        language: 'ru',
        line: 8,
        code: 'A',
        detail: '403',
      },
    ];
    const stale: Difference[] = [{ page: URL, kind: 'languages', code: 'A', reason: 'So it is.' }];
    expect(renderReport({ counts, findings, stale })).toBe(`# The official documentation against the catalogue

1 methods are documented, 1 with a table of 2 rows and 3 codes in all; pages about REST 3.0 have 4 rows more.

| Finding | Count |
| --- | ---: |
| The method lacks the code | 1 |
| No entry of the method and code has the status | 1 |
| The method has no table of errors | 1 |

## Known differences that no longer apply

- page "${URL}", kind "languages", code "A": So it is.

## Missing

### a

- \`ru/${PATH}:8\` — a.x \`A\` — No entry of the method and code has the status: 403

### b

- \`en/${PATH}:7\` — b.y (empty code) “Bad” — The method lacks the code

## Other findings

### b

- \`ru/b.md\` — b.x — The method has no table of errors
`);
  });

  it('says so where nothing differs', () => {
    expect(renderReport({ counts, findings: [], stale: [] })).toContain('\nNothing differs.\n');
  });
});

describe('npm run upstream', () => {
  async function checkout(files: Readonly<Record<string, string>>): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'upstream-'));
    onTestFinished(() => rm(root, { recursive: true }));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return root;
  }

  it('prints a draft, or the rows, of a namespace from checkouts', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => write.mockRestore());
    const ru = await checkout({ [PATH]: russianPage(), 'tutorials/x.md': russianPage(), 'api-reference/x.png': '' });
    const en = await checkout({ [PATH]: englishPage() });
    await main(['--ru', ru, '--en', en, '--draft', 'sample'], '');
    expect(write).toHaveBeenLastCalledWith(expect.stringContaining('\nnamespace: sample\n'));
    await main(['--ru', ru, '--en', en, '--rows', 'sample'], '');
    expect(write).toHaveBeenLastCalledWith(expect.stringContaining('## sample.item.add\n'));
    await expect(main(['--ru', ru, '--en', en, '--draft', 'other'], '')).rejects.toThrow('of the namespace other');
  });

  it('says what it needs', async () => {
    await expect(main(['--ru', '.'], '')).rejects.toThrow('--ru DIR --en DIR');
    const empty = await checkout({});
    await expect(main(['--ru', empty, '--en', empty], '')).rejects.toThrow('has no pages in api-reference');
  });
});
