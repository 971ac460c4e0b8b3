import { describe, expect, it } from 'vitest';
import { deepFreeze, defineTable, entriesByStatus, indexByCode } from '../../src/table.js';

const entry = (code: string, status: number, otherStatuses: number[] = []) => ({
  code,
  status,
  otherStatuses,
  text: 'Text',
  otherTexts: [],
  description: { en: 'What.', ru: 'Что.' },
  category: 'request' as const,
  recovery: 'retry' as const,
  docs: ['/a.html'],
});

describe('defineTable', () => {
  it('keys the entries by code, without a prototype, and freezes all of it', () => {
    const [first, second] = [entry('__proto__', 400), entry('B', 404)];
    const table = defineTable<Record<string, object>>([first, second]);
    expect(Object.getPrototypeOf(table)).toBeNull();
    expect(Object.entries(table)).toEqual([
      ['__proto__', first],
      ['B', second],
    ]);
    for (const value of [table, first, first.otherStatuses, first.description, second.docs])
      expect(Object.isFrozen(value)).toBe(true);
  });
});

describe('deepFreeze', () => {
  it.each(['text', '', 5, true, undefined])('gives %j back', (value) => expect(deepFreeze(value)).toBe(value));
});

describe('indexByCode', () => {
  it('finds the entries of a table, and nothing else', () => {
    const table = { A: entry('A', 400) };
    const index = indexByCode(table);
    expect(index.get('A')).toBe(table.A);
    expect(index.get('toString')).toBeUndefined();
  });
});

describe('entriesByStatus', () => {
  it('gives those documented with the status before those met with it', () => {
    const table = { a: entry('a', 401, [403]), b: entry('b', 403), c: entry('c', 500, [401, 403]) };
    expect(entriesByStatus(table, 403)).toEqual([table.b, table.a, table.c]);
    expect(entriesByStatus(table, 401)).toEqual([table.a, table.c]);
    expect(entriesByStatus(table, 418)).toEqual([]);
  });
});
