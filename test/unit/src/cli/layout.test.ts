import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, layOut, visible, wrap } from '../../../../src/cli/layout.js';

const plain = (width: number) => ({ width, colour: false });

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
  it('puts values beside their labels and leaves empty ones out', () => {
    const rows = [
      ['Status', '401'],
      ['Text', ''],
      ['More', 'one two three'],
      ['', 'four'],
    ] as const;
    expect(layOut(rows, plain(Number.POSITIVE_INFINITY))).toBe(
      '  Status  401\n  More    one two three\n          four',
    );
    expect(layOut([['Label', 'aaaaaaaa bbbbbbbb cccccccc dd']], plain(10))).toBe(
      '  Label  aaaaaaaa bbbbbbbb\n         cccccccc dd',
    );
  });

  it('is coloured only where colour is wanted', () => {
    expect(layOut([['A', 'b']], { width: 80, colour: true })).toBe('  \u001b[2mA\u001b[22m  b');
    expect(bold('A', { width: 80, colour: true })).toBe('\u001b[1mA\u001b[22m');
    expect(bold('A', plain(80))).toBe('A');
  });
});

it('visible writes out what a terminal may obey, and leaves the rest as it is', () => {
  expect(visible('a\u001b[2J б\u202e\n\u{e0001}')).toBe('a\\u001b[2J б\\u202e\\u000a\\ue0001');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(visible(text))));
});
