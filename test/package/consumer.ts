import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import type { CatalogData } from '../../bench/budgets.js';
import { compilerScript, ROOT } from '../../scripts/model/project.js';
import type { Namespace } from '../../src/entry.js';

export const run = promisify(execFile);

/** Where the package is installed. */
export const INSTALLED = join(inject('consumer'), 'node_modules/bitrix24-error-codes');

/** The data of the installed package: what is expected is read from it, so that a new code needs no new test. */
export const catalog: CatalogData = JSON.parse(await readFile(join(INSTALLED, 'dist/catalog.json'), 'utf8'));

/** A folder for one test file alone, since others run at the same time; its programs find the installed package. */
export const folder = await mkdtemp(join(inject('consumer'), 'test-'));

/** The namespaces of the installed package, by name. */
export const { namespaces }: { namespaces: readonly Namespace[] } = await import(
  join(INSTALLED, 'dist/esm/methods.js')
);

/** Runs a program and gives what it prints. */
export async function runProgram(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return (await run(process.execPath, [name], { cwd: folder })).stdout;
}

/**
 * Compiles programs as strictly as it gets.
 *
 * @returns What the compiler has to say of them; empty if all is well.
 */
export async function compile(programs: Readonly<Record<string, string>>, ...settings: string[]): Promise<string> {
  for (const [name, content] of Object.entries(programs)) await writeFile(join(folder, name), content);
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];
  const args = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', ...types, ...settings];
  const compiler = run(process.execPath, [compilerScript(), ...args, ...Object.keys(programs)], { cwd: folder });
  return (await compiler.catch((failed) => failed)).stdout;
}
