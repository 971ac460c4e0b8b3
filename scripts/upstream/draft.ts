import { stringify } from 'yaml';
import type { DocumentedMethod, DocumentedRow } from './documentation.js';
import { type Entry, toEntries } from './entries.js';

const LONGEST_COMMENT = 200;
const MOST_COMMENTS = 12;

/**
 * A namespace's file with all facts and without the words; comments tell what the pages say.
 *
 * @param methods Those of the namespace.
 * @param today The day on which the pages were read.
 */
export function draftNamespace(namespace: string, methods: readonly DocumentedMethod[], today: string): string {
  const entries = toEntries(methods);
  const lines = [
    '# yaml-language-server: $schema=../../src/generated/namespace.schema.json',
    `namespace: ${scalar(namespace)}`,
    'title: { en: , ru: }',
    'sources:',
    ...sourceLines(today),
    'errors:',
    ...codesOf(entries).flatMap((code) => [
      `  ${scalar(code)}:`,
      ...entries.filter((entry) => entry.code === code).flatMap(entryLines),
    ]),
    'methods:',
    ...methods.flatMap((method) => methodLines(method, entries)),
  ];
  return `${lines.join('\n')}\n`;
}

const SOURCES = [
  {
    en: 'Source of the official documentation in English, the pages of single methods',
    ru: 'Исходный код официальной документации (на английском языке), страницы отдельных методов',
    url: 'https://github.com/bitrix24/b24restdocs',
  },
  {
    en: 'Source of the official documentation in Russian, the pages of single methods',
    ru: 'Исходный код официальной документации (на русском языке), страницы отдельных методов',
    url: 'https://github.com/bitrix-tools/b24-rest-docs',
  },
];

function sourceLines(today: string): string[] {
  return SOURCES.flatMap(({ en, ru, url }) => [
    '  - title:',
    `      en: ${en}`,
    `      ru: ${ru}`,
    `    url: ${url}`,
    `    read: "${today}"`,
  ]);
}

function codesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ code }) => code))];
}

function entryLines(entry: Entry): string[] {
  const { key, text, otherTexts, statuses, common } = entry;
  const [status = 400, ...otherStatuses] = statuses;
  const fields = [
    ...(text === undefined ? [] : [`text: ${scalar(text)}`]),
    ...(otherTexts.length === 1 ? [`otherTexts: [${scalar(otherTexts[0] as string, true)}]`] : []),
    ...(otherTexts.length > 1 ? ['otherTexts:', ...otherTexts.map((other) => `  - ${scalar(other)}`)] : []),
    ...(status === 400 ? [] : [`status: ${status}`]),
    ...(otherStatuses.length > 0 ? [`otherStatuses: [${otherStatuses.join(', ')}]`] : []),
    ...(common ? [] : ['description: { en: , ru: }', 'category:', 'recovery:']),
  ];
  const comments = commentsOf(entry).map((comment) => `    # ${comment}`);
  if (fields.length === 0) return [...comments, `    ${scalar(key)}: {}`];
  return [...comments, `    ${scalar(key)}:`, ...fields.map((field) => `      ${field}`)];
}

/** What the pages say of an entry, each wording once, with the number of methods. */
function commentsOf({ rows }: Entry): string[] {
  const methods = new Map<string, Set<string>>();
  for (const { row, method, page } of rows) {
    const hint = row.text === undefined ? page.examples.filter(({ code }) => code === row.code) : [];
    const said = [meaningOf(row), ...hint.map(({ text }) => `example: ${text}`)].join(' / ');
    methods.set(said, (methods.get(said) ?? new Set()).add(method.name));
  }
  const all = [...methods].sort(([, a], [, b]) => b.size - a.size);
  const comments = all.slice(0, MOST_COMMENTS).map(([said, { size }]) => (size > 1 ? `(${size}) ${said}` : said));
  return all.length > MOST_COMMENTS ? [...comments, `and ${all.length - MOST_COMMENTS} more`] : comments;
}

function meaningOf({ meaning, written, field }: DocumentedRow): string {
  return [
    ...(written ? [`the pages say ${written}`] : []),
    ...(field ? [`field: ${field}`] : []),
    `ru: ${shorten(meaning.ru ?? '')}`,
    `en: ${shorten(meaning.en ?? '')}`,
  ].join(' / ');
}

function shorten(text: string): string {
  return text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT)}…` : text;
}

function methodLines(method: DocumentedMethod, entries: readonly Entry[]): string[] {
  const { name, title, pages } = method;
  const docs = pages.find(({ v3 }) => !v3);
  const v3 = pages.find((page) => page.v3);
  const placeOf = ({ rows }: Entry) => {
    const first = rows.find((row) => row.method === method);
    return first ? pages.indexOf(first.page) * 1e4 + first.page.rows.indexOf(first.row) : -1;
  };
  const own = entries.filter((entry) => placeOf(entry) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  const addresses = own.map(({ code, key }) => scalar(`${code}/${key}`, true));
  const inline = `    errors: [${addresses.join(', ')}]`;
  const shown = pages.flatMap(({ examples, rows }) =>
    examples.filter((example) => rows.every(({ code }) => code !== example.code)),
  );
  return [
    ...shown.map(({ code, text }) => `  # example without a row: ${JSON.stringify(code)} ${text}`),
    `  ${scalar(name)}:`,
    `    title: { en: ${scalar(title.en ?? '', true)}, ru: ${scalar(title.ru ?? '', true)} }`,
    ...(docs ? [`    docs: ${docs.url}`] : []),
    ...(v3 ? [`    v3: ${v3.url}`] : []),
    ...(inline.length <= 120 ? [inline] : ['    errors:', ...addresses.map((address) => `      - ${address}`)]),
  ];
}

/** A text as YAML: in quotes where it needs them, and in a list or map in braces where those do. */
function scalar(text: string, inline = false): string {
  const written = stringify(text, { lineWidth: 0 }).trimEnd();
  return written === text && inline && /[,[\]{}]/.test(text) ? JSON.stringify(text) : written;
}
