import { describe, expect, it } from 'vitest';
import { russianTypography } from '../../../scripts/rules/russian-typography.js';
import { errorYaml, familyYaml, ruleFindings } from '../support.js';

const withTexts = (fields: Record<string, string>) => familyYaml({}, [errorYaml('A', fields)]);

describe('russian-typography', () => {
  it.each([
    ['quotes and a dash', { ru: "'Откройте «Настройки» — там есть «API-вызов».'" }],
    ['a hyphen inside a word', { ru: 'Обновите access-токен и REST-метод.' }],
    ['English with its own quotes and hyphens', { en: `'Open "Settings" - it is there.'`, text: `'"A" - b'` }],
  ])('accepts %s', (_, fields) => expect(ruleFindings(russianTypography, withTexts(fields))).toEqual([]));

  it.each(['"', '\u201C', '\u201D', '\u201E'])('refuses the quote %s', (quote) => {
    expect(ruleFindings(russianTypography, withTexts({ ru: `'Опция ${quote}Закрыть».'` }))).toEqual([
      `catalog/sample.yaml:18:11  The Russian text has ${quote} at position 7. Use the quotes «».`,
    ]);
  });

  it.each(['-', '--'])('refuses %s between words', (hyphen) => {
    expect(ruleFindings(russianTypography, withTexts({ ru: `Код ${hyphen} другой.` }))).toEqual([
      'catalog/sample.yaml:18:11  The Russian text has a hyphen between spaces at position 5. Use the dash —.',
    ]);
  });

  it('reads titles and notes too, and reports both faults of a text', () => {
    const text = familyYaml({ ru: `'"Ошибки" - все'`, sourceRu: `'А - б'` }, [
      errorYaml('A', { deprecated: '{ en: Gone., ru: А - б. }' }),
    ]);
    const places = ruleFindings(russianTypography, text).map((finding) => /:(\d+:\d+) {2}/.exec(finding)?.[1]);
    expect(places).toEqual(['5:7', '5:7', '9:11', '21:34']);
  });
});
