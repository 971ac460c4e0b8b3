import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CatalogFaults, type Fault, formatFault, show, showCharacter, sortFaults } from '../../scripts/faults.js';

const fault = (file: string, line: number, column: number, message = ''): Fault => ({ file, line, column, message });

describe('formatFault', () => {
  it('puts the place first, as terminals and editors recognize it', () => {
    expect(formatFault(fault('catalog/system.yaml', 12, 5, 'status is 99.'))).toBe(
      'catalog/system.yaml:12:5  status is 99.',
    );
  });
});

describe('CatalogFaults', () => {
  it('is an error that says every fault on a line of its own', () => {
    const faults = [fault('a', 1, 2, 'One.'), fault('b', 3, 4, 'Two.')];
    const error = new CatalogFaults(faults);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CatalogFaults');
    expect(error.faults).toEqual(faults);
    expect(error.message).toBe('a:1:2  One.\nb:3:4  Two.');
  });
});

describe('sortFaults', () => {
  it('goes by file, line, column and message, numbers as numbers and letters by code point', () => {
    const sorted = [
      fault('B', 1, 1),
      fault('a', 2, 9),
      fault('a', 2, 10, 'B'),
      fault('a', 2, 10, 'a'),
      fault('a', 10, 1),
      fault('ä', 1, 1),
      fault('я', 1, 1),
    ];
    expect(sortFaults([...sorted].reverse())).toEqual(sorted);
  });

  it('gives the same faults in the same order, in whatever order they were found', () => {
    const anyFault = fc.record({
      file: fc.constantFrom('a', 'b', 'B', 'ё', 'е'),
      line: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 12 }),
      message: fc.constantFrom('x', 'X', 'y'),
    });
    const lists = fc
      .array(anyFault)
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const before = structuredClone(list);
        const sorted = sortFaults(list);
        expect(list).toEqual(before);
        expect(sorted).toEqual(sortFaults(shuffled));
        const ranks = sorted.map(({ file, line, column }) => [file, line + 100, column + 100].join());
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });
});

describe('show', () => {
  it.each([
    ['a "quoted" word', '"a \\"quoted\\" word"'],
    ['', '""'],
    [99, '99'],
    [null, 'null'],
    [undefined, 'undefined'],
    [['a', 1], '["a",1]'],
    ['ключ', '"ключ"'],
    ['\u0007', '"\\u0007"'],
  ])('%j', (value, text) => expect(show(value)).toBe(text));

  it('cuts what is long, and says so', () => {
    expect(show('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
    expect(show('a'.repeat(59))).toBe(`"${'a'.repeat(59)}…`);
    expect(show('a'.repeat(10_000)).length).toBeLessThan(100);
  });
});

describe('showCharacter', () => {
  it.each([
    ['\u0421', '"\u0421" (U+0421)'],
    ['C', '"C" (U+0043)'],
    ['😀', '"😀" (U+1F600)'],
    ['—', '"—" (U+2014)'],
    // What cannot be seen is named only.
    [' ', 'U+0020'],
    ['\u00A0', 'U+00A0'],
    ['\n', 'U+000A'],
    ['\u0000', 'U+0000'],
    ['\u200B', 'U+200B'],
    ['\u0301', 'U+0301'],
    ['\uFEFF', 'U+FEFF'],
  ])('%j', (character, text) => expect(showCharacter(character)).toBe(text));
});
