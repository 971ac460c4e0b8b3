import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogData } from '../../../scripts/outputs/catalog-data.js';
import type { Files } from '../../../scripts/outputs/output.js';
import {
  COMMON,
  errorYaml,
  FAMILIES,
  familyYaml,
  HOSTILE_CODES,
  HOSTILE_NAMESPACE,
  HOSTILE_PART,
  make,
  modelOf,
  namespaceYaml,
  SMALL_NAMESPACE,
  VOCABULARY,
} from '../support.js';

const rich = familyYaml({ name: 'rich', identifier: 'Rich', format: 'rest-v3' }, [
  errorYaml('B', { otherStatuses: '[401]', otherTexts: '[One]', docs: '[/a.html]', member: 'OTHER' }),
  errorYaml('a', { deprecated: '{ en: Gone., ru: Нет. }' }),
]);

let files: Files;

beforeAll(async () => {
  files = await make(catalogData, ...FAMILIES, rich);
});
const read = (name: string) => JSON.parse(files.get(`src/generated/${name}`) ?? '');

// Other programs may not know the keywords for editors, which JSON Schema lets them ignore.
const validator = (name: string) => new Ajv({ strict: false, allErrors: true }).compile(read(name));

describe('catalog.json', () => {
  it('holds the vocabulary, the pages and the families with nothing left out, as lists in the order of the files', () => {
    const data = read('catalog.json');
    const { vocabulary, pages, families } = modelOf(...FAMILIES, rich);
    expect(data).toEqual({ $schema: './catalog.schema.json', ...vocabulary, pages, families });
    expect(pages.map(({ path }) => path)).toEqual(['/limits.html', '/a.html']);
    expect(data.families[1].errors.map(({ code }: { code: string }) => code)).toEqual(HOSTILE_CODES);
    expect(data.families[4]).toMatchObject({ name: 'rich', errors: [{ code: 'B' }, { code: 'a', otherTexts: [] }] });
  });

  it('is valid against catalog.schema.json', () => {
    const validate = validator('catalog.schema.json');
    validate(read('catalog.json'));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['no families', 'families', undefined],
    ['no categories', 'categories', undefined],
    ['no pages', 'pages', undefined],
    ['a page without its title', 'pages.0.title.ru', undefined],
    ['a page without its path', 'pages.0.path', undefined],
    ['a page with more than that', 'pages.0.url', '/'],
    ['a category that does not say whether the call may have run', 'categories.0.mayHaveRun', undefined],
    ['a strange field', 'family', {}],
    ['a family without errors', 'families.4.errors', undefined],
    ['a family without its default', 'families.0.localizedText', undefined],
    ['an error without a list', 'families.4.errors.1.docs', undefined],
    ['an error that does not say whether the call may have run', 'families.4.errors.1.mayHaveRun', undefined],
    ['an error without a code', 'families.4.errors.1.code', undefined],
    ['a status beyond all', 'families.4.errors.0.status', 99],
    ['a category that is none', 'families.4.errors.0.category', 'none'],
    ['a recovery that is none', 'families.4.errors.0.recovery', 'none'],
    ['a value without its label', 'recoveries.0.label', undefined],
  ])('would not be valid with %s', (_, path, value) => {
    const data = read('catalog.json');
    const keys = path.split('.');
    const last = keys.pop() as string;
    keys.reduce((object, key) => object[key], data)[last] = value;
    expect(validator('catalog.schema.json')(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
});

it('family.schema.json accepts the files, and knows the values of the vocabulary', () => {
  const validate = validator('family.schema.json');
  for (const text of [...FAMILIES, rich]) expect(validate(parse(text))).toBe(true);
  for (const category of Object.keys(parse(VOCABULARY).categories)) {
    expect(validate(parse(familyYaml({}, [errorYaml('A', { category })])))).toBe(true);
  }
  expect(validate(parse(familyYaml({}, [errorYaml('A', { category: 'none' })])))).toBe(false);
});

it('namespace.schema.json and common.schema.json accept the files, and know the values of the vocabulary', () => {
  const [namespace, common] = [validator('namespace.schema.json'), validator('common.schema.json')];
  for (const text of [HOSTILE_NAMESPACE, HOSTILE_PART, SMALL_NAMESPACE]) expect(namespace(parse(text))).toBe(true);
  expect(common(parse(COMMON))).toBe(true);
  expect(namespace(parse(namespaceYaml({ 'A/one': { recovery: 'none' } })))).toBe(false);
  expect(common(parse(COMMON.replace('slow-down', 'none')))).toBe(false);
});
