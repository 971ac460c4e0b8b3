import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generators } from '../../../scripts/generators/index.js';
import { ROOT } from '../../../scripts/project.js';
import { deepFreeze, HOSTILE_FAMILY, LOCALIZED_FAMILY, modelOf, SYSTEM_FAMILY, TROUBLED_FAMILY } from '../support.js';

const paths = generators.flatMap(({ templates = [] }) => templates);
const templates = new Map(
  await Promise.all(paths.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const)),
);
const families = [SYSTEM_FAMILY, HOSTILE_FAMILY, LOCALIZED_FAMILY, TROUBLED_FAMILY];
const all = generators.map((generator) => [generator.name, generator] as const);

describe('the generators', () => {
  it('are all the files of their folder, under the names of these', () => {
    const files = readdirSync(join(ROOT, 'scripts/generators')).filter((file) => file !== 'index.ts');
    expect(generators.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it.each(all)('%s gives the same for the same input, and leaves that as it was', async (_, generator) => {
    const model = deepFreeze(modelOf(...families));
    const given = new Map(templates);
    const first = await generator.generate({ model, templates: given });
    const second = await generator.generate({ model: modelOf(...families), templates: new Map(templates) });
    expect([...first]).toEqual([...second]);
    expect(first.size).toBeGreaterThan(0);
    expect(given).toEqual(templates);
  });

  it.each(all)('%s makes text files that end in one line break', async (_, generator) => {
    for (const [path, content] of await generator.generate({ model: modelOf(...families), templates })) {
      expect(path).toMatch(/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/);
      expect(content.slice(-200)).toMatch(/[^\n]\n$/);
      expect(/[\r\t]/.test(content)).toBe(false);
      expect(content.isWellFormed()).toBe(true);
    }
  });
});
