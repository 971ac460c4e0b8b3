/**
 * Two small namespaces of methods, for tests of what works on any: those mock `src/generated/namespaces.js` and
 * `src/generated/namespace-index.js` by this module, so that they state nothing of the real ones.
 */
import { vi } from 'vitest';
import type { MethodError, Namespace } from '../../../../src/entry.js';
import { defineNamespace, type MethodErrorData } from '../../../../src/namespace.js';

type Fields = Partial<Omit<MethodErrorData, 'category' | 'recovery'>> & { recovery?: string };

/** An entry of which only what matters is said. Its recoveries are those of `catalog.ts`, not the real ones. */
export function dataOf(code: string, key: string, { recovery = 'wait', ...fields }: Fields = {}): MethodErrorData {
  const description = { en: `It is ${key}.`, ru: `Это ${key}.` };
  return { code, key, description, recovery: recovery as MethodError['recovery'], ...fields };
}

export const shop = defineNamespace(
  'shop',
  [
    dataOf('100', 'missing', { text: 'No value for {…}' }),
    dataOf('CORE', 'no-title', { text: 'Нет названия', otherTexts: ['No title', 'Title?'], recovery: 'ask' }),
    dataOf('', 'denied', { status: 403, otherStatuses: [401], text: 'Denied' }),
    dataOf('CORE', 'whatever', {
      mayHaveRun: 'perhaps',
      deprecated: { en: 'Since 2026.', ru: 'С 2026 года.' },
    }),
    dataOf('VARIES_…', 'varied'),
  ],
  {
    'shop.item.add': [
      ['shop/add', '/keys/index.html'],
      [1, 0],
    ],
    'shop.item.Get': [['shop/get'], [2, 0]],
    'shop.item.list': [['shop/list'], [0, 4]],
    'shop.item.count': [['shop/count'], [4]],
    'shop.none': [['shop/none'], []],
    'kiosk.sell': [['/kiosk/'], [0, 3]],
  },
);

export const till = defineNamespace('till', [dataOf('CLOSED', 'closed', { text: 'Closed' })], {
  'till.open': [[], [0]],
});

export const namespaces: readonly Namespace[] = [
  { name: 'shop', title: { en: 'The [shop]', ru: 'Магазин' } },
  { name: 'till', title: { en: 'Till', ru: 'Касса' } },
];

export const codesByNamespace = { shop: '100 CORE  VARIES_…', till: 'CLOSED' };
export const namespaceByPrefix = { kiosk: 'shop' };
export const partByPrefix = {};
export const loaders = { shop: vi.fn(async () => shop), till: vi.fn(async () => till) };
