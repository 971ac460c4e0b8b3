import type { Bilingual, ErrorFamily } from '../entry.js';
import type { Recovery } from '../generated/vocabulary.js';
import { isMap } from '../response.js';
import {
  BILINGUAL,
  check,
  checkFields,
  checkList,
  checkOnce,
  ENTRY,
  isOneOf,
  isPath,
  isText,
  isUrl,
  LIST,
  oneOf,
  PATHS,
  refuse,
  TEXT,
  URL,
} from './check.js';
import { type Column, type Language, WORDS } from './words.js';

/** How anything is rendered. */
export interface LayoutOptions {
  /** The language. */
  readonly language: Language;
  /** Level of the headings, 1 to 6; default: 2. */
  readonly headingLevel?: number;
  /**
   * The documentation site that `docs` paths belong to: an address, or a path from the root of the site; default: the
   * official one in the language, and in YFM none, so that links remain paths.
   */
  readonly docsUrl?: string;
  /** What the ids of rows and headings begin with, for two languages on one page; default: nothing. */
  readonly idPrefix?: string;
}

/** Which families to render, and how. */
export interface DocsOptions extends LayoutOptions {
  /** Families by name, or of your own; default: all of the catalogue. */
  readonly families?: readonly (string | ErrorFamily)[];
  /** Whether the sources of each family are listed below its table; default: not. */
  readonly sources?: boolean;
  readonly methods?: undefined;
  readonly namespaces?: undefined;
}

/** Options of the formats whose columns can be chosen. */
export interface TableOptions extends DocsOptions {
  /** The columns, in the order given; default: all. */
  readonly columns?: readonly Column[];
}

/** What things are called. */
export interface Labels {
  readonly recoveryLabels: Readonly<Record<Recovery, Readonly<Bilingual>>>;
  /** The titles of pages of the official documentation, by path. */
  readonly pageTitles: Readonly<Record<string, Readonly<Bilingual>>>;
}

/** What the catalogue has to render. */
export interface Catalog extends Labels {
  /** Those that have a name, and are rendered if the options name none. */
  readonly families: readonly ErrorFamily[];
}

/** What is particular to a format. */
export interface Format {
  /** The default; absent where it is the official site in the language. */
  readonly docsUrl?: string;
  /** Whether its columns are given, so that none can be chosen. */
  readonly hasFixedColumns?: boolean;
}

/** Options of every layout, with defaults filled. */
export type CheckedLayout = Readonly<Required<LayoutOptions>>;

/** Options with defaults filled and families found. */
export interface CheckedOptions extends CheckedLayout {
  readonly families: readonly ErrorFamily[];
  readonly sources: boolean;
  readonly columns: readonly Column[];
}

const COLUMNS: readonly Column[] = ['status', 'code', 'text', 'description', 'recovery', 'docs'];
const NAMES = [
  ...['language', 'families', 'methods', 'namespaces', 'headingLevel', 'docsUrl', 'sources', 'idPrefix', 'columns'],
];

/**
 * Checks the options and fills the defaults.
 *
 * @throws RangeError that names the option, its value and what it may be.
 */
export function checkOptions(
  options: TableOptions,
  { families: known, recoveryLabels }: Catalog,
  format: Format = {},
): CheckedOptions {
  const optionNames = NAMES.filter((name) => name !== 'columns' || !format.hasFixedColumns);
  if (!isMap(options)) refuse('options', options, `an object with ${optionNames.join(', ')}`);
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown !== undefined)
    refuse(unknown, options[unknown as 'language'], `left out; the options are ${optionNames.join(', ')}`);

  const layout = checkLayout(options, format);
  const { families = known, sources = false, columns = COLUMNS } = options;
  check('sources', sources, typeof sources === 'boolean', 'true, false');
  checkColumns(columns, COLUMNS);
  const names = known.map(({ name }) => name).join(', ');
  checkList(
    'families',
    families,
    `${names}, or families of your own`,
    (family) => isMap(family) || known.some(({ name }) => name === family),
  );
  const found = families.map((family) =>
    typeof family === 'string' ? (known.find(({ name }) => name === family) as ErrorFamily) : family,
  );
  for (const [index, family] of found.entries())
    if (!known.includes(family)) checkFamily(`families[${index}]`, family, recoveryLabels);
  checkOnce(
    'families',
    found.map(({ name }) => name),
  );
  return { ...layout, families: found, sources, columns };
}

/** Checks what is common to all that is rendered, and fills the defaults. */
export function checkLayout(options: LayoutOptions, format: Format): CheckedLayout {
  const { language, headingLevel = 2, idPrefix = '' } = options;
  check('language', language, isOneOf(WORDS)(language), Object.keys(WORDS).join(', '));
  const isLevel = Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6;
  check('headingLevel', headingLevel, isLevel, 'a whole number from 1 to 6');
  const { docsUrl = format.docsUrl ?? WORDS[language].docsUrl } = options;
  const isSite = isUrl(docsUrl) || isPath(docsUrl);
  check('docsUrl', docsUrl, isSite, 'https://…, http://… or a path that begins with /');
  check('idPrefix', idPrefix, isText(idPrefix) && /^[\w-]*$/.test(idPrefix), 'letters, digits, - and _');
  return { language, headingLevel, docsUrl, idPrefix };
}

/** Checks that these are columns, at least one, each once. */
export function checkColumns(columns: readonly string[], known: readonly string[]): void {
  checkList('columns', columns, known.join(', '), (column) => known.includes(column));
  check('columns', columns, columns.length > 0, `some of ${known.join(', ')}`);
  checkOnce('columns', columns);
}

/** What each field of a family or an entry of the caller's own must be. */
function checkFamily(at: string, family: ErrorFamily, recoveryLabels: Catalog['recoveryLabels']): void {
  checkFields(at, family, { name: TEXT, title: BILINGUAL, sources: LIST, errors: LIST });
  for (const [index, source] of family.sources.entries()) {
    checkFields(`${at}.sources[${index}]`, source, { title: BILINGUAL, url: URL, read: TEXT });
  }
  const fields = { ...ENTRY, recovery: oneOf(recoveryLabels), docs: PATHS };
  for (const [index, entry] of family.errors.entries()) checkFields(`${at}.errors[${index}]`, entry, fields);
}
