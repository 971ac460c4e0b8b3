import { lookup, systemErrors } from '../dist/esm/index.js';
import { recoveryOf } from '../dist/esm/recovery.js';
import { compare, type Report, round } from './measure.js';

const KEYS = 1000;

/** Lookups of a thousand keys, as they come out of JSON. */
export async function measureLookup(): Promise<Report> {
  const codes = Object.keys(systemErrors);
  const map = new Map<string, object>(Object.entries(systemErrors));
  const record = systemErrors as unknown as Readonly<Record<string, object>>;
  const keys = {
    hits: keysOf((index) => codes[index % codes.length]),
    misses: keysOf((index) => `ERROR_UNKNOWN_${index % 40}`),
    hostile: keysOf((index) => ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''][index % 5]),
  };

  const rows: (string | number)[][] = [];
  for (const [kind, list] of Object.entries(keys)) {
    const results = await compare(
      {
        'Map.get': () => count(list, (key) => map.get(key)),
        lookup: () => count(list, (key) => lookup(key)),
        recoveryOf: () => count(list, (key) => recoveryOf(key)),
        'the table': () => count(list, (key) => record[key]),
      },
      { callsEach: KEYS },
    );
    for (const [name, { nanoseconds, ratio }] of Object.entries(results)) {
      rows.push([kind, name, round(nanoseconds), round(ratio)]);
    }
  }
  return {
    title: 'Lookup',
    note: 'One lookup against a bare Map.get. To aim for: at most 1.05.',
    columns: ['keys', 'by', 'ns', 'ratio'],
    rows,
  };
}

function keysOf(make: (index: number) => string | undefined): string[] {
  return JSON.parse(JSON.stringify(Array.from({ length: KEYS }, (_, index) => make(index))));
}

function count<Key>(keys: readonly Key[], find: (key: Key) => unknown): number {
  let found = 0;
  for (const key of keys) if (find(key)) found++;
  return found;
}
