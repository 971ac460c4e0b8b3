import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { run } from './consumer.js';

const read = (path: string) => readFile(join(ROOT, path), 'utf8');

it.each(['package-lock.json', 'bench/package-lock.json', 'test/mutation/package-lock.json'])(
  'every package in %s has a checksum',
  async (path) => {
    const { packages } = JSON.parse(await read(path)) as { packages: Record<string, { integrity?: string }> };
    const unchecked = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity);
    expect(unchecked).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(10);
  },
);

describe('a release', () => {
  it('is made by the workflow only, and changes nothing elsewhere', async () => {
    const before = await read('package.json');
    const environment = { PATH: process.env['PATH'] ?? '' };
    const failure = await run('npm', ['run', 'release'], { cwd: ROOT, env: environment }).catch((error) => error);
    expect(failure.stderr).toContain('releases are made by the workflow release.yml');
    expect(await read('package.json')).toBe(before);
  });

  it('would publish just what was packed', async () => {
    const { stdout } = await run('npm', ['publish', '--dry-run', '--json', '--ignore-scripts', inject('tarball')]);
    const report = JSON.parse(stdout.slice(stdout.search(/^\{/m)));
    // By name in newer versions of npm.
    const { files } = 'files' in report ? report : report['bitrix24-error-codes'];
    expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([...inject('packedFiles')].sort());
  });
});
