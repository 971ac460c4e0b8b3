import { describe, expect, it } from 'vitest';
import { countCodes, WORDS } from '../../../src/docs/words.js';

describe('countCodes', () => {
  it.each([
    [0, '0 codes', '0 кодов'],
    [1, '1 code', '1 код'],
    [2, '2 codes', '2 кода'],
    [5, '5 codes', '5 кодов'],
    [11, '11 codes', '11 кодов'],
    [14, '14 codes', '14 кодов'],
    [21, '21 codes', '21 код'],
    [22, '22 codes', '22 кода'],
    [70, '70 codes', '70 кодов'],
    [111, '111 codes', '111 кодов'],
    [1001, '1001 codes', '1001 код'],
  ])('%i', (count, en, ru) => {
    expect(countCodes(count, 'en')).toBe(en);
    expect(countCodes(count, 'ru')).toBe(ru);
  });
});

const RECOVERIES = {
  retry: ['Repeat after a delay', 'Повторить после паузы'],
  'slow-down': ['Slow down, then repeat', 'Снизить частоту и повторить'],
  'refresh-token': ['Refresh the token', 'Обновить токен'],
  authorize: ['Check the credentials', 'Проверить данные авторизации'],
  'change-request': ['Correct the request', 'Исправить запрос'],
  'ask-admin': ['Ask the administrator', 'Обратиться к администратору'],
  'upgrade-plan': ['Upgrade or pay for the plan', 'Сменить или оплатить тариф'],
  'contact-support': ['Contact support', 'Обратиться в поддержку'],
  'wait-for-approval': ['Wait for approval', 'Дождаться подтверждения'],
} as const;

describe('the words', () => {
  it.each(Object.entries(RECOVERIES))('say what %s is', (recovery, [en, ru]) => {
    expect(WORDS.en.recoveries[recovery as keyof typeof RECOVERIES]).toBe(en);
    expect(WORDS.ru.recoveries[recovery as keyof typeof RECOVERIES]).toBe(ru);
  });

  it('are Russian in Russian and English in English', () => {
    const flat = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat);
    const { docsUrl: ru, ...russian } = WORDS.ru;
    const { docsUrl: en, ...english } = WORDS.en;
    expect(flat(russian).filter((word) => !/[а-яё]/i.test(word))).toEqual([]);
    expect(flat(english).filter((word) => /[а-яё]/i.test(word))).toEqual([]);
    expect([en, ru]).toEqual(['https://apidocs.bitrix24.com', 'https://apidocs.bitrix24.ru']);
  });
});
