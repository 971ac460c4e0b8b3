import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, matchesText } from '../../../src/text.js';

/** Texts of what servers send: words, spaces and marks. */
const plain = fc.string({ unit: fc.constantFrom(...'abYZяЖ1_{}\'" .,!:-\n') });

describe('foldText', () => {
  it.each([
    ['Https required.', 'https required'],
    ['  Https \t\n required ', 'https required'],
    ['Denied!!!', 'denied'],
    ['Value: ', 'value'],
    ['Gone .', 'gone'],
    ['a.b: c', 'a.b: c'],
    ['<b>Not</b> found<br/>', 'not found'],
    ['One<br>two', 'one two'],
    ['Доступ Запрещён.', 'доступ запрещён'],
    ['a < b', 'a < b'],
    ['a > b', 'a > b'],
    ['?', '?'],
    ['.', ''],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('gives the same for what it gave, and for the same in other case, spaces and with other marks', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('', '.', '!', ': ', ' ...\n'), (text, mark) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(` ${text.toUpperCase().replaceAll(' ', ' \t ')}${mark}`)).toBe(folded);
        expect(foldText(`<p>${text}</p>`)).toBe(folded);
      }),
    );
  });

  it('reads long texts, whatever stands in them', () => {
    for (const piece of ['<', '.', ' ', '. ', '<a', '>', ':x']) {
      const text = `a${piece.repeat(500_000)}b`;
      expect(foldText(text).startsWith('a')).toBe(true);
      expect(matchesText('a…b', text)).toBe(true);
    }
  });
});

describe('matchesText', () => {
  it.each([
    ['Https required', 'https  required.', true],
    ['Https required', 'Https', false],
    ['Https', 'Https required', false],
    ['Argument … is null', "Argument 'id' is null.", true],
    ['Argument … is null', 'Argument is null', true],
    ['Argument … is null', 'Arguments is null', false],
    ['Argument … is null', 'The argument id is null', false],
    ['Argument … is null', 'Argument id is null or empty', false],
    ['… is null', 'id is null', true],
    ['… is null', 'is null', true],
    ['… is null', 'this null', false],
    ['Not enabled for the license: …', 'Not enabled for the license: auth_connector', true],
    ['Not enabled for the license: …', 'Not enabled for the license:', true],
    ['Not enabled for the license: …', 'Not enabled for the licenses', false],
    ['Parameter {…}', 'Parameter {id}', true],
    ['Parameter {…}', 'Parameter {}', true],
    ['Parameter {…}', 'Parameter id', false],
    ['Value {…} of … is not …', 'Value {5} of id is not int', true],
    ['Value {…} of … is not …', 'Value {5} is not int of id', false],
    ['a … b … c', 'a c b', false],
    ['a … b … c', 'a b c', true],
    ['a … b … b', 'a x b', false],
    ['ab…ba', 'aba', false],
    ['ab…ba', 'abba', true],
    ['a…b…b', 'a-b', false],
    ['a… …b', 'a b', true],
    ['…', '', true],
    ['…', 'Anything.', true],
    ['a', '…', false],
    ['', '.', true],
    ['', 'a', false],
  ])('%j, %j: %j', (documented, sent, matches) => expect(matchesText(documented, sent)).toBe(matches));

  it('compares folded texts where nothing varies', () => {
    fc.assert(
      fc.property(plain, plain, (documented, sent) => {
        expect(matchesText(documented, documented)).toBe(true);
        expect(matchesText(documented, sent)).toBe(foldText(documented) === foldText(sent));
      }),
    );
  });

  it('takes anything for what varies, and nothing too', () => {
    fc.assert(
      fc.property(plain, fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 4 }), (start, parts) => {
        const documented = start + parts.map(([, part]) => `…${part}`).join('');
        const sent = start + parts.map(([filler, part]) => filler + part).join('');
        expect(matchesText(documented, sent)).toBe(true);
        expect(matchesText(documented, documented)).toBe(true);
      }),
    );
  });
});
