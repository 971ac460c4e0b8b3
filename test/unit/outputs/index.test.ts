import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/model/project.js';
import { outputs } from '../../../scripts/outputs/index.js';
import { deepFreeze } from '../../../src/family.js';
import { FAMILIES, modelOf, NAMESPACES } from '../support.js';

const paths = outputs.flatMap(({ templates = [] }) => templates);
const templates = new Map(
  await Promise.all(paths.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const)),
);
const all = outputs.map((output) => [output.name, output] as const);

describe('the outputs', () => {
  it('are all the files of their folder that make one, under the names of these', () => {
    const helpers = ['code', 'files', 'index', 'markers', 'output', 'reason-phrases'].map((name) => `${name}.ts`);
    const files = readdirSync(join(ROOT, 'scripts/outputs')).filter((file) => !helpers.includes(file));
    expect(outputs.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it.each(all)('%s gives the same text files for the same input, and leaves that as it was', async (_, output) => {
    const given = new Map(templates);
    const files = await output.make({ model: deepFreeze(modelOf(...FAMILIES, ...NAMESPACES)), templates: given });
    expect([...files]).toEqual([...(await output.make({ model: modelOf(...FAMILIES, ...NAMESPACES), templates }))]);
    expect(given).toEqual(templates);
    expect(files.size).toBeGreaterThan(0);
    for (const [path, content] of files) {
      expect(path).toMatch(/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/);
      expect(content.slice(-200)).toMatch(/[^\n]\n$/);
      expect(content).not.toMatch(/[\r\t]/);
      expect(content.isWellFormed()).toBe(true);
    }
  });
});
