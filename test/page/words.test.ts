import { describe, expect, it } from 'vitest';
import { countShown, PAGE_WORDS } from '../../scripts/page/words.js';
import type { Language } from '../../src/docs/words.js';

type Words = (typeof PAGE_WORDS)[Language];

describe('the words of the page', () => {
  it.each(Object.keys({ ...PAGE_WORDS.en, ...PAGE_WORDS.ru }) as (keyof Words)[])(
    'are English and Russian: %s',
    (name) => {
      expect(PAGE_WORDS.en[name]).toMatch(/^[\w\s.,:;-]+$/);
      expect(PAGE_WORDS.ru[name]).toMatch(/[а-яё]/i);
    },
  );
});

describe('countShown', () => {
  it.each([
    [0, 'Показано 0 кодов из 70', 'Shown: 0 codes of 70'],
    [1, 'Показан 1 код из 70', 'Shown: 1 code of 70'],
    [2, 'Показано 2 кода из 70', 'Shown: 2 codes of 70'],
    [5, 'Показано 5 кодов из 70', 'Shown: 5 codes of 70'],
    [11, 'Показано 11 кодов из 70', 'Shown: 11 codes of 70'],
    [21, 'Показан 21 код из 70', 'Shown: 21 codes of 70'],
    [64, 'Показано 64 кода из 70', 'Shown: 64 codes of 70'],
  ])('puts %i into words', (shown, russian, english) => {
    expect(countShown(shown, 70, 'ru')).toBe(russian);
    expect(countShown(shown, 70, 'en')).toBe(english);
  });
});
