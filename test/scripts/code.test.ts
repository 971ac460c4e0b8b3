import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docComment, literal, propertyName } from '../../scripts/code.js';

const run = (code: string): unknown => new Function(`return (${code}\n)`)();

/** Any text, halves of surrogate pairs and separators of lines included. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\'"\\`$*/@\n\r\t\0', '${', '\u2028', '\u2029', '\uFEFF', 'Ж', '😀', '*/', '\\u2028'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});

describe('literal', () => {
  it.each<[unknown, string]>([
    ["can't", "'can\\'t'"],
    ['a "b"', '\'a "b"\''],
    ['\\"', "'\\\\\"'"],
    ['a\nb', "'a\\nb'"],
    ['\u2028\u2029', "'\\u2028\\u2029'"],
    ['ключ', "'ключ'"],
    [404, '404'],
    [true, 'true'],
    [null, 'null'],
    [[], '[]'],
    [[1, 'a'], "[1, 'a']"],
    [{ en: 'A', ru: 'Б' }, "{ en: 'A', ru: 'Б' }"],
  ])('%j', (value, code) => expect(literal(value)).toBe(code));

  it.each([
    { 'two words': 1, 'slow-down': 2, '100': 3, '': 4, "'": 5, '\u2028': 6 },
    JSON.parse('{ "__proto__": { "a": 1 } }'),
    [{ constructor: [{ toString: null }] }, {}],
  ])('evaluates back to %j', (value) => {
    expect(JSON.stringify(run(literal(value)))).toBe(JSON.stringify(value));
  });

  it('evaluates back to whatever JSON value it was given, and stays on one line', () => {
    const { value: anyJson } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        anyText,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(anyText, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(anyJson, (value) => {
        const code = literal(value);
        expect(code).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(JSON.stringify(run(code))).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('propertyName', () => {
  it.each([
    ['expired_token', 'expired_token'],
    ['__proto__', '__proto__'],
    ['default', 'default'],
    ['100', "'100'"],
    ['1e3', "'1e3'"],
    ['two words', "'two words'"],
    ['slow-down', "'slow-down'"],
    ["'", "'\\''"],
    ['', "''"],
  ])('%j', (name, code) => expect(propertyName(name)).toBe(code));

  it('names the property that it was given', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        // In an object literal this one name means something else.
        fc.pre(name !== '__proto__');
        expect(Object.keys(run(`{ ${propertyName(name)}: 1 }`) as object)).toEqual([name]);
      }),
    );
  });
});

describe('docComment', () => {
  it.each<[paragraphs: string[], indent: string, comment: string]>([
    [['One.'], '', '/** One. */'],
    [['One.', 'Two.'], '', '/**\n * One.\n *\n * Two.\n */'],
    [['', 'One.', ''], '  ', '  /** One. */'],
    [['One.', 'Two.'], '  ', '  /**\n   * One.\n   *\n   * Two.\n   */'],
    [['See */ and @deprecated.'], '', '/** See *\\/ and \\@deprecated. */'],
  ])('%j', (paragraphs, indent, comment) => expect(docComment(paragraphs, indent)).toBe(comment));

  it('is one comment, without a tag, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (paragraphs) => {
        const comment = docComment(paragraphs);
        expect(run(`${comment} 42`)).toBe(42);
        expect(comment.indexOf('*/')).toBe(comment.length - 2);
        expect(comment).not.toMatch(/(?<!\\)@/);
      }),
    );
  });
});
