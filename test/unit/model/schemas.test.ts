import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/model/project.js';
import { compileSchema, readSchemas, SCHEMAS } from '../../../scripts/model/schema.js';

// Without support.ts, which reads the schemas as it is loaded: where that fails, no test of a file would run.
const read = () => readSchemas(join(ROOT, 'catalog/schema'));

const subschemas = function* (value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Record<string, unknown>;
  for (const item of Object.values(value)) yield* subschemas(item);
};

it('the schemas are those of each kind of file', () => {
  expect(Object.entries(read()).map(([name, { title }]) => `${name} ${title}`)).toEqual([
    'family FamilyForm',
    'namespace NamespaceForm',
    'common CommonForm',
    'pages PagesForm',
    'vocabulary VocabularyForm',
    'upstream UpstreamForm',
  ]);
});

it.each(SCHEMAS)('the schema stands alone, is compiled once and explains each pattern: %s', (name) => {
  const schema = read()[name];
  const all = [...subschemas(schema)];
  const targets = all.flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
  for (const target of targets) expect(target).toMatch(/^#\/definitions\/\w+(?:\/properties\/\w+)?$/);
  expect(compileSchema(schema)).toBe(compileSchema(schema));
  const patterns = all.filter(({ pattern }) => typeof pattern === 'string');
  for (const { errorMessage } of patterns) expect(errorMessage).toMatch(/^Write .*\.$/);
  expect(Math.min(targets.length, patterns.length)).toBeGreaterThan(0);
});
