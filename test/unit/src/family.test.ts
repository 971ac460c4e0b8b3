import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorEntry } from '../../../src/entry.js';
import {
  deepFreeze,
  defineCodeGuard,
  defineEntries,
  defineLookup,
  defineLookupByStatus,
  defineResponseGuard,
  defineTable,
} from '../../../src/family.js';
import { entryOf, HOSTILE_CODES } from './catalog.js';
import { forAnyValue, thawed } from './support.js';

const CODES = [...HOSTILE_CODES, 'A_CODE', 'a_code'];
const ENTRIES = CODES.map((code) => entryOf(code, { docs: ['/a.html'] }));

/** The position of a value among the codes; undefined for anything that is no code. */
const positionOf = (value: unknown) => {
  const index = CODES.indexOf(value as string);
  return index < 0 ? undefined : index;
};

describe('deepFreeze', () => {
  it('freezes what it is given through and through, and gives it back', () => {
    const value = { list: [{ a: 1 }], inner: { deeper: { text: 'b' } }, nothing: null };
    expect(deepFreeze(value)).toBe(value);
    expect(thawed(value)).toEqual([]);
    for (const plain of ['text', '', 5, true, null, undefined]) expect(deepFreeze(plain)).toBe(plain);
  });
});

describe('defineEntries', () => {
  it('gives the same entries in the same order, deeply frozen', () => {
    const entries = CODES.map((code) => entryOf(code, { deprecated: { en: 'Gone.', ru: 'Нет.' } }));
    expect(defineEntries(entries)).toBe(entries);
    expect(entries.map(({ code }) => code)).toEqual(CODES);
    expect(thawed(entries)).toEqual([]);
  });
});

describe('defineTable', () => {
  it('holds each entry under its code and nothing else, not even a prototype', () => {
    const table = defineTable<Record<string, ErrorEntry>>(ENTRIES);
    expect(CODES.map((code) => table[code])).toEqual(ENTRIES);
    expect(Object.keys(table).sort()).toEqual([...CODES].sort());
    expect(Object.getPrototypeOf(table)).toBeNull();
    expect(Object.isFrozen(table)).toBe(true);
  });
});

describe('defineLookup', () => {
  it('finds an entry exactly for its code', () => {
    const lookup = defineLookup<Record<string, ErrorEntry>>(ENTRIES);
    for (const [index, code] of CODES.entries()) expect(lookup(code)).toBe(ENTRIES[index]);
    forAnyValue((value) => expect(lookup(value as string)).toBe(ENTRIES[positionOf(value) ?? -1]));
  });
});

describe('defineLookupByStatus', () => {
  const [a, b, c] = [
    entryOf('a', { status: 401, otherStatuses: [403] }),
    entryOf('b', { status: 403 }),
    entryOf('c', { status: 500, otherStatuses: [401, 403] }),
  ];
  const lookupByStatus = defineLookupByStatus([a, b, c]);

  it('gives those documented with the status before those met with it', () => {
    expect(lookupByStatus(403)).toEqual([b, a, c]);
    expect(lookupByStatus(401)).toEqual([a, c]);
  });

  it('gives a list of its own each time, empty for any other value', () => {
    lookupByStatus(500).pop();
    expect(lookupByStatus(500)).toEqual([c]);
    for (const value of [418, -401, 401.5, '401']) expect(lookupByStatus(value as number)).toEqual([]);
    forAnyValue((value) => {
      if (![401, 403, 500].includes(value as number)) expect(lookupByStatus(value as number)).toEqual([]);
    }, '401');
  });
});

describe('defineCodeGuard', () => {
  it('accepts exactly the codes', () => {
    const isCode = defineCodeGuard(new Set(CODES));
    for (const code of CODES) expect(isCode(code)).toBe(true);
    forAnyValue((value) => expect(isCode(value)).toBe(positionOf(value) !== undefined));
  });
});

describe('defineResponseGuard', () => {
  type Guard = (value: unknown, ...accepted: unknown[]) => boolean;
  /** Of a format in which a body is a list of its code. */
  const guard = defineResponseGuard<Guard>(new Set(CODES), (value) => (Array.isArray(value) ? value[0] : undefined));

  it('accepts bodies with one of the codes, or with one of those named', () => {
    for (const code of CODES)
      expect([guard([code]), guard([code], code), guard([code], 'x', code)]).not.toContain(false);
    forAnyValue((value) => {
      expect(guard([value])).toBe(positionOf(value) !== undefined);
      expect(guard(['A_CODE'], value)).toBe(false);
    });
    const named = fc.subarray(CODES, { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...CODES), named, (code, codes) => guard([code], ...codes) === codes.includes(code)),
    );
  });

  it('refuses all that is no body, whatever is named', () => {
    for (const body of ['A_CODE', {}, []])
      expect([guard(body), guard(body, 'A_CODE'), guard(body, undefined)]).not.toContain(true);
  });
});
