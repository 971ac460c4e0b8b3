import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, as the registry would serve it. */
    tarball: string;
    /** Paths in it. */
    packedFiles: string[];
    /** A folder where nothing but the tarball is installed. */
    consumer: string;
  }
}

/** Packs the package once for all tests and installs it in a folder of its own, as a user does. */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-')));
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  // The build talks before the JSON begins.
  const [{ filename, files }] = JSON.parse(packed.stdout.slice(packed.stdout.search(/^\[/m)));
  const tarball = join(folder, filename);
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder });

  project.provide('tarball', tarball);
  project.provide(
    'packedFiles',
    files.map(({ path }: { path: string }) => path),
  );
  project.provide('consumer', folder);
  return () => rm(folder, { recursive: true, force: true });
}
