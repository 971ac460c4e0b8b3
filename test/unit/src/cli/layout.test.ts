import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, layOut, printable, showCharacter, toJson, visible, wrap } from '../../../../src/cli/layout.js';
import { UNPRINTABLE, withoutOwn } from './support.js';

const plain = (width: number) => ({ width, colour: false });
const COLOURED = { width: 80, colour: true };

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['a longword b', 4, ['a', 'longword', 'b']],
    ['', 4, ['']],
    ['one two', Number.POSITIVE_INFINITY, ['one two']],
  ])('%j in %d columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it('loses nothing, and goes over the width for a single word only', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('layOut', () => {
  const show = (rows: Parameters<typeof layOut>[0], width: number) =>
    printable(layOut(rows, plain(width)), plain(width));

  it('puts values beside their labels and leaves empty ones out', () => {
    const rows = [
      ['Status', '401'],
      ['Text', ''],
      ['More', 'one two three'],
      ['', 'four'],
    ] as const;
    expect(show(rows, Number.POSITIVE_INFINITY)).toBe('  Status  401\n  More    one two three\n          four');
    expect(show([['Label', 'aaaaaaaa bbbbbbbb cccccccc dd']], 10)).toBe(
      '  Label  aaaaaaaa bbbbbbbb\n         cccccccc dd',
    );
    expect(show([['Label', 'aaaaaaaa bbbbbbbb cccccccc dd']], 35)).toBe(
      '  Label  aaaaaaaa bbbbbbbb cccccccc\n         dd',
    );
  });

  it('takes more rows than a call has room for', () => {
    const rows = Array.from({ length: 200_000 }, () => ['Field', 'x'] as const);
    expect(layOut(rows, { width: 80, colour: false }).split('\n')).toHaveLength(rows.length);
  });

  it('is coloured only where colour is wanted', () => {
    const text = `${bold('A')}\n${layOut([['B', 'c']], COLOURED)}`;
    expect(printable(text, COLOURED)).toBe('\u001b[1mA\u001b[22m\n  \u001b[2mB\u001b[22m  c');
    expect(printable(text, plain(80))).toBe('A\n  B  c');
  });

  it('keeps a value in its place, whatever is in it', () => {
    expect(show([['A', 'b\nc\ue000']], 80)).toBe('  A  b\\u000ac\\ue000');
    expect(printable(bold('b\n\ue001'), COLOURED)).toBe('\u001b[1mb\\u000a\\ue001\u001b[22m');
  });
});

describe('what may be printed', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\n', '\u001b', '\u009b', '\u202e', '\u2028', '\ue000', '\ue003', '\ud800', '\u{e0001}'),
    ),
  });

  it('is all that visible gives, and what could be printed before stays as it is', () => {
    expect(visible('a\u001b[2J б\u202e\n\u{e0001}')).toBe('a\\u001b[2J б\\u202e\\u000a\\udb40\\udc01');
    fc.assert(
      fc.property(text, (text) => {
        expect(visible(text)).not.toMatch(UNPRINTABLE);
        if (!UNPRINTABLE.test(text)) expect(visible(text)).toBe(text);
      }),
    );
  });

  it('is all that printable gives, but for line breaks and the sequences of the program', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (text, colour) => {
        const printed = printable(text, { width: 80, colour });
        expect(withoutOwn(printed)).not.toMatch(UNPRINTABLE);
        if (!colour) expect(printed).not.toContain('\u001b');
      }),
    );
    expect(printable('a\nb', COLOURED)).toBe('a\nb');
  });

  it('is all that JSON holds, which stays the same to a parser', () => {
    fc.assert(
      fc.property(fc.jsonValue(), text, (value, text) => {
        const json = toJson({ value, [text]: text });
        expect(json.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, [text]: text })));
      }),
    );
    expect(toJson(['a'])).toBe('[\n  "a"\n]');
  });
});

it.each([
  ['С', '"С" (U+0421)'],
  ['\t', '"\t" (U+0009)'],
])('showCharacter(%j)', (character, shown) => expect(showCharacter(character)).toBe(shown));
