import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, readLines } from '../../../../src/cli/lines.js';
import { type Item, Scanner } from '../../../../src/cli/scan.js';
import { cut } from './support.js';

async function scan(...chunks: (string | Uint8Array)[]): Promise<Item[]> {
  async function* input() {
    yield* chunks;
  }
  const scanner = new Scanner();
  const items: Item[] = [];
  for await (const line of readLines(input())) items.push(...scanner.next(line));
  return [...items, ...scanner.end()];
}

/** Items in short: the line, the kind, and what the kind tells. */
function brief(items: readonly Item[]): string[] {
  return items.map((item) => {
    const { line, kind } = item;
    switch (item.kind) {
      case 'value': {
        const { value, status, inText } = item;
        return [line, inText ? 'in text' : 'alone', JSON.stringify(value), status ?? []].flat().join(' ');
      }
      case 'text':
        return `${line} text ${item.text}`;
      case 'cut':
        return `${line} cut ${item.start}`;
      case 'invalid':
        return `${line} invalid ${item.column} ${item.found}`;
      case 'long':
        return `${line} long ${item.most}`;
      default:
        return `${line} ${kind}`;
    }
  });
}

describe('Scanner', () => {
  it.each<[what: string, input: string, items: string[]]>([
    ['nothing', ' \n\t\n', []],
    ['a response', '{"result":1}', ['1 alone {"result":1}']],
    ['a response over lines', ' {\n"result": [\n{"a":1}]\n}\n', ['1 alone {"result":[{"a":1}]}']],
    ['one JSON a line', '{"a":1}\n\n{"b":2}\n', ['1 alone {"a":1}', '3 alone {"b":2}']],
    ['several on a line', '{"a":1}, {"b":2} {}', ['1 alone {"a":1}', '1 alone {"b":2}', '1 alone {}']],
    [
      'one behind another that goes over lines',
      '{\n"a":1} {"b":2}\nx',
      ['1 alone {"a":1}', '2 alone {"b":2}', '3 text x'],
    ],
    ['a list on a line', '[{"a":1},"B", 3]', ['1 alone {"a":1}', '1 alone "B"', '1 alone 3']],
    ['a list over lines', '[\n{"a":1},\n{\n"b":2}\n]', ['2 alone {"a":1}', '3 alone {"b":2}']],
    ['an empty list', '[ ]', ['1 alone []']],
    [
      'lines of a log',
      'INFO start\n2026 ERROR {"a":1} [] x\n[1] {"b":{"c":2}}',
      ['1 text INFO start', '2 in text {"a":1}', '3 in text {"b":{"c":2}}'],
    ],
    ['several in a line of a log', 'a {"b":1} c {"d":2}', ['1 in text {"b":1}', '1 in text {"d":2}']],
    ['words between two', '{"a":1} then {"b":1}', ['1 alone {"a":1}', '1 in text {"b":1}']],
    ['JSON over lines in a log', 'body: {\n  "a": 1\n} done {"b":2}', ['1 in text {"a":1}', '3 in text {"b":2}']],
    ['brackets that begin no JSON', '{a} [b] {"c"} [2026-11-24] {"d" {"e":1}', ['1 in text {"e":1}']],
    [
      'brackets and nothing else',
      '{a} [1] {"c"}\n[x]\n[1] y\n["a" b] c',
      ['1 text {a} [1] {"c"}', '2 text [x]', '3 text [1] y', '4 text ["a" b] c'],
    ],
    ['a bracket at the end of a line', 'call {\n2026 {"a":1}\n', ['1 text call {', '2 in text {"a":1}']],
    ['a bracket at the end, then JSON over lines', 'call {\n{\n"a":1\n}\n', ['1 text call {', '2 alone {"a":1}']],
    ['a bracket at the end, then no key', 'call {\n"a" b {"c":1}\n', ['1 text call {', '2 in text {"c":1}']],
    ['a bracket at the very end', 'x {"a":1} call {', ['1 in text {"a":1}']],
    ['a bracket at the end behind JSON, then a word', 'x {"a":1} call {\ny', ['1 in text {"a":1}', '2 text y']],
    ['a bracket at the end of the last line', 'call {', ['1 text call {']],
    ['a bracket alone', '{', ['1 cut {']],
    ['a word in a string of another kind', `{'error': 'A'}`, [`1 invalid 2 'error': 'A'}`]],
    [
      'an object of another language, over lines',
      `{\n  error: 'A',\n}\n`,
      [`2 invalid 3 error: 'A',`, `2 text   error: 'A',`, '3 text }'],
    ],
    ['JSON with a fault', ' {"a":1, oops} {"b":2}', ['1 invalid 10 oops} {"b":2}', '1 in text {"b":2}']],
    ['JSON with a fault in a log', 'x {"a":oops, "b":0123456789012345}', ['1 invalid 8 oops, "b":0123456789']],
    ['JSON with a fault on a later line', '{"a":\n 1, oops}\n{"b":1}', ['2 invalid 5 oops}', '3 alone {"b":1}']],
    ['JSON with a fault at the beginning of a line', '{"a":1\n "b":2}\n', ['2 invalid 2 "b":2}', '2 text  "b":2}']],
    ['a list with a fault', '[{"a":1}, oops] x', ['1 invalid 11 oops] x']],
    ['JSON cut off', '{"a":1,"b', ['1 cut {"a":1,"b']],
    ['JSON cut off between two tokens', '{"a":1,\n"b":\n', ['1 cut {"a":1,']],
    ['JSON cut off after a bracket', '{"', ['1 cut {"']],
    ['JSON cut off in a log', 'x {"a":"b\ny {"c":1}', ['1 cut {"a":"b', '2 in text {"c":1}']],
    ['JSON cut off between two tokens, in a log', 'x {"a":\n{"c":', ['1 cut {"a":']],
    ['JSON cut off, then JSON', '{"a":1,\n{"b":2}', ['1 cut {"a":1,', '2 alone {"b":2}']],
    ['JSON cut off, then a line of a log', 'x {"a":1,\ny {"b":2}', ['2 invalid 1 y {"b":2}', '2 in text {"b":2}']],
    ['XML', '<?xml version="1.0"?>\n<response><error>A</error></response>', ['2 alone {"error":"A"}']],
    [
      'XML over lines',
      ' <response>\n\n<error>A</error>\n</response>{"b":1}',
      ['1 alone {"error":"A"}', '4 alone {"b":1}'],
    ],
    [
      'XML and JSON in a log',
      'x <response><error>A</error></response> {"b":1}',
      ['1 in text {"error":"A"}', '1 in text {"b":1}'],
    ],
    ['XML cut off', '<response><error>', ['1 cut <response><error>']],
    ['XML cut off, then a line of a log', 'x <response>\ny {"b":1}', ['1 cut <response>', '2 in text {"b":1}']],
    [
      'XML cut off, then XML',
      '<response><result>\n<response><result>1</result></response>',
      ['1 cut <response><result>', '2 alone {"result":"1"}'],
    ],
    ['a page', '<!DOCTYPE html>\n<script>\n{"a":1}\n</script></HTML>\n{"b":1}', ['1 html', '5 alone {"b":1}']],
    ['a page on a line', ' <html><body>502</body></html>\n{"b":1}', ['1 html', '2 alone {"b":1}']],
    ['the end of a page', '<head></head>\n<BODY a="b">x</body>', ['1 html']],
    ['a word in tags', '<heading>', ['1 text <heading>']],
    [
      'the output of curl -i',
      'HTTP/1.1 403 Forbidden\r\nServer: {"a":1}\r\nX-A: b\r\n\r\n{"b":1}\r\n{"c":1}',
      ['5 alone {"b":1} 403', '6 alone {"c":1}'],
    ],
    [
      'the output of curl -i twice',
      'HTTP/2 100 \nA: b\n\nHTTP/2 401 \n{"b":1}\nA: b',
      ['5 alone {"b":1} 401', '6 text A: b'],
    ],
    ['a status before a list', 'HTTP/1.1 200 OK\n\n[{"a":1},{"b":1}]', ['3 alone {"a":1} 200', '3 alone {"b":1} 200']],
    [
      'a status before XML',
      'HTTP/1.1 200 OK\n\n<response><result>1</result></response>',
      ['3 alone {"result":"1"} 200'],
    ],
    [
      'a status before a page',
      'HTTP/1.1 502 Bad Gateway\n\n<html>\nHTTP/1.1 401 x\nA: b\n\n{"b":1}',
      ['3 html', '7 alone {"b":1} 401'],
    ],
    [
      'a status that is not that of what comes later',
      'HTTP/1.1 502 x\n\n<html></html>\n{"b":1}',
      ['3 html', '4 alone {"b":1}'],
    ],
    ['a status before JSON with a fault', 'HTTP/1.1 502 x\n\n{"a":1,}\n{"b":1}', ['3 invalid 8 }', '4 alone {"b":1}']],
    [
      'what is no status line',
      'HTTP/1.1 40 x\nHTTP/1.1 4010\n{"b":1}',
      ['1 text HTTP/1.1 40 x', '2 text HTTP/1.1 4010', '3 alone {"b":1}'],
    ],
    ['words with a colon that are no header', 'error: {"a":1}', ['1 in text {"a":1}']],
  ])('finds %s', async (_, input, items) => expect(brief(await scan(input))).toEqual(items));

  it('does not read what is too long or has too many levels, and goes on behind it', async () => {
    const long = 'x'.repeat(LONGEST_LINE + 1);
    expect(brief(await scan(`{"a":\n${long}\n{"b":1}`))).toEqual([
      '1 cut {"a":',
      `2 long ${LONGEST_LINE}`,
      '3 alone {"b":1}',
    ]);
    const deep = '{"a":'.repeat(1e5);
    expect(brief(await scan(`x ${deep}\n{"b":1}\n[\n${deep}\n{"c":1}`))).toEqual([
      '1 deep',
      '2 alone {"b":1}',
      '3 deep',
      '5 alone {"c":1}',
    ]);
  });

  it('reads JSON and XML over lines up to a size', async () => {
    const scanner = new Scanner(8);
    const items = (...lines: string[]) =>
      brief(lines.flatMap((text, index) => [...scanner.next({ number: index + 1, text })]));
    expect(items('{', '"a":', '1}')).toEqual(['1 alone {"a":1}']);
    expect(items('{', '"a":', '1', '}')).toEqual(['1 long 8', '4 text }']);
    expect(items('{"a":1,', '', '', '', '"b":1}')).toEqual(['1 long 8', '5 text "b":1}']);
    expect(items('<response>', '<error>')).toEqual(['1 long 8', '2 text <error>']);
  });

  it('finds the same however the bytes are cut', async () => {
    const pieces = [
      '{"a":1}',
      '{"b":',
      '"é"',
      '}',
      '{',
      '[',
      ']',
      ',',
      '\n',
      '\r\n',
      ' ',
      'слово',
      '<html>',
      '</html>',
    ];
    const input = fc.array(
      fc.constantFrom(...pieces, '<response>', '</response>', 'HTTP/1.1 401 x\n', 'A: b\n', '\\', '"'),
    );
    await fc.assert(
      fc.asyncProperty(input, fc.array(fc.integer({ min: 1, max: 9 })), async (list, sizes) => {
        const bytes = Buffer.from(list.join(''));
        expect(await scan(...cut(bytes, sizes))).toEqual(await scan(bytes));
      }),
    );
  });

  it('finds each JSON object in any text without brackets, with its line', async () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'я', ' ', '"', "'", '\\', ':', ',', '}', ']', '<', '\n', '\t'),
    });
    const object = fc.tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 2));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, object)), words, async (parts, last) => {
        let text = '';
        const expected = parts.map(([before, [value, indent]]) => {
          text += before;
          const line = text.split('\n').length;
          text += JSON.stringify(value, null, indent);
          return { line, value: JSON.parse(JSON.stringify(value)) };
        });
        const found = (await scan(text + last)).flatMap((item) => {
          expect(['value', 'text']).toContain(item.kind);
          return item.kind === 'value' ? [{ line: item.line, value: item.value }] : [];
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});
