import type { Bilingual, ErrorEntry, ErrorFamily } from '../entry.js';
import type { Recovery } from '../generated/vocabulary.js';
import { type Column, type Language, WORDS } from './words.js';

/** What to render, and how. */
export interface DocsOptions {
  /** The language. */
  readonly language: Language;
  /** Families by name, or of your own; default: all of the catalogue. */
  readonly families?: readonly (string | ErrorFamily)[];
  /** Level of the families' headings, 1 to 6; default: 2. */
  readonly headingLevel?: number;
  /**
   * The documentation site that `docs` paths belong to; default: the official one in the language, and in YFM none,
   * so that links remain paths.
   */
  readonly docsUrl?: string;
  /** Whether the sources of each family are listed below its table; default: not. */
  readonly sources?: boolean;
}

/** Options of the formats whose columns can be chosen. */
export interface TableOptions extends DocsOptions {
  /** The columns, in the order given; default: all. */
  readonly columns?: readonly Column[];
}

/** What the catalogue has to render. */
export interface Catalog {
  /** Those that have a name, and are rendered if the options name none. */
  readonly families: readonly ErrorFamily[];
  readonly recoveryLabels: Readonly<Record<Recovery, Readonly<Bilingual>>>;
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
  readonly entry: ErrorEntry;
  readonly status: string;
  /** Empty where the server sends no text of its own, or one in the language of the account. */
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
  readonly language: Language;
  readonly headingLevel: number;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
}

const COLUMNS: readonly Column[] = ['status', 'code', 'text', 'description', 'recovery', 'docs'];

/**
 * Checks the options and puts the families into words.
 *
 * @throws RangeError that names the option, its value and what it may be.
 */
export function preparePage(options: TableOptions, catalog: Catalog): Page {
  const { language, families = catalog.families, headingLevel = 2, columns = COLUMNS, sources = false } = options;
  if (!Object.hasOwn(WORDS, language)) refuse('language', language, Object.keys(WORDS).join(', '));
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6) {
    refuse('headingLevel', headingLevel, 'a whole number from 1 to 6');
  }
  if (!Array.isArray(families)) refuse('families', families, 'a list of names or families');
  if (!Array.isArray(columns) || columns.length === 0) refuse('columns', columns, `some of ${COLUMNS.join(', ')}`);
  for (const column of columns) if (!COLUMNS.includes(column)) refuse('columns', column, COLUMNS.join(', '));

  const docsUrl = options.docsUrl ?? WORDS[language].docsUrl;
  const sections = families.map((item): Section => {
    const family = findFamily(item, catalog.families);
    return {
      name: family.name,
      title: family.title[language],
      rows: family.errors.map((entry) => toRow(entry, family.name, language, docsUrl, catalog)),
      sources: sources ? family.sources.map(({ title, url, read }) => ({ title: title[language], url, read })) : [],
    };
  });
  return { language, headingLevel, columns, sections };
}

function refuse(option: string, value: unknown, allowed: string): never {
  throw new RangeError(`The option ${option} is ${JSON.stringify(value)}. It may be: ${allowed}.`);
}

function findFamily(family: string | ErrorFamily, known: readonly ErrorFamily[]): ErrorFamily {
  if (typeof family !== 'string') return family;
  const found = known.find(({ name }) => name === family);
  return found ?? refuse('families', family, known.map(({ name }) => name).join(', '));
}

function toRow(
  entry: ErrorEntry,
  family: string,
  language: Language,
  docsUrl: string,
  { recoveryLabels }: Catalog,
): Row {
  const { also, deprecated } = WORDS[language];
  const others = entry.otherStatuses.length > 0 ? ` (${also} ${entry.otherStatuses.join(', ')})` : '';
  const note = entry.deprecated ? ` ${deprecated} ${entry.deprecated[language]}` : '';
  return {
    id: `${family}-${entry.code}`,
    entry,
    status: `${entry.status}${others}`,
    text: entry.text ?? '',
    description: entry.description[language] + note,
    recovery: recoveryLabels[entry.recovery][language],
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
