import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { type Path, readYaml } from '../../../scripts/model/yaml.js';
import { read, table, yamlOf } from '../support.js';

/** Bytes of texts, with single bytes between them. */
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

describe('strict reading refuses', () => {
  it.each(table`
    a: 1\nb: 2\na: 3 → 3:1  "a" stands twice in this map. Remove one of the two.
    a: 1\n"a": 2 → 2:1  "a" stands twice in this map. Remove one of the two.
    a:\n  b:\n    - c: 1\n      d: 2\n      c: 3 → 5:7  "c" stands twice in this map. Remove one of the two.
    __proto__: 1\n__proto__: 2 → 2:1  "__proto__" stands twice in this map. Remove one of the two.
    ключ: &x 1 → 1:7  An anchor, &x. Remove it: aliases are not allowed either.
    a: &x\n  b: 1 → 1:4  An anchor, &x. Remove it: aliases are not allowed either.
    a: &x\nb: 1 → 1:4  An anchor, &x. Remove it: aliases are not allowed either.
    "😀": *x → 1:7  An alias, *x. Write the value out: aliases hide what an entry says.
    a:\n  - *x → 2:5  An alias, *x. Write the value out: aliases hide what an entry says.
    a: *x y → 1:4  An alias, *x. Write the value out: aliases hide what an entry says.
    *x : 1 → 1:1  An alias, *x. Write the value out: aliases hide what an entry says.
    a: !!str 404 → 1:4  A tag, !!str. Remove it: quotes are enough to make a string.
    a: !!map\n  b: 1 → 1:4  A tag, !!map. Remove it: quotes are enough to make a string.
    !!map\na: 1 → 1:1  A tag, !!map. Remove it: quotes are enough to make a string.
    a: 1\n---\nb: 2 → 2:1  A second document begins here. Keep one to a file: remove the line "---".
    %YAML 1.2\n---\na: 1 → 1:1  A YAML directive (%). Remove it: the catalogue is plain YAML 1.2.
    # c\n%TAG !e! tag:a.b,2026:\n---\na: 1 → 2:1  A YAML directive (%). Remove it: the catalogue is plain YAML 1.2.
    a:\t1 → 1:3  A tab (U+0009). Indent and separate by spaces.
    a: 1 # b\tc → 1:9  A tab (U+0009). Indent and separate by spaces.
    ключ: "а\tб" → 1:9  A tab (U+0009). Indent and separate by spaces.
    \uFEFFa: 1 → 1:1  The file begins with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.
    a: 1 # b\rc: 2 → 1:9  A carriage return (U+000D) that is no end of a line. Remove it, or end lines by U+000A.
    a: 1\n100: 2 → 2:1  The key 100 is read as 100, not as text. Put it in quotes: '100'.
    0x1F4: 1 → 1:1  The key 0x1F4 is read as 500, not as text. Put it in quotes: '0x1F4'.
    True: 1 → 1:1  The key True is read as true, not as text. Put it in quotes: 'True'.
    a:\n  ~: 1 → 2:3  The key ~ is read as null, not as text. Put it in quotes: '~'.
    : 1 → 1:1  The key (empty) is read as null, not as text. Put it in quotes: ''.
    [a]: 1 → 1:1  A list or map stands where a key belongs. Write a key as plain text.
    a: 1\n{b: 1}: 2 → 2:1  A list or map stands where a key belongs. Write a key as plain text.
    ? - a\n: 1 → 1:3  A list or map stands where a key belongs. Write a key as plain text.
    a: 0500 → 1:4  0500 is read as the number 500. Write 500, or put it in quotes if it is text.
    a: 0x1F4 → 1:4  0x1F4 is read as the number 500. Write 500, or put it in quotes if it is text.
    a: 5e2 → 1:4  5e2 is read as the number 500. Write 500, or put it in quotes if it is text.
    a: TRUE → 1:4  TRUE is read as the boolean true. Write true, or put it in quotes if it is text.
    a: 1\nb: "c\nd: 2 → 4:1  Not valid YAML: Missing closing "quote. Close the quote or bracket, and write a key as "key: value".
    a: [1, 2\nb: 3 → 2:1  Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Indent by two spaces a level, the fields of one error all alike.
    a: b: c → 1:4  Not valid YAML: Nested mappings are not allowed in compact mappings. Put a text that holds ": " in quotes.
    a: @b → 1:4  Not valid YAML: Plain value cannot start with reserved character @. Put the text in quotes.
    a: "\z \q" → 1:5  Not valid YAML: Invalid escape sequence \z. Check the YAML syntax at this place.
    a: "\u1\n 2" → 1:5  Not valid YAML: Invalid escape sequence \u1 2. Check the YAML syntax at this place.
    a\nb: 1 → 1:1  Not valid YAML: Implicit keys need to be on a single line. Write a key as "key: value" on one line.
    {"a": 1}\n{"a": 2} → 2:1  Not valid YAML: Unexpected flow-map-start at node end. Check quotes, brackets and indentation before this place.
  `)('%j', (text, fault) => expect(read(`${text}\n`)).toEqual([`${fault} [yaml]`]));

  it('a key that a missing quote has made too long', () => {
    const remedy = '. A key is a field name or a code: check for a missing quote. [yaml]';
    expect(read(`${'k'.repeat(1030)}: 1\n`)).toEqual([expect.stringContaining(remedy)]);
  });

  it('everything ambiguous in a file, all of it at once', () => {
    const faults = read('a: &x 1\nb: *x\nc: !!str 2\na: 0x1\n[d]: 0500\n') as string[];
    const places = faults.map((fault) => fault.split(' ')[0]);
    expect(places.sort()).toEqual(['1:4', '2:4', '3:4', '4:1', '4:4', '5:1', '5:6']);
  });

  it('nothing else on a line that cannot be read, but what stands on the others', () => {
    const faults = read('a: "\\z"\nb: "\\q" x\nc: @d\n') as string[];
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['1:5', '2:5', '3:4']);
  });

  it.each<[name: string, text: string, place: string]>([
    ['brackets, one more than allowed', nested(50), '1:50'],
    ['brackets left open', '['.repeat(10 * 2 ** 20), '1:50'],
    ['braces', `${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`, '1:197'],
    ['lists in lists', `${'- '.repeat(100_000)}a\n`, '1:99'],
    ['explicit keys', `${'? '.repeat(20_000)}a\n`, '1:99'],
    ['indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), '50:50'],
  ])('nesting beyond all measure: %s', (_, text, place) => {
    expect(read(text)).toEqual([`${place}  Nested too deeply. Remove the surplus brackets or indentation. [yaml]`]);
  });
});

describe('bytes that are not UTF-8 are refused', () => {
  it.each<[name: string, content: Uint8Array, place: string, byte: string]>([
    ['after Cyrillic letters on the same line', bytes('title: Оши', 0xff), '1:11', 'FF'],
    ['after a replacement character of the text itself', bytes('a: \uFFFD', 0xff), '1:5', 'FF'],
    ['on a later line', bytes('ключ: 1\nb: Ж', 0xff, '\nc: 1\n'), '2:5', 'FF'],
    ['latin-1', bytes('a: caf', 0xe9, ' closed\n'), '1:7', 'E9'],
    ['windows-1251', bytes('ru: ', 0xce, 0xf8, 0xe8, 0xe1, 0xea, 0xe0, '\n'), '1:5', 'CE'],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), '1:1', 'FF'],
    ['half a letter at the end of the file', bytes('a: Ж', 0xd0), '1:5', 'D0'],
    ['three quarters of a letter at the end of the file', bytes('a: ', 0xf0, 0x9f, 0x98), '1:4', 'F0'],
    ['half of a surrogate pair', bytes('a: ', 0xed, 0xa0, 0x80), '1:4', 'ED'],
    ['an overlong form', bytes('a: ', 0xc0, 0x80), '1:4', 'C0'],
  ])('%s', (_, content, place, byte) => {
    expect(read(content)).toEqual([
      `${place}  Byte 0x${byte} is not UTF-8. Save the file in the encoding UTF-8. [yaml]`,
    ]);
  });
});

describe('strict reading accepts', () => {
  it.each<[name: string, text: string, value: unknown]>([
    ['words that are booleans in YAML 1.1', 'a: yes\nb: off\nc: y\n', { a: 'yes', b: 'off', c: 'y' }],
    ['numbers', 'a: 404\nb: -1\nc: 0.5\n', { a: 404, b: -1, c: 0.5 }],
    ['true, false and null', 'a: true\nb: false\nc: null\nd:\n', { a: true, b: false, c: null, d: null }],
    ['quoted keys', "'100': a\n'true': b\n'': c\n", { 100: 'a', true: 'b', '': 'c' }],
    ['a merge key as a plain key', 'a: {<<: {b: 1}}\n', { a: { '<<': { b: 1 } } }],
    ['a percent sign inside', 'a: 100 %\nb: "50\\\n  %"\n', { a: '100 %', b: '50%' }],
    ['a percent sign after a line separator', 'a: "b\u2028%c"\n', { a: 'b\u2028%c' }],
    ['signs with a meaning inside texts', 'a: b & c * d ! e\n', { a: 'b & c * d ! e' }],
    ['lines that end as on Windows', 'a: 1\r\nb: c\r\n', { a: 1, b: 'c' }],
    ['lines that begin and end the document', '---\na: 1\n...\n', { a: 1 }],
    ['a block that begins with the sign of an anchor', '|\n&b\n!c\n', '&b\n!c\n'],
    ['49 lists in each other', nested(49), JSON.parse(nested(49))],
    ['a comment only', '# nothing\n', null],
  ])('%s', (_, text, value) => expect(yamlOf(text).value).toEqual(value));

  it('names of Object.prototype as keys like all others', () => {
    const { value } = yamlOf('__proto__: {a: 1}\nconstructor: b\n');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":"b"}');
  });

  // Letters that YAML gives a meaning, and a few that need more than one code unit or byte.
  const signs = [...'abЖ😀 :#-?[]{}&*!|>%@`\'"\\,.~<=0127eExo+_/\n', 'yes', 'null', 'true', '---', '...', '\u2028'];
  const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 });
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 4 }));
  const layout = fc.record({
    indent: fc.integer({ min: 1, max: 4 }),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'),
    lineWidth: fc.constantFrom(0, 20, 80),
  } as const);

  it('whatever plain data the library writes, as they were', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.dictionary(text, value)), layout, (data, options) => {
        const text = stringify(data, { ...options, aliasDuplicateObjects: false });
        // The library cannot write every text in every style such that it reads it back itself.
        const document = parseDocument(text);
        // A colon alone in a line is an empty key to other readers.
        fc.pre(text.isWellFormed() && document.errors.length === 0 && !/^ *:$/m.test(text));
        fc.pre(JSON.stringify(document.toJS()) === JSON.stringify(data));
        expect(JSON.stringify(yamlOf(text).value)).toBe(JSON.stringify(data));
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading', () => {
  const token = fc.constantFrom(
    ...['a', 'b: ', ': ', '- ', '? ', '[', ']', '{', '}', ', ', '"', "'", '|\n', '>-\n', '\n', '\n  ', '\n    ', ' '],
    ...['#', ' # ', '&x ', '*x', '!', '!!str ', '!<', '%', '---\n', '...\n', '\t', '\r', '\0', '\x02', '\x18', '\x1f'],
    ...['\uFEFF', 'Ж', '😀', '1', '0x1', '~', '@', '`', '\\', '<<: ', '\u0085', '\u2028'],
  );

  it.each<[name: string, contents: fc.Arbitrary<Uint8Array>]>([
    ['bytes', fc.uint8Array({ maxLength: 64 })],
    ['UTF-8', fc.string({ unit: 'binary' }).map((text) => Buffer.from(text))],
    ['YAML', fc.array(token, { maxLength: 24 }).map((tokens) => Buffer.from(tokens.join('')))],
  ])('gives a value or faults with a place, and never throws: %s', (_, contents) => {
    fc.assert(
      fc.property(contents, (content) => {
        const faults = readYaml('f', content);
        if ('value' in faults) return;
        expect(faults.length).toBeGreaterThan(0);
        const rows = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content).split('\n');
        for (const { file, line, column, rule } of faults) {
          expect([file, rule]).toEqual(['f', 'yaml']);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          // At the latest just behind the last character.
          expect(column).toBeLessThanOrEqual((rows[line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a file', () => {
  const text =
    '# head\nназвание: A\nlist:\n  - 1\n  - {x: 2, "9": 1, "1": 0}\nempty:\nmap:\n  "key": value\n  ? alone\n';

  it('has the keys of each map in their order, and none where there is no map', () => {
    const file = yamlOf(text);
    expect(file.keys([]).join(' ')).toBe('название list empty map');
    expect(file.keys(['list', 1]).join(' ')).toBe('x 9 1');
    const others: Path[] = [['list'], ['empty'], ['map', 'key'], ['map', 'absent'], ['absent'], ['toString']];
    for (const path of others) expect(file.keys(path)).toEqual([]);
    expect(yamlOf('').keys([])).toEqual([]);
  });

  it.each<[path: Path, part: 'key' | 'value', place: string]>([
    [['название'], 'key', '2:1'],
    [['название'], 'value', '2:11'],
    [['list'], 'key', '3:1'],
    [['list'], 'value', '4:3'],
    [['list', 0], 'key', '4:5'],
    [['list', 0], 'value', '4:5'],
    [['list', '1', 'x'], 'key', '5:6'],
    [['list', 1, 'x'], 'value', '5:9'],
    [['empty'], 'key', '6:1'],
    [['empty'], 'value', '6:7'],
    [['map', 'key'], 'value', '8:10'],
    [['map', 'alone'], 'value', '9:5'],
    // What is absent is shown where it should be.
    [['map', 'absent'], 'value', '7:1'],
    [['map', 'key', 'absent'], 'value', '8:3'],
    [['absent'], 'key', '2:1'],
    [['toString'], 'key', '2:1'],
    [['list', 7], 'value', '3:1'],
  ])('locates %j, its %s: %s', (path, part, place) => {
    const { line, column } = yamlOf(text).locate(path, part);
    expect(`${line}:${column}`).toBe(place);
  });

  it('that is empty has everything at its beginning', () => {
    expect(yamlOf('').locate(['errors', 'A'], 'value')).toEqual({ line: 1, column: 1 });
  });
});
