import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CatalogFaults, type Fault, formatFault } from '../../scripts/model/fault.js';
import { type CatalogFiles, familyFile, namespaceFile } from '../../scripts/model/files.js';
import { loadModel, type Model } from '../../scripts/model/model.js';
import { ROOT } from '../../scripts/model/project.js';
import { readSchemas } from '../../scripts/model/schema.js';
import { readYaml, type YamlFile } from '../../scripts/model/yaml.js';
import type { Files, Output } from '../../scripts/outputs/output.js';
import { type AnyRule, checkRules, type ParsedCatalog } from '../../scripts/rules/rule.js';

// What few tests need and takes long to load is imported where it is used.

type Content = string | Uint8Array;

/** Fields as they are written in YAML, so quotes included; undefined leaves a field out. */
type Fields = Readonly<Record<string, string | undefined>>;

/**
 * One error in eight lines, the code first, then `status` (+1), `text` (+2), `description` (+3), its `en` (+4)
 * and `ru` (+5), `category` (+6), `recovery` (+7). Fields of other names follow them.
 */
export function errorYaml(code = 'SOME_ERROR', fields: Fields = {}): string {
  const { en, ru, ...others } = { en: 'Something is wrong. Correct it.', ru: 'Что-то не так. Исправьте.', ...fields };
  return `  ${code}:\n${lines(4, {
    status: '400',
    text: 'Something is wrong',
    description: `\n${lines(6, { en, ru })}`.trimEnd(),
    category: 'request',
    recovery: 'change-request',
    ...others,
  })}`;
}

/**
 * A good family. In it `name` is on line 1, `identifier` 2, `title` 3 (`en` 4, `ru` 5), `sources` 6
 * (`title` 7, `en` 8, `ru` 9, `url` 10, `read` 11), `errors` 12; the first code is on line 13.
 * A field of another name stands above `errors`, and moves them down.
 */
export function familyYaml(fields: Fields = {}, list: readonly string[] = [errorYaml()]): string {
  const { en, ru, sourceEn, sourceRu, url, read, errors, ...others } = {
    en: 'Sample errors',
    ru: 'Ошибки для примера',
    sourceEn: 'A page',
    sourceRu: 'Страница',
    url: 'https://example.com/',
    read: '"2026-11-23"',
    errors: `\n${list.join('')}`.trimEnd(),
    ...fields,
  };
  const title = lines(6, { en: sourceEn, ru: sourceRu });
  return lines(0, {
    name: 'sample',
    identifier: 'Sample',
    title: `\n${lines(2, { en, ru })}`.trimEnd(),
    sources: `\n  - title:\n${title.trimEnd()}\n${lines(4, { url, read })}`.trimEnd(),
    ...others,
    errors,
  });
}

/**
 * A good namespace. In it `namespace` is on line 1, `title` 2, `sources` 3, `errors` 4; then come the codes, each on a
 * line of its own, with their keys and fields, for one entry `text` (+2), `description` (+3), `category` (+4),
 * `recovery` (+5); then `methods`, each with `docs` (+1) and `errors` (+2). Fields of other names follow these, in the
 * head above `errors`.
 *
 * @param entries The fields of entries by their addresses: `CODE/key`.
 * @param methods The fields of methods by their names, or only what stands in `errors`.
 */
export function namespaceYaml(
  entries: Readonly<Record<string, Fields>> = { 'A/one': {} },
  methods: Readonly<Record<string, Fields | string>> = { 'sample.get': '[A/one]' },
  fields: Fields = {},
): string {
  const { namespace = 'sample' } = fields;
  const byCode = new Map<string, string>();
  for (const [address, given] of Object.entries(entries)) {
    const code = address.slice(0, address.lastIndexOf('/'));
    const number = Object.keys(entries).indexOf(address) + 1;
    const entry = lines(6, {
      text: `Case ${number} of ${namespace}`,
      description: `{ en: Case ${number} of ${namespace}., ru: Случай ${number} в ${namespace}. }`,
      category: 'request',
      recovery: 'change-request',
      ...given,
    });
    const key = `    ${JSON.stringify(address.slice(code.length + 1))}:${entry ? '' : ' {}'}\n`;
    byCode.set(code, (byCode.get(code) ?? `  ${JSON.stringify(code)}:\n`) + key + entry);
  }
  const methodLines = Object.entries(methods).map(([name, given]) => {
    const own = typeof given === 'string' ? { errors: given } : { errors: '[]', ...given };
    return `  ${name}:\n${lines(4, { docs: `/api-reference/${name}.html`, ...own })}`;
  });
  const block = (list: Iterable<string>) => `\n${[...list].join('')}`.trimEnd() || '{}';
  return lines(0, {
    namespace,
    title: '{ en: Sample methods, ru: Методы для примера }',
    sources: '[{ title: { en: A page, ru: Страница }, url: https://example.com/, read: "2026-11-24" }]',
    ...fields,
    errors: block(byCode.values()),
    methods: block(methodLines),
  });
}

function lines(indent: number, fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${' '.repeat(indent)}${key}:${value?.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

/** A family of one error with the fields given. */
export const withError = (fields: Fields): string => familyYaml({}, [errorYaml('SOME_ERROR', fields)]);

/** A family of errors with the codes given, each as `CODE` or `CODE=MEMBER`. */
export function withCodes(codes: string): string {
  const pairs = codes.split(', ').map((pair) => pair.split('='));
  return familyYaml(
    {},
    pairs.map(([code, member]) => errorYaml(code, { member })),
  );
}

/** A vocabulary of the tests' own: real values come and go. */
export const VOCABULARY = `categories:
  mishap: { label: { en: Mishap, ru: Сбой }, description: { en: It broke., ru: Что-то сломалось. }, mayHaveRun: perhaps }
  limit: { label: { en: Limit, ru: Предел }, description: { en: It was too much., ru: Слишком много. }, mayHaveRun: no }
  request: { label: { en: The request, ru: Сам запрос }, description: { en: The request is wrong., ru: Запрос неверен. }, mayHaveRun: no }
recoveries:
  wait-a-day: { label: { en: "It's */ late", ru: Завтра }, description: { en: "Wait: */ then.", ru: Подождите. } }
  slow-down: { label: { en: Slow down, ru: Реже }, description: { en: Call less often., ru: Вызывайте реже. } }
  change-request: { label: { en: Correct it, ru: Исправить }, description: { en: Correct it., ru: Исправьте. } }
`;

export const SYSTEM_FAMILY = familyYaml({ name: 'system', identifier: 'System' });

/** Codes that are names of `Object.prototype`, keywords, numbers or empty: good ones, all of them. */
export const HOSTILE_CODES = [
  ...['__proto__', '100', 'constructor', '', 'default', 'toString', 'hasOwnProperty', '__0', '0'],
];

export const HOSTILE_FAMILY = familyYaml({ name: 'hostile', identifier: 'Hostile', en: 'Hostile errors' }, [
  errorYaml('__proto__', { status: '404' }),
  errorYaml("'100'", {
    member: 'CODE_100',
    status: '429',
    otherStatuses: '[404, 599]',
    text: String.raw`"It's \"100\" \\ */ @see"`,
  }),
  errorYaml('constructor', { text: '""', category: 'limit', recovery: 'slow-down' }),
  errorYaml("''", { member: 'EMPTY', category: 'mishap' }),
  errorYaml('default', { docs: '[/limits.html]', mayHaveRun: 'partly' }),
  errorYaml('toString', { otherTexts: '[One, Two]', sentByMethods: 'true' }),
  errorYaml('hasOwnProperty', { deprecated: '{ en: Use default since 2026., ru: С 2026 года используйте default. }' }),
  errorYaml('__0'),
  errorYaml("'0'", { member: 'CODE_0', mayHaveRun: 'perhaps' }),
]);

export const LOCALIZED_FAMILY = familyYaml(
  { name: 'localized', identifier: 'RestV3', localizedText: 'true', format: 'rest-v3' },
  [errorYaml('A_B', { text: undefined })],
);

/** A text that would end a comment, begin a tag, end a quote, or mean something to a replacement. */
export const TROUBLE = `A */ b, @param x, $& and $' {@link y}, \\u0041 and \${z}`;

const [troubleEn, troubleRu] = [TROUBLE, `Текст ${TROUBLE}`].map((text) => text.replaceAll("'", "''"));
const troubledTitles = { en: `'${troubleEn}'`, ru: `'${troubleRu}'`, sourceEn: `'${troubleEn}'` };

export const TROUBLED_FAMILY = familyYaml({ name: 'troubled', identifier: 'Troubled', ...troubledTitles }, [
  errorYaml('A', {
    text: `'${troubleEn}'`,
    en: `'${troubleEn}.'`,
    ru: `'${troubleRu}.'`,
    otherTexts: `['*/', '@b']`,
    deprecated: `{ en: '${troubleEn}.', ru: '${troubleRu}.' }`,
  }),
]);

/** Good families of every kind. */
export const FAMILIES = [SYSTEM_FAMILY, HOSTILE_FAMILY, LOCALIZED_FAMILY, TROUBLED_FAMILY];

/** An entry that has the description of its key in `common.yaml`. */
export const COMMON_ENTRY: Fields = { description: undefined, category: undefined, recovery: undefined };

/** What errors of many methods mean, in a catalogue that has both {@link NAMESPACES}. */
export const COMMON = `constructor:
  description: { en: You may not. Ask., ru: Нельзя. Спросите. }
  category: limit
  recovery: slow-down
  mayHaveRun: partly
not-yours:
  description: { en: It is not yours., ru: Это не ваше. }
  category: mishap
  recovery: wait-a-day
`;

/**
 * Codes, keys and names of methods that are names of `Object.prototype`, numbers or empty, that vary, that have several
 * entries, and that an error family of REST 3.0 has too.
 */
export const HOSTILE_NAMESPACE = namespaceYaml(
  {
    '__proto__/one': {},
    '100/constructor': { ...COMMON_ENTRY, text: '"No {…}"' },
    'constructor/1': { status: '404', otherStatuses: '[500, 599]', mayHaveRun: 'perhaps' },
    '/constructor': { ...COMMON_ENTRY, category: 'mishap' },
    '/two': { text: undefined, category: 'mishap', recovery: 'wait-a-day' },
    'CONTROLLER_…/any': { text: '…' },
    'toString/troubled': {
      text: `'${troubleEn}'`,
      otherTexts: `['*/', '@b']`,
      description: `{ en: '${troubleEn}.', ru: '${troubleRu}.' }`,
      deprecated: `{ en: '${troubleEn}.', ru: '${troubleRu}.' }`,
      note: 'Somebody saw it',
    },
    'A_B/v3': { text: 'Поле пусто' },
    '0/a': {},
    '0/not-yours': { ...COMMON_ENTRY },
  },
  {
    'hostile.get': '["__proto__/one", "100", /constructor, toString/troubled, CONTROLLER_…, A_B/v3]',
    'hostile.constructor': { docs: '/hostile/all.html', v3: '/api-reference/v3.html', errors: '[constructor/1, ""]' },
    'Odd.get': { docs: undefined, v3: '/hostile/all.html', errors: '[A_B]' },
    hostile: '[]',
  },
  { namespace: 'hostile', prefixes: '[hostile, Odd]', sharedPages: '[/hostile/all.html]' },
);

/** The second file of the same namespace. */
export const HOSTILE_PART = namespaceYaml(
  { 'default/more': { text: 'More' } },
  { 'hostile.more': '[default, "0", "100/constructor"]' },
  { namespace: 'hostile', title: undefined },
);

export const SMALL_NAMESPACE = namespaceYaml(
  { 'constructor/constructor': { ...COMMON_ENTRY }, 'NO/not-yours': { ...COMMON_ENTRY, text: undefined } },
  { 'constructor.get': '[constructor, NO]' },
  { namespace: 'constructor', title: '{ en: Hers, ru: Чужое }' },
);

/** Good namespaces of every kind, with what they share. */
export const NAMESPACES = [HOSTILE_NAMESPACE, HOSTILE_PART, SMALL_NAMESPACE, COMMON];

export const schemas = readSchemas(join(ROOT, 'catalog/schema'));

export const FILE = familyFile('sample');

export const NAMESPACE_FILE = namespaceFile('sample');

export const COMMON_FILE = namespaceFile('common');

const toBytes = (content: Content): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

/** The pages that files name, with titles of the tests' own: real ones come and go. */
export function pagesYaml(files: readonly Content[]): string {
  const texts = files.map((content) => Buffer.from(content).toString());
  const paths = new Set(texts.join('\n').match(/(?<=[ ["])\/[a-z0-9/_-]+\.html/g));
  return [...paths].map((path) => `${path}: { en: Page ${path}, ru: Страница ${path} }\n`).join('') || '{}\n';
}

/** A good catalogue but for the families and the other files given, by their names. */
export function filesOf(
  families: Readonly<Record<string, Content>>,
  { vocabulary = VOCABULARY, pages = pagesYaml(Object.values(families)), common = '{}', namespaces = {} } = {},
): CatalogFiles {
  const raw = (name: string, content: Content) => ({ name, bytes: toBytes(content) });
  const list = (files: Readonly<Record<string, Content>>) =>
    Object.entries(files).map(([name, content]) => raw(name, content));
  return {
    families: list(families),
    namespaces: list(namespaces),
    common: raw(COMMON_FILE, common),
    vocabulary: raw('catalog/vocabulary.yaml', vocabulary),
    pages: raw('catalog/pages.yaml', pages),
    schemas,
    reserved: ['index', 'all'],
    faults: [],
  };
}

/** The model of good families and namespaces, each in the file that its name asks for, and of what these share. */
export function modelOf(...texts: string[]): Model {
  const families: Record<string, string> = {};
  const namespaces: Record<string, string> = {};
  let common = '{}';
  for (const text of texts) {
    const [, kind, name = ''] = /^(name|namespace): (.*)\n/.exec(text) ?? [];
    if (kind === undefined) common = text;
    else if (kind === 'name') families[familyFile(name)] = text;
    else namespaces[namespaceFile(namespaceFile(name) in namespaces ? `${name}.part` : name)] = text;
  }
  return loadModel(filesOf(families, { namespaces, common }));
}

/** What comes of a family: its model, or every fault as a message. Whatever else is thrown is a bug. */
export function load(content: Content): Model | string[] {
  try {
    return loadModel(filesOf({ [FILE]: content }));
  } catch (error) {
    if (error instanceof CatalogFaults) return toMessages(error.faults);
    throw error;
  }
}

/** Faults as messages, which begin with the place, alone if that is in {@link FILE} or {@link NAMESPACE_FILE}. */
export function toMessages(faults: readonly Fault[]): string[] {
  return faults.map((fault) => formatFault(fault).replace(`${FILE}:`, '').replace(`${NAMESPACE_FILE}:`, ''));
}

/** A file, or what is wrong with it, as messages. */
export function read(content: Content, name = FILE): YamlFile | string[] {
  const result = readYaml(name, toBytes(content));
  return 'value' in result ? result : toMessages(result);
}

/** A file that must be readable. */
export function yamlOf(content: Content, name = FILE): YamlFile {
  const result = read(content, name);
  if (!('value' in result)) throw new Error(result.join('\n'));
  return result;
}

/** What one rule alone finds in families, given by the names of their files, and in other files, as messages. */
export function check(
  rule: AnyRule,
  families: string | Readonly<Record<string, string>>,
  others: Partial<ParsedCatalog> = {},
): string[] {
  const files = typeof families === 'string' ? { [FILE]: families } : families;
  const catalog = {
    families: Object.entries(files).map(([name, text]) => yamlOf(text, name)),
    namespaces: [],
    common: yamlOf('{}', COMMON_FILE),
    complete: true,
    vocabulary: yamlOf(VOCABULARY, 'catalog/vocabulary.yaml'),
    pages: yamlOf(pagesYaml(Object.values(files)), 'catalog/pages.yaml'),
    reserved: ['index', 'all'],
    ...others,
  };
  return toMessages(checkRules(catalog, [rule]));
}

/** What one rule alone finds in namespaces, given by the names of their files, and in other files, as messages. */
export function checkMethods(
  rule: AnyRule,
  namespaces: string | Readonly<Record<string, string>>,
  others: Partial<ParsedCatalog> = {},
): string[] {
  const files = typeof namespaces === 'string' ? { [NAMESPACE_FILE]: namespaces } : namespaces;
  return check(rule, {}, { namespaces: Object.entries(files).map(([name, text]) => yamlOf(text, name)), ...others });
}

/**
 * The rows `input → expected` of a table; `\n`, `\r`, `\t` and `\uXXXX` in it stand for characters.
 *
 * @example table`a\nb → two lines`
 */
export function table({ raw: [text = ''] }: TemplateStringsArray): [input: string, expected: string][] {
  const toCharacters = (cell = '') => cell.replace(/\\(?:[nrt]|u[\dA-F]{4})/g, (letters) => JSON.parse(`"${letters}"`));
  const rows = text.trim().split('\n');
  return rows.map((row) => {
    const [input, expected] = row.trim().split(/ ?→ /);
    return [toCharacters(input), toCharacters(expected)];
  });
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by path, into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * A project with the schemas, the entry points and the templates of this one, and with families of its own, given by
 * the names of their files.
 */
export async function temporaryProject(families: Readonly<Record<string, Content>> = {}): Promise<string> {
  const folder = await temporaryFolder();
  const { outputs } = await import('../../scripts/outputs/index.js');
  const templates = outputs.flatMap(({ templates = [] }) => templates);
  for (const path of ['catalog/schema', 'package.json', ...templates]) {
    await cp(join(ROOT, path), join(folder, path), { recursive: true });
  }
  const all = Object.entries({ 'system.yaml': SYSTEM_FAMILY, ...families });
  const files = Object.fromEntries(all.map(([name, content]) => [`catalog/families/${name}`, content]));
  await writeFiles(folder, {
    ...files,
    [COMMON_FILE]: '{}\n',
    'catalog/vocabulary.yaml': VOCABULARY,
    'catalog/pages.yaml': pagesYaml(Object.values(files)),
  });
  return folder;
}

/** Every file of a folder with its text, and when it was last written. */
export async function snapshot(folder: string): Promise<Record<string, { text: string; written: bigint }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (path) => {
    const { mtimeNs } = await stat(path, { bigint: true });
    return [path.slice(folder.length + 1), { text: await readFile(path, 'utf8'), written: mtimeNs }];
  });
  return Object.fromEntries(await Promise.all(contents));
}

/** Every file of a folder with its text. */
export async function textsOf(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await snapshot(folder)).map(([path, { text }]) => [path, text]));
}

/** What one output makes of families and namespaces. */
export async function make(output: Output, ...texts: string[]): Promise<Files> {
  return output.make({ model: modelOf(...texts), templates: new Map() });
}

/** A folder with the sources that generated modules import, and with these themselves. */
export async function sourcesWith(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  const ofFamilies = ['entry', 'family', 'recovery', 'response'];
  const ofMethods = ['all', 'explain-entries', 'explain-error', 'methods', 'namespace', 'namespace-module', 'text'];
  for (const name of [...ofFamilies, ...ofMethods]) {
    await cp(join(ROOT, `src/${name}.ts`), join(folder, `src/${name}.ts`));
  }
  await writeFiles(folder, Object.fromEntries(files));
  return folder;
}

/** Runs a generated module with what it imports, generated or written by hand. */
// biome-ignore lint/suspicious/noExplicitAny: what a module exports is known only when it runs.
export async function importGenerated(files: Files, path: string): Promise<any> {
  return import(/* @vite-ignore */ join(await sourcesWith(files), path));
}
