import type { MayHaveRun } from '../entry.js';
import { type Language, type Plural, WORDS } from './words.js';

/** A column of a rendered table of methods' errors. */
export type MethodColumn = 'status' | 'code' | 'text' | 'description' | 'recovery' | 'mayHaveRun' | 'methods';

/** The columns that tables of families have too. */
function columnsOf(language: Language): Omit<(typeof WORDS)[Language]['columns'], 'docs'> {
  const { docs: _docs, ...columns } = WORDS[language].columns;
  return columns;
}

const EN = {
  columns: { ...columnsOf('en'), mayHaveRun: 'May have run', methods: 'Methods' } as Readonly<
    Record<MethodColumn, string>
  >,
  mayHaveRun: { no: 'no', perhaps: 'perhaps', partly: 'partly' } as Readonly<Record<MayHaveRun, string>>,
  method: 'Method',
  errors: 'Errors',
  countedErrors: { one: 'error', other: 'errors' } as Plural,
  countedMethods: { one: 'method', other: 'methods' } as Plural,
  noErrors: 'The documentation names no error codes.',
  // The words of the official documentation's own pages.
  official: { heading: 'Possible Error Codes', text: 'Description', meaning: 'Value', emptyCode: 'Empty value' },
};

const RU: typeof EN = {
  columns: { ...columnsOf('ru'), mayHaveRun: 'Мог выполниться', methods: 'Методы' },
  mayHaveRun: { no: 'нет', perhaps: 'возможно', partly: 'частично' },
  method: 'Метод',
  errors: 'Ошибки',
  countedErrors: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
  countedMethods: { one: 'метод', few: 'метода', many: 'методов', other: 'метода' },
  noErrors: 'Коды ошибок в документации не указаны.',
  official: {
    heading: 'Возможные коды ошибок',
    text: 'Описание',
    meaning: 'Значение',
    emptyCode: 'Пустое значение',
  },
};

/** The fixed words about errors of methods, in both languages. */
export const METHOD_WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, ru: RU };
