import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Files } from './output.js';

/** How the files on the disk compare with what was made. */
export interface Comparison {
  readonly unchanged: readonly string[];
  /** Absent, with another content, or left over in a folder that holds nothing but generated files. */
  readonly changes: readonly Change[];
}

/** A file that differs; undefined stands for an absent one. */
export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Compares files with the disk, without touching it. */
export async function compareFiles(
  root: string,
  files: Files,
  generatedFolders: readonly string[],
): Promise<Comparison> {
  const present = (await Promise.all(generatedFolders.map((folder) => listFiles(root, folder)))).flat();
  const leftOver = present.filter((path) => !files.has(path));
  const changes: Change[] = [];
  const unchanged: string[] = [];
  for (const path of [...files.keys(), ...leftOver]) {
    const before = await readIfPresent(join(root, path));
    const after = files.get(path);
    if (before === after) unchanged.push(path);
    else changes.push({ path, before, after });
  }
  return { unchanged, changes };
}

/**
 * Brings the disk to what was made. Each file is written beside its place and renamed, so that there is never half
 * of one; whatever ends the run in between, the next one repairs.
 */
export async function writeChanges(root: string, changes: readonly Change[]): Promise<void> {
  for (const { path, after } of changes) {
    const target = join(root, path);
    if (after === undefined) {
      await rm(target, { force: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    try {
      await writeFile(`${target}.new`, after);
      await rename(`${target}.new`, target);
    } catch (error) {
      await rm(`${target}.new`, { force: true });
      throw error;
    }
  }
}

/** The differences as a patch, empty where there are none. */
export function formatDiff(changes: readonly Change[]): string {
  return changes
    .map(({ path, before = '', after = '' }) => createTwoFilesPatch(path, path, before, after, 'on disk', 'generated'))
    .join('');
}

/** A file's text, or undefined where there is no such file. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(ignoreAbsence);
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries =
    (await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(ignoreAbsence)) ?? [];
  const files = entries.filter((entry) => !entry.isDirectory());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length));
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

function ignoreAbsence(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
