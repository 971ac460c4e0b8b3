import { chmod, cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { run } from './consumer.js';

/** All that a build and the tarball are made of. */
const DOCUMENTS = ['LICENSE', 'README.md', 'README.ru.md', 'package.json', 'docs/rendering.md'];
const SOURCES = ['scripts', 'src', 'docs', 'examples', 'tsconfig.json', 'tsconfig.build.json', ...DOCUMENTS];

it('two builds in two places, with other file modes, give the same tarball', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'a folder with spaces и буквы '));
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  for (const name of SOURCES) await cp(join(ROOT, name), join(elsewhere, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  for (const name of DOCUMENTS) await chmod(join(elsewhere, name), 0o600);
  await run('sh', ['-c', 'umask 077 && npm pack'], { cwd: elsewhere });
  const [tarball = ''] = (await readdir(elsewhere)).filter((name) => name.endsWith('.tgz'));
  expect((await readFile(join(elsewhere, tarball))).equals(await readFile(inject('tarball')))).toBe(true);
});
