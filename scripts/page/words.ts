import type { Language } from '../../src/docs/words.js';

const EN = {
  title: 'Bitrix24 REST API: error codes',
  intro:
    'Match on the code: it is case-sensitive, and the status is a hint. Statuses in brackets have been met too. A dash stands where the server sends no text of its own, or one in the language of the account. A code is a link to its own row.',
  name: 'English',
  language: 'Language',
  skip: 'Skip to the codes',
  search: 'Search',
  hint: 'Code, text, meaning',
  family: 'Family',
  anyFamily: 'All families',
  status: 'Status',
  anyStatus: 'Any status',
  anyRecovery: 'Any action',
  reset: 'Reset',
  none: 'No code fits. Change the search, or reset it to see all codes.',
  withoutScript: 'Search, filters and the Russian version need JavaScript.',
  install: 'The same tables, typed, for your code:',
};

const RU: typeof EN = {
  title: 'REST API Битрикс24: коды ошибок',
  intro:
    'Проверяйте код, регистр в нём важен; статус — только подсказка. В скобках указаны статусы, которые тоже встречались. Прочерк стоит там, где у сервера нет своего текста или он приходит на языке портала. Нажмите на код, чтобы получить ссылку на его строку.',
  name: 'Русский',
  language: 'Язык',
  skip: 'Перейти к кодам',
  search: 'Поиск',
  hint: 'Код, текст, смысл',
  family: 'Семейство',
  anyFamily: 'Все семейства',
  status: 'Статус',
  anyStatus: 'Любой статус',
  anyRecovery: 'Любое действие',
  reset: 'Сбросить',
  none: 'Ничего не найдено. Измените запрос или сбросьте его, чтобы увидеть все коды.',
  withoutScript: 'Для поиска, фильтров и русского текста нужен JavaScript.',
  install: 'Те же таблицы с типами — для вашей программы:',
};

/** Every fixed word of the page around the tables, in both languages. */
export const PAGE_WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, ru: RU };

/** The forms that a number can ask for, so that none of them is forgotten. */
interface PluralForms {
  readonly en: 'one' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
}

const SHOWN: { readonly [L in Language]: Readonly<Record<PluralForms[L], string>> } = {
  en: { one: 'Shown: # code of', other: 'Shown: # codes of' },
  ru: {
    one: 'Показан # код из',
    few: 'Показано # кода из',
    many: 'Показано # кодов из',
    other: 'Показано # кода из',
  },
};

/**
 * How many of the codes are shown, in words.
 *
 * @example countShown(22, 70, 'ru') // 'Показано 22 кода из 70'
 */
export function countShown(shown: number, total: number, language: Language): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = SHOWN[language];
  const form = forms[new Intl.PluralRules(language).select(shown)] ?? forms.other;
  return `${form.replace('#', String(shown))} ${total}`;
}
