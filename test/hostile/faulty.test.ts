import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from './load.js';

const faulty = join(import.meta.dirname, 'faulty');

describe('a faulty file', async () => {
  const names = (await readdir(faulty)).sort();
  const expected = (await readFile(join(import.meta.dirname, 'faults.txt'), 'utf8')).trimEnd().split('\n');

  it('is one of many', () => expect(names.length).toBeGreaterThanOrEqual(60));

  it.each(names)('%s is refused with place, value and remedy', async (name) => {
    const said = load(await readFile(join(faulty, name)), name);
    expect(said).toEqual(expected.filter((line) => line.startsWith(`${name}:`)));
    expect(said).not.toEqual([]);
  });
});
