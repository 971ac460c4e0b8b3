import { describe, expect, it } from 'vitest';
import { countCodes, WORDS } from '../../../../src/docs/words.js';

describe('countCodes', () => {
  it.each([
    [0, '0 codes', '0 кодов'],
    [1, '1 code', '1 код'],
    [2, '2 codes', '2 кода'],
    [5, '5 codes', '5 кодов'],
    [11, '11 codes', '11 кодов'],
    [21, '21 codes', '21 код'],
    [22, '22 codes', '22 кода'],
    [111, '111 codes', '111 кодов'],
    [1001, '1001 codes', '1001 код'],
  ])('%i', (count, en, ru) => {
    expect([countCodes(count, 'en'), countCodes(count, 'ru')]).toEqual([en, ru]);
  });
});

it('the words are Russian in Russian and English in English', () => {
  const flat = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat);
  const { docsUrl: en, ...english } = WORDS.en;
  const { docsUrl: ru, ...russian } = WORDS.ru;
  for (const word of flat(english)) expect(word).toMatch(/^[a-z :()]+$/i);
  for (const word of flat(russian)) expect(word).toMatch(/^[а-яё :()]+$/i);
  expect([en, ru]).toEqual(['https://apidocs.bitrix24.com', 'https://apidocs.bitrix24.ru']);
});
