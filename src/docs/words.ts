/** A language that the catalogue is written in. */
export type Language = 'en' | 'ru';

/** A column of a rendered table. */
export type Column = 'status' | 'code' | 'text' | 'description' | 'recovery' | 'docs';

/** Forms of a word by the number before it; which one a number takes, the language decides. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const EN = {
  columns: {
    status: 'Status',
    code: 'Code',
    text: 'Error text',
    description: 'Description',
    recovery: 'What to do',
    docs: 'Documentation',
  },
  emptyCode: '(empty)',
  also: 'also',
  deprecated: 'No longer sent:',
  more: 'More:',
  sources: 'Sources:',
  read: 'read',
  codes: { one: 'code', other: 'codes' } as Plural,
  docsUrl: 'https://apidocs.bitrix24.com',
};

const RU: typeof EN = {
  columns: {
    status: 'Статус',
    code: 'Код',
    text: 'Текст ошибки',
    description: 'Описание',
    recovery: 'Что делать',
    docs: 'Документация',
  },
  emptyCode: '(пустой)',
  also: 'также',
  deprecated: 'Больше не возвращается:',
  more: 'Подробнее:',
  sources: 'Источники:',
  read: 'дата обращения:',
  codes: { one: 'код', few: 'кода', many: 'кодов', other: 'кода' },
  docsUrl: 'https://apidocs.bitrix24.ru',
};

/** Every fixed word of the documentation, in both languages. */
export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, ru: RU };

/** The fixed words of a language. */
export type Words = typeof EN;

/**
 * A number of codes in words.
 *
 * @example countCodes(22, 'ru') // '22 кода'
 */
export function countCodes(count: number, language: Language): string {
  return countOf(count, WORDS[language].codes, language);
}

/** A number with the form of the word that it takes. */
export function countOf(count: number, forms: Plural, language: Language): string {
  return `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`;
}
