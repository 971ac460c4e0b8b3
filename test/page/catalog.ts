/** What the page is tried with: it stands for `src/generated/families.js` and `src/generated/labels.js`. */
import { entryOf, familyOf, HOSTILE_CODES } from '../unit/src/catalog.js';

const LONG = `A_CODE_${'OF_MANY_WORDS_'.repeat(5)}EXCEPTION`;

/** So many that a window does not hold them. */
const FILLERS = Array.from({ length: 30 }, (_, index) => entryOf(`FILLER_${index}`));

export const families = [
  familyOf('first', [
    entryOf('expired_key', {
      status: 401,
      text: 'The key has expired',
      description: { en: 'The key ran out. Renew it.', ru: 'Срок действия ключа истёк. Обновите refresh-ключ.' },
      recovery: 'renew',
      docs: ['/keys/renew/index.html'],
    }),
    entryOf('TOO_MANY_CALLS', {
      status: 503,
      otherStatuses: [403, 410],
      text: 'Max call COUNT exceeded',
      description: { en: 'A leaky bucket holds 50 calls: split them.', ru: 'Счётчик «дырявого ведра» переполнен.' },
      recovery: 'slow-down',
    }),
    ...FILLERS,
  ]),
  familyOf('second', [
    entryOf('TOO_LONG', { status: 429, recovery: 'slow-down' }),
    // The server sends no code.
    entryOf('', { text: 'Nothing told', otherTexts: ['No place', 'Get out'] }),
    entryOf('refused_key', {
      status: 400,
      description: { en: 'The key is wrong.', ru: 'Срок ключа истёк, обновите refresh-ключ.' },
    }),
  ]),
  familyOf(
    'hostile',
    [...HOSTILE_CODES, LONG].map((code) => entryOf(code, { status: 500 })),
  ),
];

export const recoveryLabels = {
  wait: { en: 'Wait a little', ru: 'Немного подождать' },
  renew: { en: 'Renew the key', ru: 'Обновить ключ' },
  'slow-down': { en: 'Slow down', ru: 'Не спешить' },
};

export const pageTitles = { '/keys/renew/index.html': { en: 'Renewing keys', ru: 'Обновление ключей' } };
