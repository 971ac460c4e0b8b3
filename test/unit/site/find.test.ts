import { describe, expect, it } from 'vitest';
import { Finder } from '../../../site/client/find.js';
import { stem } from '../../../site/client/stem.js';
import type { SearchList } from '../../../site/search-list.js';

const LIST: SearchList = {
  emptyCode: 'Empty code',
  codes: [
    ['expired_key', 'expired_key', 0, 'The key has expired.', 'Срок действия ключа истёк.'],
    ['ERROR_CORE', 'ERROR_CORE', 40],
    ['ERROR_COLOUR', 'ERROR_COLOUR', 2],
    ['menu_ERROR', 'menu_ERROR-2', 1],
    ['MENU_ERROR', 'MENU_ERROR', 1],
    ['', 'empty', 9],
    ['WRONG_COLOUR', 'WRONG_COLOUR', 1],
  ],
  methods: ['fruit.item.add', 'fruits.item.add.many', 'fruit.list'],
  namespaces: ['fruit'],
  entries: [
    [1, 0, 'no-name', 0, 1, 'No name', 'Не указано название'],
    [1, 0, 'no-colour', 'namespace', 3, 'Colour … is not known'],
    [5, 0, 'rotten', 'code', 2, 'Всё испорчено'],
    [1, 0, 'rotten', 'code', 9, 'Всё испорчено'],
  ],
  statuses: [[401, 0]],
  pages: [
    ['Slow down', 'recoveries/slow-down/'],
    ['Fruit (fruit)', 'namespaces/fruit/'],
  ],
};

const find = (query: string, finder = new Finder(LIST)) => finder.find(query).map(({ path }) => path);

describe('the search', () => {
  it.each([
    ['a code', 'ERROR_CORE', 'codes/ERROR_CORE/'],
    ['in another case', 'error_core', 'codes/ERROR_CORE/'],
    ['of two that differ in case the one that was typed', 'menu_ERROR', 'codes/menu_ERROR-2/'],
    ['the same, other case', 'MENU_ERROR', 'codes/MENU_ERROR/'],
    ['the beginning of a code: the more usual one', 'ERROR_CO', 'codes/ERROR_CORE/'],
    ['words of a code: the more usual one', 'colour', 'codes/ERROR_COLOUR/'],
    ['a part of a code', 'ired_k', 'codes/expired_key/'],
    ['a status', '401', 'statuses/401/'],
    ['a method', 'FRUIT.item.Add', 'methods/fruit.item.add/'],
    ['the end of a method', 'item add', 'methods/fruit.item.add/'],
    ['a text, on the page of its only method', 'No name!', 'methods/fruit.item.add/#fruit-ERROR_CORE-no-name'],
    ['a text with a real value', 'Colour "mauve" is not known', 'codes/ERROR_CORE/fruit/#fruit-ERROR_CORE-no-colour'],
    [
      'a text without ё, of the code that more methods send with it',
      'все испорчено',
      'codes/ERROR_CORE/#fruit-ERROR_CORE-rotten',
    ],
    [
      'a body',
      '{"error": "ERROR_CORE", "error_description": "No name"}',
      'methods/fruit.item.add/#fruit-ERROR_CORE-no-name',
    ],
    ['a part of a body', '"error": "menu_ERROR",', 'codes/menu_ERROR-2/'],
    ['a body of REST 3.0', '{"error": {"code": "ERROR_COLOUR", "message": "x"}}', 'codes/ERROR_COLOUR/'],
    [
      'a body with single quotes',
      "{'error': 'ERROR_CORE', 'error_description': 'No name'}",
      'methods/fruit.item.add/#fruit-ERROR_CORE-no-name',
    ],
    [
      'a body whose code is empty',
      '{"error": "", "error_description": "Всё испорчено"}',
      'codes/empty/#fruit-empty-rotten',
    ],
    [
      'a body whose code nobody knows, by its text',
      '{"error": "ODD", "error_description": "No name"}',
      'methods/fruit.item.add/#fruit-ERROR_CORE-no-name',
    ],
    ['a status with words around', 'HTTP 401 Unauthorized', 'statuses/401/'],
    ['a status in Russian', 'ошибка 401', 'statuses/401/'],
    ['a code in a line of a log', '2026-11-24 Error: menu_ERROR at 12:00', 'codes/menu_ERROR-2/'],
    ['a method as it is called', 'Fruit.item.add()', 'methods/fruit.item.add/'],
    ['a method in an address', 'https://x.bitrix24.com/rest/1/abc/fruit.item.add.json?a=1', 'methods/fruit.item.add/'],
    ['a namespace', 'Fruit', 'namespaces/fruit/'],
    ['what is quoted', '«expired_key»,', 'codes/expired_key/'],
    ['a word of what a code of any call means', 'ключом', 'codes/expired_key/'],
    ['another page', 'slow', 'recoveries/slow-down/'],
  ])('finds %s: %s', (_, query, path) => expect(find(query)[0]).toBe(path));

  it('lists the codes of a status, and each page once', () => {
    expect(find('401')).toEqual(['statuses/401/', 'codes/expired_key/']);
    const all = find('error');
    expect(new Set(all).size).toBe(all.length);
  });

  it('finds nothing for nothing, and does not fail for anything', () => {
    expect(find('')).toEqual([]);
    for (const query of ['{', '"', '[]', '{"error": 1}', '…', '...', 'zzzz', '\\u0000', '*', '('])
      expect(() => find(query)).not.toThrow();
  });

  it('finds descriptions and titles of both languages when they are there, behind what was found before', () => {
    const finder = new Finder(LIST);
    expect(find('mauve', finder)).toEqual([]);
    const words = {
      titles: [
        ['Add fruit', ''],
        ['', ''],
        ['List fruit', 'Список фруктов'],
      ],
      descriptions: [
        ['', ''],
        ['Only mauve is not known.', 'Неизвестен только сиреневый.'],
        ['', ''],
        ['', ''],
      ],
    } as const;
    finder.addWords(words, 'en');
    expect(finder.find('список фрукта')[0]).toEqual({
      path: 'methods/fruit.list/',
      title: 'fruit.list',
      detail: 'List fruit',
    });
    expect(find('сиреневого', finder)).toEqual(['codes/ERROR_CORE/fruit/#fruit-ERROR_CORE-no-colour']);
    expect(find('ERROR_CORE', finder)[0]).toBe('codes/ERROR_CORE/');
  });
});

describe('stem', () => {
  it.each([
    ['токен', 'токена', 'токены', 'токенов', 'токеном'],
    ['запрещён', 'запрещен', 'запрещена', 'запрещены'],
    ['call', 'calls', 'called', 'calling'],
  ])('is the same for %s and its forms', (word, ...forms) => {
    for (const form of forms) expect(stem(form)).toBe(stem(word));
  });

  it('keeps three letters', () => {
    for (const word of ['мы', 'яма', 'a', 'as', 'is', 'тип'])
      expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
  });
});
