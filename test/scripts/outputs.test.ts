import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, compareOutputs, formatDiff, readIfPresent } from '../../scripts/outputs.js';
import { snapshot, temporaryFolder, writeFiles } from './support.js';

const OWNED = 'generated';

/** A folder with files in it. */
async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

const bytesOf = async (folder: string) =>
  Object.fromEntries(Object.entries(await snapshot(folder)).map(([path, { bytes }]) => [path, bytes]));

describe('compareOutputs', () => {
  it('tells files that are equal, changed, absent and left over', async () => {
    const folder = await folderWith({
      'README.md': 'same\n',
      'generated/a.ts': 'old\n',
      'generated/z.ts': 'left over\n',
      'generated/y.ts': 'left over too\n',
      'other/b.ts': 'nobody asked\n',
    });
    const before = await snapshot(folder);
    const outputs = new Map([
      ['README.md', 'same\n'],
      ['generated/a.ts', 'new\n'],
      ['generated/deep/b.ts', 'first\n'],
    ]);
    expect(await compareOutputs(folder, outputs, OWNED)).toEqual({
      unchanged: ['README.md'],
      changed: [
        { path: 'generated/a.ts', before: 'old\n', after: 'new\n' },
        { path: 'generated/deep/b.ts', before: undefined, after: 'first\n' },
      ],
      stale: [
        { path: 'generated/y.ts', before: 'left over too\n', after: undefined },
        { path: 'generated/z.ts', before: 'left over\n', after: undefined },
      ],
    });
    expect(await snapshot(folder)).toEqual(before);
  });

  it('tells an empty file from an absent one', async () => {
    const folder = await folderWith({ 'generated/a.ts': '' });
    const outputs = new Map([
      ['generated/a.ts', ''],
      ['generated/b.ts', ''],
    ]);
    expect(await compareOutputs(folder, outputs, OWNED)).toMatchObject({
      unchanged: ['generated/a.ts'],
      changed: [{ path: 'generated/b.ts', before: undefined, after: '' }],
    });
  });

  it('needs no folder to be there', async () => {
    const outputs = new Map([['generated/a.ts', 'a\n']]);
    expect(await compareOutputs(await temporaryFolder(), outputs, OWNED)).toMatchObject({ unchanged: [], stale: [] });
  });

  it('minds every byte', async () => {
    const folder = await folderWith({ 'generated/a.ts': '\uFEFFa\r\n' });
    const { unchanged } = await compareOutputs(folder, new Map([['generated/a.ts', 'a\n']]), OWNED);
    expect(unchanged).toEqual([]);
  });
});

describe('applyChanges', () => {
  it('writes, creates with folders, and removes', async () => {
    const folder = await folderWith({ 'a.ts': 'old\n', 'b.ts': 'stale\n', 'c.ts': 'other\n' });
    await applyChanges(folder, [
      { path: 'a.ts', before: 'old\n', after: 'ключ\n' },
      { path: 'deep/er/d.ts', before: undefined, after: 'new\n' },
      { path: 'b.ts', before: 'stale\n', after: undefined },
    ]);
    expect(await bytesOf(folder)).toEqual({
      'a.ts': Buffer.from('ключ\n').toString('latin1'),
      'c.ts': 'other\n',
      'deep/er/d.ts': 'new\n',
    });
  });

  // Each cannot be done for a reason that shows at another moment: a folder in the place of the file is met when
  // the new content is put there, a file in the place of a folder while it is written.
  const impossible: [string, Change][] = [
    ['a folder in the place of a file', { path: 'folder', before: undefined, after: 'x\n' }],
    ['a folder that should go as a file', { path: 'folder', before: 'x\n', after: undefined }],
    ['a file in the place of a folder', { path: 'stays.ts/x.ts', before: undefined, after: 'x\n' }],
    ['a folder in the place of the new content', { path: 'blocked.ts', before: 'blocked\n', after: 'x\n' }],
  ];

  it.each(impossible.flatMap(([reason, change]) => [0, 1, 2, 3].map((at) => [reason, at, change] as const)))(
    'leaves every byte as it was where one cannot be done: %s, after %i others',
    async (_, at, change) => {
      const folder = await folderWith({
        'a.ts': 'old\n',
        'stale.ts': Buffer.from([0x73, 0xff, 0x00, 0xd0]),
        'stays.ts': 'stays\n',
        'blocked.ts': 'blocked\n',
        'folder/inside.ts': 'inside\n',
      });
      await mkdir(join(folder, 'blocked.ts.new'));
      const before = await bytesOf(folder);
      const changes: Change[] = [
        { path: 'a.ts', before: 'old\n', after: 'new\n' },
        { path: 'new/b.ts', before: undefined, after: 'new\n' },
        { path: 'stale.ts', before: await readFile(join(folder, 'stale.ts'), 'utf8'), after: undefined },
      ];
      changes.splice(at, 0, change);
      await expect(applyChanges(folder, changes)).rejects.toThrow();
      expect(await bytesOf(folder)).toEqual(before);
    },
  );

  it('is not hindered by what an interrupted run has left behind', async () => {
    const folder = await folderWith({ 'generated/a.ts': 'old\n', 'generated/a.ts.new': 'half', 'generated/b.new': '' });
    const { changed, stale } = await compareOutputs(folder, new Map([['generated/a.ts', 'new\n']]), OWNED);
    await applyChanges(folder, [...changed, ...stale]);
    expect(await bytesOf(folder)).toEqual({ 'generated/a.ts': 'new\n' });
  });
});

describe('formatDiff', () => {
  it('is empty where nothing differs', () => {
    expect(formatDiff({ unchanged: ['a.ts'], changed: [], stale: [] })).toBe('');
  });

  it('shows what would change in each file', () => {
    const diff = formatDiff({
      unchanged: [],
      changed: [
        { path: 'a.ts', before: 'one\ntwo\n', after: 'one\n2\n' },
        { path: 'b.ts', before: undefined, after: 'new\n' },
      ],
      stale: [{ path: 'c.ts', before: 'gone\n', after: undefined }],
    });
    expect(diff.split('\n').filter((line) => !/^(@@|={10})/.test(line))).toEqual([
      'Index: a.ts',
      '--- a.ts\ton disk',
      '+++ a.ts\tgenerated',
      ' one',
      '-two',
      '+2',
      'Index: b.ts',
      '--- b.ts\ton disk',
      '+++ b.ts\tgenerated',
      '+new',
      'Index: c.ts',
      '--- c.ts\ton disk',
      '+++ c.ts\tgenerated',
      '-gone',
      '',
    ]);
  });
});

describe('readIfPresent', () => {
  it('gives the text, or undefined where there is no such file', async () => {
    const folder = await folderWith({ 'a.ts': 'ключ' });
    expect(await readIfPresent(join(folder, 'a.ts'))).toBe('ключ');
    expect(await readIfPresent(join(folder, 'b.ts'))).toBeUndefined();
    expect(await readIfPresent(join(folder, 'no/such/folder'))).toBeUndefined();
  });

  it('does not take every failure for absence', async () => {
    const folder = await folderWith({ 'a/b.ts': '' });
    await writeFile(join(folder, 'file'), '');
    await expect(readIfPresent(join(folder, 'a'))).rejects.toThrow();
    await expect(readIfPresent(join(folder, 'file/x'))).rejects.toThrow();
  });
});
