import { describe, expect, it } from 'vitest';
import { scriptOfTexts } from '../../../scripts/rules/script-of-texts.js';
import { check, checkMethods, namespaceYaml, table, withError } from '../support.js';

describe('script-of-texts', () => {
  it.each([
    { ru: 'Обновите access-токен.' },
    { ru: '«API-вызов» отклонён, портал Битрикс24 и Bitrix24.' },
    { ru: 'Поле id_пользователя пусто, код access_denied — другой.' },
    { ru: 'Ёж, съешь ещё этих а1b2.' },
    { en: 'The café is closed.' },
    { en: 'Set μ to 5.' },
    // An empty text is for the schema.
    { en: '""', ru: '""', text: '""' },
  ])('accepts %o', (fields) => expect(check(scriptOfTexts, withError(fields))).toEqual([]));

  it.each(table`
    Проверьте т\u006Fкен. → The word "т\u006Fкен" has "o" (U+006F) at position 12, a Latin letter among Cyrillic ones. Type the Cyrillic \u043E instead.
    \u0043каких пор? → The word "\u0043каких" has "C" (U+0043) at position 1, a Latin letter among Cyrillic ones. Type the Cyrillic \u0421 instead.
    access-т\u006Fкен → The word "т\u006Fкен" has "o" (U+006F) at position 9, a Latin letter among Cyrillic ones. Type the Cyrillic \u043E instead.
    Все RESTметоды → The word "RESTметоды" has "R" (U+0052) at position 5, a Latin letter among Cyrillic ones. Separate the two alphabets by a hyphen.
    A token → The Russian text "A token" has no Cyrillic letter. Write Russian here.
    "404" → The Russian text "404" has no Cyrillic letter. Write Russian here.
  `)('refuses the Russian %s', (ru, message) => {
    expect(check(scriptOfTexts, withError({ ru }))).toEqual([`18:11  ${message} [script-of-texts]`]);
  });

  it.each(table`
    The t\u043Eken ran out. → The English text has "\u043E" (U+043E) at position 6, a Cyrillic letter. Type the Latin o instead.
    \u0421orrect it. → The English text has "\u0421" (U+0421) at position 1, a Cyrillic letter. Type the Latin C instead.
    Mind the Щ. → The English text has "\u0429" (U+0429) at position 10, a Cyrillic letter. Write English here.
  `)('refuses the English %s', (en, message) => {
    expect(check(scriptOfTexts, withError({ en }))).toEqual([`17:11  ${message} [script-of-texts]`]);
  });

  it.each(['Не указано название', 'No title', 'Поле TITLE пусто', '5 … {x}'])(
    'takes %j as the text of a method, which may be in any language',
    (text) => {
      const fields = { text: JSON.stringify(text), otherTexts: JSON.stringify([text]) };
      expect(checkMethods(scriptOfTexts, namespaceYaml({ 'A/one': fields }))).toEqual([]);
    },
  );

  it('refuses a word of a method in two alphabets, and holds descriptions to their language', () => {
    const fields = { text: 'No т\u006Fкен', description: '{ en: Нет., ru: No. }' };
    expect(checkMethods(scriptOfTexts, namespaceYaml({ 'A/one': fields }))).toEqual([
      '7:13  The word "токен" has "o" (U+006F) at position 5, a Latin letter among Cyrillic ones. Type the Cyrillic \u043E instead. [script-of-texts]'.replace(
        'токен',
        'т\u006Fкен',
      ),
      expect.stringMatching(/^8:26 {2}The English text has "Н"/),
      expect.stringMatching(/^8:36 {2}The Russian text "No\." has no Cyrillic letter/),
    ]);
  });
});
