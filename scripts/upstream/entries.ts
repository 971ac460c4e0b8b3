import { isCyrillic, matchesText } from '../../src/text.js';
import { groupBy } from '../model/group-by.js';
import type { DocumentedMethod, DocumentedPage, DocumentedRow } from './documentation.js';
import { kindOf } from './kinds.js';
import { mergeTexts, shapeOf } from './shape.js';

/** A row with where it stands. */
export interface PlacedRow {
  readonly method: DocumentedMethod;
  readonly page: DocumentedPage;
  readonly row: DocumentedRow;
}

/** Rows that mean the same, as one entry of the catalogue. */
export interface Entry {
  readonly code: string;
  readonly key: string;
  readonly text?: string;
  readonly otherTexts: readonly string[];
  readonly statuses: readonly number[];
  /** Whether the description is told in `common.yaml`. */
  readonly common: boolean;
  readonly rows: readonly PlacedRow[];
}

/** The rows of methods as entries, in the order of their first appearance. */
export function toEntries(methods: readonly DocumentedMethod[]): Entry[] {
  const rows = methods.flatMap((method) =>
    method.pages.flatMap((page) => page.rows.map((row) => ({ method, page, row }))),
  );
  const byCode = groupBy(rows, ({ row }) => row.code);
  return [...byCode].flatMap(([code, ofCode]) => {
    const taken = new Set<string>();
    const groups = mergeKinds(code, groupRows(ofCode));
    return groups.map((group): Entry => {
      const kind = kindOfRows(code, group);
      const key = free(kind ?? slugOf(group), taken);
      return { code, key, ...wordsOf(group), statuses: statusesOf(group), common: key === kind, rows: group };
    });
  });
}

/** The status of a row: its own, or the only one of its page. */
export function statusOf({ page, row }: Pick<PlacedRow, 'page' | 'row'>): number | undefined {
  return row.status ?? (page.statuses.length === 1 ? page.statuses[0] : undefined);
}

/** Rows whose texts have one shape, in either language. */
function groupRows(rows: readonly PlacedRow[]): PlacedRow[][] {
  const leader = new Map<string, string>();
  const lead = (shape: string): string => {
    const next = leader.get(shape);
    return next === undefined || next === shape ? shape : lead(next);
  };
  for (const { row } of rows) {
    if (row.text === undefined || row.otherText === undefined) continue;
    const [a, b] = [lead(shapeOf(row.text)), lead(shapeOf(row.otherText))];
    if (a !== b) leader.set(b, a);
  }
  return [...groupBy(rows, ({ row }) => (row.text === undefined ? '' : lead(shapeOf(row.text)))).values()];
}

/** What of one code plainly says the same is one entry, with the texts of all. */
function mergeKinds(code: string, groups: readonly PlacedRow[][]): PlacedRow[][] {
  const merged = groupBy(groups, (group) => {
    return kindOfRows(code, group) ?? `group ${groups.indexOf(group)}`;
  });
  return [...merged.values()].map((parts) => parts.flat());
}

function kindOfRows(code: string, rows: readonly PlacedRow[]): string | undefined {
  const texts = rows.flatMap(({ row }) => [row.text, row.otherText].filter((text) => text !== undefined));
  const meanings = rows.flatMap(({ row }) => row.meaning.en ?? row.meaning.ru ?? []);
  return kindOf(code, texts, meanings);
}

/** The text of most rows, the server's English first, and all that differ from it in more than a value. */
function wordsOf(rows: readonly PlacedRow[]): Pick<Entry, 'text' | 'otherTexts'> {
  const texts = rows.flatMap(({ row }) => row.text ?? []);
  const others = rows.flatMap(({ row }) => row.otherText ?? []);
  const shapes = [...groupBy([...texts, ...others], shapeOf).values()].map((group) => ({
    merged: mergeTexts(byFrequency(group)),
    count: group.length,
    isFact: group.some((text) => texts.includes(text)),
  }));
  shapes.sort(
    (a, b) =>
      Number(b.isFact) - Number(a.isFact) ||
      Number(isCyrillic(a.merged)) - Number(isCyrillic(b.merged)) ||
      b.count - a.count,
  );
  const [text, ...otherTexts] = withoutCovered([...new Set(shapes.map(({ merged }) => merged))]);
  return text === undefined ? { otherTexts: [] } : { text, otherTexts };
}

/** A text that another one tells with `…` adds nothing; of two that tell each other the first stays. */
function withoutCovered(texts: readonly string[]): string[] {
  const tells = (other: string, text: string) => other.includes('…') && matchesText(other, text);
  return texts.filter(
    (text, index) =>
      !texts.some((other, place) => place !== index && tells(other, text) && (place < index || !tells(text, other))),
  );
}

function byFrequency(texts: readonly string[]): string[] {
  return [...groupBy(texts, (text) => text).values()].sort((a, b) => b.length - a.length).flat();
}

/** Those that are told, the most frequent first. */
function statusesOf(rows: readonly PlacedRow[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const status = statusOf(row);
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([status]) => status);
}

const STOP = new Set(
  'a an the is are was were be been has have had do does did of to in on at for by with and or this that it its from as than if you your s t'.split(
    ' ',
  ),
);

/** A key from the English words. */
function slugOf(rows: readonly PlacedRow[]): string {
  const candidates = rows.flatMap(({ row }) => [row.text, row.otherText, row.meaning.en]);
  const english = candidates.find((words) => words && !isCyrillic(words)) ?? rows[0]?.row.field ?? '';
  const words = english
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !STOP.has(word));
  return (
    words
      .slice(0, 5)
      .join('-')
      .replace(/^[\d-]+/, '') || 'error'
  );
}

function free(key: string, taken: Set<string>): string {
  let name = key;
  for (let n = 2; taken.has(name); n++) name = `${key}-${n}`;
  taken.add(name);
  return name;
}
