import type { Recovery } from '../generated/catalog.js';

/** A language that the catalogue is written in. */
export type Locale = 'en' | 'ru';

/** A column of a rendered table. */
export type Column = 'status' | 'code' | 'text' | 'description' | 'recovery' | 'docs';

/** Forms of a word by the number before it; which one a number takes, the language decides. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

interface Words {
  readonly columns: Readonly<Record<Column, string>>;
  readonly recoveries: Readonly<Record<Recovery, string>>;
  /** Before statuses that other sources give. */
  readonly also: string;
  /** Before the note on a code that is no longer sent. */
  readonly deprecated: string;
  /** Before links to the official documentation. */
  readonly more: string;
  readonly sources: string;
  /** Before the date a source was read. */
  readonly read: string;
  readonly codes: Plural;
  /** Where the official documentation in this language is. */
  readonly docsUrl: string;
}

/** Every fixed word of the documentation, in both languages. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    columns: {
      status: 'Status',
      code: 'Code',
      text: 'Error text',
      description: 'Description',
      recovery: 'What to do',
      docs: 'Documentation',
    },
    recoveries: {
      retry: 'Repeat after a delay',
      'slow-down': 'Slow down, then repeat',
      'refresh-token': 'Refresh the token',
      authorize: 'Check the credentials',
      'change-request': 'Correct the request',
      'ask-admin': 'Ask the administrator',
      'upgrade-plan': 'Upgrade or pay for the plan',
      'contact-support': 'Contact support',
      'wait-for-approval': 'Wait for approval',
    },
    also: 'also',
    deprecated: 'No longer sent:',
    more: 'More:',
    sources: 'Sources:',
    read: 'read',
    codes: { one: 'code', other: 'codes' },
    docsUrl: 'https://apidocs.bitrix24.com',
  },
  ru: {
    columns: {
      status: 'Статус',
      code: 'Код',
      text: 'Текст ошибки',
      description: 'Описание',
      recovery: 'Что делать',
      docs: 'Документация',
    },
    recoveries: {
      retry: 'Повторить после паузы',
      'slow-down': 'Снизить частоту и повторить',
      'refresh-token': 'Обновить токен',
      authorize: 'Проверить данные авторизации',
      'change-request': 'Исправить запрос',
      'ask-admin': 'Обратиться к администратору',
      'upgrade-plan': 'Сменить или оплатить тариф',
      'contact-support': 'Обратиться в поддержку',
      'wait-for-approval': 'Дождаться подтверждения',
    },
    also: 'также',
    deprecated: 'Больше не приходит:',
    more: 'Подробнее:',
    sources: 'Источники:',
    read: 'дата обращения:',
    codes: { one: 'код', few: 'кода', many: 'кодов', other: 'кода' },
    docsUrl: 'https://apidocs.bitrix24.ru',
  },
};

/**
 * A number of codes in words.
 *
 * @example countCodes(22, 'ru') // '22 кода'
 */
export function countCodes(count: number, locale: Locale): string {
  const { codes } = WORDS[locale];
  return `${count} ${codes[new Intl.PluralRules(locale).select(count)] ?? codes.other}`;
}
