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

const CODES = [...HOSTILE_CODES, '', 'A_CODE', 'a_code'];
const ENTRIES = CODES.map((code) => entryOf(code, { docs: ['/a.html'] }));

/** As they are sent: those of digits as numbers too. */
const SENT = new Set<unknown>([...CODES, 42, 100]);

/** The entry of a value as it is sent; undefined for anything that is no code. */
const entryFor = (value: unknown) => (SENT.has(value) ? ENTRIES[CODES.indexOf(`${value}`)] : undefined);

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
    forAnyValue((value) => expect(lookup(value)).toBe(entryFor(value)));
  });

  it('finds codes of digits for numbers', () => {
    const lookup = defineLookup<Record<string, ErrorEntry>>(ENTRIES);
    expect([42, 100].map((code) => lookup(code)?.code)).toEqual(['42', '100']);
    fc.assert(fc.property(fc.double(), (number) => void expect(lookup(number)).toBe(entryFor(number))));
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
    for (const value of [418, -401, 401.5, '401']) expect(lookupByStatus(value)).toEqual([]);
    forAnyValue((value) => {
      if (![401, 403, 500].includes(value as number)) expect(lookupByStatus(value)).toEqual([]);
    }, '401');
  });
});

describe('defineCodeGuard', () => {
  it('accepts exactly the codes', () => {
    const isCode = defineCodeGuard(SENT);
    for (const code of SENT) expect(isCode(code)).toBe(true);
    forAnyValue((value) => expect(isCode(value)).toBe(SENT.has(value)));
  });
});

describe('defineResponseGuard', () => {
  type Guard = (value: unknown, codes?: unknown) => boolean;
  /** Of a format in which a body is a list of its code. */
  const guard = defineResponseGuard<Guard>(SENT, (value) => (Array.isArray(value) ? value[0] : undefined));

  it('accepts bodies with one of the codes where none are named', () => {
    for (const code of SENT) expect([guard([code]), guard([code], undefined)]).toEqual([true, true]);
    forAnyValue((value) => expect(guard([value])).toBe(SENT.has(value)));
  });

  it('accepts the code that is named, or one of a list, and none for an empty list', () => {
    for (const code of CODES)
      expect([guard([code], code), guard([code], [code]), guard([code], [])]).toEqual([true, true, false]);
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.subarray(CODES), (code, codes) => {
        expect(guard([code], codes)).toBe(codes.includes(code));
      }),
    );
    for (const codes of [null, true, {}, new Set(['A_CODE']), Object('A_CODE')])
      expect(guard(['A_CODE'], codes)).toBe(false);
  });

  it('takes a number for the code of digits that is named', () => {
    expect([guard([100], '100'), guard([100], ['42', '100']), guard([100], '42')]).toEqual([true, true, false]);
  });

  it('takes the index that Array.filter hands over for no code', () => {
    const bodies = [['A_CODE'], ['OTHER'], [100], ['']];
    expect(bodies.filter(guard)).toEqual([['A_CODE'], [100], ['']]);
  });

  it('refuses all that is no body, and codes of others, whatever is named', () => {
    for (const body of ['A_CODE', {}, [], ['OTHER']]) {
      expect([guard(body), guard(body, 'A_CODE'), guard(body, ['OTHER']), guard(body, 'undefined')]).not.toContain(
        true,
      );
    }
  });
});
