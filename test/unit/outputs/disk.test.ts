import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeChanges } from '../../../scripts/outputs/files.js';
import { temporaryFolder, textsOf, writeFiles } from '../support.js';

const changes = ['docs/a.md', 'docs/b.md'].map((path) => ({ path, before: 'old\n', after: 'new\n' }));

async function outdatedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'docs/a.md': 'old\n', 'docs/b.md': 'old\n' });
  return folder;
}

it('a full disk leaves each file whole, and the next run repairs', async () => {
  const folder = await outdatedFolder();
  // Whatever is written there meets "no space left on device".
  await symlink('/dev/full', join(folder, 'docs/b.md.new'));
  await expect(writeChanges(folder, changes)).rejects.toThrow('ENOSPC');
  expect(await textsOf(folder)).toEqual({ 'docs/a.md': 'new\n', 'docs/b.md': 'old\n' });
  await writeChanges(folder, changes);
  expect(await textsOf(folder)).toEqual({ 'docs/a.md': 'new\n', 'docs/b.md': 'new\n' });
});

it('a read-only folder leaves each file as it was', async () => {
  const folder = await outdatedFolder();
  await chmod(folder, 0o755);
  await chmod(join(folder, 'docs'), 0o555);
  // Permissions do not bind the superuser.
  const isRoot = process.geteuid?.() === 0;
  try {
    if (isRoot) process.seteuid?.(65_534);
    await expect(writeChanges(folder, changes)).rejects.toThrow('EACCES');
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(join(folder, 'docs'), 0o755);
  }
  expect(await textsOf(folder)).toEqual({ 'docs/a.md': 'old\n', 'docs/b.md': 'old\n' });
});
