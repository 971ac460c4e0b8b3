import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';

/** A copy of the project as a clone has it, with this one's dependencies, for one test. */
export async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  const left = new Set(['node_modules', 'dist', 'coverage', '.git']);
  await cp(ROOT, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
