import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Fault, show } from './fault.js';
import type { Vocabulary, Word } from './model.js';
import type { Path, YamlFile } from './yaml.js';

/** A JSON Schema as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The one definition of the form of each kind of file; the remedies of its messages stand in it. */
export type Schemas = Readonly<Record<(typeof SCHEMAS)[number], JsonSchema>>;

/** The kinds of file, by the names of their schemas. */
export const SCHEMAS = ['family', 'namespace', 'common', 'pages', 'vocabulary', 'upstream'] as const;

/** Keywords that editors show to the author and that say nothing about validity. */
const EDITOR_KEYWORDS = ['errorMessage', 'enumDescriptions'];

const SHARED = 'shared.json';

/** Reads the schemas of a folder, each with the definitions that it shares with the others. */
export function readSchemas(folder: string): Schemas {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8').replaceAll(`${SHARED}#`, '#'));
  const { definitions } = read(SHARED);
  const withShared = (schema: JsonSchema) => ({ ...schema, definitions: { ...definitions, ...schema.definitions } });
  return Object.fromEntries(SCHEMAS.map((name) => [name, withShared(read(`${name}.json`))])) as Schemas;
}

/** The schemas with the values of the vocabulary where a category or a recovery stands. */
export function withVocabulary(schemas: Schemas, { categories, recoveries }: Vocabulary): Schemas {
  const lists = { categoryValue: categories, recoveryValue: recoveries };
  const filled = Object.entries(schemas).map(([kind, schema]) => {
    const definitions = Object.entries(lists).map(([name, words]) => [name, listed(schema.definitions[name], words)]);
    return [kind, { ...schema, definitions: { ...schema.definitions, ...Object.fromEntries(definitions) } }];
  });
  return Object.fromEntries(filled);
}

function listed(definition: JsonSchema['definitions'][string] | undefined, words: readonly Word[]): object {
  return {
    ...definition,
    enum: words.map(({ value }) => value),
    enumDescriptions: words.map(({ description }) => description.en),
  };
}

/** Where a file departs from its schema. */
export function checkForm(file: YamlFile, schema: JsonSchema): Fault[] {
  const validate = compileSchema(schema);
  validate(file.value);
  const errors = validate.errors ?? [];
  // Where a value is none of those listed, the list says its type too.
  const listed = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
    .filter(({ keyword, instancePath }) => !(keyword === 'type' && listed.has(instancePath)))
    .map((error) => toFault(file, error));
}

const compiled = new WeakMap<object, ValidateFunction>();

/** A validating function that reports every error; compiled once for a schema. */
export function compileSchema(schema: JsonSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
  ajv.addVocabulary(EDITOR_KEYWORDS);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

function toFault(file: YamlFile, error: ErrorObject): Fault {
  const { keyword, params, propertyName, instancePath } = error;
  const own = keyword === 'additionalProperties' ? String(params['additionalProperty']) : propertyName;
  const path = [...parsePointer(instancePath), ...(own === undefined ? [] : [own])];
  const atKey = own !== undefined || ['required', 'minProperties', 'not'].includes(keyword);
  const place = file.locate(path, atKey ? 'key' : 'value');
  return { file: file.name, ...place, message: messageOf(error), rule: 'schema' };
}

function parsePointer(pointer: string): Path {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function messageOf({
  keyword,
  params,
  data,
  parentSchema = {},
  instancePath,
  message,
  propertyName,
}: ErrorObject): string {
  if (propertyName !== undefined) return `The key ${show(data)} is not allowed. ${parentSchema['errorMessage']}`;
  const here = parsePointer(instancePath).join('.') || 'The file';
  const { description, errorMessage } = parentSchema;
  const meaning = description ? ` ${description}` : '';
  switch (keyword) {
    case 'required':
      return `${here} lacks the field "${params['missingProperty']}". Add it.`;
    case 'additionalProperties':
      return `${here} has no field "${params['additionalProperty']}". Its fields are ${listFields(parentSchema)}; correct the name or remove it.`;
    case 'type':
      if (data === null) return `${here} is empty.${meaning} ${errorMessage ?? 'Write it.'}`;
      return `${here} is ${describeType(data)}, not ${TYPES[params['type']] ?? params['type']}.${meaning}${adviseOnQuotes(data, params['type']) || (errorMessage ? ` ${errorMessage}` : '')}`;
    case 'enum':
      return `${here} is ${data === null ? 'empty' : show(data)}. ${errorMessage ?? `Write one of: ${(params['allowedValues'] as string[]).join(', ')}.`}`;
    case 'minLength':
      return `${here} is empty.${meaning} Write it, or remove the field if it may be absent.`;
    case 'minItems':
    case 'minProperties':
      return `${here} is empty.${meaning} Add at least one, or remove the field if it may be absent.`;
    case 'uniqueItems':
      return `${here} has ${show((data as unknown[])[params['i']])} twice. Remove one of the two.`;
    default:
      return `${here} is ${show(data)}. ${errorMessage ?? `It ${message}.${meaning}`}`;
  }
}

function listFields(schema: Readonly<Record<string, unknown>>): string {
  return Object.keys((schema['properties'] ?? {}) as object).join(', ');
}

function adviseOnQuotes(value: unknown, type: string): string {
  if (type === 'string' && typeof value !== 'object') return ' Put it in quotes.';
  return typeof value === 'string' && (type === 'integer' || type === 'boolean') ? ' Write it without quotes.' : '';
}

/** The types of JSON Schema by the names that authors of YAML know. */
const TYPES: Readonly<Record<string, string>> = {
  object: 'a map of fields',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
};

function describeType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'a map'
    : `the ${typeof value === 'string' ? 'text' : typeof value} ${show(value)}`;
}
