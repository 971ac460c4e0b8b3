import { describe, expect, it } from 'vitest';
import { russianTypography } from '../../../scripts/rules/russian-typography.js';
import { check, table, withError } from '../support.js';

describe('russian-typography', () => {
  it.each([
    ['quotes and a dash', { ru: "'Откройте «Настройки» — там есть «API-вызов».'" }],
    ['a hyphen inside a word', { ru: 'Обновите access-токен и REST-метод.' }],
    ['English with its own quotes and hyphens', { en: `'Open "Settings" - it is there.'`, text: `'"A" - b'` }],
  ])('accepts %s', (_, fields) => expect(check(russianTypography, withError(fields))).toEqual([]));

  it.each(table`
    Опция " → The Russian text has " at position 7. Use the quotes «».
    Опция \u201C → The Russian text has \u201C at position 7. Use the quotes «».
    Опция \u201D → The Russian text has \u201D at position 7. Use the quotes «».
    Опция \u201E → The Russian text has \u201E at position 7. Use the quotes «».
    Код - другой → The Russian text has a hyphen between spaces at position 5. Use the dash —.
    Код -- другой → The Russian text has a hyphen between spaces at position 5. Use the dash —.
  `)('refuses %s', (ru, message) => {
    expect(check(russianTypography, withError({ ru }))).toEqual([`18:11  ${message} [russian-typography]`]);
  });
});
