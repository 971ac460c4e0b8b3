import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogData } from '../../../scripts/generators/catalog-data.js';
import { errorYaml, familyYaml, HOSTILE_CODES, HOSTILE_FAMILY, modelOf, SYSTEM_FAMILY } from '../support.js';

async function generated(...families: string[]): Promise<{ text: string; data: Data; schema: object }> {
  const outputs = await catalogData.generate({ model: modelOf(...families), templates: new Map() });
  expect([...outputs.keys()]).toEqual(['src/generated/catalog.json', 'src/generated/catalog.schema.json']);
  const text = outputs.get('src/generated/catalog.json') ?? '';
  const schema = outputs.get('src/generated/catalog.schema.json') ?? '';
  return { text, data: JSON.parse(text), schema: JSON.parse(schema) };
}

interface Data {
  $schema: string;
  families: Record<string, { errors: Record<string, Record<string, unknown>> }>;
}

const rich = familyYaml({ name: 'rich', identifier: 'Rich', shape: 'rest-v3' }, [
  errorYaml('B', { otherStatuses: '[401]', otherTexts: '[One]', docs: '[/a.html]', member: 'OTHER' }),
  errorYaml('a', { deprecated: '{ en: Gone., ru: Нет. }' }),
]);
const localized = familyYaml({ name: 'localized', identifier: 'Localized', localizedText: 'true' }, [
  errorYaml('C', { text: undefined }),
]);

describe('catalog.json', () => {
  it('holds the families as their files do, in the order of these', async () => {
    const { data } = await generated(SYSTEM_FAMILY, rich, localized, HOSTILE_FAMILY);
    expect(data.$schema).toBe('./catalog.schema.json');
    expect(Object.keys(data)).toEqual(['$schema', 'families']);
    expect(Object.keys(data.families)).toEqual(['system', 'rich', 'localized', 'hostile']);
    for (const text of [SYSTEM_FAMILY, rich, localized]) {
      const family = parse(text);
      expect(data.families[family.name]).toEqual(family);
      expect(Object.keys(data.families[family.name]?.errors ?? {})).toEqual(Object.keys(family.errors));
    }
  });

  it('holds codes that are names of Object.prototype', async () => {
    const { data, text } = await generated(HOSTILE_FAMILY);
    const errors = data.families['hostile']?.errors ?? {};
    expect(Object.keys(errors).sort()).toEqual([...HOSTILE_CODES].sort());
    for (const code of HOSTILE_CODES) expect(text).toContain(`        "${code}": {\n`);
    expect(Object.getOwnPropertyDescriptor(errors, '__proto__')?.value).toMatchObject({ status: 404 });
    expect(errors['100']).toMatchObject({ member: 'CODE_100', otherStatuses: [404, 599] });
  });
});

describe('catalog.schema.json', () => {
  const families = [SYSTEM_FAMILY, rich, localized, HOSTILE_FAMILY];

  it('accepts the catalogue', async () => {
    const { data, schema } = await generated(...families);
    // Another program may not know the keywords for editors, which JSON Schema lets it ignore.
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (data: Data) => unknown]>([
    ['a family that lacks its errors', ({ families }) => Reflect.deleteProperty(families['rich'] ?? {}, 'errors')],
    ['a status beyond all', ({ families }) => Object.assign(families['rich']?.errors['B'] ?? {}, { status: 99 })],
    ['a strange field', ({ families }) => Object.assign(families['rich']?.errors['a'] ?? {}, { code: 'a' })],
    ['a missing text', ({ families }) => Reflect.deleteProperty(families['rich']?.errors['a'] ?? {}, 'text')],
    [
      'a text where it is localized',
      ({ families }) => Object.assign(families['localized']?.errors['C'] ?? {}, { text: '' }),
    ],
    ['a strange field beside the families', (data) => Object.assign(data, { family: {} })],
    ['no families', (data) => Reflect.deleteProperty(data, 'families')],
  ])('refuses %s', async (_, spoil) => {
    const { data, schema } = await generated(...families);
    spoil(data);
    expect(new Ajv({ strict: false }).compile(schema)(data)).toBe(false);
  });

  it('describes one family by the same words as the schema of its file', async () => {
    const { schema } = await generated(...families);
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Catalog' });
  });
});
