/**
 * Small namespaces of methods that the program is tried with: tests mock `src/generated/namespace-index.js` and
 * `src/generated/namespaces.js` by this module, so that they state nothing of the real ones.
 */
import type { MethodError } from '../../../../src/entry.js';
import { defineNamespace, type MethodErrorData, type NamespaceModule } from '../../../../src/namespace.js';

type Fields = Partial<Omit<MethodErrorData, 'recovery'>> & { recovery?: string };

/** An entry of which only what matters is said. Its recoveries are those of the tests' catalogue. */
function dataOf(code: string, key: string, { recovery = 'wait', ...fields }: Fields = {}): MethodErrorData {
  const description = { en: `It is ${key}.`, ru: `Это ${key}.` };
  return { code, key, description, recovery: recovery as MethodError['recovery'], ...fields };
}

/** Told once for all namespaces. */
const DENIED = { en: 'You lack permissions.', ru: 'У вас нет прав.' };

const shop = defineNamespace(
  'shop',
  [
    dataOf('CORE', 'no-title', { text: 'No title', otherTexts: ['Нет названия'], recovery: 'ask' }),
    dataOf('CORE', 'no-price', { text: 'Price {…} is missing' }),
    dataOf('CORE', 'whatever', { mayHaveRun: 'perhaps' }),
    dataOf('DENIED', 'denied', { text: 'Access denied', status: 403, description: DENIED }),
    dataOf('', 'closed', { text: 'The shop is closed', mayHaveRun: 'partly' }),
    dataOf('PART_…', 'part'),
    dataOf('NO_KEY', 'locked', { text: 'The shop is locked' }),
    dataOf('V3_INVALID', 'no-name', { text: 'Field … is required' }),
    dataOf('V3_INVALID', 'bad-name', { text: 'Field … is bad' }),
  ],
  {
    'shop.item.add': [
      ['shop/add', '/keys/new.html'],
      [0, 1, 2, 3, 6, 7, 8],
    ],
    'shop.item.Get': [['shop/get'], [3]],
    'shop.item.list': [['shop/list'], [4, 5]],
    'shop.none': [['shop/none'], []],
  },
);

const depot = defineNamespace(
  'depot',
  [
    dataOf('CORE', 'other', { text: 'No title in the depot' }),
    dataOf('CORE', 'untitled', { text: 'Title.' }),
    dataOf('DENIED', 'denied', { text: 'You may not', description: DENIED }),
    ...['small', 'large', 'late', 'last'].map((key) => dataOf('DENIED', key, { text: `It is too ${key}` })),
    dataOf('core', 'in-lower-case'),
  ],
  {
    'depot.add': [['depot/add'], [0, 2, 4]],
    'depot.get': [['depot/get'], [1, 2, 3, 4, 7]],
    'depot.list': [['depot/list'], [2, 4, 5, 6]],
    'kiosk.sell': [['/kiosk/'], [2]],
  },
);

/** A method whose name has no dots. */
const whoami = defineNamespace('whoami', [dataOf('NOBODY', 'nobody')], { whoami: [['whoami'], [0]] });

const all: Readonly<Record<string, NamespaceModule>> = { depot, shop, whoami };

export const loaders = Object.fromEntries(Object.entries(all).map(([name, module]) => [name, async () => module]));

export const codesByNamespace = Object.fromEntries(
  Object.entries(all).map(([name, { errors }]) => [name, [...new Set(errors.map(({ code }) => code))].join(' ')]),
);

export const namespaceByPrefix = { kiosk: 'depot' };
export const partByPrefix = {};

export const namespaces = [
  { name: 'depot', title: { en: 'The depot', ru: 'Склад' } },
  { name: 'shop', title: { en: 'The shop', ru: 'Магазин' } },
  { name: 'whoami', title: { en: 'Users', ru: 'Пользователи' } },
];
