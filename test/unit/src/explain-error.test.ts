import { beforeEach, describe, expect, it, vi } from 'vitest';
import { explainError, loadMethod, namespaceOf } from '../../../src/explain-error.js';
import { codesByNamespace, loaders } from '../../../src/generated/namespace-index.js';
import { explainError as explainErrorOfMethods, lookupByMethod } from '../../../src/methods.js';
import { dish, fruit } from './namespaces.js';
import { forAnyValue, hostileProxy } from './support.js';

vi.mock('../../../src/generated/namespace-index.js', async () => {
  const namespaces = await import('./namespaces.js');
  const codesOf = ({ errors }: typeof namespaces.fruit) => [...new Set(errors.map(({ code }) => code))].join(' ');
  return {
    codesByNamespace: {
      dish: codesOf(namespaces.dish),
      fruit: codesOf(namespaces.fruit),
      broken: 'BROKEN',
      constructor: '',
    },
    namespaceByPrefix: { soup: 'dish', __proto__: null },
    loaders: {
      dish: vi.fn(async () => namespaces.dish),
      fruit: vi.fn(async () => namespaces.fruit),
      broken: vi.fn(async () => Promise.reject(new Error('It cannot be loaded.'))),
      constructor: vi.fn(async () => Promise.reject(new Error('It is never asked for.'))),
    },
    partByPrefix: { 'dish.warm': 'dish.warm', __proto__: null },
    partLoaders: { 'dish.warm': vi.fn(async () => namespaces.warm) },
  };
});
vi.mock('../../../src/generated/families.js', async () => {
  const { entryOf, familyOf } = await import('./catalog.js');
  return {
    families: [
      familyOf('system', [
        entryOf('SHARED', { status: 401, text: 'Shared by all' }),
        entryOf('BROKEN', { text: 'Broken' }),
        entryOf('OWN', { text: 'Of the family alone' }),
        entryOf('DENIED', { status: 401, sentByMethods: true }),
        entryOf('', { text: 'No code' }),
      ]),
    ],
  };
});

beforeEach(() => {
  vi.clearAllMocks();
});

/** What explanations are told by, the best first: where they come from, and by what they were found. */
async function explained(error: unknown, method?: unknown): Promise<string[]> {
  return (await explainError(error, method)).map((explanation) => {
    const place = 'family' in explanation ? explanation.family : `${explanation.namespace}/${explanation.key}`;
    return `${place} by ${explanation.match}`;
  });
}

/** The namespaces that were loaded since the test began. */
const loaded = () =>
  Object.entries(loaders).flatMap(([name, load]) => (vi.mocked(load).mock.calls.length ? [name] : []));

describe('explainError', () => {
  it.each<[string, unknown, unknown, string[]]>([
    [
      'the method’s entry by its text',
      { code: 'ERROR_CORE', description: 'No name' },
      'fruit.add',
      ['fruit/no-name by text'],
    ],
    [
      'the method’s entry by its code',
      { code: 'ERROR_CORE', description: 'No taste' },
      'Fruit.ADD',
      ['fruit/whatever by method'],
    ],
    [
      'an entry for each of several joined texts',
      { code: 'ERROR_CORE', description: 'No colour<br>No name' },
      'fruit.add',
      ['fruit/no-colour by text', 'fruit/no-name by text'],
    ],
    ['the method’s entry, then the family’s', 'SHARED', 'dish.cook', ['dish/of-dish by method', 'system by code']],
    [
      'what has the text first, be it the family’s',
      { code: 'SHARED', description: 'Shared by all' },
      'dish.cook',
      ['system by text', 'dish/of-dish by method'],
    ],
    [
      'what has the text first, be it the method’s',
      { code: 'SHARED', description: 'Shared dish' },
      'dish.cook',
      ['dish/of-dish by text', 'system by code'],
    ],
    [
      'a method’s entry, whose name begins otherwise',
      'SHARED',
      'SOUP.cook',
      ['dish/of-soup by method', 'system by code'],
    ],
    [
      'the entries of all methods where none is named',
      'SHARED',
      undefined,
      ['dish/of-dish by code', 'dish/of-soup by code', 'fruit/of-fruit by code', 'system by code'],
    ],
    [
      'those of the method’s own namespace first where it lacks the code',
      'SHARED',
      'fruit.add',
      ['fruit/of-fruit by code', 'dish/of-dish by code', 'dish/of-soup by code', 'system by code'],
    ],
    [
      'those with the text first, wherever they are',
      { code: 'SHARED', description: 'Shared fruit' },
      'dish.warm',
      ['fruit/of-fruit by text', 'dish/of-dish by code', 'dish/of-soup by code', 'system by code'],
    ],
    [
      'those of other namespaces where the method is unknown',
      { code: 'COLD', description: 'It is cold' },
      'fruit.unknown',
      ['dish/cold by text'],
    ],
    ['those of other namespaces where the namespace is unknown', 'COLD', 'unknown.add', ['dish/cold by code']],
    ['a code in which something varies', 'COOK_42_FAILED', undefined, ['dish/burnt by code']],
    ['the family’s alone', { code: 'OWN' }, 'fruit.add', ['system by code']],
    [
      'a text that stands where the code belongs',
      'It is rotten.',
      'fruit.item.getList',
      ['fruit/rotten by text', 'system by code'],
    ],
    [
      'messages about fields',
      { code: 'ERROR_CORE', description: 'Wrong', validation: [{ field: 'c', message: 'No colour' }] },
      'fruit.add',
      ['fruit/no-colour by text'],
    ],
    ['nothing for what has no code', { description: 'No name' }, 'fruit.add', []],
    ['nothing for a code that nobody has', 'UNKNOWN', 'fruit.add', []],
  ])('gives %s', async (_, error, method, expected) => expect(await explained(error, method)).toEqual(expected));

  it('puts the families first where the status is 401, which is no method’s', async () => {
    const description = 'Shared dish';
    expect(await explained({ code: 'SHARED', description, status: 401 }, 'dish.cook')).toEqual([
      'system by code',
      'dish/of-dish by text',
    ]);
    for (const status of [400, 403, '401', undefined, null])
      expect(await explained({ code: 'SHARED', description, status }, 'dish.cook')).toEqual([
        'dish/of-dish by text',
        'system by code',
      ]);
  });

  it('hands the text and the status on to the families', async () => {
    const doubted = (error: object) => explainError({ code: 'OWN', ...error }, undefined);
    expect(await doubted({ description: 'Unknown' })).toMatchObject([{ family: 'system', probablyOfMethod: true }]);
    expect(await doubted({ description: 'Of the family alone' })).toMatchObject([{ probablyOfMethod: false }]);
    for (const [status, probablyOfMethod] of [
      [400, true],
      [401, false],
    ])
      expect(await doubted({ code: 'DENIED', status })).toMatchObject([{ family: 'system', probablyOfMethod }]);
  });

  it('gives entries whole', async () => {
    const [entry] = await explainError('100', 'fruit.item.getList');
    expect(entry).toEqual({ ...fruit.errors[3], docs: fruit.methods['fruit.item.getList']?.docs, match: 'method' });
  });

  it.each<[string, unknown, unknown, string[]]>([
    ['that of the method alone where it knows the code', 'SHARED', 'dish.cook', ['dish']],
    ['those that have the code where no method is named', 'ERROR_CORE', undefined, ['fruit']],
    ['that of the method, and those that have the code', 'ERROR_CORE', 'dish.cook', ['dish', 'fruit']],
    ['none for a code that no namespace has', 'OWN', undefined, []],
    ['none for a part of a code, or several', 'ERROR', undefined, []],
    ['none for what has no code', { description: 'No name' }, 'fruit.add', []],
  ])('loads of namespaces %s, once', async (_, error, method, expected) => {
    vi.resetModules();
    const fresh = await import('../../../src/explain-error.js');
    const { loaders } = await import('../../../src/generated/namespace-index.js');
    for (const _ of ['at first', 'again']) await fresh.explainError(error, method);
    const calls = Object.entries(loaders).flatMap(([name, load]) => vi.mocked(load).mock.calls.map(() => name));
    expect(calls).toEqual(expected);
  });

  it('gives what the families know where a namespace cannot be loaded', async () => {
    for (const method of ['broken.add', undefined])
      expect(await explained('BROKEN', method)).toEqual(['system by code']);
    expect(loaded()).toEqual(['broken']);
  });
});

describe('explainError and lookupByMethod of ./methods', () => {
  it('give the same', async () => {
    expect(await explainErrorOfMethods('100', 'fruit.add')).toEqual(await explainError('100', 'fruit.add'));
    expect(await explainErrorOfMethods('SHARED')).toEqual(await explainError('SHARED', undefined));
    expect(await lookupByMethod('FRUIT.add')).toBe(fruit.methods['fruit.add']?.errors);
    expect(await lookupByMethod('soup.cook')).toEqual([dish.errors[1]]);
  });

  it('give an empty list where nothing is known', async () => {
    for (const method of ['fruit.none', 'fruit.unknown', 'unknown.add', '', 'toString', 'broken.add', undefined])
      expect(await lookupByMethod(method)).toEqual([]);
    expect(await explainErrorOfMethods('UNKNOWN')).toEqual([]);
  });

  it('never reject, whatever they are given', async () => {
    const promises: Promise<unknown>[] = [];
    const collect = (value: unknown) => {
      promises.push(
        explainErrorOfMethods(value, value),
        explainErrorOfMethods({ code: 'ERROR_CORE', description: value, validation: value, status: value }, value),
        explainErrorOfMethods({ code: value }),
        lookupByMethod(value),
      );
    };
    forAnyValue(collect, 'fruit.add');
    collect(hostileProxy());
    for (const result of await Promise.all(promises)) expect(result).toBeInstanceOf(Array);
  });

  it('give an empty list where what they need cannot be loaded', async () => {
    vi.doMock('../../../src/explain-error.js', () => Promise.reject(new Error('It cannot be loaded.')));
    vi.resetModules();
    const { explainError, lookupByMethod } = await import('../../../src/methods.js');
    expect([await explainError('100', 'fruit.add'), await lookupByMethod('fruit.add')]).toEqual([[], []]);
    vi.doUnmock('../../../src/explain-error.js');
  });
});

describe('namespaceOf', () => {
  it.each<[unknown, string | undefined]>([
    ['fruit.add', 'fruit'],
    [' FRUIT.Add\n', 'fruit'],
    ['fruit', 'fruit'],
    ['soup.cook', 'dish'],
    ['dish.cook', 'dish'],
    ['constructor.add', 'constructor'],
    ['fruits.add', undefined],
    ['.fruit', undefined],
    ['', undefined],
    [['fruit.add'], undefined],
  ])('of %j is %j', (method, namespace) => expect(namespaceOf(method)).toBe(namespace));

  it('is none for the names that every object has', () => {
    const own = Object.keys(codesByNamespace);
    forAnyValue((value) => {
      if (!own.includes(value as string)) expect(namespaceOf(value)).toBeUndefined();
    }, 'fruit.add');
  });
});

describe('loadMethod', () => {
  it('gives the method whole, and nothing for what is no method', async () => {
    expect(await loadMethod('Fruit.Item.GetList')).toBe(fruit.methods['fruit.item.getList']);
    for (const method of ['fruit.unknown', 'unknown.add', undefined]) expect(await loadMethod(method)).toBeUndefined();
  });

  it('loads no more than the part that the method stands in, and finds the same there', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/explain-error.js');
    expect(await fresh.loadMethod(' Dish.WARM ')).toEqual(dish.methods['dish.warm']);
    expect(await fresh.explainError({ code: 'COOK_1_FAILED' }, 'dish.warm')).toEqual(
      dish.explain('COOK_1_FAILED', 'dish.warm'),
    );
    expect(await fresh.loadMethod('dish.warm.up')).toBeUndefined();
    expect(loaded()).toEqual([]);
  });

  it('looks in the whole namespace for a code that the method does not document', async () => {
    expect(await explained('SHARED', 'dish.warm')).toEqual(
      expect.arrayContaining(['dish/of-dish by code', 'dish/of-soup by code']),
    );
  });
});
