import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/model/project.js';
import { DIFFERENCES, readDifferences } from '../../../scripts/upstream/differences.js';
import { KINDS } from '../../../scripts/upstream/finding.js';

it('the list of known differences has the form of its schema, which knows every kind of finding', async () => {
  const schema = JSON.parse(await readFile(join(ROOT, 'catalog/schema/upstream.json'), 'utf8'));
  expect(schema.definitions.difference.properties.kind.enum).toEqual(Object.keys(KINDS));
  expect(() => readDifferences(Buffer.from('differences: [{ page: x, kind: y, reason: z }]'), schema)).toThrow(
    /page is "x"[\s\S]*kind is "y"[\s\S]*reason is "z"/,
  );
  expect(readDifferences(await readFile(join(ROOT, DIFFERENCES)), schema)).toBeInstanceOf(Array);
});
