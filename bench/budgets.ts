import type { Family, FamilyError, Model, Vocabulary, Word } from '../scripts/model/model.js';
import { ROOT_FAMILY } from '../scripts/model/model.js';
import { familyNames, toMember } from '../scripts/model/names.js';
import { brotliBytes, type Import } from './bundle-size.js';

/** What one import may add to a bundle. */
export interface Budget extends Import {
  /** Bytes of the data that the import cannot do without, as JSON after brotli; 0 where it needs none. */
  readonly data: number;
  /** The most bytes, by esbuild and after brotli. */
  readonly most: number;
}

/** What `catalog.json` holds. */
export type CatalogData = Vocabulary & Pick<Model, 'families' | 'pages'>;

/** Bytes beyond the data: a share of it, but this many where the data is small. */
type Overhead = Readonly<Record<'share' | 'bytes', number>>;

// All close above what was measured last.
const CODES: Overhead = { share: 0.15, bytes: 45 };
const TABLE: Overhead = { share: 0.05, bytes: 120 };
const EVERYTHING: Overhead = { share: 0.085, bytes: 200 };
/** Code for responses, and for rendering. */
const READER = { classic: 165, 'rest-v3': 255 } as const;
const RENDERER = 2200;

const PACKAGE = 'bitrix24-error-codes';

/** The budgets of all imports, which grow with the catalogue. */
export function budgetsOf({ families, categories, recoveries, pages }: CatalogData): Budget[] {
  const everything = families.map(({ name, title, sources, errors }) => ({
    name,
    title,
    sources,
    errors: entriesOf({ errors }),
  }));
  const errors = families.flatMap((family): readonly FamilyError[] => family.errors);
  const advice = recoveries.map(({ value }) => [
    value,
    ...errors.filter(({ recovery }) => recovery === value).map(({ code }) => code),
  ]);
  const rendered = { families: everything, recoveries: recoveries.map(({ value, label }) => [value, label]), pages };
  return [
    { from: PACKAGE, name: 'isErrorResponse', data: 0, most: 175 },
    { from: PACKAGE, name: 'findErrors', data: 0, most: 870 },
    { from: PACKAGE, name: 'findError', data: 0, most: 900 },
    { from: PACKAGE, name: 'isRestResponse', data: 0, most: 890 },
    budget(PACKAGE, 'ErrorCategory', membersOf(categories), CODES),
    budget(PACKAGE, 'Recovery', membersOf(recoveries), CODES),
    ...families.flatMap(familyBudgets),
    ...['recoveryOf', 'mayHaveRun', 'isKnownErrorCode', 'codesWith'].map((name) =>
      budget(`${PACKAGE}/recovery`, name, advice, CODES, 30),
    ),
    budget(`${PACKAGE}/all`, 'explain', everything, EVERYTHING),
    { from: `${PACKAGE}/methods`, name: 'explainError', data: 0, most: 150 },
    { from: `${PACKAGE}/methods`, name: 'lookupByMethod', data: 0, most: 150 },
    ...['renderMarkdown', 'renderHtml', 'renderYfm'].map((name) =>
      budget(`${PACKAGE}/docs`, name, rendered, EVERYTHING, RENDERER),
    ),
  ];
}

function familyBudgets(family: Family): Budget[] {
  const from = family.name === ROOT_FAMILY ? PACKAGE : `${PACKAGE}/${family.name}`;
  const { isCode, isResponse, codeEnum, table } = familyNames(family);
  const codes = family.errors.map(({ code }) => code);
  const members = Object.fromEntries(family.errors.map(({ member, code }) => [member, code]));
  const entries = entriesOf(family);
  return [
    budget(from, isCode, codes, CODES),
    budget(from, isResponse, codes, CODES, READER[family.format]),
    budget(from, codeEnum, members, CODES),
    budget(from, table, entries, TABLE),
    budget(from, 'lookup', entries, TABLE),
    budget(from, 'lookupByStatus', entries, TABLE),
  ];
}

function budget(from: string, name: string, json: unknown, { share, bytes }: Overhead, code = 0): Budget {
  const data = brotliBytes(JSON.stringify(json));
  return { from, name, data, most: Math.floor(data + Math.max(bytes, data * share) + code) };
}

function membersOf(words: readonly Word[]): Record<string, string> {
  return Object.fromEntries(words.map(({ value }) => [toMember(value), value]));
}

/** The entries as tables hold them. */
function entriesOf({ errors }: Pick<Family, 'errors'>): unknown[] {
  return errors.map(({ member: _member, ...entry }) => entry);
}
