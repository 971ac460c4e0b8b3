import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Outputs } from './generator.js';

/** How the files on the disk compare with what was generated. */
export interface Comparison {
  readonly unchanged: readonly string[];
  /** Absent, or with another content. */
  readonly changed: readonly Change[];
  /** In a folder that belongs to the generators, but made by none of them. */
  readonly stale: readonly Change[];
}

/** A file that differs; undefined stands for an absent one. */
export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Compares outputs with the disk, without touching it. */
export async function compareOutputs(root: string, outputs: Outputs, ownedFolder: string): Promise<Comparison> {
  const changes = await Promise.all(
    [...outputs].map(async ([path, after]) => ({ path, before: await readIfPresent(join(root, path)), after })),
  );
  const present = (await readIfFolder(join(root, ownedFolder))).map((name) => `${ownedFolder}/${name}`);
  const leftOver = present.filter((path) => !outputs.has(path));
  return {
    unchanged: changes.filter(({ before, after }) => before === after).map(({ path }) => path),
    changed: changes.filter(({ before, after }) => before !== after),
    stale: await Promise.all(
      leftOver.map(async (path) => ({ path, before: await readFile(join(root, path), 'utf8'), after: undefined })),
    ),
  };
}

/**
 * Brings the disk to what was generated: all files, or, if one cannot be written, none.
 *
 * New contents are first written beside the old ones and then put in their place by renaming.
 */
export async function applyChanges(root: string, changes: readonly Change[]): Promise<void> {
  const staged = new Set<string>();
  const applied: { path: string; before: Uint8Array | undefined }[] = [];
  try {
    for (const { path, after } of changes) {
      if (after === undefined) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      staged.add(stagePath(root, path));
      await writeFile(stagePath(root, path), after);
    }
    for (const { path, after } of changes) {
      const target = join(root, path);
      const before = await ifPresent(readFile(target));
      if (after === undefined) await rm(target, { force: true });
      else await rename(stagePath(root, path), target);
      applied.push({ path: target, before });
    }
  } catch (error) {
    for (const { path, before } of applied) await restore(path, before);
    throw error;
  } finally {
    for (const path of staged) await rm(path, { force: true });
  }
}

function stagePath(root: string, path: string): string {
  return join(root, `${path}.new`);
}

async function restore(path: string, content: Uint8Array | undefined): Promise<void> {
  if (content === undefined) await rm(path);
  else await writeFile(path, content);
}

/** The differences as a patch, empty where there are none. */
export function formatDiff({ changed, stale }: Comparison): string {
  return [...changed, ...stale]
    .map(({ path, before, after }) =>
      createTwoFilesPatch(path, path, before ?? '', after ?? '', 'on disk', 'generated'),
    )
    .join('');
}

/** A file's text, or undefined where there is no such file. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  return ifPresent(readFile(path, 'utf8'));
}

async function ifPresent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readIfFolder(path: string): Promise<string[]> {
  return (await ifPresent(readdir(path)))?.sort() ?? [];
}
