import { describe, expect, it } from 'vitest';
import { scriptOfTexts } from '../../../scripts/rules/script-of-texts.js';
import { errorYaml, familyYaml, ruleFindings } from '../support.js';

const withTexts = (fields: Record<string, string>) => familyYaml({}, [errorYaml('A', fields)]);

describe('script-of-texts', () => {
  it.each([
    'Обновите access-токен.',
    'Вызовите REST-метод.',
    '«API-вызов» отклонён.',
    'Портал Битрикс24 и Bitrix24.',
    'Поле id_пользователя пусто.',
    'Код access_denied — другой.',
    'Ёж, съешь ещё этих.',
    'Ключ а1b2.',
  ])('accepts the Russian «%s»', (ru) => {
    expect(ruleFindings(scriptOfTexts, withTexts({ ru: `'${ru}'` }))).toEqual([]);
  });

  it.each(['The café is closed.', 'Set μ to 5.', '404!'])('accepts the English "%s"', (en) => {
    expect(ruleFindings(scriptOfTexts, withTexts({ en: `'${en}'` }))).toEqual([]);
  });

  const among = 'a Latin letter among Cyrillic ones.';

  it.each([
    [
      'Проверьте т\u006Fкен.',
      `The word "т\u006Fкен" has "o" (U+006F) at position 12, ${among} Type the Cyrillic \u043E instead.`,
    ],
    [
      '\u0043каких пор?',
      `The word "\u0043каких" has "C" (U+0043) at position 1, ${among} Type the Cyrillic \u0421 instead.`,
    ],
    [
      'access-т\u006Fкен',
      `The word "т\u006Fкен" has "o" (U+006F) at position 9, ${among} Type the Cyrillic \u043E instead.`,
    ],
    [
      'Все RESTметоды',
      `The word "RESTметоды" has "R" (U+0052) at position 5, ${among} Separate the two alphabets by a hyphen.`,
    ],
    ['токенs', `The word "токенs" has "s" (U+0073) at position 6, ${among} Type the Cyrillic \u0455 instead.`],
    ['A token', 'The Russian text "A token" has no Cyrillic letter. Write Russian here.'],
    ['404', 'The Russian text "404" has no Cyrillic letter. Write Russian here.'],
  ])('refuses the Russian «%s»', (ru, message) => {
    expect(ruleFindings(scriptOfTexts, withTexts({ ru: `'${ru}'` }))).toEqual([
      `catalog/sample.yaml:18:11  ${message}`,
    ]);
  });

  it.each([
    ['The t\u043Eken ran out.', '"\u043E" (U+043E) at position 6, a Cyrillic letter. Type the Latin o instead.'],
    ['\u0421orrect it.', '"\u0421" (U+0421) at position 1, a Cyrillic letter. Type the Latin C instead.'],
    ['The ключ is wrong.', '"\u043A" (U+043A) at position 5, a Cyrillic letter. Type the Latin k instead.'],
    ['Mind the Щ.', '"\u0429" (U+0429) at position 10, a Cyrillic letter. Write English here.'],
  ])('refuses the English "%s"', (en, message) => {
    expect(ruleFindings(scriptOfTexts, withTexts({ en: `'${en}'` }))).toEqual([
      `catalog/sample.yaml:17:11  The English text has ${message}`,
    ]);
  });

  it('takes the words of the server for English', () => {
    const text = withTexts({ text: 'Не найдено', otherTexts: '[Not found, Не найден]' });
    const places = ruleFindings(scriptOfTexts, text).map((finding) => /:(\d+:\d+) {2}/.exec(finding)?.[1]);
    expect(places).toEqual(['15:11', '21:29']);
  });

  it('leaves an empty text to the schema', () => {
    expect(ruleFindings(scriptOfTexts, withTexts({ en: '""', ru: '""', text: '""' }))).toEqual([]);
  });
});
