import type { Model } from '../model/model.js';
import { GENERATED } from '../model/project.js';
import type { JsonSchema } from '../model/schema.js';
import type { Output } from './output.js';

/** The families and the vocabulary as JSON with its schema, for every other language; and a schema for editors. */
export const catalogData: Output = {
  name: 'catalog-data',
  make({ model: { families, vocabulary, pages, schemas } }) {
    return new Map(
      Object.entries({
        'catalog.json': { $schema: './catalog.schema.json', ...vocabulary, pages, families },
        'catalog.schema.json': catalogSchema(schemas),
        'family.schema.json': schemas.family,
        'namespace.schema.json': schemas.namespace,
        'common.schema.json': schemas.common,
      }).map(([name, value]) => [`${GENERATED}/${name}`, `${JSON.stringify(value, null, 2)}\n`]),
    );
  },
};

/**
 * The schema of `catalog.json`: what the files have as maps, whose order JSON does not promise, are lists in it, and
 * nothing that has a default is left out.
 */
function catalogSchema({ family, vocabulary, pages }: Model['schemas']): object {
  const { $schema, definitions, if: _if, then: _then, else: _else, ...familyForm } = family;
  const { error, absentText: _absentText, key: _key, ...shared } = definitions;
  const listOf = (description: unknown, name: string) => ({
    description,
    type: 'array',
    minItems: 1,
    items: { $ref: `#/definitions/${name}` },
  });
  const { description: meaningOfErrors } = familyForm.properties['errors'] as JsonSchema;
  return {
    $schema,
    title: 'Catalog',
    description: 'Every error of the Bitrix24 REST API that any call may get, in the order of the documentation.',
    type: 'object',
    additionalProperties: false,
    required: ['categories', 'recoveries', 'pages', 'families'],
    properties: {
      $schema: { description: 'Where the schema of this file is.', type: 'string' },
      categories: listOf('The kinds of problem.', 'category'),
      recoveries: listOf('What the caller can do.', 'recovery'),
      pages: listOf(pages['description'], 'page'),
      families: listOf('The families, that of the system errors first.', 'family'),
    },
    definitions: {
      ...vocabulary.definitions,
      // These last: of the two, they have the values of the vocabulary.
      ...shared,
      category: keyed(vocabulary.definitions['category'], 'value', 'The value as errors have it.', []),
      recovery: keyed(vocabulary.definitions['recovery'], 'value', 'The value as errors have it.', []),
      page: {
        description: 'A page of the official documentation.',
        type: 'object',
        additionalProperties: false,
        required: ['path', 'title'],
        properties: {
          path: { description: 'Its path, the same in both languages.', type: 'string' },
          title: { $ref: '#/definitions/bilingual' },
        },
      },
      error: keyed(error, 'code', 'The code, exactly as the server sends it.', ['text', 'sentByMethods', 'deprecated']),
      family: {
        ...familyForm,
        required: Object.keys(familyForm.properties),
        properties: { ...familyForm.properties, errors: listOf(meaningOfErrors, 'error') },
      },
    },
  };
}

/** The definition of an item that holds what was its key, with all its fields but the ones that may be absent. */
function keyed(
  definition: JsonSchema['definitions'][string] | undefined,
  key: string,
  description: string,
  optional: readonly string[],
): object {
  const { properties, ...head } = definition as unknown as JsonSchema;
  const all = { [key]: { description, type: 'string' }, ...properties };
  // An empty list stands for what the file leaves out.
  const filled = Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [name, withoutMinItems(schema as object)]),
  );
  return { ...head, properties: filled, required: Object.keys(all).filter((name) => !optional.includes(name)) };
}

function withoutMinItems({ minItems: _minItems, ...schema }: { readonly minItems?: number }): object {
  return schema;
}
