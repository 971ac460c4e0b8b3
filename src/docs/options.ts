import type { Bilingual, ErrorEntry, ErrorFamily } from '../entry.js';
import type { Recovery } from '../generated/vocabulary.js';
import { isMap } from '../response.js';
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
   * The documentation site that `docs` paths belong to: an address, or a path from the root of the site; default: the
   * official one in the language, and in YFM none, so that links remain paths.
   */
  readonly docsUrl?: string;
  /** Whether the sources of each family are listed below its table; default: not. */
  readonly sources?: boolean;
  /** What the ids of rows and headings begin with, for two languages on one page; default: nothing. */
  readonly idPrefix?: string;
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
  /** The titles of pages of the official documentation, by path. */
  readonly pageTitles: Readonly<Record<string, Readonly<Bilingual>>>;
}

/** What is particular to a format. */
export interface Format {
  /** The default; absent where it is the official site in the language. */
  readonly docsUrl?: string;
  /** Whether its columns are given, so that none can be chosen. */
  readonly hasFixedColumns?: boolean;
}

/** Options with defaults filled and families found. */
export interface CheckedOptions {
  readonly language: Language;
  readonly families: readonly ErrorFamily[];
  readonly headingLevel: number;
  readonly docsUrl: string;
  readonly sources: boolean;
  readonly idPrefix: string;
  readonly columns: readonly Column[];
}

const COLUMNS: readonly Column[] = ['status', 'code', 'text', 'description', 'recovery', 'docs'];
const NAMES = ['language', 'families', 'headingLevel', 'docsUrl', 'sources', 'idPrefix', 'columns'];

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

  const { language, families = known, headingLevel = 2, sources = false, idPrefix = '', columns = COLUMNS } = options;
  check('language', language, isOneOf(WORDS)(language), Object.keys(WORDS).join(', '));
  const isLevel = Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6;
  check('headingLevel', headingLevel, isLevel, 'a whole number from 1 to 6');
  const { docsUrl = format.docsUrl ?? WORDS[language].docsUrl } = options;
  const isSite = isUrl(docsUrl) || isPath(docsUrl);
  check('docsUrl', docsUrl, isSite, 'https://…, http://… or a path that begins with /');
  check('sources', sources, typeof sources === 'boolean', 'true, false');
  check('idPrefix', idPrefix, isText(idPrefix) && /^[\w-]*$/.test(idPrefix), 'letters, digits, - and _');
  checkList('columns', columns, COLUMNS.join(', '), (column) => COLUMNS.includes(column));
  check('columns', columns, columns.length > 0, `some of ${COLUMNS.join(', ')}`);
  checkOnce('columns', columns);
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
  return { language, families: found, headingLevel, docsUrl, sources, idPrefix, columns };
}

function refuse(option: string, value: unknown, allowed: string): never {
  throw new RangeError(`The option ${option} is ${show(value)}. It may be: ${allowed}.`);
}

function show(value: unknown): string {
  try {
    return isText(value) || typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return typeof value;
  }
}

function check(option: string, value: unknown, good: boolean, allowed: string): void {
  if (!good) refuse(option, value, allowed);
}

function checkList<Item>(
  option: string,
  list: readonly Item[],
  allowed: string,
  isGood: (item: Item) => boolean,
): void {
  check(option, list, Array.isArray(list), `a list of ${allowed}`);
  for (const item of list) check(option, item, isGood(item), allowed);
}

function checkOnce(option: string, list: readonly string[]): void {
  for (const [index, item] of list.entries()) check(option, item, list.indexOf(item) === index, 'given once');
}

/** What each field of a family or an entry of the caller's own must be. */
function checkFamily(at: string, family: ErrorFamily, recoveryLabels: Catalog['recoveryLabels']): void {
  checkFields(at, family, { name: TEXT, title: BILINGUAL, sources: LIST, errors: LIST });
  for (const [index, source] of family.sources.entries()) {
    checkFields(`${at}.sources[${index}]`, source, { title: BILINGUAL, url: URL, read: TEXT });
  }
  const recovery = field(isOneOf(recoveryLabels), Object.keys(recoveryLabels).join(', '));
  for (const [index, entry] of family.errors.entries())
    checkFields(`${at}.errors[${index}]`, entry, { ...ENTRY, recovery });
}

type Field = readonly [isGood: (value: unknown) => boolean, allowed: string];

function field(isGood: (value: unknown) => boolean, allowed: string): Field {
  return [isGood, allowed];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isOneOf = (values: object) => (value: unknown) => isText(value) && Object.hasOwn(values, value);
const isBilingual = (value: unknown) => isMap(value) && isText(value['en']) && isText(value['ru']);
const isUrl = (value: unknown) => isText(value) && /^https?:\/\/[^\s/?#@\\:]+(:\d+)?([/?#][^\s\\]*)?$/.test(value);
const isPath = (value: unknown) => isText(value) && /^\/(?![/\\])[^\s\\]*$/.test(value);
const isStatus = (value: unknown) => Number.isInteger(value);
const listOf = (isGood: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isGood);

const TEXT = field(isText, 'text');
const BILINGUAL = field(isBilingual, 'an object with en and ru');
const LIST = field(listOf(isMap), 'a list of objects');
const URL = field(isUrl, 'https://… or http://…');
const ENTRY: Readonly<Record<Exclude<keyof ErrorEntry, 'recovery' | 'mayHaveRun' | 'sentByMethods'>, Field>> = {
  code: TEXT,
  status: field(isStatus, 'a whole number'),
  otherStatuses: field(listOf(isStatus), 'a list of whole numbers'),
  text: field((value) => value === undefined || isText(value), 'text, or left out'),
  otherTexts: field(listOf(isText), 'a list of texts'),
  description: BILINGUAL,
  category: TEXT,
  docs: field(listOf(isPath), 'a list of paths that begin with /'),
  deprecated: field((value) => value === undefined || isBilingual(value), 'an object with en and ru, or left out'),
};

function checkFields(at: string, value: object, fields: Readonly<Record<string, Field>>): void {
  for (const [name, [isGood, allowed]] of Object.entries(fields)) {
    const own = (value as Readonly<Record<string, unknown>>)[name];
    check(`${at}.${name}`, own, isGood(own), allowed);
  }
}
