import type { ErrorEntry, ErrorFamily, LocalizedErrorEntry } from '../entry.js';
import type { Families } from '../generated/families.js';
import { type Column, type Locale, WORDS } from './words.js';

/** What to render, and how. */
export interface DocsOptions {
  /** The language. */
  readonly locale: Locale;
  /** Families by name, or of your own; all of the catalogue if absent. */
  readonly families?: readonly (Families[number]['name'] | ErrorFamily)[];
  /** Level of the families' headings, 1 to 6; 2 if absent. */
  readonly headingLevel?: number;
  /**
   * Where the documentation site is that `docs` paths belong to. If absent, the official one of the locale; in YFM
   * none, so that links are paths.
   */
  readonly docsUrl?: string;
  /** Whether the sources of each family are listed below its table; not if absent. */
  readonly sources?: boolean;
}

/** Options of the formats whose columns can be chosen. */
export interface TableOptions extends DocsOptions {
  /** The columns, in the order given; all if absent. */
  readonly columns?: readonly Column[];
}

/** A link with the words it is shown by. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** An entry as every format shows it: words chosen, nothing escaped yet. */
export interface Row {
  /** Unique in the page: the family and the code. */
  readonly id: string;
  readonly entry: LocalizedErrorEntry;
  readonly status: string;
  /** Empty where the server sends no text of its own, or one in the account's language. */
  readonly text: string;
  readonly description: string;
  readonly recovery: string;
  readonly links: readonly Link[];
}

/** A family as every format shows it. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Empty where they are not wanted. */
  readonly sources: readonly (Link & { readonly read: string })[];
}

/** What every format renders: checked options, and the families in words. */
export interface Page {
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
}

const COLUMNS: readonly Column[] = ['status', 'code', 'text', 'description', 'recovery', 'docs'];

/**
 * Checks the options and puts the families into words.
 *
 * @param known The families that have a name, and are rendered if the options name none.
 * @throws RangeError that names the option, its value and what it may be.
 */
export function preparePage(options: TableOptions, known: readonly ErrorFamily[]): Page {
  const { locale, families = known, headingLevel = 2, columns = COLUMNS, sources = false } = options;
  if (!Object.hasOwn(WORDS, locale)) refuse('locale', locale, Object.keys(WORDS).join(', '));
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6) {
    refuse('headingLevel', headingLevel, 'a whole number from 1 to 6');
  }
  if (!Array.isArray(families)) refuse('families', families, 'a list of names or families');
  if (!Array.isArray(columns) || columns.length === 0) refuse('columns', columns, `some of ${COLUMNS.join(', ')}`);
  for (const column of columns) if (!COLUMNS.includes(column)) refuse('columns', column, COLUMNS.join(', '));

  const docsUrl = options.docsUrl ?? WORDS[locale].docsUrl;
  const sections = families.map((family) => toSection(findFamily(family, known), locale, docsUrl, sources));
  return { locale, headingLevel, columns, sections };
}

function refuse(option: string, value: unknown, allowed: string): never {
  throw new RangeError(`The option ${option} is ${JSON.stringify(value)}. It may be: ${allowed}.`);
}

function findFamily(family: string | ErrorFamily, known: readonly ErrorFamily[]): ErrorFamily {
  if (typeof family !== 'string') return family;
  const found = known.find(({ name }) => name === family);
  return found ?? refuse('families', family, known.map(({ name }) => name).join(', '));
}

function toSection(
  { name, title, errors, sources }: ErrorFamily,
  locale: Locale,
  docsUrl: string,
  withSources: boolean,
): Section {
  const entries: LocalizedErrorEntry[] = Object.values(errors);
  return {
    name,
    title: title[locale],
    rows: entries.map((entry) => toRow(entry, name, locale, docsUrl)),
    sources: withSources
      ? sources.map((source) => ({ title: source.title[locale], url: source.url, read: source.read }))
      : [],
  };
}

function toRow(entry: LocalizedErrorEntry, family: string, locale: Locale, docsUrl: string): Row {
  const { also, deprecated, recoveries } = WORDS[locale];
  const others = entry.otherStatuses.length > 0 ? ` (${also} ${entry.otherStatuses.join(', ')})` : '';
  const note = entry.deprecated ? ` ${deprecated} ${entry.deprecated[locale]}` : '';
  return {
    id: `${family}-${entry.code}`,
    entry,
    status: `${entry.status}${others}`,
    text: (entry as Partial<ErrorEntry>).text ?? '',
    description: entry.description[locale] + note,
    recovery: recoveries[entry.recovery],
    links: entry.docs.map((path) => ({ title: linkTitle(path), url: docsUrl.replace(/\/+$/, '') + path })),
  };
}

/**
 * A documentation path in words.
 *
 * @example linkTitle('/settings/oauth/index.html') // 'settings/oauth'
 */
function linkTitle(path: string): string {
  return path.replace(/^\//, '').replace(/(\/index)?\.html$/, '');
}
