import type { Contents, SiteNamespace } from './contents.js';

/** The data of namespaces as JSON, each and all, with their schemas. */
export function* dataFiles({ namespaces }: Contents): Generator<[path: string, content: string]> {
  yield ['data/namespace.schema.json', toJson(SCHEMA)];
  for (const namespace of namespaces) {
    yield [
      `data/methods/${namespace.name}.json`,
      toJson({ $schema: '../namespace.schema.json', ...dataOf(namespace) }),
    ];
  }
  yield ['data/methods.schema.json', toJson(SCHEMA_OF_ALL)];
  yield ['data/methods.json', toJson({ $schema: './methods.schema.json', namespaces: namespaces.map(dataOf) })];
}

function dataOf({ name, title, sources, errors, methods }: SiteNamespace): object {
  return {
    name,
    title,
    sources,
    errors: errors.map(({ namespace: _namespace, ...error }) => error),
    methods: methods.map(({ namespace: _namespace, errors, ...method }) => ({
      ...method,
      errors: errors.map(({ code, key }) => `${code}/${key}`),
    })),
  };
}

const toJson = (value: unknown) => `${JSON.stringify(value)}\n`;

const BILINGUAL = {
  type: 'object',
  additionalProperties: false,
  required: ['en', 'ru'],
  properties: { en: { type: 'string' }, ru: { type: 'string' } },
};
const listOf = (items: object) => ({ type: 'array', items });
const STRING = { type: 'string' };

/** What a file of a namespace holds. */
const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Namespace',
  description: 'The methods of a namespace of the Bitrix24 REST API, and the errors that they send.',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'title', 'sources', 'errors', 'methods'],
  properties: {
    $schema: { description: 'Where the schema of this file is.', type: 'string' },
    name: { description: 'The first part of the names of the methods.', type: 'string' },
    title: BILINGUAL,
    sources: listOf({
      description: 'Where facts come from, and when it was read.',
      type: 'object',
      additionalProperties: false,
      required: ['title', 'url', 'read'],
      properties: { title: BILINGUAL, url: STRING, read: STRING },
    }),
    errors: listOf({
      description: 'What a code means in some of the methods. CODE/key names it.',
      type: 'object',
      additionalProperties: false,
      required: [
        'code',
        'key',
        'status',
        'otherStatuses',
        'otherTexts',
        'description',
        'category',
        'recovery',
        'mayHaveRun',
        'methods',
        'docs',
      ],
      properties: {
        code: { description: 'The code, exactly as the server sends it. May be empty.', type: 'string' },
        key: { description: 'Tells it from the other entries of its code.', type: 'string' },
        status: { description: 'The HTTP status.', type: 'integer' },
        otherStatuses: listOf({ type: 'integer' }),
        text: {
          description: "The server's text; … stands for what varies. Absent where the entry is true of any.",
          type: 'string',
        },
        otherTexts: listOf(STRING),
        description: BILINGUAL,
        category: { description: 'The kind of problem.', type: 'string' },
        recovery: { description: 'What the caller can do.', type: 'string' },
        mayHaveRun: { description: 'Whether the call may have taken effect.', enum: ['no', 'perhaps', 'partly'] },
        deprecated: BILINGUAL,
        methods: { description: 'The methods that send it.', ...listOf(STRING) },
        docs: { description: 'Paths of pages of the official documentation.', ...listOf(STRING) },
      },
    }),
    methods: listOf({
      description: 'A method, with the CODE/key of its errors in the order of its page.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'docs', 'errors'],
      properties: { name: STRING, title: BILINGUAL, docs: listOf(STRING), errors: listOf(STRING) },
    }),
  },
};

/** What the file of all namespaces holds. */
const SCHEMA_OF_ALL = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Namespaces',
  description: 'The methods of the Bitrix24 REST API, and the errors that they send.',
  type: 'object',
  additionalProperties: false,
  required: ['namespaces'],
  properties: {
    $schema: { description: 'Where the schema of this file is.', type: 'string' },
    namespaces: listOf({ $ref: 'namespace.schema.json' }),
  },
};
