import type { ErrorEntry, LocalizedErrorEntry } from './entry.js';

/**
 * A lookup table by code, in the order of the entries, frozen through and through.
 * It has no prototype, so that `table[anything]` finds entries only.
 *
 * The entries are not compared with the exact types of the table, which were made from the same data: for thousands
 * of codes that would keep the compiler busy for minutes.
 */
export function defineTable<Table extends object>(entries: readonly (LocalizedErrorEntry | ErrorEntry)[]): Table {
  const table = Object.create(null);
  for (const entry of entries) table[entry.code] = entry;
  return deepFreeze(table);
}

/** Freezes plain data through and through, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object') for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}

/** The entries by code, for lookups: a map finds strings faster than an object does, and takes any key as it is. */
export function indexByCode<Entry>(table: object): ReadonlyMap<unknown, Entry> {
  return new Map(Object.entries(table));
}

/** The entries documented with a status, then those that other sources give it for. */
export function entriesByStatus<Entry extends LocalizedErrorEntry>(table: object, status: number): Entry[] {
  const entries: Entry[] = Object.values(table);
  return [
    ...entries.filter((entry) => entry.status === status),
    ...entries.filter((entry) => entry.otherStatuses.includes(status)),
  ];
}
