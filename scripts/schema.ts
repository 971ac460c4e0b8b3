import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { show } from './faults.js';
import type { Finding } from './rule.js';
import type { Path, SourceFile } from './source.js';

/** A JSON Schema as plain data, as far as the scripts look into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly definitions: Readonly<Record<string, VocabularySchema>>;
}

/** A definition that lists its values, each with a sentence. */
export interface VocabularySchema {
  readonly description: string;
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

/** Keywords that editors show to the author and that say nothing about validity. */
const EDITOR_KEYWORDS = ['enumDescriptions', 'patternErrorMessage'];

/** Reads `catalog/schema.json`, the one definition of a family file's form. */
export function readSchema(path: URL | string): JsonSchema {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
}

/**
 * Compiles a schema; what comes back tells where a file departs from it.
 *
 * @example [...schemaChecker(schema)(source)] // [] for a good file
 */
export function schemaChecker(schema: JsonSchema): (source: SourceFile) => Finding[] {
  const validate = compileSchema(schema);
  return (source) => {
    validate(source.value);
    const errors = validate.errors ?? [];
    // Where a value is none of those listed, the list says its type too.
    const listed = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath));
    return errors
      .filter(({ keyword, instancePath }) => keyword !== 'if' && !(keyword === 'type' && listed.has(instancePath)))
      .map((error) => toFinding(source, error));
  };
}

const compiled = new WeakMap<object, ValidateFunction>();

/** A validating function for a schema of this project, with every error reported; compiled once a schema. */
export function compileSchema(schema: object): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
  ajv.addVocabulary(EDITOR_KEYWORDS);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

function toFinding(source: SourceFile, error: ErrorObject): Finding {
  const path = parsePointer(error.instancePath);
  const extra = error.keyword === 'additionalProperties' ? [String(error.params['additionalProperty'])] : [];
  const absent = error.keyword === 'required' || error.keyword === 'minProperties';
  return {
    source,
    path: [...path, ...extra],
    part: extra.length > 0 || absent || error.keyword === 'false schema' ? 'key' : 'value',
    message: explain(path, error),
  };
}

function parsePointer(pointer: string): Path {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function explain(path: Path, { keyword, params, data, parentSchema = {}, message }: ErrorObject): string {
  const here = path.length > 0 ? path.join('.') : 'The file';
  const meaning = parentSchema['description'] ? ` ${parentSchema['description']}` : '';
  switch (keyword) {
    case 'required':
      return `${here} lacks the field "${params['missingProperty']}". Add it.`;
    case 'additionalProperties':
      return `${here} has no field "${params['additionalProperty']}". Its fields are ${listFields(parentSchema)}; correct the name or remove it.`;
    case 'false schema':
      return `${here} is ${show(data)}, but this family's texts are localized (localizedText: true). Remove the field.`;
    case 'type':
      return `${here} is ${describeType(data)}, not ${TYPES[params['type']] ?? params['type']}.${meaning}${adviseOnQuotes(data, params['type'])}`;
    case 'enum':
      return `${here} is ${show(data)}. Write one of: ${(params['allowedValues'] as string[]).join(', ')}.`;
    case 'minimum':
    case 'maximum':
      return `${here} is ${show(data)}. Write an HTTP status from 200 to 599.`;
    case 'pattern':
      return `${here} is ${show(data)}. ${parentSchema['patternErrorMessage']}`;
    case 'minLength':
      return `${here} is empty.${meaning} Write it, or remove the field if it may be absent.`;
    case 'minItems':
    case 'minProperties':
      return `${here} is empty.${meaning} Add at least one, or remove the field if it may be absent.`;
    case 'uniqueItems':
      return `${here} has ${show((data as unknown[])[params['i']])} twice. Remove one of the two.`;
    default:
      return `${here} is ${show(data)}, which ${message}.${meaning}`;
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
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'a map'
    : `the ${typeof value === 'string' ? 'text' : typeof value} ${show(value)}`;
}
