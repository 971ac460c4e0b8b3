import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { ROOT } from '../../../scripts/model/project.js';
import type { YamlFile } from '../../../scripts/model/yaml.js';
import { rules } from '../../../scripts/rules/index.js';
import {
  type AnyRule,
  checkRules,
  type ParsedCatalog,
  type Scope,
  type Subjects,
} from '../../../scripts/rules/rule.js';
import {
  COMMON,
  COMMON_FILE,
  check,
  errorYaml,
  FAMILIES,
  FILE,
  familyYaml,
  HOSTILE_NAMESPACE,
  HOSTILE_PART,
  modelOf,
  NAMESPACE_FILE,
  NAMESPACES,
  namespaceYaml,
  pagesYaml,
  VOCABULARY,
  yamlOf,
} from '../support.js';

const more = {
  otherStatuses: '[401]',
  otherTexts: '[Wrong, Bad]',
  docs: '[/a.html]',
  deprecated: '{ en: Gone., ru: Нет. }',
};
const FAMILY = familyYaml({}, [errorYaml("'9'", { text: undefined, member: 'NINE', ...more }), errorYaml('__proto__')]);

const entryFields = { ...more, docs: undefined, note: 'Seen.' };
const NAMESPACE = namespaceYaml(
  { '400/one': entryFields, '__proto__/two': { description: undefined } },
  { 'sample.get': { errors: '["400", __proto__/two]', title: '{ en: Get, ru: Получить }' } },
  { prefixes: '[sample]', sharedPages: '[/a.html]' },
);

const PAGES = pagesYaml([FAMILY]);

/** What a rule of a scope is given. */
function subjectsOf<S extends Scope>(scope: S, text: string, others?: Partial<ParsedCatalog>): Subjects[S][] {
  const given: Subjects[S][] = [];
  const look = (subject: Subjects[S]) => given.push(subject) && [];
  check({ name: 'probe', description: '', scope, check: look } as unknown as AnyRule, text, others);
  return given;
}

describe('the rules', () => {
  it('are all the files of their folder, under the names of these', () => {
    const helpers = ['index.ts', 'rule.ts'];
    const files = readdirSync(join(ROOT, 'scripts/rules')).filter((file) => !helpers.includes(file));
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
    for (const { description } of rules) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it('have nothing against good families and namespaces', () => {
    const { families, namespaces } = modelOf(...FAMILIES, ...NAMESPACES);
    expect([families.length, namespaces.length]).toEqual([4, 2]);
  });

  /** Every path to something in a value. */
  function* pathsOf(value: unknown, path: string[] = []): Generator<string[]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, field] of Object.entries(value)) {
      yield [...path, key];
      yield* pathsOf(field, [...path, key]);
    }
  }

  const put = (value: unknown, [key, ...rest]: string[], odd: unknown): unknown => {
    if (key === undefined) return odd;
    const field = put((value as Record<string, unknown>)[key], rest, odd);
    return Array.isArray(value) ? value.with(Number(key), field) : { ...(value as object), [key]: field };
  };

  const TEXTS = { family: FAMILY, namespace: NAMESPACE, common: COMMON, vocabulary: VOCABULARY, pages: PAGES };
  const good = Object.fromEntries(Object.entries(TEXTS).map(([kind, text]) => [kind, yamlOf(text)])) as {
    readonly [kind in keyof typeof TEXTS]: YamlFile;
  };

  // The schema is checked beside the rules, not before them.
  it.each([...[null, true, 400, '', ' "а" - `b`\u00A0'], [], ['a', null], {}, { en: 1, ru: ['a'] }])(
    'take %j wherever it stands',
    (odd) => {
      for (const [kind, text] of Object.entries(TEXTS)) {
        const value: unknown = parse(text);
        for (const path of pathsOf(value)) {
          const changed = yamlOf(stringify(put(value, path, odd)));
          const { family, namespace, ...others } = { ...good, [kind]: changed };
          const families = [family, good.family, family];
          const namespaces = [namespace, good.namespace, namespace];
          const catalog = { families, namespaces, ...others, complete: true, reserved: ['X'] };
          for (const { line, column, message } of checkRules(catalog, rules)) {
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
            expect(message).toMatch(/^(?!The rule itself)["A-Za-z].*\. [A-Z].*\.$/s);
          }
        }
      }
    },
  );
});

describe('a rule is given', () => {
  it('every title, description and text of the server, with its role, its language and its place', () => {
    const texts = subjectsOf('text', FAMILY);
    const rows = texts.map(({ at, value, role, language }) => `${at.path.join('.')} ${language} ${role}: ${value}`);
    const english = rows.filter((row) => row.includes(' en '));
    expect(english.slice(0, 10).sort()).toEqual([
      'categories.mishap.description.en en description: It broke.',
      'categories.mishap.label.en en title: Mishap',
      'errors.9.deprecated.en en description: Gone.',
      'errors.9.description.en en description: Something is wrong. Correct it.',
      'errors.9.otherTexts.0 en server: Wrong',
      'errors.9.otherTexts.1 en server: Bad',
      'errors.__proto__.description.en en description: Something is wrong. Correct it.',
      'errors.__proto__.text en server: Something is wrong',
      'sources.0.title.en en title: A page',
      'title.en en title: Sample errors',
    ]);
    expect(english.at(-2)).toBe('recoveries.change-request.description.en en description: Correct it.');
    expect(english.at(-1)).toBe('/a.html.en en title: Page /a.html');
    expect(rows).toContain('title.ru ru title: Ошибки для примера');
    expect(rows).toHaveLength(8 + 5 + 2 * 12 + 2);
    expect(new Set(texts.map(({ at: { part } }) => part))).toEqual(new Set(['value']));
    const files = { [FILE]: 8 + 5, 'catalog/vocabulary.yaml': 2 * 12, 'catalog/pages.yaml': 2 };
    expect(texts.map(({ at: { file } }) => file.name)).toEqual(
      Object.entries(files).flatMap(([name, count]) => Array(count).fill(name)),
    );
  });

  it('the texts of methods without a language, which may be any, and those of common.yaml', () => {
    const namespaces = [yamlOf(NAMESPACE, NAMESPACE_FILE)];
    const texts = subjectsOf('text', '', { namespaces, common: yamlOf(COMMON, COMMON_FILE) });
    const rows = texts.map(({ at, value, role, language }) => `${at.path.join('.')} ${language} ${role}: ${value}`);
    const english = rows.filter((row) => row.includes(' en ') || row.includes(' undefined '));
    expect(english.slice(0, 10).sort()).toEqual([
      'constructor.description.en en description: You may not. Ask.',
      'errors.400.one.deprecated.en en description: Gone.',
      'errors.400.one.description.en en description: Case 1 of sample.',
      'errors.400.one.otherTexts.0 undefined server: Wrong',
      'errors.400.one.otherTexts.1 undefined server: Bad',
      'errors.400.one.text undefined server: Case 1 of sample',
      'errors.__proto__.two.text undefined server: Case 2 of sample',
      'methods.sample.get.title.en en title: Get',
      'sources.0.title.en en title: A page',
      'title.en en title: Sample methods',
    ]);
    const files = [NAMESPACE_FILE, COMMON_FILE, 'catalog/vocabulary.yaml'];
    expect([...new Set(texts.map(({ at }) => at.file.name))]).toEqual(files);
  });

  it.each(['', 'a', '[a]', 'title: a\nsources: b\nerrors: [c]', 'errors: {A: b, B: {text: 1, otherTexts: c}}'])(
    'no text where files have another form, and no error where there is no map: %j',
    (text) => {
      const file = yamlOf(text);
      const all = { vocabulary: file, pages: file, common: file, namespaces: [file] };
      expect(subjectsOf('text', text, all)).toEqual([]);
      expect(subjectsOf('error', text, all)).toHaveLength(text.includes('A: b') ? 2 + 2 : 0);
    },
  );

  it('every error in the order of the file, whatever stands under its code', () => {
    const errors = subjectsOf('error', "errors: {b: {status: 1}, '1': x, a: [y], __proto__: }");
    expect(errors.map(({ code, at: { path, part }, fields }) => ({ code, path, part, fields }))).toEqual(
      ['b', '1', 'a', '__proto__'].map((code) => {
        return { code, path: ['errors', code], part: 'key', fields: code === 'b' ? { status: 1 } : {} };
      }),
    );
  });

  it('every entry of methods with its key, after the errors of families, whatever stands under it', () => {
    const text = "errors: {b: {x: {status: 1}, '1': y}, '2': {__proto__: [z]}, c: d, e: }\nmethods: {m: }";
    const errors = subjectsOf('error', FAMILY, { namespaces: [yamlOf(text)] }).slice(2);
    expect(errors.map(({ at: { path, part }, ...error }) => ({ ...error, path, part }))).toEqual([
      { code: 'b', key: 'x', fields: { status: 1 }, path: ['errors', 'b', 'x'], part: 'key' },
      { code: 'b', key: '1', fields: {}, path: ['errors', 'b', '1'], part: 'key' },
      { code: '2', key: '__proto__', fields: {}, path: ['errors', '2', '__proto__'], part: 'key' },
    ]);
  });

  it('every namespace from all its files, each of its methods with the entries that it names, once', () => {
    const other = namespaceYaml({}, {}, { namespace: 'other' });
    const names = ['hostile.yaml', 'other.yaml', 'hostile.part.yaml'];
    const twice = HOSTILE_PART.replace('[default, "0"', '["0/a", default, 5, "0"');
    const namespaces = [HOSTILE_NAMESPACE, other, twice].map((text, index) => yamlOf(text, names[index]));
    const [hostile, second, ...more] = subjectsOf('namespace', '', { namespaces, complete: false });
    expect(more).toEqual([]);
    expect(second).toMatchObject({ name: 'other', errors: [], methods: [], complete: false });
    expect(hostile).toMatchObject({
      name: 'hostile',
      at: { file: { name: 'hostile.yaml' }, path: ['namespace'], part: 'value' },
      files: [
        {
          at: { file: { name: 'hostile.yaml' }, path: ['namespace'], part: 'value' },
          head: { prefixes: ['hostile', 'Odd'] },
        },
        { at: { file: { name: 'hostile.part.yaml' } }, head: { namespace: 'hostile' } },
      ],
      complete: false,
    });
    const addresses = (errors: Subjects['namespace']['errors'] = []) => errors.map(({ code, key }) => `${code}/${key}`);
    expect(addresses(hostile?.errors).slice(-3)).toEqual(['0/a', '0/not-yours', 'default/more']);
    const methods = hostile?.methods.map(({ name, at, fields, errors }) => [
      `${at.file.name} ${at.path.join(' ')} ${at.part}`,
      ...[name, fields['docs'], ...addresses(errors)],
    ]);
    expect(methods?.slice(2)).toEqual([
      ['hostile.yaml methods Odd.get key', 'Odd.get', undefined, 'A_B/v3'],
      ['hostile.yaml methods hostile key', 'hostile', '/api-reference/hostile.html'],
      [
        ...['hostile.part.yaml methods hostile.more key', 'hostile.more', '/api-reference/hostile.more.html'],
        ...['0/a', 'default/more', '0/not-yours', '100/constructor'],
      ],
    ]);
    expect(hostile?.methods.at(-1)?.errors[0]).toBe(hostile?.errors.at(-3));
  });

  it('every family, and the catalogue as a whole', () => {
    const at = { file: { name: FILE }, path: [], part: 'value' };
    const errors = [{ code: '9' }, { code: '__proto__' }];
    const family = { at, head: { name: 'sample' }, errors };
    expect(subjectsOf('family', FAMILY)).toMatchObject([family]);
    const [vocabulary, pages] = [{ name: 'catalog/vocabulary.yaml' }, { name: 'catalog/pages.yaml' }];
    const [common, namespaces] = [
      { name: COMMON_FILE },
      [{ name: 'sample', errors: [{ key: 'one' }, { key: 'two' }] }],
    ];
    const others = { complete: true, vocabulary, pages, common, reserved: ['index', 'all'] };
    expect(subjectsOf('catalog', FAMILY, { namespaces: [yamlOf(NAMESPACE)] })).toMatchObject([
      { families: [family], namespaces, ...others },
    ]);
  });
});

describe('a rule that throws', () => {
  const failing = (scope: Scope) => ({
    ...{ name: 'failing', description: 'It fails.', scope },
    *check({ at }: Subjects['family']) {
      if (at) yield { message: 'It is odd.', at };
      throw new TypeError('no such thing');
    },
  });
  const message = 'The rule itself failed: TypeError: no such thing. Mend scripts/rules/failing.ts. [failing]';

  it.each<[Scope, place: string]>([
    ['text', '4:7'],
    ['error', '13:3'],
    ['family', '1:1'],
    ['namespace', '1:12'],
  ])('is a fault that names it, at its subject, after what it found: %s', (scope, place) => {
    const namespaces = scope === 'namespace' ? [yamlOf(NAMESPACE)] : [];
    const said = check(failing(scope) as AnyRule, FAMILY, { namespaces });
    expect(said.slice(0, 2)).toEqual([`${place}  It is odd. [failing]`, `${place}  ${message}`]);
  });

  it('is told without a place where it looks at all, and hinders no other rule', () => {
    const families = [yamlOf(FAMILY)];
    const absent = { vocabulary: undefined, common: undefined, pages: undefined };
    const catalog = { families, namespaces: [], complete: true, ...absent, reserved: [] };
    const faults = checkRules(catalog, [failing('catalog') as AnyRule, failing('text') as AnyRule]);
    expect(faults[0]).toMatchObject({ file: 'catalog', line: 1, column: 1, rule: 'failing' });
    expect(faults).toHaveLength(1 + 2 * 13);
  });
});
