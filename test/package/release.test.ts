import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/model/project.js';
import { folder, INSTALLED, run } from './consumer.js';
import { copyProject } from './copy.js';
import { startRegistry } from './registry.js';

const read = (path: string, root = ROOT) => readFile(join(root, path), 'utf8');
const readJson = async (path: string, root?: string) => JSON.parse(await read(path, root));
const before = await readJson('package.json');

it.each(['package-lock.json', 'bench/package-lock.json', 'test/mutation/package-lock.json'])(
  'every package in %s has a checksum',
  async (path) => {
    const { packages } = (await readJson(path)) as { packages: Record<string, { integrity?: string }> };
    const unchecked = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity);
    expect(unchecked).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(10);
  },
);

describe('a release', () => {
  // Once the repository is named, nothing stops it elsewhere: it must not be tried.
  it.skipIf('repository' in before)('is made by the workflow only, and changes nothing elsewhere', async () => {
    const text = await read('package.json');
    const environment = { PATH: process.env['PATH'] ?? '' };
    const failure = await run('npm', ['run', 'release'], { cwd: ROOT, env: environment }).catch((error) => error);
    expect(failure.stderr).toContain('releases are made by the workflow release.yml');
    expect(await read('package.json')).toBe(text);
  });

  it('would publish just what was packed', async () => {
    const { stdout } = await run('npm', ['publish', '--dry-run', '--json', '--ignore-scripts', inject('tarball')]);
    const report = JSON.parse(stdout.slice(stdout.search(/^\{/m)));
    // By name in newer versions of npm.
    const { files } = 'files' in report ? report : report['bitrix24-error-codes'];
    expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([...inject('packedFiles')].sort());
  });

  // All of it but the provenance, which only the workflow can prove, and the release on GitHub.
  it('goes through the steps of the workflow, with a registry on this machine', async () => {
    const { steps } = parse(await read('.github/workflows/release.yml')).jobs.publish;
    const { version: bump, publish } = steps.find(({ id }: { id?: string }) => id === 'changesets').with;
    const [listParts = ''] = steps.flatMap(({ run = '' }) => /^npm sbom [^>]*/.exec(run)?.[0] ?? []);
    const registry = await startRegistry();
    const copy = await copyProject();
    const home = join(folder, 'home');
    await mkdir(home);
    await writeFile(join(home, '.npmrc'), `${registry.url.replace('http:', '')}:_authToken=none\n`);
    await writeFile(join(home, '.gitconfig'), '[user]\nname = Tester\nemail = tester@example.com\n');
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      npm_config_registry: registry.url,
      npm_config_update_notifier: 'false',
    };
    const call = (command: string, more: Readonly<Record<string, string>> = {}) =>
      run('sh', ['-c', command], { cwd: copy, env: { ...env, ...more } });
    await call('git init -q -b main && git add . && git commit -q -m "As it is"');
    // npm 10 drops what it does not know; the workflow's npm is newer.
    const readLock = async () =>
      JSON.parse(await read('package-lock.json', copy), (key, value) => (key === 'libc' ? undefined : value));
    const lock = await readLock();

    // A release may have taken all there were.
    await writeFile(join(copy, '.changeset/tried.md'), "---\n'bitrix24-error-codes': patch\n---\n\nIt was tried.\n");
    await call('npx changeset status --output status.json');
    const { newVersion: version } = (await readJson('status.json', copy)).releases[0];
    if (before.version === '0.0.0') expect(version).toBe('0.1.0');

    // The lock file is enough for npm: without a network it asks for nothing more.
    await call(bump, { npm_config_offline: 'true' });
    const manifest = { ...before, version };
    expect(await readJson('package.json', copy)).toEqual(manifest);
    expect(await readLock()).toEqual({
      ...lock,
      version,
      packages: { ...lock.packages, '': { ...lock.packages[''], version } },
    });
    const changelog = await read('CHANGELOG.md', copy);
    const [newest] = changelog.split(/^(?=## )/m).slice(1);
    expect(newest?.startsWith(`## ${version}\n`)).toBe(true);
    expect(newest).toContain('It was tried.');
    expect((await readdir(join(copy, '.changeset'))).sort()).toEqual(['README.md', 'config.json']);

    const { provenance, ...publishConfig } = manifest.publishConfig;
    expect(provenance).toBe(true);
    await writeFile(join(copy, 'package.json'), JSON.stringify({ ...manifest, publishConfig }));
    await call(publish, { GITHUB_SERVER_URL: 'https://example.com', GITHUB_REPOSITORY: 'owner/name' });
    expect((await call('git tag')).stdout).toBe(`v${version}\n`);
    const [publication] = registry.publications;
    expect(registry.publications).toHaveLength(1);
    expect(publication?.['dist-tags']).toEqual({ latest: version });

    // It is the tested package but for what no other can tell.
    const published = join(folder, 'published');
    await mkdir(published);
    const [attachment] = Object.values(publication?._attachments ?? {});
    await writeFile(join(published, 'package.tgz'), Buffer.from(attachment?.data ?? '', 'base64'));
    await run('tar', ['xf', 'package.tgz'], { cwd: published });
    const repository = before.repository ?? { type: 'git', url: 'git+https://example.com/owner/name.git' };
    expect(await readJson('package/package.json', published)).toEqual({ ...manifest, publishConfig, repository });
    await cp(join(INSTALLED, 'package.json'), join(published, 'package/package.json'));
    expect((await run('diff', ['-r', INSTALLED, join(published, 'package')])).stdout).toBe('');

    const bom = JSON.parse((await call(listParts)).stdout);
    expect([bom.metadata.component.version, bom.components]).toEqual([version, []]);
  });
});
