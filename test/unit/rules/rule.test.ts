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
import { check, errorYaml, FAMILIES, FILE, familyYaml, modelOf, pagesYaml, VOCABULARY, yamlOf } from '../support.js';

const more = {
  otherStatuses: '[401]',
  otherTexts: '[Wrong, Bad]',
  docs: '[/a.html]',
  deprecated: '{ en: Gone., ru: Нет. }',
};
const FAMILY = familyYaml({}, [errorYaml("'9'", { text: undefined, member: 'NINE', ...more }), errorYaml('__proto__')]);

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

  it('have nothing against good families', () => expect(modelOf(...FAMILIES).families).toHaveLength(4));

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

  // The schema is checked beside the rules, not before them.
  it.each([...[null, true, 400, '', ' "а" - `b`\u00A0'], [], ['a', null], {}, { en: 1, ru: ['a'] }])(
    'take %j wherever it stands',
    (odd) => {
      const good = { family: parse(FAMILY), vocabulary: parse(VOCABULARY), pages: parse(pagesYaml([FAMILY])) };
      for (const path of pathsOf(good)) {
        const changed = put(good, path, odd) as typeof good;
        const [family, vocabulary, pages] = [changed.family, changed.vocabulary, changed.pages].map((value) =>
          yamlOf(stringify(value)),
        ) as [YamlFile, YamlFile, YamlFile];
        const families = [family, yamlOf(FAMILY), family];
        const catalog = { families, complete: true, vocabulary, pages, reserved: ['X'] };
        for (const { line, column, message } of checkRules(catalog, rules)) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/^(?!The rule itself)[A-Za-z].*\. [A-Z].*\.$/s);
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

  it.each(['', 'a', '[a]', 'title: a\nsources: b\nerrors: [c]', 'errors: {A: b, B: {text: 1, otherTexts: c}}'])(
    'no text where files have another form, and no error where there is no map: %j',
    (text) => {
      expect(subjectsOf('text', text, { vocabulary: yamlOf(text), pages: yamlOf(text) })).toEqual([]);
      expect(subjectsOf('error', text)).toHaveLength(text.includes('A: b') ? 2 : 0);
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

  it('every family, and the catalogue as a whole', () => {
    const at = { file: { name: FILE }, path: [], part: 'value' };
    const errors = [{ code: '9' }, { code: '__proto__' }];
    const family = { at, head: { name: 'sample' }, errors };
    expect(subjectsOf('family', FAMILY)).toMatchObject([family]);
    const [vocabulary, pages] = [{ name: 'catalog/vocabulary.yaml' }, { name: 'catalog/pages.yaml' }];
    const catalog = { families: [family], complete: true, vocabulary, pages, reserved: ['index', 'all'] };
    expect(subjectsOf('catalog', FAMILY)).toMatchObject([catalog]);
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
  ])('is a fault that names it, at its subject, after what it found: %s', (scope, place) => {
    const said = check(failing(scope) as AnyRule, FAMILY);
    expect(said.slice(0, 2)).toEqual([`${place}  It is odd. [failing]`, `${place}  ${message}`]);
  });

  it('is told without a place where it looks at all, and hinders no other rule', () => {
    const families = [yamlOf(FAMILY)];
    const catalog = { families, complete: true, vocabulary: undefined, pages: undefined, reserved: [] };
    const faults = checkRules(catalog, [failing('catalog') as AnyRule, failing('text') as AnyRule]);
    expect(faults[0]).toMatchObject({ file: 'catalog', line: 1, column: 1, rule: 'failing' });
    expect(faults).toHaveLength(1 + 2 * 13);
  });
});
