import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { INSTALLED, run } from './consumer.js';

/** All that a build reads. */
const SOURCES = ['scripts', 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const);
  return Object.fromEntries((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('two builds in two places give the same bytes', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'a folder with spaces '));
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  for (const name of SOURCES) await cp(join(ROOT, name), join(elsewhere, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: elsewhere });
  // What was packed for all tests comes from a build in the project's own folder.
  const packed = await contents(join(INSTALLED, 'dist'));
  expect(Object.keys(packed).length).toBeGreaterThan(30);
  expect(await contents(join(elsewhere, 'dist'))).toEqual(packed);
});
