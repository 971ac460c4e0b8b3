import { type MethodEntry, type MethodError, textsOf } from '../entry.js';
import { isCyrillic } from '../text.js';
import { renderTexts } from './markdown.js';
import type { Markup, TableRow } from './markup.js';
import type { CheckedMethodOptions, NamespaceContents } from './method-options.js';
import { METHOD_WORDS, type MethodColumn } from './method-words.js';
import type { Labels } from './options.js';
import { showDescription, showStatus, toUrl } from './page.js';
import { countOf, type Language, WORDS } from './words.js';

/** How many methods a cell shows without being asked. */
const FEW = 3;

/** The status that is told only where another one is. */
const USUAL_STATUS = 400;

/** What tables of a page have in common. */
export interface MethodPage {
  readonly options: CheckedMethodOptions;
  readonly labels: Labels;
  readonly markup: Markup;
  /** Makes ids, each of which is unique in the page. */
  readonly toId: (...parts: readonly string[]) => string;
}

/** A page of which nothing has been rendered yet. */
export function startPage(options: CheckedMethodOptions, labels: Labels, markup: Markup): MethodPage {
  const used = new Set<string>();
  const toId = (...parts: readonly string[]) => {
    const plain = options.idPrefix + parts.map((part) => (part || 'empty').replace(/[^\w-]+/g, '-')).join('-');
    let id = plain;
    for (let count = 2; used.has(id); count++) id = `${plain}-${count}`;
    used.add(id);
    return id;
  };
  return { options, labels, markup, toId };
}

/** The namespaces of the options, then the methods: a section each. */
export function renderSections(page: MethodPage): string {
  const { namespaces, methods } = page.options;
  const sections = [
    ...namespaces.map((namespace) => renderNamespace(namespace, page)),
    ...methods.map((method) => renderMethod(method, page)),
  ];
  return sections.join(page.markup.gap);
}

function renderNamespace(namespace: NamespaceContents, page: MethodPage): string {
  const { markup, toId, options } = page;
  const { language, headingLevel } = options;
  const words = METHOD_WORDS[language];
  const id = toId(namespace.name, language);
  const { errors, methods } = namespaceTables(namespace, page);
  const parts = [
    markup.heading(headingLevel, markup.plain(namespace.title[language]), id),
    ...(markup.isOfficial ? [] : [markup.paragraph(countNamespace(namespace, language))]),
    errors,
    markup.heading(Math.min(headingLevel + 1, 6), words.columns.methods, toId(namespace.name, 'methods', language)),
    methods,
  ];
  return markup.section(parts, { id, language, data: { namespace: namespace.name } });
}

/** How much a namespace holds, in words. */
export function countNamespace(
  { errors, methods }: Readonly<Record<'errors' | 'methods', object>>,
  language: Language,
): string {
  const { countedErrors, countedMethods } = METHOD_WORDS[language];
  const [errorCount, methodCount] = [errors, methods].map((items) => Object.keys(items).length) as [number, number];
  return `${countOf(errorCount, countedErrors, language)}, ${countOf(methodCount, countedMethods, language)}`;
}

/** The tables of a namespace: its errors, by code; and its methods, from which links lead to the errors. */
export function namespaceTables(namespace: NamespaceContents, page: MethodPage): { errors: string; methods: string } {
  const { markup, toId, options } = page;
  const { language } = options;
  const words = METHOD_WORDS[language];
  const errors = groupByCode(namespace.errors).flatMap(([, entries]) => entries);
  const rows = errors.map((error) => ({ error, id: toId(namespace.name, error.code, error.key) }));
  const ids = new Map(rows.map(({ error, id }) => [addressOf(error), id]));
  const showKey = (error: MethodError) => {
    const id = ids.get(addressOf(error));
    const key = markup.plain(error.key);
    return markup.hasAnchors && id !== undefined ? markup.link(key, `#${id}`) : key;
  };
  const methods = Object.values(namespace.methods).map((method): TableRow => {
    const codes = groupByCode(method.errors).map(
      ([code, entries]) => `${showCode(code, page)}: ${entries.map(showKey).join(', ')}`,
    );
    return {
      id: toId(method.name),
      data: { method: method.name },
      cells: [markup.code(method.name), codes.join('; ') || NOTHING, showPages(method, page) || NOTHING],
    };
  });
  return {
    errors: errorTable(rows, { title: namespace.title[language], withMethods: true }, page),
    methods: markup.table({
      caption: `${words.columns.methods}: ${markup.plain(namespace.title[language])}`,
      head: [words.method, words.errors, WORDS[language].columns.docs],
      headerColumn: 0,
      rows: methods,
    }),
  };
}

function renderMethod(method: MethodEntry, page: MethodPage): string {
  const { markup, toId, options } = page;
  const { language, headingLevel } = options;
  const { official, countedErrors } = METHOD_WORDS[language];
  const { name, errors } = method;
  const id = toId(name, language);
  const isWholePage = options.methods.length + options.namespaces.length === 1;
  // The section of the method's own page, where there is no other to be told from.
  const heading = markup.isOfficial && isWholePage ? official.heading : markup.code(name);
  const rows = errors.map((error) => ({ error, id: toId(name, error.code, error.key) }));
  const links = showPages(method, page);
  const head = [
    markup.heading(headingLevel, heading, id),
    ...(markup.isOfficial || errors.length === 0
      ? []
      : [markup.paragraph(countOf(errors.length, countedErrors, language))]),
    ...(markup.isOfficial || links === '' ? [] : [markup.paragraph(`${WORDS[language].columns.docs}: ${links}`)]),
  ];
  return markup.section([...head, errorTable(rows, { title: name }, page)], { id, language, data: { method: name } });
}

interface ErrorRow {
  readonly error: MethodError;
  readonly id: string;
}

/** Columns that are shown where an error has something for them. */
const OCCASIONAL: Readonly<Partial<Record<MethodColumn, (error: MethodError) => boolean>>> = {
  status: ({ status, otherStatuses }) => status !== USUAL_STATUS || otherStatuses.length > 0,
  text: (error) => textsOf(error).length > 0,
  mayHaveRun: ({ mayHaveRun }) => mayHaveRun !== 'no',
};

/** The columns of the official pages; they give a meaning to what is called description here. */
const OFFICIAL: readonly MethodColumn[] = ['status', 'code', 'text', 'description', 'methods'];

function errorTable(
  rows: readonly ErrorRow[],
  { title, withMethods = false }: { readonly title: string; readonly withMethods?: boolean },
  page: MethodPage,
): string {
  const { markup, options } = page;
  const { language } = options;
  const { columns: titles, countedErrors, noErrors, official } = METHOD_WORDS[language];
  if (rows.length === 0) return markup.paragraph(noErrors);
  const available = markup.isOfficial ? OFFICIAL : (Object.keys(titles) as MethodColumn[]);
  const columns =
    options.columns ??
    available.filter((column) => {
      return column === 'methods' ? withMethods : rows.some(({ error }) => OCCASIONAL[column]?.(error) ?? true);
    });
  const officialTitles: Partial<Record<MethodColumn, string>> = columns.includes('text')
    ? { text: official.text, description: official.meaning }
    : {};
  return markup.table({
    caption: `${markup.plain(title)}: ${countOf(rows.length, countedErrors, language)}`,
    head: columns.map((column) => (markup.isOfficial && officialTitles[column]) || titles[column]),
    headerColumn: Math.max(columns.indexOf('code'), 0),
    rows: rows.map(({ error, id }) => ({
      id,
      data: {
        code: error.code,
        key: error.key,
        status: [error.status, ...error.otherStatuses].join(' '),
        category: error.category,
        recovery: error.recovery,
      },
      cells: columns.map((column) => showCell(error, column, page)),
    })),
  });
}

function showCell(error: MethodError, column: MethodColumn, page: MethodPage): string {
  const { markup, options, labels } = page;
  const { language } = options;
  const words = METHOD_WORDS[language];
  switch (column) {
    case 'status': {
      const shown = showStatus(error, language);
      return markup.isOfficial ? shown.replace(/^\d+/, markup.code) : shown;
    }
    case 'code':
      return showCode(error.code, page);
    case 'text':
      return renderTexts(textsFor(error, page), WORDS[language].also, markup.sent) || NOTHING;
    case 'description':
      return markup.plain(showDescription(error, language));
    case 'recovery':
      return markup.plain(labels.recoveryLabels[error.recovery][language]);
    case 'mayHaveRun':
      return words.mayHaveRun[error.mayHaveRun];
    case 'methods': {
      const names = error.methods.map(markup.code).join(', ');
      if (error.methods.length <= FEW) return names || NOTHING;
      return markup.fold(countOf(error.methods.length, words.countedMethods, language), names);
    }
  }
}

/** What stands in a cell that is empty. */
const NOTHING = '—';

function showCode(code: string, { markup, options: { language } }: MethodPage): string {
  if (code !== '') return markup.code(code);
  return markup.isOfficial ? METHOD_WORDS[language].official.emptyCode : WORDS[language].emptyCode;
}

function showPages({ docs }: MethodEntry, { markup, options: { docsUrl, language }, labels }: MethodPage): string {
  const links = docs.map((path) => {
    // Few pages of methods have a title here.
    const title = Object.hasOwn(labels.pageTitles, path) ? labels.pageTitles[path]?.[language] : undefined;
    return markup.link(markup.plain(title ?? path.replace(/^.*\/(?=.)|\.html$/g, '')), toUrl(docsUrl, path));
  });
  return links.join(', ');
}

/**
 * The server's texts, first those in the language of the page, since the server localizes some. The official pages show
 * no others.
 */
function textsFor(error: MethodError, { markup, options: { language } }: MethodPage): readonly string[] {
  const texts = textsOf(error);
  const foreign = language === 'en' ? texts.filter(isCyrillic) : [];
  const own = texts.filter((text) => !foreign.includes(text));
  const sorted = [...own, ...foreign];
  if (!markup.isOfficial) return sorted;
  return sorted.filter((text) => isCyrillic(text) === isCyrillic(sorted[0] as string));
}

/** The entries of each code, in the order in which the codes appear. */
function groupByCode(errors: readonly MethodError[]): [code: string, entries: MethodError[]][] {
  const byCode = new Map<string, MethodError[]>();
  for (const error of errors) byCode.set(error.code, [...(byCode.get(error.code) ?? []), error]);
  return [...byCode];
}

function addressOf({ code, key }: MethodError): string {
  return `${code}/${key}`;
}
