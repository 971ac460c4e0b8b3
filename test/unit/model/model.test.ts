import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CatalogFaults } from '../../../scripts/model/fault.js';
import { type CatalogFiles, familyFile, namespaceFile, readCatalog } from '../../../scripts/model/files.js';
import { type Family, loadModel, type Model } from '../../../scripts/model/model.js';
import { ROOT } from '../../../scripts/model/project.js';
import {
  COMMON_ENTRY,
  COMMON_FILE,
  errorYaml,
  FILE,
  familyYaml,
  filesOf,
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  load,
  modelOf,
  NAMESPACE_FILE,
  namespaceYaml,
  pagesYaml,
  SYSTEM_FAMILY,
  schemas,
  VOCABULARY,
  withError,
} from '../support.js';

const raw = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

/** A file of a namespace that needs another one. */
const PART = namespaceYaml({ 'A/one': {} }, { 'sample.get': '[A/two, B]' }, { title: undefined });

/** What loading these files says, line by line. */
function faultsOf(files: CatalogFiles): string[] {
  try {
    loadModel(files);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(CatalogFaults);
    return (error as CatalogFaults).message.split('\n');
  }
}

describe('the model', () => {
  it('has every error with its code and its enum member, in the order of the file', () => {
    const errors = modelOf(HOSTILE_FAMILY).families[0]?.errors ?? [];
    expect(errors.map(({ code }) => code)).toEqual(HOSTILE_CODES);
    expect(errors.map(({ member }) => member).join(' ')).toBe(
      '__PROTO__ CODE_100 CONSTRUCTOR EMPTY DEFAULT TOSTRING HASOWNPROPERTY __0 CODE_0',
    );
  });

  const head = {
    name: 'sample',
    identifier: 'Sample',
    title: { en: 'Sample errors', ru: 'Ошибки для примера' },
    sources: [{ title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-11-23' }],
    format: 'classic',
    localizedText: false,
  };
  const error = {
    code: 'a',
    status: 400,
    otherStatuses: [],
    otherTexts: [],
    description: { en: 'Something is wrong. Correct it.', ru: 'Что-то не так. Исправьте.' },
    category: 'request',
    recovery: 'change-request',
    mayHaveRun: 'no',
    docs: [],
    member: 'A',
  };

  it('has everything that a file leaves out, but for texts that are localized', () => {
    const withText = { ...error, text: 'Something is wrong' };
    expect(modelOf(familyYaml({}, [errorYaml('a')])).families).toStrictEqual([{ ...head, errors: [withText] }]);
    const localized = familyYaml({ localizedText: 'true' }, [errorYaml('a', { text: undefined })]);
    expect(modelOf(localized).families).toStrictEqual([{ ...head, localizedText: true, errors: [error] }]);
  });

  it('keeps everything that a file says', () => {
    const lists = { otherStatuses: [401, 200], otherTexts: ['One', 'Two'], docs: ['/b.html', '/a.html'] };
    const words = { text: 'yes', member: 'B', mayHaveRun: 'partly', deprecated: { en: 'Gone.', ru: 'Нет.' } };
    const fields = { ...lists, ...words, sentByMethods: true };
    const yaml = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));
    expect(modelOf(familyYaml({ format: 'rest-v3' }, [errorYaml('a', yaml)])).families).toStrictEqual([
      { ...head, format: 'rest-v3', errors: [{ ...error, ...fields }] },
    ]);
  });

  it('says of each error whether it may have run: what the file says, or else what holds for its category', () => {
    const errors = [{ category: 'mishap' }, { category: 'limit' }, { category: 'limit', mayHaveRun: 'perhaps' }];
    const { families } = modelOf(
      familyYaml({}, [
        ...errors.map((fields, index) => errorYaml('abc'[index], fields)),
        errorYaml('d', { category: 'mishap', mayHaveRun: 'no' }),
      ]),
    );
    expect(families[0]?.errors.map(({ mayHaveRun }) => mayHaveRun)).toEqual(['perhaps', 'no', 'perhaps', 'no']);
  });

  it('has the pages with their titles in the order of the file', () => {
    const docs = '[/a.html, /1.html]';
    const pages = '/1.html: { ru: Один, en: One }\n/a.html: { en: A, ru: А }\n';
    expect(loadModel(filesOf({ [FILE]: withError({ docs }) }, { pages })).pages).toStrictEqual([
      { path: '/1.html', title: { en: 'One', ru: 'Один' } },
      { path: '/a.html', title: { en: 'A', ru: 'А' } },
    ]);
  });

  it('has no pages where there is no file of them', () => {
    const { pages: _, ...files } = filesOf({ [familyFile('system')]: SYSTEM_FAMILY });
    expect(loadModel(files).pages).toEqual([]);
  });

  it('has the vocabulary with its words in the order of the file, and the schemas with its values', () => {
    const { vocabulary, ...model } = modelOf(SYSTEM_FAMILY);
    expect(vocabulary.categories.map(({ value }) => value)).toEqual(['mishap', 'limit', 'request']);
    const [label, description] = [
      { en: 'Slow down', ru: 'Реже' },
      { en: 'Call less often.', ru: 'Вызывайте реже.' },
    ];
    expect(vocabulary.recoveries[1]).toStrictEqual({ value: 'slow-down', label, description });
    expect(vocabulary.categories[0]).toMatchObject({ label: { en: 'Mishap' }, mayHaveRun: 'perhaps' });
    expect(model.schemas).toMatchObject({ vocabulary: schemas.vocabulary, pages: schemas.pages });
    const { family, namespace, common } = model.schemas;
    for (const { definitions } of [family, namespace, common]) {
      expect(definitions['categoryValue']).toMatchObject({ enum: ['mishap', 'limit', 'request'] });
    }
  });
});

describe('a catalogue with faults is refused', () => {
  it('with all of them, of the folder, of reading, of the schema and of the rules, sorted', () => {
    const codes = [errorYaml('LATER', { status: '99' }), errorYaml('later', { category: 'none' })];
    const files = filesOf({
      [familyFile('c')]: 'name: c\nname: d\ntitle: *x\n',
      [familyFile('system')]: SYSTEM_FAMILY,
      [familyFile('d')]: Buffer.from([0x61, 0x0a, 0xff]),
      [familyFile('b')]: familyYaml({ name: 'b', identifier: 'B' }, codes),
      [familyFile('a')]: familyYaml({ name: 'a', identifier: 'System' }),
    });
    const fromFolder = { file: 'catalog/families/b.txt', line: 1, column: 1, message: 'It is odd.', rule: 'files' };
    expect(faultsOf({ ...files, faults: [fromFolder] })).toEqual([
      'catalog/families/a.yaml:2:13  The identifier "System" belongs to catalog/families/system.yaml already. Choose another. [family-names]',
      'catalog/families/b.txt:1:1  It is odd. [files]',
      'catalog/families/b.yaml:14:13  errors.LATER.status is 99. Write an HTTP status from 200 to 599. [schema]',
      'catalog/families/b.yaml:21:3  The code "later" differs from "LATER" of the same family in case only. Keep the one that the server sends. [code-case]',
      'catalog/families/b.yaml:27:15  errors.later.category is "none". Write one of: mishap, limit, request. [schema]',
      'catalog/families/c.yaml:2:1  "name" stands twice in this map. Remove one of the two. [yaml]',
      'catalog/families/c.yaml:3:8  An alias, *x. Write the value out: aliases hide what an entry says. [yaml]',
      'catalog/families/d.yaml:2:1  Byte 0xFF is not UTF-8. Save the file in the encoding UTF-8. [yaml]',
    ]);
  });

  const family = { [FILE]: withError({ category: 'none', status: '99' }) };
  const status = `${FILE}:14:13  errors.SOME_ERROR.status is 99. Write an HTTP status from 200 to 599. [schema]`;
  const category = `${FILE}:19:15  errors.SOME_ERROR.category is "none". Write one of: mishap, limit, request. [schema]`;

  it.each<[what: string, vocabulary: string, inFamily: string[], message: string]>([
    ['cannot be read', 'categories: *x', [status], '1:13  An alias, *x. Write the value out: aliases hide what an'],
    [
      'lacks a field',
      VOCABULARY.replace('label: { en: Limit, ru: Предел },', ''),
      [status],
      '3:3  categories.limit lacks',
    ],
    ['breaks a rule', VOCABULARY.replace('It was', 'it was'), [status, category], '3:65  The description begins with'],
  ])(
    'where the vocabulary %s; families are checked but for values that are not known',
    (_, text, inFamily, message) => {
      const faults = faultsOf(filesOf(family, { vocabulary: text }));
      expect(faults).toEqual([...inFamily, expect.stringContaining(`catalog/vocabulary.yaml:${message}`)]);
    },
  );

  it('with those of namespaces, of what these share, and between the files of one', () => {
    const namespaces = {
      [NAMESPACE_FILE]: namespaceYaml(
        { 'A/one': { status: '99' }, 'B/here': COMMON_ENTRY },
        { 'sample.get': '[A, B]' },
      ),
      [namespaceFile('sample.part')]: namespaceYaml(
        { 'A/one': { text: 'Other' } },
        { 'other.get': '[A]' },
        { title: undefined },
      ),
    };
    const common = 'here: { category: none }\nthere: 5';
    expect(faultsOf(filesOf({}, { namespaces, common }))).toEqual([
      `${COMMON_FILE}:1:1  "here" serves one entry only. Describe it there, and remove it here. [common-errors]`,
      `${COMMON_FILE}:1:1  here lacks the field "description". Add it. [schema]`,
      `${COMMON_FILE}:1:1  here lacks the field "recovery". Add it. [schema]`,
      `${COMMON_FILE}:1:19  here.category is "none". Write one of: mishap, limit, request. [schema]`,
      `${COMMON_FILE}:2:1  "there" serves no entry. Remove it. [common-errors]`,
      `${COMMON_FILE}:2:8  there is the number 5, not a map of fields. A meaning that errors of many methods share. [schema]`,
      `${namespaceFile('sample.part')}:5:5  "A/one" stands in ${NAMESPACE_FILE} too. Choose another key. [method-references]`,
      `${namespaceFile('sample.part')}:11:3  other.get does not begin with "sample". Move it to its own namespace, or list its first part in prefixes. [namespace-names]`,
      `${NAMESPACE_FILE}:11:15  errors.A.one.status is 99. Write an HTTP status from 200 to 599. [schema]`,
    ]);
  });

  it.each<[what: string, others: Partial<CatalogFiles>, said: string[]]>([
    ['there is no common.yaml', { common: undefined as never }, []],
    ['it cannot be read', { common: raw(COMMON_FILE, 'a: *x') }, [`${COMMON_FILE}:1:4  An alias, *x.`]],
    [
      'a part of a namespace cannot be read',
      { namespaces: [raw(NAMESPACE_FILE, '*x'), raw(namespaceFile('sample.part'), PART)] },
      [`${NAMESPACE_FILE}:1:1  An alias, *x.`],
    ],
  ])('where %s, without a complaint about what is in it', (_, others, said) => {
    const namespaces = { [NAMESPACE_FILE]: namespaceYaml({ 'A/here': COMMON_ENTRY }, { 'sample.get': '[A]' }) };
    const missing = { file: 'catalog/x', line: 1, column: 1, message: 'It is missing.', rule: 'files' };
    const files = { ...filesOf({}, { namespaces }), faults: [missing], ...others };
    const expected = [...said.map((line) => expect.stringContaining(line)), 'catalog/x:1:1  It is missing. [files]'];
    expect(faultsOf(files)).toEqual(expected);
  });

  it('where there is no vocabulary and there are no titles of pages, without a complaint about what is in them', () => {
    const { vocabulary: _, pages: __, ...files } = filesOf({ [FILE]: withError({ status: '99', docs: '[/a.html]' }) });
    expect(faultsOf(files)).toEqual([status]);
  });

  it.each([
    ['cannot be read', '/a.html: *x', '/a.html', '1:10  An alias, *x.'],
    ['has another form', '/a.html: { en: A }', '/a.html', '1:1  /a.html lacks the field "ru". Add it. [schema]'],
    ['breaks a rule of texts', '/a.html: { en: A., ru: А }', '/a.html', '1:16  The title "A." ends in a full stop.'],
    ['lacks a page', '{}', '/a.html', ''],
    ['has one too many', '/a.html: { en: A, ru: А }', '/b.html', '1:1  No error names the page /a.html. Remove it.'],
  ])('where the file with the titles of pages %s', (_, pages, named, message) => {
    const faults = faultsOf(filesOf({ [FILE]: withError({ docs: `[${named}]` }) }, { pages }));
    const lacking = `${FILE}:21:12  The page "${named}" has no title. Add it to catalog/pages.yaml in both languages.`;
    const untitled = pages.includes(named) ? [] : [expect.stringContaining(lacking)];
    expect(faults).toEqual(
      [...(message ? [expect.stringContaining(`catalog/pages.yaml:${message}`)] : []), ...untitled].reverse(),
    );
  });

  it.each([
    ['one of them cannot be read', { [FILE]: 'a: *x' }, []],
    ['a file lies in the wrong place', {}, [{ file: 'a', line: 1, column: 1, message: 'It is odd.', rule: 'files' }]],
  ])('without a complaint about pages that nothing seems to name where %s', (_, families, faults) => {
    const files = filesOf({ [familyFile('system')]: SYSTEM_FAMILY, ...families }, { pages: pagesYaml(['[/a.html]']) });
    expect(faultsOf({ ...files, faults })).toHaveLength(1);
    expect(faultsOf({ ...files, faults }).join()).not.toContain('/a.html');
  });

  it('with a code of one family whose recovery is another in another', () => {
    const other = familyYaml({ name: 'system', identifier: 'System' }, [
      errorYaml('SOME_ERROR', { recovery: 'slow-down' }),
    ]);
    expect(faultsOf(filesOf({ [familyFile('system')]: other, [FILE]: familyYaml() }))).toEqual([
      `${FILE}:20:15  The recovery of "SOME_ERROR" is "change-request" here, but "slow-down" in ${familyFile('system')}. Make them equal. [same-recovery]`,
    ]);
  });
});

describe('a good file', () => {
  const good = `# A family.\n${HOSTILE_FAMILY.replace('hostile', 'sample')}`;
  const bytes = Buffer.from(good);
  const whole = load(good) as Model;
  const isFault = expect.stringMatching(/^(?:catalog\/pages\.yaml:)?[1-9]\d*:[1-9]\d* {2}\S.*\. \[[a-z-]+\]$/u);

  /** What comes of bytes that are refused with places if they are refused. */
  const loadOrRefuse = (content: Uint8Array): Family | undefined => {
    const result = load(content);
    if (!Array.isArray(result)) return result.families[0];
    expect(result.length).toBeGreaterThan(0);
    expect(result).toEqual(result.map(() => isFault));
    return undefined;
  };

  it('cut anywhere is refused, or is the same as far as it goes', () => {
    for (let length = 0; length < bytes.length; length += 23) {
      const errors = loadOrRefuse(bytes.subarray(0, length))?.errors ?? [];
      const uncut = whole.families[0]?.errors.slice(0, errors.length) ?? [];
      expect(errors.slice(0, -1)).toEqual(uncut.slice(0, -1));
      expect(errors.at(-1)?.code).toBe(uncut.at(-1)?.code);
    }
  });

  it('changed at random is refused with places, or is a family that reads back as it is', () => {
    const signs = [...'\t\n\r\u00a0\u0421 :#-"\'[{|%~', '&a ', '*a ', '!!str ', '---\n', '0500'];
    const text = fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 4 }));
    const insert = fc.oneof(
      text.map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3 }),
    );
    const change = fc.record({ at: fc.nat(bytes.length), remove: fc.nat(40), insert });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let changed = bytes;
        for (const { at, remove, insert } of changes) {
          changed = Buffer.concat([changed.subarray(0, at), insert, changed.subarray(at + remove)]);
        }
        const family = loadOrRefuse(changed);
        if (family) expect(loadOrRefuse(Buffer.from(toYaml(family)))).toEqual(family);
      }),
      { numRuns: 150 },
    );
  });
});

/** A family as it could stand in its file. */
function toYaml({ errors, ...head }: Family): string {
  const isThere = ([, value]: [string, unknown]) => !Array.isArray(value) || value.length > 0;
  const entries = errors.map(({ code, ...fields }) => {
    return [code, Object.fromEntries(Object.entries(fields).filter(isThere))] as const;
  });
  return stringify({ ...head, errors: new Map(entries) }, { aliasDuplicateObjects: false });
}

it('the catalogue of this project has no fault, and each family in its file', async () => {
  const files = await readCatalog(ROOT);
  expect(loadModel(files).families.map(({ name }) => familyFile(name))).toEqual(files.families.map(({ name }) => name));
});
