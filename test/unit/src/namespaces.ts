/**
 * Small namespaces of methods, for tests of what works on any: `explain-error.test.ts` mocks
 * `src/generated/namespace-index.js` by them, so that it states nothing of the real ones.
 */
import {
  defineNamespace,
  definePart,
  type MethodData,
  type MethodErrorData,
  type NamespaceModule,
} from '../../../src/namespace.js';

/** An entry of which only what matters is said. */
export function errorOf(code: string, key: string, fields: Partial<MethodErrorData> = {}): MethodErrorData {
  return { code, key, description: { en: `It is ${key}.`, ru: `Это ${key}.` }, ...fields };
}

/** Typed apart: the compiler takes `constructor` for that of every object. */
const HOSTILE: MethodData = [[], [6, 7]];

/** Errors and methods, named as JavaScript itself names things too. */
export const fruit: NamespaceModule = defineNamespace(
  'fruit',
  [
    errorOf('ERROR_CORE', 'no-name', { text: 'No name', otherTexts: ['Не указано название'] }),
    errorOf('ERROR_CORE', 'no-colour', { text: 'No colour' }),
    errorOf('ERROR_CORE', 'whatever'),
    errorOf('100', 'missing', { text: 'Could not find value for parameter {…}' }),
    errorOf('', 'rotten', { text: 'It is rotten' }),
    errorOf('SHARED', 'of-fruit', { text: 'Shared fruit' }),
    errorOf('__proto__', 'hostile'),
    errorOf('constructor', 'hostile', { status: 403, otherStatuses: [401], category: 'permission' }),
  ],
  {
    'fruit.add': [
      ['fruit/fruit-add', '/elsewhere/add.html'],
      [1, 0, 2, 3],
    ],
    'fruit.item.getList': [['fruit/lists'], [3, 4, 5]],
    'fruit.item.countList': [['fruit/lists'], [3]],
    'fruit.none': [['fruit/none'], []],
    constructor: HOSTILE,
  },
);

const DISH_ERRORS = [
  errorOf('SHARED', 'of-dish', { text: 'Shared dish' }),
  errorOf('SHARED', 'of-soup', { text: 'Shared soup' }),
  errorOf('COOK_…_FAILED', 'burnt'),
  errorOf('COLD', 'cold', { text: 'It is cold' }),
] as const;

const DISH_METHODS: Record<string, MethodData> = {
  'dish.cook': [['dish/cook'], [0, 2]],
  'soup.cook': [['dish/soup'], [1]],
  'dish.warm': [['dish/warm'], [3, 2]],
};

/** A namespace whose methods begin otherwise too, and which shares a code with fruit. */
export const dish: NamespaceModule = defineNamespace('dish', DISH_ERRORS, DISH_METHODS);

/** What of it the methods have that begin with `dish.warm`. */
export const warm: NamespaceModule = definePart(defineNamespace('dish', { 2: DISH_ERRORS[2] }, DISH_METHODS), {
  3: DISH_ERRORS[3],
});
