import { describe, expect, it } from 'vitest';
import { loadModel, type Model } from '../../../scripts/model/model.js';
import { addressOf, type Namespace } from '../../../scripts/model/namespace.js';
import {
  COMMON,
  COMMON_ENTRY,
  filesOf,
  HOSTILE_NAMESPACE,
  HOSTILE_PART,
  modelOf,
  NAMESPACES,
  namespaceYaml,
  SMALL_NAMESPACE,
} from '../support.js';

const addresses = (errors: Namespace['errors'] = []) => errors.map(addressOf).join(' ');

const onlyOf = ({ namespaces }: Model): Namespace => {
  expect(namespaces).toHaveLength(1);
  return namespaces[0] as Namespace;
};

it('addressOf joins code and key, and the empty code is one', () => {
  expect(
    [
      { code: '100', key: 'a' },
      { code: '', key: 'b-c' },
    ].map(addressOf),
  ).toEqual(['100/a', '/b-c']);
});

describe('a namespace of the model', () => {
  const source = { title: { en: 'A page', ru: 'Страница' }, url: 'https://example.com/', read: '2026-11-24' };
  const error = {
    code: 'A',
    key: 'one',
    status: 400,
    otherStatuses: [],
    text: 'Case 1 of sample',
    otherTexts: [],
    description: { en: 'Case 1 of sample.', ru: 'Случай 1 в sample.' },
    category: 'request',
    recovery: 'change-request',
    mayHaveRun: 'no',
  };

  it('has everything that a file leaves out', () => {
    expect(modelOf(namespaceYaml()).namespaces).toStrictEqual([
      {
        name: 'sample',
        title: { en: 'Sample methods', ru: 'Методы для примера' },
        sources: [source],
        prefixes: [],
        errors: [error],
        methods: [{ name: 'sample.get', docs: '/api-reference/sample.get.html', part: 'sample', errors: [error] }],
      },
    ]);
  });

  it('keeps everything that a file says', () => {
    const fields = {
      ...{ status: 404, otherStatuses: [403, 200], text: 'No', otherTexts: ['B', 'A'], category: 'limit' },
      ...{ recovery: 'slow-down', mayHaveRun: 'partly', deprecated: { en: 'Gone.', ru: 'Нет.' }, note: 'Seen.' },
    };
    const yaml = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));
    const title = { en: 'Get', ru: 'Получить' };
    const pages = { docs: '/a.html', v3: '/b.html', title };
    const text = namespaceYaml(
      { 'A/one': yaml },
      { 'sample.get': { ...pages, title: JSON.stringify(title), errors: '[A]' } },
      { prefixes: '[Sample, x]', sharedPages: '[/a.html]' },
    );
    const namespace = onlyOf(modelOf(text));
    expect(namespace.errors).toStrictEqual([{ ...error, ...fields }]);
    expect(namespace.methods).toStrictEqual([
      { name: 'sample.get', ...pages, part: 'sample', errors: [{ ...error, ...fields }] },
    ]);
    expect(namespace.prefixes).toEqual(['Sample', 'x']);
  });

  it('has its entries and methods in the order of its files, each method those that it names, in its own order', () => {
    const [small, hostile, ...others] = modelOf(...NAMESPACES).namespaces;
    expect(others).toEqual([]);
    expect([small?.name, hostile?.name]).toEqual(['constructor', 'hostile']);
    expect(addresses(hostile?.errors)).toBe(
      '__proto__/one 100/constructor constructor/1 /constructor /two CONTROLLER_…/any toString/troubled A_B/v3 0/a 0/not-yours default/more',
    );
    expect(hostile?.methods.map(({ name, errors }) => `${name}: ${addresses(errors)}`)).toEqual([
      'hostile.get: __proto__/one 100/constructor /constructor toString/troubled CONTROLLER_…/any A_B/v3',
      'hostile.constructor: constructor/1 /constructor /two',
      'Odd.get: A_B/v3',
      'hostile: ',
      'hostile.more: default/more 0/a 0/not-yours 100/constructor',
    ]);
    expect(hostile?.methods[2]?.errors[0]).toBe(hostile?.errors[7]);
    expect(hostile?.methods[2]).not.toHaveProperty('docs');
    expect(small?.methods.map(({ name, errors }) => `${name}: ${addresses(errors)}`)).toEqual([
      'constructor.get: constructor/constructor NO/not-yours',
    ]);
  });

  it('has the title of the file that has one, and each source and each prefix of any file', () => {
    const url = (name: string) => `[{ title: { en: A, ru: А }, url: https://${name}/, read: "2026-11-24" }]`;
    const first = namespaceYaml({ 'A/one': {} }, { 'a.one': '[A]' }, { prefixes: '[a]', sources: url('a') });
    const second = namespaceYaml({}, { 'b.two': '[]' }, { title: undefined, prefixes: '[b]', sources: url('b') });
    const third = namespaceYaml({}, { 'a.three': '[]' }, { title: undefined, sources: url('a') });
    const names = ['sample.yaml', 'sample.b.yaml', 'sample.c.yaml'];
    const namespaces = Object.fromEntries([first, second, third].map((text, index) => [names[index], text]));
    for (const order of [namespaces, Object.fromEntries(Object.entries(namespaces).reverse())]) {
      const namespace = onlyOf(loadModel(filesOf({}, { namespaces: order })));
      expect(namespace.title.en).toBe('Sample methods');
      expect(namespace.sources.map(({ url }) => url).sort()).toEqual(['https://a/', 'https://b/']);
      expect([...namespace.prefixes].sort()).toEqual(['a', 'b']);
    }
  });

  it('has the meaning of common.yaml where an entry has none, and what the entry changes of it', () => {
    const [small, hostile] = modelOf(...NAMESPACES).namespaces;
    const description = { en: 'You may not. Ask.', ru: 'Нельзя. Спросите.' };
    const shared = {
      description,
      category: 'limit',
      recovery: 'slow-down',
      mayHaveRun: 'partly',
      common: 'constructor',
    };
    expect(small?.errors[0]).toMatchObject({ code: 'constructor', key: 'constructor', ...shared });
    expect(hostile?.errors[3]).toMatchObject({ code: '', key: 'constructor', ...shared, category: 'mishap' });
    const notYours = { category: 'mishap', recovery: 'wait-a-day', mayHaveRun: 'perhaps', common: 'not-yours' };
    expect(small?.errors[1]).toStrictEqual({
      ...{ code: 'NO', key: 'not-yours', status: 400, otherStatuses: [], otherTexts: [] },
      description: { en: 'It is not yours.', ru: 'Это не ваше.' },
      ...notYours,
    });
  });

  it('takes nothing from there for an entry that says itself what it means, under the same key', () => {
    const own = namespaceYaml(
      { 'A/constructor': COMMON_ENTRY, 'B/constructor': COMMON_ENTRY, 'C/constructor': {}, 'D/not-yours': {} },
      { 'sample.get': '[A, B, C, D]' },
    );
    const { errors } = onlyOf(modelOf(own, COMMON.slice(0, COMMON.indexOf('not-yours'))));
    expect(errors[2]).toStrictEqual({
      ...{ ...error, code: 'C', key: 'constructor', text: 'Case 3 of sample' },
      description: { en: 'Case 3 of sample.', ru: 'Случай 3 в sample.' },
    });
    expect(errors[3]).not.toHaveProperty('common');
  });

  it('says whether the call may have run: what the entry says, then common.yaml, then the category', () => {
    const text = namespaceYaml(
      {
        'A/constructor': { ...COMMON_ENTRY, mayHaveRun: 'no' },
        'B/constructor': COMMON_ENTRY,
        'C/own': { category: 'mishap' },
        'D/own': { category: 'mishap', mayHaveRun: 'partly' },
        'E/own': { category: 'limit' },
      },
      { 'sample.get': '[A, B, C, D, E]' },
    );
    const { errors } = onlyOf(modelOf(text, COMMON.slice(0, COMMON.indexOf('not-yours'))));
    expect(errors.map(({ mayHaveRun }) => mayHaveRun)).toEqual(['no', 'partly', 'perhaps', 'partly', 'no']);
  });

  it('stands beside what namespaces share, in the model', () => {
    const { common, families } = modelOf(HOSTILE_NAMESPACE, HOSTILE_PART, SMALL_NAMESPACE, COMMON);
    expect(Object.keys(common)).toEqual(['constructor', 'not-yours']);
    expect(common['not-yours']).toMatchObject({ recovery: 'wait-a-day', category: 'mishap' });
    expect(families).toEqual([]);
    expect(modelOf()).toMatchObject({ namespaces: [], common: {} });
  });
});
