import type { JsonSchema } from './schema.js';

/**
 * The schema of `catalog.json`, made from the schema of a family file: all families in one object.
 *
 * @example catalogSchema(schema).title // 'Catalog'
 */
export function catalogSchema(schema: JsonSchema): Record<string, unknown> & { title: string } {
  const { $schema, definitions, ...family } = schema;
  return {
    $schema,
    title: 'Catalog',
    description: 'Every error code of the Bitrix24 REST API that the catalogue knows.',
    type: 'object',
    additionalProperties: false,
    required: ['families'],
    properties: {
      $schema: { description: 'Where the schema of this file is.', type: 'string' },
      families: {
        description: 'The families by name.',
        type: 'object',
        additionalProperties: { $ref: '#/definitions/family' },
      },
    },
    definitions: { family, ...definitions },
  };
}
