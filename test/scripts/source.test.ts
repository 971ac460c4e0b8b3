import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { type Path, readSource } from '../../scripts/source.js';
import { readFaults, sourceOf } from './support.js';

/** Bytes of texts, with single bytes between them. */
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

/** The data as ordinary objects, so that they compare by content alone. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const dataOf = (text: string) => plain(sourceOf(text).value);

describe('what strict reading refuses', () => {
  it.each<[trap: string, text: string, place: string, says: RegExp]>([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1', /^"a" stands twice/],
    ['a key twice, once in quotes', 'a: 1\n"a": 2\n', '2:1', /^"a" stands twice/],
    ['a key twice at depth', 'a:\n  b:\n    - c: 1\n      d: 2\n      c: 3\n', '5:7', /^"c" stands twice/],
    ['a key twice in a flow map', 'a: {b: 1, c: 2, b: 3}\n', '1:17', /^"b" stands twice/],
    ['__proto__ twice', '__proto__: 1\n__proto__: 2\n', '2:1', /^"__proto__" stands twice/],
    ['an anchor', 'ключ: &x 1\n', '1:7', /anchor, &x/],
    ['an anchor above its map', 'a: &x\n  b: 1\n', '1:4', /anchor, &x/],
    ['an anchor of a key', '&x a: 1\n', '1:1', /anchor, &x/],
    ['an anchor of nothing', 'a: &x\nb: 1\n', '1:4', /anchor, &x/],
    ['an alias', '"😀": *x\n', '1:7', /alias, \*x/],
    ['an alias in a list', 'a:\n  - *x\n', '2:5', /alias, \*x/],
    ['an alias as a key', '*x : 1\n', '1:1', /alias, \*x/],
    ['a tag', 'a: !!str 404\n', '1:4', /tag, .*str/],
    ['a tag above its map', 'a: !!map\n  b: 1\n', '1:4', /tag, .*map/],
    ['a tag that nobody knows', 'a: !foo {b: 1}\n', '1:4', /tag, !foo/],
    ['a tag without a name', 'a: ! b\n', '1:4', /tag, !/],
    ['a tag of the whole file', '!!map\na: 1\n', '1:1', /tag, .*map/],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1', /second document begins here/],
    ['an empty second document', 'a: 1\n---\n', '2:1', /second document begins here/],
    ['a document after an end mark', 'a: 1\n...\nb: 2\n', '3:1', /second document begins here/],
    ['a YAML directive', '%YAML 1.2\n---\na: 1\n', '1:1', /directive/],
    ['a TAG directive', '# c\n%TAG !e! tag:example.com,2026:\n---\na: 1\n', '2:1', /directive/],
    ['a tab after a colon', 'a:\t1\n', '1:3', /^A tab \(U\+0009\)/],
    ['a tab in a comment', 'a: 1 # b\tc\n', '1:9', /^A tab \(U\+0009\)/],
    ['a tab in a text', 'ключ: "а\tб"\n', '1:9', /^A tab \(U\+0009\)/],
    ['a byte order mark', '\uFEFFa: 1\n', '1:1', /byte order mark/],
    ['a carriage return that some readers take for the end of a line', 'a: 1 # b\rc: 2\n', '1:9', /U\+000D/],
    ['a number as a key', 'a: 1\n100: 2\n', '2:1', /key 100 is read as 100.*'100'/],
    ['a number in hexadecimal as a key', '0x1F4: 1\n', '1:1', /key 0x1F4 is read as 500.*'0x1F4'/],
    ['true as a key', 'true: 1\n', '1:1', /key true .*'true'/],
    ['True as a key', 'True: 1\n', '1:1', /key True is read as true.*'True'/],
    ['null as a key', 'a:\n  null: 1\n', '2:3', /key null .*'null'/],
    ['a tilde as a key', '~: 1\n', '1:1', /key ~ is read as null.*'~'/],
    ['nothing as a key', ': 1\n', '1:1', /key \(empty\) is read as null/],
    ['a list as a key', '[a]: 1\n', '1:1', /list or map stands where a key belongs/],
    ['a map as a key', 'a: 1\n{b: 1}: 2\n', '2:1', /list or map stands where a key belongs/],
    ['an explicit list as a key', '? - a\n: 1\n', '1:3', /list or map stands where a key belongs/],
    ['a status with a leading zero', 'status: 0500\n', '1:9', /^0500 is read as the number 500\. Write 500/],
    ['a status in hexadecimal', 'status: 0x1F4\n', '1:9', /^0x1F4 is read as the number 500\. Write 500/],
    ['a status in octal', 'status: 0o764\n', '1:9', /^0o764 is read as the number 500\. Write 500/],
    ['a status with an exponent', 'status: 5e2\n', '1:9', /^5e2 is read as the number 500\. Write 500/],
    ['a status with a point', 'status: 500.0\n', '1:9', /^500\.0 is read as the number 500\. Write 500/],
    ['a status with a sign', 'status: +500\n', '1:9', /^\+500 is read as the number 500\. Write 500/],
    ['a number that loses digits', 'a: 12345678901234567890\n', '1:4', /12345678901234567890 is read as the number/],
    ['TRUE', 'a: TRUE\n', '1:4', /^TRUE is read as the boolean true\. Write true/],
    ['infinity', 'a: .inf\n', '1:4', /^\.inf is read as the number/],
    ['a quote that is not closed', 'a: 1\nb: "c\nd: 2\n', '4:1', /Missing closing "quote/],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3\n', '2:1', /Not valid YAML/],
    ['a text with a colon', 'a: b: c\n', '1:4', /Put a text that holds ": " in quotes/],
    ['a text that begins with @', 'a: @b\n', '1:4', /Put the text in quotes/],
    ['an escape that does not exist', 'a: "\\z"\n', '1:5', /Invalid escape sequence \\z\. Check/],
    ['two of them on one line', 'a: "\\z \\q"\n', '1:5', /Invalid escape sequence \\z\./],
    ['an escape over the end of a line', 'a: "\\u1\n 2"\n', '1:5', /Invalid escape sequence \\u1 2\./],
    [
      'a key that is far too long',
      `${'k'.repeat(1030)}: 1\n`,
      '1:1',
      /1024 chars .*\. A key is a field name or a code:/,
    ],
    ['a key of two lines', 'a\nb: 1\n', '1:1', /single line\. Write a key as "key: value" on one line\.$/],
    ['a text that begins with %', 'a: %b\n', '1:4', /Put the text in quotes/],
    ['a block with something in its head', 'a: |b\n  c\n', '1:5', /header includes extra characters: \|b\. Check/],
    ['50 lists in each other', `${'['.repeat(50)}1${']'.repeat(50)}\n`, '1:50', /^Nested too deeply\./],
  ])('%s', (_, text, place, says) => {
    const faults = readFaults(text);
    expect(faults).toHaveLength(1);
    const [where, message] = faults[0]?.split('  ', 2) ?? [];
    expect(where).toBe(`catalog/sample.yaml:${place}`);
    expect(message).toMatch(says);
    // What is wrong, and how to mend it.
    expect(message).toMatch(/[.:] [A-Z].*\.$/);
  });

  it('reports all traps of a file at once', () => {
    const faults = readFaults('a: &x 1\nb: *x\nc: !!str 2\na: 0x1\n[d]: 0500\n');
    const places = faults.map((fault) => /:(\d+:\d+) {2}/.exec(fault)?.[1]);
    expect(places.sort()).toEqual(['1:4', '2:4', '3:4', '4:1', '4:4', '5:1', '5:6']);
  });

  it.each([
    ['brackets left open', '['.repeat(100_000)],
    ['brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['braces left open', '{a: '.repeat(100_000)],
    ['braces', `${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['lists in lists', `${'- '.repeat(100_000)}a\n`],
    ['explicit keys', `${'? '.repeat(20_000)}a\n`],
    ['indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('nesting beyond all measure: %s', (_, text) => {
    const faults = readFaults(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^catalog\/sample\.yaml:[1-9]\d*:[1-9]\d* {2}.*nested too deeply\. .*\.$/i);
  });

  it('refuses bytes that are not UTF-8 whatever they are, at the first of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('a: ', 'Ж', '😀', '\uFFFD', '\n'), fc.integer({ min: 0, max: 255 }))),
        (parts) => {
          const content = bytes(...parts);
          fc.pre(content[0] !== 0xef);
          // Written with unknown bytes as U+FFFD, the same text shows where the first one stands.
          const lossy = new TextDecoder().decode(content);
          const result = readSource('f', content);
          fc.pre(!content.equals(Buffer.from(lossy)));
          if (!('faults' in result)) throw new Error('no fault');
          expect(result.faults).toHaveLength(1);
          const { line, column, message } = result.faults[0] ?? { line: 0, column: 0, message: '' };
          const before = [...lossy.split('\n').slice(0, line - 1), lossy.split('\n')[line - 1]?.slice(0, column - 1)];
          const start = Buffer.from(before.join('\n'));
          expect(content.subarray(0, start.length)).toEqual(start);
          const byte = content[start.length]?.toString(16).toUpperCase().padStart(2, '0');
          expect(message).toBe(`Byte 0x${byte} is not UTF-8. Save the file in the encoding UTF-8.`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[name: string, content: Uint8Array, place: string, byte: string]>([
    ['after Cyrillic letters on the same line', bytes('title: Оши', 0xff), '1:11', 'FF'],
    ['after a character of two code units', bytes('a: 😀', 0xff), '1:6', 'FF'],
    ['after a replacement character of the text itself', bytes('a: \uFFFD', 0xff), '1:5', 'FF'],
    ['on a later line', bytes('ключ: 1\nb: Ж', 0xff, '\nc: 1\n'), '2:5', 'FF'],
    ['windows-1251', bytes('ru: ', 0xce, 0xf8, 0xe8, 0xe1, 0xea, 0xe0, '\n'), '1:5', 'CE'],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), '1:1', 'FF'],
    ['half a letter at the end of the file', bytes('a: Ж', 0xd0), '1:5', 'D0'],
    ['two thirds of a letter at the end of the file', bytes('a: ', 0xe2, 0x82), '1:4', 'E2'],
    ['three quarters of a letter at the end of the file', bytes('a: ', 0xf0, 0x9f, 0x98), '1:4', 'F0'],
    ['half a letter at the end of a line', bytes('a: ', 0xd0, '\nb: 1\n'), '1:4', 'D0'],
    ['half a letter before another one', bytes('a: ', 0xd0, 'b\n'), '1:4', 'D0'],
    ['half of a surrogate pair', bytes('a: ', 0xed, 0xa0, 0x80), '1:4', 'ED'],
    ['an overlong form', bytes('a: ', 0xc0, 0x80), '1:4', 'C0'],
  ])('bytes that are not UTF-8: %s', (_, content, place, byte) => {
    expect(readFaults(content)).toEqual([
      `catalog/sample.yaml:${place}  Byte 0x${byte} is not UTF-8. Save the file in the encoding UTF-8.`,
    ]);
  });
});

describe('what strict reading accepts', () => {
  it.each<[name: string, text: string, data: unknown]>([
    ['words that are booleans in YAML 1.1', 'a: yes\nb: off\nc: y\n', { a: 'yes', b: 'off', c: 'y' }],
    ['numbers', 'a: 404\nb: -1\nc: 0.5\n', { a: 404, b: -1, c: 0.5 }],
    ['true, false and null', 'a: true\nb: false\nc: null\nd:\n', { a: true, b: false, c: null, d: null }],
    ['quoted keys', "'100': a\n'true': b\n'': c\n", { 100: 'a', true: 'b', '': 'c' }],
    ['a merge key as a plain key', 'a: {<<: {b: 1}}\n', { a: { '<<': { b: 1 } } }],
    ['a percent sign inside', 'a: 100 %\nb: "50\\\n  %"\n', { a: '100 %', b: '50%' }],
    ['a percent sign after a line separator', 'a: "b\u2028%c"\n', { a: 'b\u2028%c' }],
    ['signs of traps inside texts', 'a: b & c * d ! e\n', { a: 'b & c * d ! e' }],
    ['lines that end as on Windows', 'a: 1\r\nb: c\r\n', { a: 1, b: 'c' }],
    ['a line that announces the document', '---\na: 1\n', { a: 1 }],
    ['a line that ends it', 'a: 1\n...\n', { a: 1 }],
    ['a block that begins with the sign of a trap', '|\n&b\n!c\n', '&b\n!c\n'],
    [
      '49 lists in each other',
      `${'['.repeat(49)}1${']'.repeat(49)}\n`,
      JSON.parse(`${'['.repeat(49)}1${']'.repeat(49)}`),
    ],
    ['nothing', '', null],
    ['a comment only', '# nothing\n', null],
    ['a lone scalar', 'a\n', 'a'],
  ])('%s', (_, text, data) => {
    expect(readFaults(text)).toEqual([]);
    expect(dataOf(text)).toEqual(data);
  });

  it('makes maps without a prototype, so that no code meets one of its properties', () => {
    const { value } = sourceOf('__proto__: {a: 1}\nconstructor: b\n');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.entries(plain(value) as object)).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 'b'],
    ]);
  });

  it('keeps the order of keys, numbers among them', () => {
    const source = sourceOf("b: 1\n'100': 2\na: 3\n'1': 4\n");
    expect([...source.keys(source.value as object)]).toEqual(['b', '100', 'a', '1']);
    expect([...source.keys({})]).toEqual([]);
  });

  // Letters that YAML gives a meaning, and a few that need more than one code unit or byte.
  const awkwardText = fc.string({
    unit: fc.constantFrom(
      ...'abЖ😀 :#-?[]{}&*!|>%@`\'"\\,.~<=0127eExo+_/\n',
      'yes',
      'null',
      'true',
      '---',
      '...',
      '\u2028',
    ),
    maxLength: 12,
  });
  const { value: anyData } = fc.letrec<{ value: unknown; map: Record<string, unknown> }>((tie) => ({
    map: fc.dictionary(awkwardText, tie('value'), { maxKeys: 4 }),
    value: fc.oneof(
      { maxDepth: 4 },
      awkwardText,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('map'),
    ),
  }));
  const layout = fc.record({
    indent: fc.integer({ min: 1, max: 4 }),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'),
    lineWidth: fc.constantFrom(0, 20, 80),
  } as const);

  it('reads back whatever plain data the library writes', () => {
    fc.assert(
      fc.property(anyData, layout, (data, options) => {
        const text = stringify(data, { ...options, aliasDuplicateObjects: false });
        // The library cannot write every text in every style such that it reads it back itself.
        const document = parseDocument(text);
        fc.pre(document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(data));
        expect(JSON.stringify(sourceOf(text).value)).toBe(JSON.stringify(data));
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
  ])('gives data or faults with a place, and never throws: %s', (_, contents) => {
    fc.assert(
      fc.property(contents, (content) => {
        const result = readSource('f', content);
        if ('source' in result) return;
        expect(result.faults.length).toBeGreaterThan(0);
        const rows = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content).split('\n');
        for (const { file, line, column, message } of result.faults) {
          expect(file).toBe('f');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          // At the latest just behind the last character.
          expect(column).toBeLessThanOrEqual((rows[line - 1]?.length ?? -1) + 1);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('locating', () => {
  const source = sourceOf('# head\nназвание: A\nlist:\n  - 1\n  - {x: 2}\nempty:\nmap:\n  "key": value\n');

  it.each<[path: Path, part: 'key' | 'value', place: string]>([
    [[], 'value', '2:1'],
    [['название'], 'key', '2:1'],
    [['название'], 'value', '2:11'],
    [['list'], 'key', '3:1'],
    [['list'], 'value', '4:3'],
    [['list', 0], 'value', '4:5'],
    [['list', '1', 'x'], 'key', '5:6'],
    [['list', 1, 'x'], 'value', '5:9'],
    [['empty'], 'key', '6:1'],
    [['empty'], 'value', '6:7'],
    [['map', 'key'], 'value', '8:10'],
    [['map', 'absent'], 'value', '7:1'],
    [['map', 'key', 'absent'], 'value', '8:3'],
    [['absent'], 'key', '2:1'],
    [['toString'], 'key', '2:1'],
    [['list', 7], 'value', '3:1'],
  ])('%j, its %s: %s', (path, part, place) => {
    const { line, column } = source.locate(path, part);
    expect(`${line}:${column}`).toBe(place);
  });

  it('points to the beginning of an empty file', () => {
    expect(sourceOf('').locate(['errors', 'A'], 'value')).toEqual({ line: 1, column: 1 });
  });

  type Tree = string | Tree[] | Map<string, Tree>;
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom('v', 'знач', '😀', "it's", 'a b'),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      fc
        .array(fc.tuple(fc.constantFrom('k', 'ключ', '100', '"', '😀'), tie('tree')), { minLength: 1, maxLength: 4 })
        .map((pairs) => new Map(pairs)),
    ),
  }));

  it('finds every key and every scalar of nested data, in either style', () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom('block', 'flow'),
        fc.integer({ min: 1, max: 4 }),
        (shape, collectionStyle, indent) => {
          // Every key and scalar gets a number of its own, by which the text tells where it is.
          const marked: { path: Path; part: 'key' | 'value'; mark: string }[] = [];
          const mark = (value: Tree, path: Path): unknown => {
            if (typeof value === 'string') {
              const text = `${value}<${marked.length}>`;
              marked.push({ path, part: 'value', mark: text });
              return text;
            }
            if (Array.isArray(value)) return value.map((item, index) => mark(item, [...path, index]));
            return Object.fromEntries(
              [...value].map(([key, item]) => {
                const text = `${key}<${marked.length}>`;
                marked.push({ path: [...path, text], part: 'key', mark: text });
                return [text, mark(item, [...path, text])];
              }),
            );
          };
          const text = stringify(mark(shape, []), { collectionStyle, indent, lineWidth: 0 });
          const source = sourceOf(text);
          for (const { path, part, mark } of marked) {
            const end = text.indexOf(/<\d+>$/.exec(mark)?.[0] ?? '');
            const rows = text.slice(0, end).split('\n');
            const { line, column } = source.locate(path, part);
            expect(line).toBe(rows.length);
            // From the place on stands the very text, quoted where YAML needs it.
            const [found] = parse(
              `[${text
                .split('\n')
                [line - 1]?.slice(column - 1)
                .replace(/(<\d+>["']?).*/, '$1')}]`,
            );
            expect(found).toBe(mark);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
