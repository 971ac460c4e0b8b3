import type { Language } from '../docs/words.js';

/** The values that the filters of `list` take. */
export type FilterValues = Readonly<Record<'family' | 'category' | 'recovery', string>>;

/** What the summary of several responses tells. */
interface Totals {
  readonly responses: number;
  readonly errors: number;
  readonly unknown: number;
  readonly notUnderstood: number;
}

const EN = {
  help: ({ family, category, recovery }: FilterValues) => `Explains errors of the Bitrix24 REST API.

Usage
  b24-error CODE...                explain codes; case, quotes and commas do not matter
  b24-error CODE --method NAME     explain a code as this method sends it; "CODE: TEXT" tells even more
  b24-error METHOD...              everything that a method may return, such as tasks.task.add
  b24-error TEXT                   find the errors with this text or a part of it
  b24-error [-] < FILE             explain every error in responses (JSON or XML), logs or lists of codes
  b24-error list [filters]         list codes

Filters
  --family NAME                    ${family}
  --category NAME                  ${category}
  --recovery NAME                  ${recovery}

Options
  --method NAME                    the method that was called, of all responses in the input too
  --status NUMBER                  for list: HTTP status, documented or seen; else: the status of the
                                   response, by which errors with the same code are told apart
  --lang en|ru                     language; default: by LC_ALL, LC_MESSAGES or LANG
  --json                           print JSON
  -h, --help                       this help
  -v, --version                    the version

Exit codes
  0 all explained, or a success; 1 an unknown code or method; 2 input not understood

Examples
  b24-error QUERY_LIMIT_EXCEEDED
  b24-error Too many requests
  b24-error ERROR_CORE --method tasks.task.add
  b24-error list --status 401 --lang ru
  curl -si https://example.bitrix24.com/rest/profile | b24-error --method profile`,
  nothingAsked: 'No code was given. Try: b24-error QUERY_LIMIT_EXCEEDED, or b24-error --help.',
  unknownOption: (option: string) => `Unknown option ${option}. See b24-error --help.`,
  valueMissing: (option: string) => `The option ${option} needs a value. See b24-error --help.`,
  valueSurplus: (option: string) => `The option ${option} takes no value. See b24-error --help.`,
  twice: (option: string) => `The option ${option} is given more than once. Keep one.`,
  badValue: (option: string, value: string, allowed: readonly string[]) =>
    `Invalid value "${value}" for ${option}. Allowed: ${allowed.join(', ')}.`,
  surplus: (after: string, word: string) => `Unexpected argument "${word}" beside "${after}". See b24-error --help.`,
  filterWithoutList: (option: string) => `The option ${option} works only with list: b24-error list ${option} ….`,
  notWithList: (option: string) => `The option ${option} does not work with list. See b24-error --help.`,
  notWithMethod: (option: string) =>
    `The option ${option} does not apply to a method alone. Add a code: b24-error CODE --method NAME ${option} ….`,
  isFile: (name: string) => `"${name}" is a file. To explain what is in it: b24-error - < ${name}`,
  notUnderstood: (text: string) => `"${text}" is neither a code nor a text that the server sends, and holds no JSON.`,
  takenFor: (typed: string, codes: readonly string[]) => `"${typed}" was taken for ${codes.join(' and ')}.`,
  letter: (position: number, typed: string, meant: string) =>
    `Character ${position} is ${typed}, which only looks like the Latin ${meant}.`,
  caseCounts: 'Codes are case-sensitive.',
  twins: (codes: readonly string[]) => `Not to be confused with ${codes.join(', ')}: case-sensitive, another error.`,
  unknownCode: (code: string) => `The catalogue has no code "${code}".`,
  nearest: (codes: readonly string[]) => `Nearest: ${codes.join(', ')}`,
  unknownCodeHint: 'If a method returned it, it is specific to that method; see its documentation page.',
  unknownMethod: (name: string) => `The catalogue has no method "${name}".`,
  unknownMethodHint: 'Check its name in the documentation of the REST API.',
  statusGiven: (status: string) => `For the codes of a status: b24-error list --status ${status}`,
  moreFound: (count: number) => `${count} more. Give more of the text.`,
  noMatch: 'No matching codes.',
  atLine: (line: number, message: string) => `Line ${line}: ${message}`,
  emptyInput: 'The input is empty. Pass the body of a response, such as: curl -s URL | b24-error',
  pasteHere: 'Paste the response and press Ctrl+D.',
  isPage: 'an HTML page, not a response of the REST API: it may come from a proxy, or the URL is wrong.',
  isCut: (start: string) => `the JSON or XML that begins with ${start} does not end. Pass all of it.`,
  isInvalid: (column: number, found: string) => `this is not JSON: it breaks at column ${column}, at ${found}`,
  isDeep: 'JSON of more than 500 levels, and not read.',
  isLong: (most: number) => `longer than ${most.toLocaleString('en')} characters, and not read.`,
  notResponse: 'JSON, but not a response of the REST API, which is an object with "result" or "error".',
  noErrors: 'No errors: the response is a success.',
  again: (line: number, what: string, first: number) => `Line ${line}: ${what}, as on line ${first}`,
  summary: ({ responses, errors, unknown, notUnderstood }: Totals) =>
    `Found: ${responses} (errors: ${errors}, with an unknown code: ${unknown}). Not understood: ${notUnderstood}.`,
  noCode: '(no code)',
  topLevel: 'top level of the response',
  line: 'Line',
  where: 'Where',
  httpStatus: 'HTTP status',
  serverSays: 'Server says',
  field: 'Field',
  note: 'Note',
  ofMethod: "Probably an error of the method's own with the same code; see its documentation page.",
  notOfMethod: (method: string) =>
    `The documentation of ${method} does not name this error. This is what it means where other methods send it.`,
  family: 'Family',
  namespace: 'Namespace',
  namespaces: 'Namespaces',
  otherTexts: 'Other texts',
  mayHaveRun: 'May have run',
  perhaps: 'perhaps: check the result before repeating the call',
  partly: 'partly: check the result before repeating the call',
  methods: 'Sent by',
  andMore: (count: number) => `and ${count} more`,
  otherMeanings: 'Also means',
  nameMethod: 'Name the method to see which: --method NAME',
  noneDocumented: 'The documentation of this method names no errors of its own.',
  besides: 'Besides',
  anyMethod: (counts: string) => `what any method may return: ${counts}`,
  listFamily: 'To list them: b24-error list --family NAME',
};

const RU: typeof EN = {
  help: ({ family, category, recovery }) => `Объясняет ошибки REST API Битрикс24.

Использование
  b24-error КОД...                 объяснить коды; регистр, кавычки и запятые не важны
  b24-error КОД --method ИМЯ       объяснить код, который вернул этот метод; «КОД: ТЕКСТ» — ещё точнее
  b24-error МЕТОД...               всё, что может вернуть метод, например tasks.task.add
  b24-error ТЕКСТ                  найти ошибки с этим текстом или его частью
  b24-error [-] < ФАЙЛ             объяснить все ошибки в ответах (JSON или XML), логах и списках кодов
  b24-error list [фильтры]         вывести список кодов

Фильтры
  --family ИМЯ                     ${family}
  --category ИМЯ                   ${category}
  --recovery ИМЯ                   ${recovery}

Параметры
  --method ИМЯ                     вызванный метод; для входных данных — метод всех ответов в них
  --status ЧИСЛО                   для list — HTTP-статус из документации или встречавшийся на практике,
                                   иначе — статус ответа: по нему различаются ошибки с одинаковым кодом
  --lang en|ru                     язык; по умолчанию определяется по LC_ALL, LC_MESSAGES или LANG
  --json                           вывод в формате JSON
  -h, --help                       эта справка
  -v, --version                    версия

Коды завершения
  0 — всё объяснено или ответ успешный, 1 — неизвестный код или метод, 2 — входные данные не удалось разобрать

Примеры
  b24-error QUERY_LIMIT_EXCEEDED
  b24-error Too many requests
  b24-error ERROR_CORE --method tasks.task.add
  b24-error list --status 401 --lang ru
  curl -si https://example.bitrix24.ru/rest/profile | b24-error --method profile`,
  nothingAsked: 'Код не указан. Попробуйте b24-error QUERY_LIMIT_EXCEEDED или b24-error --help.',
  unknownOption: (option) => `Неизвестный параметр ${option}. Справка: b24-error --help.`,
  valueMissing: (option) => `Не указано значение параметра ${option}. Справка: b24-error --help.`,
  valueSurplus: (option) => `Параметр ${option} не принимает значения. Справка: b24-error --help.`,
  twice: (option) => `Параметр ${option} указан несколько раз. Оставьте один.`,
  badValue: (option, value, allowed) =>
    `Недопустимое значение параметра ${option}: «${value}». Допустимые значения: ${allowed.join(', ')}.`,
  surplus: (after, word) => `Лишний аргумент «${word}» рядом с «${after}». Справка: b24-error --help.`,
  filterWithoutList: (option) => `Параметр ${option} работает только с командой list: b24-error list ${option} ….`,
  notWithList: (option) => `Параметр ${option} не работает с командой list. Справка: b24-error --help.`,
  notWithMethod: (option) =>
    `Параметр ${option} не применяется к методу без кода. Добавьте код: b24-error КОД --method ИМЯ ${option} ….`,
  isFile: (name) => `«${name}» — это файл. Чтобы объяснить его содержимое: b24-error - < ${name}`,
  notUnderstood: (text) => `«${text}» — не код и не текст, который присылает сервер, и JSON здесь нет.`,
  takenFor: (typed, codes) => `«${typed}» понято как ${codes.join(' и ')}.`,
  letter: (position, typed, meant) => `Символ ${position} — это ${typed}: он лишь похож на латинскую букву ${meant}.`,
  caseCounts: 'Регистр кодов важен.',
  twins: (codes) => `Не путайте с ${codes.join(', ')}: в другом регистре это другая ошибка.`,
  unknownCode: (code) => `Кода «${code}» нет в справочнике.`,
  nearest: (codes) => `Похожие: ${codes.join(', ')}`,
  unknownCodeHint: 'Если код вернул метод REST API, это ошибка самого метода: см. страницу метода в документации.',
  unknownMethod: (name) => `Метода «${name}» нет в справочнике.`,
  unknownMethodHint: 'Проверьте его имя в документации REST API.',
  statusGiven: (status) => `Коды с этим статусом: b24-error list --status ${status}`,
  moreFound: (count) => `И ещё ${count}. Уточните текст.`,
  noMatch: 'Подходящих кодов нет.',
  atLine: (line, message) => `Строка ${line}: ${message}`,
  emptyInput: 'Входные данные пусты. Передайте тело ответа, например: curl -s URL | b24-error',
  pasteHere: 'Вставьте ответ и нажмите Ctrl+D.',
  isPage: 'это HTML-страница, а не ответ REST API: её мог прислать прокси-сервер, или указан неверный URL.',
  isCut: (start) => `JSON или XML, который начинается с ${start}, обрывается. Передайте его целиком.`,
  isInvalid: (column, found) => `некорректный JSON: ошибка в позиции ${column}, возле ${found}`,
  isDeep: 'JSON с вложенностью больше 500 уровней не прочитан.',
  isLong: (most) => `больше ${most.toLocaleString('ru')} символов, не прочитано.`,
  notResponse: 'JSON не похож на ответ REST API: ожидается объект с полем result или error.',
  noErrors: 'Ошибок нет: ответ успешный.',
  again: (line, what, first) => `Строка ${line}: ${what}, как в строке ${first}`,
  summary: ({ responses, errors, unknown, notUnderstood }) =>
    `Найдено: ${responses} (ошибок: ${errors}, с неизвестным кодом: ${unknown}). Не удалось разобрать: ${notUnderstood}.`,
  noCode: '(без кода)',
  topLevel: 'верхний уровень ответа',
  line: 'Строка',
  where: 'Где',
  httpStatus: 'HTTP-статус',
  serverSays: 'Текст сервера',
  field: 'Поле',
  note: 'Примечание',
  ofMethod: 'Вероятно, это ошибка самого метода с таким же кодом: см. страницу метода в документации.',
  notOfMethod: (method) =>
    `В документации метода ${method} этой ошибки нет. Ниже — что она означает, когда её возвращают другие методы.`,
  family: 'Семейство',
  namespace: 'Раздел',
  namespaces: 'Разделы',
  otherTexts: 'Другие тексты',
  mayHaveRun: 'Мог выполниться',
  perhaps: 'возможно: проверьте результат, прежде чем повторять вызов',
  partly: 'частично: проверьте результат, прежде чем повторять вызов',
  methods: 'Методы',
  andMore: (count) => `и ещё ${count}`,
  otherMeanings: 'Другие значения',
  nameMethod: 'Укажите метод, чтобы узнать, какое из них верно: --method ИМЯ',
  noneDocumented: 'В документации этого метода собственных ошибок нет.',
  besides: 'Кроме того',
  anyMethod: (counts) => `то, что может вернуть любой метод: ${counts}`,
  listFamily: 'Их список: b24-error list --family ИМЯ',
};

/** Every message of the program, in both languages. */
export const MESSAGES: Readonly<Record<Language, typeof EN>> = { en: EN, ru: RU };
