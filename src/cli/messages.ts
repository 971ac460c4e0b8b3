import type { Locale } from '../docs/words.js';

interface Messages {
  readonly help: string;
  readonly nothingAsked: string;
  unknownOption(option: string): string;
  valueMissing(option: string): string;
  valueSurplus(option: string): string;
  twice(option: string): string;
  badValue(option: string, value: string, allowed: readonly string[]): string;
  surplus(after: string, word: string): string;
  filterWithoutList(option: string): string;
  unknownCode(code: string): string;
  nearest(codes: readonly string[]): string;
  readonly unknownCodeHint: string;
  readonly noneFits: string;
  readonly noErrors: string;
  readonly noCode: string;
  readonly wholeAnswer: string;
  readonly notInCatalogue: string;
  readonly emptyInput: string;
  notJson(start: string): string;
  readonly notAnswer: string;
  readonly pastedAnswer: string;
  statusGiven(status: string): string;
  readonly pasteHere: string;
  readonly serverSays: string;
  readonly meaning: string;
  readonly place: string;
  readonly field: string;
  readonly family: string;
  readonly otherTexts: string;
}

/** Every message of the program, in both languages. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en: {
    help: `Explains error codes of the Bitrix24 REST API.

Usage
  b24-error CODE...                explain codes
  b24-error -                      explain every error of an answer (JSON) from standard input
  b24-error list [filters]         list codes

Filters
  --family NAME                    system, oauth, platform, rest-v3
  --status NUMBER                  HTTP status, documented or met
  --category NAME                  server, limit, authentication, permission, request, availability
  --recovery NAME                  retry, slow-down, refresh-token, authorize, change-request, ask-admin,
                                   upgrade-plan, contact-support, wait-for-approval

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
    unknownOption: (option) => `There is no option ${option}. See b24-error --help.`,
    valueMissing: (option) => `The option ${option} needs a value. See b24-error --help.`,
    valueSurplus: (option) => `The option ${option} takes no value. See b24-error --help.`,
    twice: (option) => `The option ${option} is given twice. Keep one of the two.`,
    badValue: (option, value, allowed) => `${option} is "${value}". It may be: ${allowed.join(', ')}.`,
    surplus: (after, word) => `"${word}" cannot stand beside "${after}". See b24-error --help.`,
    filterWithoutList: (option) => `The option ${option} belongs to list: b24-error list ${option} ….`,
    unknownCode: (code) => `The catalogue has no code "${code}".`,
    nearest: (codes) => `Nearest: ${codes.join(', ')}`,
    unknownCodeHint: 'If a method sent it, it is one of its own: see the page of that method.',
    noneFits: 'No code fits.',
    noErrors: 'No errors: the answer is a success.',
    noCode: '(no code)',
    wholeAnswer: 'the whole answer',
    notInCatalogue: "Not in the catalogue: an error of the method's own. See the page of that method.",
    emptyInput: 'Standard input is empty. Pass the body of an answer, such as: curl -s URL | b24-error -',
    notJson: (start) =>
      `Standard input is not JSON, it begins with ${start}. Pass the body of an answer alone, without headers.`,
    notAnswer: 'Standard input is JSON, but no answer: an answer is an object with "result" or "error".',
    pastedAnswer: 'To explain a whole answer, pass it on standard input: b24-error -',
    statusGiven: (status) => `For the codes of a status: b24-error list --status ${status}`,
    pasteHere: 'Paste the answer and press Ctrl+D.',
    serverSays: 'Server says',
    meaning: 'Meaning',
    place: 'Place',
    field: 'Field',
    family: 'Family',
    otherTexts: 'Other texts',
  },
  ru: {
    help: `Объясняет коды ошибок REST API Битрикс24.

Вызов
  b24-error КОД...                 объяснить коды
  b24-error -                      объяснить все ошибки ответа (JSON) из стандартного ввода
  b24-error list [фильтры]         перечислить коды

Фильтры
  --family ИМЯ                     system, oauth, platform, rest-v3
  --status ЧИСЛО                   HTTP-статус: из документации или встречавшийся
  --category ИМЯ                   server, limit, authentication, permission, request, availability
  --recovery ИМЯ                   retry, slow-down, refresh-token, authorize, change-request, ask-admin,
                                   upgrade-plan, contact-support, wait-for-approval

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
    noneFits: 'Подходящих кодов нет.',
    noErrors: 'Ошибок нет: ответ успешный.',
    noCode: '(без кода)',
    wholeAnswer: 'весь ответ',
    notInCatalogue: 'В каталоге нет: это собственная ошибка метода. Смотрите его страницу в документации.',
    emptyInput: 'Стандартный ввод пуст. Передайте тело ответа, например: curl -s URL | b24-error -',
    notJson: (start) =>
      `Стандартный ввод — не JSON: он начинается с ${start}. Передайте только тело ответа, без заголовков.`,
    notAnswer: 'В стандартном вводе JSON, но не ответ: ответ — это объект с полем «result» или «error».',
    pastedAnswer: 'Чтобы объяснить весь ответ, передайте его через стандартный ввод: b24-error -',
    statusGiven: (status) => `Коды с этим статусом: b24-error list --status ${status}`,
    pasteHere: 'Вставьте ответ и нажмите Ctrl+D.',
    serverSays: 'Текст сервера',
    meaning: 'Смысл',
    place: 'Место',
    field: 'Поле',
    family: 'Семейство',
    otherTexts: 'Другие тексты',
  },
};
