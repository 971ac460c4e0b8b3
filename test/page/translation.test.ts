import { describe, expect, it } from 'vitest';
import { findTranslation } from '../../scripts/page/translation.js';

describe('findTranslation', () => {
  it('gives the nodes that get a word, by what the word replaces', () => {
    const english = '<p lang="en">Yes</p>\n<a href="/en">Yes &amp; no</a> <b>No</b>';
    const russian = '<p lang="ru">Да</p>\n<a href="/ru">Да &amp; нет</a> <b>No</b>';
    expect(findTranslation(english, russian)).toEqual({
      lang: { ru: [0] },
      '': { Да: [1], 'Да & нет': [3] },
      href: { '/ru': [2] },
    });
  });

  it('gives a word once, however often it occurs', () => {
    expect(findTranslation('<p>Yes</p><p>Yes</p>', '<p>Да</p><p>Да</p>')).toEqual({ '': { Да: [1, 3] } });
  });

  it('gives nothing for what is the same', () => {
    expect(findTranslation('<p hidden>Yes<br>No</p>', '<p hidden>Yes<br>No</p>')).toEqual({});
  });

  it.each([
    ['a tag', '<p>Yes</p>', '<b>Да</b>'],
    ['an attribute', '<p>Yes</p>', '<p title="Да">Да</p>'],
    ['a text', '<p>Yes</p>', '<p></p>'],
    ['one more', '<p>Yes</p>', '<p>Да</p><p>Нет</p>'],
  ])('refuses %s that only one language has', (_, english, russian) => {
    expect(() => findTranslation(english, russian)).toThrow('The languages of the page differ in their tags');
  });
});
