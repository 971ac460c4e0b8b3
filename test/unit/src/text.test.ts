import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText, foldSent, foldText, matchesText, splitTexts } from '../../../src/text.js';

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

  it.each([
    [String.raw`\u041D\u0435\u0442 \u043d\u0430\u0437\u0432\u0430\u043d\u0438\u044f`, 'нет названия'],
    [String.raw`One\ntwo\r\n\tthree`, 'one two three'],
    [String.raw`https:\/\/example.com is \"it\"`, 'https://example.com is it'],
    [String.raw`\u003Cb\u003ENot\u003C/b\u003E found`, 'not found'],
    [String.raw`Bitrix\\Tasks\\Rest`, String.raw`bitrix\tasks\rest`],
    [String.raw`Bitrix\Tasks\Rest and \x \u12`, String.raw`bitrix\tasks\rest and \x \u12`],
    ['&lt;b&gt;Not&lt;/b&gt; yet&nbsp;found', 'not yet found'],
    ['&quot;a&quot; &amp; &apos;b&apos; &AMP; c', 'a & b & c'],
    ['&#60;br&#62;a &#1076;&#x434;&#X434; &#999999;&#xFFFFF;', 'a ддд \u{f423f}\u{fffff}'],
    ['a &b; &odd; &#; &#x; &#9999999; & b;', 'a &b; &odd; &#; &#x; &#9999999; & b;'],
    ['«a» “b” „c“ ‘d’ ‹e› `f` "g" \'h\'', 'a b c d e f g h'],
    ['Не указан «ID».', 'не указан id'],
  ])('reads the JSON escapes, entities and quotes of %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('gives the same for a text as for what JSON, HTML and both make of it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abЖё1 «»"\'/&<>=;') });
    const toHtml = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const toJson = (text: string) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replaceAll('/', '\\/')
        .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    // What looks like an entity already would be read twice.
    const text = words.filter((text) => !/&[a-z\d]+;/i.test(text));
    fc.assert(
      fc.property(text, (text) => {
        for (const sent of [toHtml(text), toJson(text), toJson(toHtml(text))])
          expect(foldText(sent)).toBe(foldText(text));
      }),
    );
  });

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
    for (const piece of ['<', '.', ' ', '. ', '<a', '>', ':x', '\\', '&', '&#1', '"', '<br ']) {
      const text = `a${piece.repeat(500_000)}b`;
      expect(foldText(text).startsWith('a')).toBe(true);
      expect(matchesText('a…b', text)).toBe(true);
    }
  });
});

describe('splitTexts', () => {
  it.each([
    ['No title', ['No title']],
    ['No title<br>No person', ['No title', 'No person']],
    ['No title<br/>No person<BR />No date', ['No title', 'No person', 'No date']],
    ['No title\nNo person\r\nNo date', ['No title', 'No person', 'No date']],
    [String.raw`No title\nNo person\r\nNo date`, ['No title', 'No person', 'No date']],
    ['No title&lt;br&gt;No person', ['No title', 'No person']],
    [String.raw`No title\u003Cbr\u003ENo person`, ['No title', 'No person']],
    ['<br>No title<br><br> . <br>', ['No title']],
    ['No\ttitle', ['No\ttitle']],
    [String.raw`No\ttitle`, ['No\ttitle']],
    ['No <b>title</b>, <brand>', ['No <b>title</b>, <brand>']],
    ['<br>\n', []],
    ['', []],
  ])('%j is joined of %j', (text, parts) => {
    expect(splitTexts(text).map((part) => part.replace('\r', ''))).toEqual(parts);
  });
});

describe('compileText', () => {
  it.each([
    ['No title.', 8],
    ['No <b>title</b>', 8],
    ['…', 0],
    ['', 0],
    ['a … b … c', 7],
  ])('of %j so many characters do not vary: %i', (text, literals) => {
    expect(compileText(text).literals).toBe(literals);
  });

  it('serves many texts that were sent, each folded once', () => {
    const { matches } = compileText('Argument … is null');
    const sent = ["Argument 'id' is null.", 'Argument is <b>null</b>', 'Argument id is nil'];
    expect(sent.map((text) => matches(foldSent(text)))).toEqual([true, true, false]);
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
    ['Field "…" is empty', 'Field &quot;NAME&quot; is empty', true],
    ['Field {…} is empty', String.raw`Field {\u0418\u043C\u044F} is empty`, true],
    ['Не указано «…»', 'НЕ УКАЗАНО "НАЗВАНИЕ"', true],
    ['Items: …', 'Items: 1, 2.', true],
    ['Items: … .', 'Items: 1, 2.', true],
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
