import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorEntry } from '../../../src/entry.js';
import { findEntries, isOfCode, readSentError } from '../../../src/explain-entries.js';
import { entryOf } from './catalog.js';
import { forAnyValue, hostileProxy } from './support.js';

/** An entry with these texts; without any it has none. */
function withTexts(code: string, ...texts: string[]): ErrorEntry {
  const { text: _, ...entry } = entryOf(code);
  const [text, ...otherTexts] = texts;
  return { ...entry, ...(text === undefined ? {} : { text }), otherTexts };
}

describe('readSentError', () => {
  const NONE = { code: '', description: '', messages: [], status: undefined, isText: false };

  it.each<[unknown, object]>([
    ['A', { code: 'A' }],
    [' A\n', { code: 'A' }],
    [100, { code: '100' }],
    ['', {}],
    [
      { code: 0, description: 'x', status: 400 },
      { code: '0', description: 'x', status: 400 },
    ],
    [{ code: 'A', description: null, status: '400' }, { code: 'A' }],
    [{ code: 'A', description: ['x'] }, { code: 'A' }],
    [
      { code: 'A', description: 'x', validation: [{ field: 'f', message: 'm' }, { message: 'n' }, { field: 'g' }] },
      { code: 'A', description: 'x', messages: ['m', 'n'] },
    ],
    [{ code: 'A', validation: ['m', null, 5, [[{ message: 'n' }]], { message: 7 }] }, { code: 'A' }],
    [
      { code: 'A', validation: { message: 'm' } },
      { code: 'A', messages: ['m'] },
    ],
  ])('reads %j', (error, sent) => expect(readSentError(error)).toEqual({ ...NONE, ...sent }));

  it('takes a code with spaces inside for a text without a code', () => {
    const text = { ...NONE, description: 'Task not  found', messages: [''], isText: true };
    expect(readSentError(' Task not  found ')).toEqual(text);
    const error = { code: 'Task not  found', description: 'x', validation: [{ message: 'm' }], status: 400 };
    expect(readSentError(error)).toEqual({ ...text, messages: ['x', 'm'], status: 400 });
    expect(readSentError('Task\nnot found')).toMatchObject({ code: '', description: 'Task\nnot found' });
  });

  it('finds nothing in what has no code, and never throws', () => {
    for (const value of [null, undefined, {}, { description: 'x' }, { code: null }, { code: ['A'] }, ['A'], true])
      expect(readSentError(value)).toBeUndefined();
    forAnyValue((value) => {
      const isCode = typeof value === 'string' || typeof value === 'number';
      for (const sent of [readSentError(value), readSentError({ code: value })])
        expect(sent !== undefined).toBe(isCode);
      readSentError({ code: 'A', description: value, validation: value, status: value });
      readSentError({ code: 'A', validation: [value, { message: value }] });
    });
    expect(readSentError(hostileProxy())).toBeUndefined();
  });
});

describe('isOfCode', () => {
  it.each([
    ['A', 'A', true],
    ['A', 'a', false],
    ['', '', true],
    ['', 'A', false],
    ['ERROR_…', 'ERROR_42', true],
    ['ERROR_…', 'ERROR_', true],
    ['ERROR_…', 'AN_ERROR_42', false],
    ['…_ERROR', 'ANY_ERROR', true],
    ['…_ERROR', 'ANY_ERROR_1', false],
    ['A_…_A', 'A_B_A', true],
    ['A_…_A', 'A_B', false],
    ['A_…_A', 'B_A', false],
    ['A_…_A', 'A_A', false],
    ['A_…_A', 'A__A', true],
  ])('%j, %j: %j', (documented, code, expected) => expect(isOfCode(documented, code)).toBe(expected));
});

describe('findEntries', () => {
  const name = withTexts('E', 'No name', 'Не указано название');
  const colour = withTexts('E', 'No colour');
  const field = withTexts('E', 'No …');
  const anything = withTexts('E', '…');
  const same = withTexts('E', 'No colour');
  const whatever = withTexts('E');
  const second = withTexts('E');
  const [ab, a, b] = [withTexts('E', 'a…b'), withTexts('E', 'a'), withTexts('E', 'b')];
  const other = withTexts('F', 'No smell');
  const others = withTexts('F');

  /** What is found for texts, of which the first is the description: the entries, and whether by their texts. */
  const find = (entries: readonly ErrorEntry[], [description = '', ...messages]: readonly string[], code = 'E') => {
    const found = findEntries(entries, { code, description, messages, status: undefined, isText: false });
    return { entries: found.map(({ entry }) => entry), byText: [...new Set(found.map(({ byText }) => byText))] };
  };

  it.each<[string, readonly ErrorEntry[], readonly string[], readonly ErrorEntry[]]>([
    ['one whose text it is', [name, colour], ['No colour'], [colour]],
    ['one of whose texts it is', [colour, name], ['НЕ УКАЗАНО «НАЗВАНИЕ».'], [name]],
    ['the most literal of several, behind others', [anything, field, colour], ['No colour'], [colour]],
    ['the most literal of several, before others', [colour, field, anything], ['No colour'], [colour]],
    ['the next where the most literal is another', [anything, field, colour], ['No smell'], [field]],
    ['the one that takes anything', [whatever, field, anything], ['Smell'], [anything]],
    ['the first of two that are as literal', [same, colour], ['No colour'], [same]],
    [
      'each whose text is joined in it, in the order of the texts',
      [name, colour],
      ['No colour<br>No name'],
      [colour, name],
    ],
    ['each once', [colour], ['No colour<br>no colour.\nNo colour'], [colour]],
    ['those that are known of several joined', [colour, whatever], ['No smell<br>No colour'], [colour]],
    [
      'those that are joined in it before one in which something varies',
      [field, name, colour],
      ['No colour<br>No name'],
      [colour, name],
    ],
    ['those that are joined in it before one that is as literal', [ab, a, b], ['a<br>b'], [a, b]],
    ['one in which a line break varies', [ab, name], ['a<br>1<br>b'], [ab]],
    [
      'the one that has the joined texts as a whole',
      [name, colour, withTexts('E', 'No name<br>No colour')],
      ['No name<br>No colour'],
      [withTexts('E', 'No name<br>No colour')],
    ],
    ['those of messages about fields', [name, colour, whatever], ['', 'No colour', 'No name'], [colour, name]],
    ['those of the description before those of messages', [name, colour], ['No colour', 'No name'], [colour, name]],
    ['those of joined messages', [name, colour], ['Wrong', 'No colour<br>No name'], [colour, name]],
  ])('finds %s', (_, entries, texts, expected) => {
    expect(find(entries, texts)).toEqual({ entries: expected, byText: [true] });
  });

  it('does not take an entry of another code, whatever its text', () => {
    expect(find([other, whatever], ['No smell'])).toEqual({ entries: [whatever], byText: [false] });
    expect(find([other, others], ['No smell'])).toEqual({ entries: [], byText: [] });
    expect(find([other], [''])).toEqual({ entries: [], byText: [] });
  });

  it('finds those without a text where no text fits', () => {
    for (const texts of [['Unknown'], ['', 'Unknown'], ['One<br>two']])
      expect(find([name, whatever, colour, second, others], texts)).toEqual({
        entries: [whatever, second],
        byText: [false],
      });
  });

  it('finds all of the code where no text fits and none is without a text', () => {
    expect(find([name, other, colour], ['Unknown'])).toEqual({ entries: [name, colour], byText: [false] });
  });

  it('finds all of the code where no text was sent, first those without a text', () => {
    for (const texts of [[], ['', ''], [' . '], ['<br>', '\n']])
      expect(find([name, whatever, other, field], texts)).toEqual({
        entries: [whatever, name, field],
        byText: [false],
      });
  });

  it('knows codes in which something varies', () => {
    const varying = withTexts('COOK_…_FAILED', 'It burns');
    expect(find([varying, name], ['It burns'], 'COOK_1_FAILED')).toEqual({ entries: [varying], byText: [true] });
    expect(find([varying, name], ['It burns'], 'COOK_FAILED')).toEqual({ entries: [], byText: [] });
  });

  it('does not find an entry by a text that it does not have', () => {
    const empty = withTexts('E', '', '');
    for (const text of ['.', 'undefined', 'null', 'No name'])
      expect(find([empty, whatever], [text]).byText).toEqual([false]);
  });

  it('makes the texts of an entry ready once', () => {
    let reads = 0;
    const entry = Object.defineProperty(withTexts('E'), 'text', { get: () => ++reads && 'No name' });
    for (let times = 0; times < 3; times++) expect(find([entry], ['No name']).entries).toEqual([entry]);
    expect(reads).toBe(1);
  });

  it('never gives an entry of another code, or one twice, or one by a text that was not sent', () => {
    const all = [name, colour, field, anything, whatever, other, others];
    const texts = fc.array(
      fc.oneof(fc.constantFrom('No name', 'No colour', 'No smell', 'x'), fc.string()).map((text) => `${text}.`),
    );
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom('E', 'F', 'G'), texts, (entries, code, sent) => {
        const found = find(entries, [sent.join('<br>')], code);
        expect(new Set(found.entries).size).toBe(found.entries.length);
        expect(entries.filter((entry) => entry.code === code)).toEqual(expect.arrayContaining(found.entries));
        if (!entries.some((entry) => entry.code === code)) expect(found.entries).toEqual([]);
        else expect(found.entries).not.toEqual([]);
        if (found.byText.includes(true) && found.entries.includes(name)) expect(sent).toContain('No name.');
      }),
    );
  });

  it('takes a text in place of the code for no entry with another text', () => {
    const sent = { code: 'E', description: 'No smell', messages: [''], status: undefined, isText: true };
    expect(findEntries([name, colour], sent)).toEqual([]);
    expect(findEntries([name, whatever], sent)).toEqual([{ entry: whatever, byText: false }]);
    expect(findEntries([name, field], sent)).toEqual([{ entry: field, byText: true }]);
  });
});
