import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docComment, literal, propertyName } from '../../../scripts/outputs/code.js';

const run = (code: string): unknown => new Function(`return (${code}\n)`)();

/** Any text, halves of surrogate pairs and separators of lines included. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\'"\\`$*/@\n\r\t\0', '${', '\u2028', '\u2029', '\uFEFF', 'Ж', '😀', '*/', '\\u2028'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});

describe('literal', () => {
  it('is as one would write it', () => {
    const value = { it: "can't", 'a "b"': [1, 'ключ', null] };
    expect(literal(value)).toBe("{ it: 'can\\'t', 'a \"b\"': [1, 'ключ', null] }");
  });

  it('evaluates back to whatever JSON value it was given, and stays on one line', () => {
    const key = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'slow-down', '100', ''));
    const { value: anyJson } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        anyText,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(key, tie('value')),
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

it('propertyName quotes a name only where it must', () => {
  const names = ['expired_token', '__proto__', '100', '1e3', 'slow-down', 'a b', ''];
  expect(names.map(propertyName).join(' ')).toBe("expired_token __proto__ '100' '1e3' 'slow-down' 'a b' ''");
});

describe('docComment', () => {
  it.each<[paragraphs: string[], indent: string, comment: string]>([
    [['One.'], '', '/** One. */'],
    [['', 'One.', ''], '  ', '  /** One. */'],
    [['One.', 'Two.'], '', '/**\n * One.\n *\n * Two.\n */'],
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
