import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/cli/follower.js';
import { JsonFollower } from '../../../../src/cli/json.js';

/** Follows a text line by line, and gives what the last line that was taken came to, and its number. */
function follow(text: string, from = 0): { progress: Progress; line: number; follower: JsonFollower } {
  const follower = new JsonFollower();
  let progress: Progress;
  let line = 0;
  for (const next of text.split('\n')) {
    progress = follower.follow(next, line++ === 0 ? from : 0);
    if (progress) break;
  }
  return { progress, line, follower };
}

/** Objects and lists, in one line or over several. */
const texts = fc
  .tuple(
    fc.oneof(
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()).map((value) => value as object),
    ),
    fc.constantFrom(undefined, 1, '\t'),
  )
  .map(([value, indent]) => JSON.stringify(value, null, indent));

describe('JsonFollower', () => {
  it('finds the end of any JSON, whatever stands before and behind it', () => {
    fc.assert(
      fc.property(texts, fc.string(), fc.string(), (json, before, behind) => {
        const lines = json.split('\n');
        const { progress, line, follower } = follow(
          `${before.replaceAll('\n', '')}${json}${behind}`,
          before.replaceAll('\n', '').length,
        );
        const start = lines.length === 1 ? before.replaceAll('\n', '').length : 0;
        expect([line, progress]).toEqual([lines.length, { end: start + (lines.at(-1) as string).length }]);
        const value = JSON.parse(json);
        const items = follower.read(json).map((found) => found.value);
        expect(items).toEqual(Array.isArray(value) && value.length > 0 ? value : [value]);
      }),
    );
  });

  it('takes for JSON what JSON.parse takes for it, and nothing else', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"', '"a"', '\\', '\\n', '\\u00e9', '0', '12', '-', '.', 'e+', 'E5'];
    const piece = fc.constantFrom(...pieces, 'true', 'false', 'null', 'nul', ' ', '\t', '\r', '\u0001', '\u00a0', 'я');
    const near = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
    const parses = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.constantFrom('{', '[', '{"a":', '[1,'),
        near,
        fc.constantFrom('', '}', ']'),
        (start, middle, end) => {
          const text = start + middle + end;
          const { progress } = follow(text);
          if (progress && 'end' in progress) expect(parses(text.slice(0, progress.end))).toBe(true);
          else expect(parses(text)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('calls cut off what is cut off, at whichever place', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (json, place) => {
        const cut = json.slice(0, 1 + (place % (json.length - 1)));
        const { progress } = follow(cut);
        if (progress) expect(progress).toEqual({ fault: (cut.split('\n').at(-1) as string).length, breach: 'cut' });
      }),
    );
  });

  it('says where it breaks, whatever the engine', () => {
    const outside = (json: string) =>
      [...json]
        .map((_, index) => index)
        .filter((index) => index > 0 && !/^([^"\\]|"([^"\\]|\\.)*")*"([^"\\]|\\.)*\\?$/s.test(json.slice(0, index)));
    fc.assert(
      fc.property(texts, fc.nat(), (json, place) => {
        const places = outside(json);
        const index = places[place % places.length] as number;
        const { progress, line } = follow(`${json.slice(0, index)}@${json.slice(index)}`);
        const before = json.slice(0, index).split('\n');
        expect(line).toBe(before.length);
        const { fault, breach } = progress as { fault: number; breach: string };
        // A word or a number that it breaks is wrong from its beginning.
        expect([breach, (before.at(-1) as string).slice(fault)]).toEqual([
          'invalid',
          expect.stringMatching(/^[a-z.E+-]*$/),
        ]);
        expect(fault).toBeLessThanOrEqual((before.at(-1) as string).length);
      }),
    );
  });

  it.each<[text: string, line: number, progress: Progress]>([
    // Where a mark or a value stands that may not be there.
    ['{"a" 1}', 1, { fault: 5, breach: 'invalid' }],
    ['{"a":1 "b"}', 1, { fault: 7, breach: 'invalid' }],
    ['{1:2}', 1, { fault: 1, breach: 'invalid' }],
    ['{"a":1,}', 1, { fault: 7, breach: 'invalid' }],
    ['[1,]', 1, { fault: 3, breach: 'invalid' }],
    ['[1:2]', 1, { fault: 2, breach: 'invalid' }],
    ['[1}', 1, { fault: 2, breach: 'invalid' }],
    ['{ error: 1 }', 1, { fault: 2, breach: 'invalid' }],
    // In a string, at the very character.
    [String.raw`{"a":"b\x"}`, 1, { fault: 7, breach: 'invalid' }],
    [String.raw`{"a":  "\u12"}`, 1, { fault: 8, breach: 'invalid' }],
    ['{"a":"\u0007"}', 1, { fault: 6, breach: 'invalid' }],
    // A token that the line cuts off; one that ends with the line may go on in the next.
    ['{"a":"b', 1, { fault: 7, breach: 'cut' }],
    [String.raw`{"a":"\u1`, 1, { fault: 9, breach: 'cut' }],
    ['{"a":fals', 1, { fault: 9, breach: 'cut' }],
    ['{"a":1.', 1, { fault: 7, breach: 'cut' }],
    ['{"a":1', 1, undefined],
    ['{"a":  ', 1, undefined],
    // What cannot go on has ended where another thing begins.
    ['{"a":1,\n{"b":2}', 2, { fault: 0, breach: 'cut' }],
    ['{"a":1\n  [2]', 2, { fault: 2, breach: 'cut' }],
    ['{"a":\n"b" [2]', 2, { fault: 4, breach: 'invalid' }],
    ['{"a":1,\n2026 log', 2, { fault: 0, breach: 'invalid' }],
    ['{"a":1,\n[{"b', 2, { fault: 0, breach: 'cut' }],
    ['{"a" {"b', 1, { fault: 5, breach: 'invalid' }],
  ])('%j ends or breaks on line %i: %j', (text, line, progress) => {
    expect(follow(text)).toMatchObject({ line, progress });
    expect(follow(text).progress).toEqual(progress);
  });

  it('reads as many levels as any response has, and no more', () => {
    const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;
    expect(follow(nested(500)).progress).toEqual({ end: nested(500).length });
    expect(follow(nested(502)).progress).toEqual({ fault: 1500, breach: 'deep' });
    expect(follow(`${'['.repeat(1e6)}`).progress).toMatchObject({ breach: 'deep' });
  });

  it.each([
    ['[{"a":1},\n {"b":[1,\n 2]}, null,\n\n "x", [\n1]]', [0, 1, 2, 4, 4]],
    ['[\n1,2\n]', [1, 1]],
    ['{"a":[\n1,\n2]}', [0]],
    ['[]', [0]],
  ])('knows on which lines the items of %j begin', (text, lines) => {
    expect(
      follow(text)
        .follower.read(text)
        .map(({ below }) => below),
    ).toEqual(lines);
  });

  it.each([
    ['{', false],
    ['{"a"', false],
    ['{"a":', true],
    ['{"a", "b"}', false],
    ['{"a":1 oops', true],
  ])('%j was meant as JSON: %s', (text, isMeant) => expect(follow(text).follower.isMeant).toBe(isMeant));
});
