import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, readLines } from '../../../../src/cli/lines.js';
import { cut } from './support.js';

/** The lines of chunks; the number alone of one that is too long. */
async function read(...chunks: (string | Uint8Array)[]): Promise<(string | number)[]> {
  const lines: (string | number)[] = [];
  let last = 0;
  async function* input() {
    yield* chunks;
  }
  for await (const { number, text } of readLines(input())) {
    expect(number).toBe(++last);
    lines.push(text ?? number);
  }
  return lines;
}

describe('readLines', () => {
  it.each<[chunks: string[], lines: string[]]>([
    [[], []],
    [[''], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [
      ['\n', '\na'],
      ['', '', 'a'],
    ],
    [
      ['a\r\nb\rc\r', '\nd\r'],
      ['a', 'b\rc', 'd'],
    ],
    [['\uFEFF\uFEFFa'], ['\uFEFFa']],
  ])('splits %j', async (chunks, lines) => expect(await read(...chunks)).toEqual(lines));

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', '𝄞', '\n', '\r\n', '\u0000', '{') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 5 })), async (text, sizes) => {
        const bytes = Buffer.from(text);
        expect(await read(...cut(bytes, sizes))).toEqual(await read(text));
        expect(await read(text)).toEqual(
          text
            .replace(/\r?\n$/, '')
            .split(/\r?\n/)
            .slice(0, text === '' ? 0 : undefined),
        );
      }),
    );
  });

  it('reads no line that is too long, and goes on behind it', async () => {
    const longest = 'x'.repeat(LONGEST_LINE);
    expect(await read(`${longest}\na`)).toEqual([longest, 'a']);
    expect(await read(`${longest}x\na`)).toEqual([1, 'a']);
    expect(await read('a\n', longest, 'x', 'x\nb', '\nc')).toEqual(['a', 2, 'b', 'c']);
    expect(await read('a\n', longest, 'x')).toEqual(['a', 2]);
    expect(await read(longest, 'x', longest, longest)).toEqual([1]);
  });
});
