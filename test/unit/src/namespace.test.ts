import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineNamespace, findMethod } from '../../../src/namespace.js';
import { errorOf, fruit } from './namespaces.js';
import { forAnyValue, hostileProxy, thawed } from './support.js';

const { errors, methods, explain } = fruit;

/** What an explanation is told by. */
const explained = (error: unknown, method?: unknown) => explain(error, method).map(({ key, match }) => [key, match]);

describe('a namespace', () => {
  it('fills what most of its entries have in common', () => {
    expect(errors[0]).toEqual({
      code: 'ERROR_CORE',
      key: 'no-name',
      status: 400,
      otherStatuses: [],
      text: 'No name',
      otherTexts: ['Не указано название'],
      description: { en: 'It is no-name.', ru: 'Это no-name.' },
      category: 'request',
      recovery: 'change-request',
      mayHaveRun: 'no',
      docs: ['/api-reference/fruit/fruit-add.html', '/elsewhere/add.html'],
      namespace: 'fruit',
      methods: ['fruit.add'],
    });
    expect(errors[2]).not.toHaveProperty('text');
    expect(errors[2]?.otherTexts).toEqual([]);
    expect(errors.at(-1)).toMatchObject({ status: 403, otherStatuses: [401], category: 'permission', docs: [] });
  });

  it('keeps the order of its entries, of the entries of a method, and of the methods of an entry', () => {
    expect(errors.map(({ code }) => code).slice(3, 6)).toEqual(['100', '', 'SHARED']);
    expect(methods['fruit.add']?.errors).toEqual([errors[1], errors[0], errors[2], errors[3]]);
    expect(errors[3]?.methods).toEqual(['fruit.add', 'fruit.item.getList', 'fruit.item.countList']);
  });

  it('names a page of several methods once', () => {
    const [, , lists] = errors[3]?.docs ?? [];
    expect(errors[3]?.docs).toEqual([...(methods['fruit.add']?.docs ?? []), lists]);
    expect(methods['fruit.item.countList']).toEqual({
      name: 'fruit.item.countList',
      namespace: 'fruit',
      docs: [lists],
      errors: [errors[3]],
    });
  });

  it('has methods and nothing else under the names of methods, not even a prototype', () => {
    expect(Object.getPrototypeOf(methods)).toBeNull();
    expect(methods['constructor']?.errors).toEqual([errors[6], errors[7]]);
    expect([methods['toString'], methods['fruit.none']?.errors]).toEqual([undefined, []]);
  });

  it('is frozen through and through', () => {
    expect(thawed([errors, methods])).toHaveLength(1);
    expect(thawed(explain('ERROR_CORE')[0]?.description)).toEqual([]);
  });

  it('may be empty', () => {
    const empty = defineNamespace('empty', [], {});
    expect([empty.errors, Object.keys(empty.methods), empty.explain('A', 'empty.add')]).toEqual([[], [], []]);
  });
});

describe('explain of a namespace', () => {
  it.each<[unknown, unknown, [key: string, match: string][]]>([
    [{ code: 'ERROR_CORE', description: 'no colour.' }, 'fruit.add', [['no-colour', 'text']]],
    [{ code: 'ERROR_CORE', description: 'No taste' }, 'fruit.add', [['whatever', 'method']]],
    [
      'ERROR_CORE',
      'fruit.add',
      [
        ['whatever', 'method'],
        ['no-colour', 'method'],
        ['no-name', 'method'],
      ],
    ],
    [
      { code: 100, description: 'Could not find value for parameter {id}' },
      ' FRUIT.Item.GETLIST ',
      [['missing', 'text']],
    ],
    [
      { code: '100', validation: [{ message: 'Could not find value for parameter {id}' }] },
      'fruit.add',
      [['missing', 'text']],
    ],
    ['It is rotten', 'fruit.item.getlist', [['rotten', 'text']]],
    ['constructor', 'constructor', [['hostile', 'method']]],
    ['__proto__', 'constructor', [['hostile', 'method']]],
  ])('%j of %j', (error, method, expected) => expect(explained(error, method)).toEqual(expected));

  it('looks in the whole namespace if no method of it is named, or the method does not document the code', () => {
    const byCode = [
      ['whatever', 'code'],
      ['no-name', 'code'],
      ['no-colour', 'code'],
    ];
    for (const method of [undefined, 'fruit.none', 'fruit.unknown', 'dish.cook', 5, 'toString', ''])
      expect(explained('ERROR_CORE', method)).toEqual(byCode);
    expect(explained({ code: 'ERROR_CORE', description: 'No name' }, 'fruit.none')).toEqual([['no-name', 'text']]);
  });

  it('does not take a text that is documented under another code', () => {
    expect(explained({ code: '100', description: 'No colour' }, 'fruit.add')).toEqual([['missing', 'method']]);
    expect(explained({ code: '200', description: 'No colour' }, 'fruit.add')).toEqual([]);
  });

  it('takes a text in place of the code for none of the entries of the empty code but the one with the text', () => {
    expect(explained('It is rotten', undefined)).toEqual([['rotten', 'text']]);
    expect(explained('It is ripe', undefined)).toEqual([]);
  });

  it('gives the entry whole, with the pages of the method that was called', () => {
    const docs = ['/api-reference/fruit/lists.html'];
    expect(explain('100', 'fruit.item.getList')).toEqual([{ ...errors[3], docs, match: 'method' }]);
    expect(explain('100')).toEqual([{ ...errors[3], match: 'code' }]);
    expect(explain({ code: '100', description: 'Could not find value for parameter {}' })).toEqual([
      { ...errors[3], match: 'text' },
    ]);
  });

  it('never throws, and finds nothing in what has no code of it', () => {
    const codes = errors.map(({ code }) => code);
    forAnyValue((value) => {
      const isKnown =
        typeof value === 'string' || typeof value === 'number' ? codes.includes(String(value).trim()) : false;
      expect(explain(value).length > 0).toBe(isKnown);
      expect(explain({ code: value }, value).length > 0).toBe(isKnown);
      expect(explain({ code: 'ERROR_CORE', description: value }, value)).not.toEqual([]);
      for (const validation of [value, [value], [{ message: value }]])
        expect(explain({ code: '100', validation }, 'fruit.add').length).toBeLessThanOrEqual(1);
    }, 'ERROR_CORE');
    expect(explain(hostileProxy(), hostileProxy())).toEqual([]);
  });
});

describe('findMethod', () => {
  it('finds each method whatever the case and the spaces around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(methods)), fc.func(fc.boolean()), (name, isUpper) => {
        const other = [...name].map((letter, index) => (isUpper(index) ? letter.toUpperCase() : letter)).join('');
        for (const written of [other, other.toLowerCase(), ` ${other}\n`])
          expect(findMethod(methods, written)).toBe(methods[name]);
      }),
    );
  });

  it('finds nothing for anything else', () => {
    for (const name of ['fruit', 'fruit.', 'fruit.add.json', 'fruit add', 'toString', errorOf])
      expect(findMethod(methods, name)).toBeUndefined();
    forAnyValue((value) => {
      if (value !== 'constructor') expect(findMethod(methods, value)).toBeUndefined();
    }, 'fruit.add');
  });
});
