/**
 * A small catalogue, for tests of what works on any: those mock `src/generated/families.js` and
 * `src/generated/labels.js` by this module, so that they state nothing of the real one.
 */
import type { ErrorEntry, ErrorFamily } from '../../../src/entry.js';
import type { ErrorCategory, Recovery } from '../../../src/generated/vocabulary.js';

/** Its categories and recoveries are those of {@link categoryLabels} and {@link recoveryLabels}, not the real ones. */
type Fields = Partial<Omit<ErrorEntry, 'category' | 'recovery'>> & { category?: string; recovery?: string };

/** An entry of which only what matters is said. */
export function entryOf(code: string, { category = 'cold', recovery = 'wait', ...fields }: Fields = {}): ErrorEntry {
  return {
    code,
    status: 400,
    otherStatuses: [],
    text: '',
    otherTexts: [],
    description: { en: 'It happens.', ru: 'Бывает.' },
    category: category as ErrorCategory,
    recovery: recovery as Recovery,
    mayHaveRun: 'no',
    docs: [],
    ...fields,
  };
}

/** A family of these entries. */
export function familyOf(name: string, errors: readonly ErrorEntry[], fields: Partial<ErrorFamily> = {}): ErrorFamily {
  return { name, title: { en: `Errors of ${name}`, ru: `Ошибки ${name}` }, sources: [], errors, ...fields };
}

/** An entry that has all that an entry can have. */
const FULL = entryOf('NO_KEY', {
  status: 401,
  otherStatuses: [403, 410],
  text: 'Key is missing',
  otherTexts: ['No key', 'Wrong key'],
  description: { en: 'The key is absent.', ru: 'Ключ не передан.' },
  category: 'hot',
  recovery: 'ask',
  docs: ['/keys/index.html', '/keys/new.html'],
  deprecated: { en: 'Since 2026.', ru: 'С 2026 года.' },
});

/** Codes as JavaScript itself uses them, in an order that an object would not keep. */
export const HOSTILE_CODES = ['__proto__', '100', 'constructor', 'default', 'toString', '42', 'hasOwnProperty'];

export const families: readonly ErrorFamily[] = [
  familyOf('first', [FULL, entryOf('TOO_MANY_CALLS', { status: 429, recovery: 'slow-down' })], {
    title: { en: 'First errors', ru: 'Первые ошибки' },
    sources: [
      { title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-01-31' },
      { title: { en: "B's page", ru: "Страница B'" }, url: 'https://example.com/b\t\\', read: '2026-02-01' },
    ],
  }),
  familyOf('second', [
    entryOf('ERROR_CALLS_OFF'),
    entryOf('CALLS_BANNED', { status: 503, otherStatuses: [429], recovery: 'ask' }),
    entryOf('NO_KEY', { status: 403, text: 'Key is not yours' }),
    entryOf('expired_key', { status: 401 }),
    entryOf('NO_MORE_CALLS_THIS_DAY', { status: 403, category: 'hot' }),
  ]),
  familyOf(
    'hostile',
    HOSTILE_CODES.map((code) => entryOf(code, { status: 500, recovery: 'slow-down' })),
  ),
  // Its server writes its texts in the language of the account.
  familyOf(
    'localized',
    ['no_key', 'LOCALIZED_KEY'].map((code) => {
      const { text: _, ...entry } = entryOf(code);
      return entry;
    }),
  ),
];

export const categoryLabels = { hot: { en: 'Hot', ru: 'Горячее' }, cold: { en: 'Cold', ru: 'Холодное' } };

export const recoveryLabels = {
  wait: { en: 'Wait a little', ru: 'Немного подождать' },
  ask: { en: 'Ask somebody', ru: 'Спросить кого-нибудь' },
  'slow-down': { en: 'Slow down', ru: 'Не спешить' },
  'a-way-that-no-error-of-this-catalogue-needs': { en: 'Nothing', ru: 'Ничего' },
  'another-way-that-no-error-needs': { en: 'Nothing', ru: 'Ничего' },
};

export const pageTitles = {
  '/keys/index.html': { en: 'All about [keys]', ru: 'Всё о [ключах]' },
  '/keys/new.html': { en: 'New keys', ru: 'Новые ключи' },
};
