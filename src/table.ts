import type { LocalizedErrorEntry } from './entry.js';

/**
 * A lookup table by code, in the order of the entries, frozen through and through.
 * It has no prototype, so that `table[anything]` finds entries only.
 */
export function defineTable<Table extends object>(entries: readonly Table[keyof Table][]): Table {
  const table = Object.create(null);
  for (const entry of entries) table[(entry as LocalizedErrorEntry).code] = entry;
  return deepFreeze(table);
}

/** Freezes plain data through and through, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object') for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}

/** The entry of a code, or undefined: for an unknown code as for what is no string at all. */
export function findEntry<Entry extends LocalizedErrorEntry>(table: object, code: string): Entry | undefined {
  // A key that is no string would be turned into one, by code that may throw.
  return typeof code === 'string' ? (table as { readonly [code: string]: Entry })[code] : undefined;
}

/** The entries documented with a status, then those that other sources give it for. */
export function entriesByStatus<Entry extends LocalizedErrorEntry>(table: object, status: number): Entry[] {
  const entries: Entry[] = Object.values(table);
  return [
    ...entries.filter((entry) => entry.status === status),
    ...entries.filter((entry) => entry.otherStatuses.includes(status)),
  ];
}
