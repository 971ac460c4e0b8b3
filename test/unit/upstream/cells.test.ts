import { describe, expect, it } from 'vitest';
import { itemsOf, plainText } from '../../../scripts/upstream/cells.js';
import { isCyrillic } from '../../../src/text.js';

describe('plainText', () => {
  it.each([
    ['**Bold** `code`  and\n[link](./page.md#a) ', 'Bold code and link'],
    ['Не указано название\\u003Cbr\\u003E', 'Не указано название'],
    ['&laquo;A&raquo;&nbsp;&amp; &quot;B&quot; &#124; &unknown;', '«A» & "B" | &unknown;'],
    ['Поле \\"Исполнитель\\" не найдено', 'Поле "Исполнитель" не найдено'],
    ['One<br/>two <b>three</b>', 'One two three'],
    ['`CODE_<NAME>` \\*', 'CODE_<NAME> *'],
    ['a\\_b __c__', 'a_b c'],
    ['{% note %} words {% endnote %}', 'words'],
    ['', ''],
  ])('of %j is %j', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });
});

describe('itemsOf', () => {
  it.each([
    ['\n- `One`\n- `Two`\n', ['`One`', '`Two`']],
    ['One<br>Two<br>', ['One', 'Two']],
    ['`One is`, `Two is`', ['`One is`', '`Two is`']],
    ['One: `a`, `b`', ['One: `a`, `b`']],
    ['- alone', ['- alone']],
    ['', ['']],
  ])('of %j are %j', (cell, items) => {
    expect(itemsOf(cell)).toEqual(items);
  });
});

it('isCyrillic tells what the server has localized', () => {
  expect(isCyrillic('Access denied')).toBe(false);
  expect(isCyrillic('Поле ID')).toBe(true);
});
