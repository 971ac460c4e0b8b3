/**
 * What every family offers, written once: generated modules hold the names and the data, and apply it.
 *
 * @module
 */
import type { ErrorEntry } from './entry.js';
import { acceptsCode, type SentCode } from './response.js';

/** Freezes plain data deeply, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object') for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}

/**
 * The entries of a family, deeply frozen.
 *
 * They are not compared with the exact types of the table, which were made from the same data: for thousands of codes
 * that would keep the compiler busy for minutes.
 */
export function defineEntries<Entry extends ErrorEntry>(entries: readonly ErrorEntry[]): readonly Entry[] {
  return deepFreeze(entries as readonly Entry[]);
}

/** The lookup table by code, frozen. It has no prototype, so that `table[anything]` finds entries only. */
export function defineTable<Table extends object>(entries: readonly ErrorEntry[]): Table {
  const table = Object.create(null);
  for (const entry of entries) table[entry.code] = entry;
  return Object.freeze(table);
}

/** The type of a family's `lookup`. */
export interface Lookup<Table> {
  <Code extends keyof Table>(code: Code): Table[Code];
  (code: unknown): Table[keyof Table] | undefined;
}

/** The lookup by code: a Map finds strings faster than an object does, and takes any key as it is. */
export function defineLookup<Table>(entries: readonly ErrorEntry[]): Lookup<Table> {
  const index = new Map<unknown, unknown>();
  for (const entry of entries) {
    index.set(entry.code, entry);
    // Looked up by its digits, too. A conversion in each lookup would cost a sixth of it.
    if (String(+entry.code) === entry.code) index.set(+entry.code, entry);
  }
  return (code: unknown) => index.get(code) as never;
}

/** The lookup by status: entries documented with it, then those that other sources give it for. */
export function defineLookupByStatus<Entry extends ErrorEntry>(
  entries: readonly Entry[],
): (status: unknown) => Entry[] {
  return (status) => [
    ...entries.filter((entry) => entry.status === status),
    ...entries.filter((entry) => entry.otherStatuses.includes(status as number)),
  ];
}

/**
 * The guard of a family's codes.
 *
 * @param codes As they are sent: those of digits as numbers too.
 */
export function defineCodeGuard<Code extends string>(
  codes: ReadonlySet<unknown>,
): (value: unknown) => value is SentCode<Code> {
  return (value): value is SentCode<Code> => codes.has(value);
}

/**
 * The guard of a family's responses.
 *
 * @param read Gives the code of a body in the family's format, or undefined where the value is no such body.
 */
export function defineResponseGuard<Guard>(codes: ReadonlySet<unknown>, read: (value: unknown) => unknown): Guard {
  const guard = (value: unknown, accepted?: unknown): boolean => {
    const code = read(value);
    // Most responses are no errors, and end here.
    return code !== undefined && codes.has(code) && acceptsCode(accepted, `${code}`);
  };
  return guard as Guard;
}
