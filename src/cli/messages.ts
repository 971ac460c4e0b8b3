import type { Language } from '../docs/words.js';

/** The values that the filters of `list` take. */
export type FilterValues = Readonly<Record<'family' | 'category' | 'recovery', string>>;

const EN = {
  help: ({ family, category, recovery }: FilterValues) => `Explains error codes of the Bitrix24 REST API.

Usage
  b24-error CODE...                explain codes
  b24-error -                      explain every error of a response (JSON) from standard input
  b24-error list [filters]         list codes

Filters
  --family NAME                    ${family}
  --status NUMBER                  HTTP status, documented or seen
  --category NAME                  ${category}
  --recovery NAME                  ${recovery}

Options
  --lang en|ru                     language; by LC_ALL, LC_MESSAGES or LANG if absent
  --json                           for programs
  -h, --help                       this help
  -v, --version                    the version

Exit codes
  0 all is well, 1 unknown code, 2 input that cannot be understood

Examples
  b24-error QUERY_LIMIT_EXCEEDED
  b24-error list --status 401 --lang ru
  curl -s https://example.bitrix24.com/rest/profile | b24-error -`,
  nothingAsked: 'No code was given. Try: b24-error QUERY_LIMIT_EXCEEDED, or b24-error --help.',
  unknownOption: (option: string) => `There is no option ${option}. See b24-error --help.`,
  valueMissing: (option: string) => `The option ${option} needs a value. See b24-error --help.`,
  valueSurplus: (option: string) => `The option ${option} takes no value. See b24-error --help.`,
  twice: (option: string) => `The option ${option} is given twice. Keep one of the two.`,
  badValue: (option: string, value: string, allowed: readonly string[]) =>
    `${option} is "${value}". It may be: ${allowed.join(', ')}.`,
  surplus: (after: string, word: string) => `"${word}" cannot stand beside "${after}". See b24-error --help.`,
  filterWithoutList: (option: string) => `The option ${option} belongs to list: b24-error list ${option} ….`,
  unknownCode: (code: string) => `The catalogue has no code "${code}".`,
  nearest: (codes: readonly string[]) => `Nearest: ${codes.join(', ')}`,
  unknownCodeHint: 'If a method sent it, it is one of its own: see the page of that method.',
  noMatch: 'No matching codes.',
  noErrors: 'No errors: the response is a success.',
  noCode: '(no code)',
  topLevel: 'top level of the response',
  notInCatalogue: "Not in the catalogue: an error of the method's own. See the page of that method.",
  emptyInput: 'Standard input is empty. Pass the body of a response, such as: curl -s URL | b24-error -',
  notJson: (start: string) =>
    `Standard input is not JSON, it begins with ${start}. Pass the body of a response alone, without headers.`,
  notResponse: 'Standard input is JSON, but no response: a response is an object with "result" or "error".',
  pastedResponse: 'To explain a whole response, pass it on standard input: b24-error -',
  statusGiven: (status: string) => `For the codes of a status: b24-error list --status ${status}`,
  pasteHere: 'Paste the response and press Ctrl+D.',
  serverSays: 'Server says',
  meaning: 'Meaning',
  where: 'Where',
  field: 'Field',
  family: 'Family',
  otherTexts: 'Other texts',
};

const RU: typeof EN = {
  help: ({ family, category, recovery }) => `Объясняет коды ошибок REST API Битрикс24.

Вызов
  b24-error КОД...                 объяснить коды
  b24-error -                      объяснить все ошибки ответа (JSON) из стандартного ввода
  b24-error list [фильтры]         перечислить коды

Фильтры
  --family ИМЯ                     ${family}
  --status ЧИСЛО                   HTTP-статус: из документации или встречавшийся
  --category ИМЯ                   ${category}
  --recovery ИМЯ                   ${recovery}

Параметры
  --lang en|ru                     язык; если не указан, берётся из LC_ALL, LC_MESSAGES или LANG
  --json                           вывод для программ
  -h, --help                       эта справка
  -v, --version                    версия

Коды завершения
  0 всё в порядке, 1 неизвестный код, 2 непонятные входные данные

Примеры
  b24-error QUERY_LIMIT_EXCEEDED
  b24-error list --status 401 --lang ru
  curl -s https://example.bitrix24.ru/rest/profile | b24-error -`,
  nothingAsked: 'Код не указан. Попробуйте b24-error QUERY_LIMIT_EXCEEDED или b24-error --help.',
  unknownOption: (option) => `Параметра ${option} нет. Справка: b24-error --help.`,
  valueMissing: (option) => `Параметру ${option} нужно значение. Справка: b24-error --help.`,
  valueSurplus: (option) => `Параметр ${option} не принимает значения. Справка: b24-error --help.`,
  twice: (option) => `Параметр ${option} указан дважды. Оставьте один.`,
  badValue: (option, value, allowed) =>
    `Недопустимое значение ${option}: «${value}». Допустимы: ${allowed.join(', ')}.`,
  surplus: (after, word) => `«${word}» не сочетается с «${after}». Справка: b24-error --help.`,
  filterWithoutList: (option) => `Параметр ${option} работает только с командой list: b24-error list ${option} ….`,
  unknownCode: (code) => `Кода «${code}» в каталоге нет.`,
  nearest: (codes) => `Похожие: ${codes.join(', ')}`,
  unknownCodeHint: 'Если его вернул метод, это собственная ошибка метода: смотрите его страницу в документации.',
  noMatch: 'Подходящих кодов нет.',
  noErrors: 'Ошибок нет: ответ успешный.',
  noCode: '(без кода)',
  topLevel: 'верхний уровень ответа',
  notInCatalogue: 'В каталоге нет: это собственная ошибка метода. Смотрите его страницу в документации.',
  emptyInput: 'Стандартный ввод пуст. Передайте тело ответа, например: curl -s URL | b24-error -',
  notJson: (start) =>
    `Стандартный ввод — не JSON: он начинается с ${start}. Передайте только тело ответа, без заголовков.`,
  notResponse: 'В стандартном вводе JSON, но не ответ: ответ — это объект с полем «result» или «error».',
  pastedResponse: 'Чтобы объяснить весь ответ, передайте его через стандартный ввод: b24-error -',
  statusGiven: (status) => `Коды с этим статусом: b24-error list --status ${status}`,
  pasteHere: 'Вставьте ответ и нажмите Ctrl+D.',
  serverSays: 'Текст сервера',
  meaning: 'Смысл',
  where: 'Где',
  field: 'Поле',
  family: 'Семейство',
  otherTexts: 'Другие тексты',
};

/** Every message of the program, in both languages. */
export const MESSAGES: Readonly<Record<Language, typeof EN>> = { en: EN, ru: RU };
