import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, compareFiles, formatDiff, readIfPresent, writeChanges } from '../../../scripts/outputs/files.js';
import { snapshot, temporaryFolder, textsOf, writeFiles } from '../support.js';

const FOLDERS = ['generated', 'docs/en'];

/** A folder with files in it. */
async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

describe('compareFiles', () => {
  it('tells files that are equal, changed, absent and left over, and touches none', async () => {
    const folder = await folderWith({
      'README.md': 'same\n',
      'generated/a.ts': '\uFEFFa\r\n',
      'generated/deep/z.ts': 'left over\n',
      'generated/empty.ts': '',
      'docs/en/README.md': 'left over too\n',
      'docs/other.md': 'by hand\n',
    });
    const before = await snapshot(folder);
    const files = { 'README.md': 'same\n', 'generated/empty.ts': '', 'generated/a.ts': 'a\n', 'generated/b.ts': '' };
    expect(await compareFiles(folder, new Map(Object.entries(files)), FOLDERS)).toEqual({
      unchanged: ['README.md', 'generated/empty.ts'],
      changes: [
        { path: 'generated/a.ts', before: '\uFEFFa\r\n', after: 'a\n' },
        { path: 'generated/b.ts', before: undefined, after: '' },
        { path: 'generated/deep/z.ts', before: 'left over\n', after: undefined },
        { path: 'docs/en/README.md', before: 'left over too\n', after: undefined },
      ],
    });
    expect(await snapshot(folder)).toEqual(before);
  });

  it('needs no folder to be there, but takes no other failure for absence', async () => {
    const files = new Map([['generated/a.ts', 'a\n']]);
    expect(await compareFiles(await temporaryFolder(), files, FOLDERS)).toMatchObject({ unchanged: [] });
    await expect(compareFiles(await folderWith({ generated: 'a file' }), files, FOLDERS)).rejects.toThrow('ENOTDIR');
  });
});

describe('writeChanges', () => {
  const files = { 'a.ts': 'old\n', 'b.ts': 'stale\n', 'other.ts': 'by hand\n', 'folder/inside.ts': 'inside\n' };
  const changes: Change[] = [
    { path: 'a.ts', before: 'old\n', after: 'ключ\n' },
    { path: 'deep/er/d.ts', before: undefined, after: 'new\n' },
    { path: 'b.ts', before: 'stale\n', after: undefined },
  ];
  const written = { ...files, 'a.ts': 'ключ\n', 'deep/er/d.ts': 'new\n' };
  Reflect.deleteProperty(written, 'b.ts');

  // Each fails at another moment: when the content is put in place, when the file goes, and while it is written.
  it.each<[string, Change]>([
    ['a folder in the place of a file', { path: 'folder', before: undefined, after: 'x\n' }],
    ['a folder that should go as a file', { path: 'folder', before: 'x\n', after: undefined }],
    ['a file in the place of a folder', { path: 'other.ts/x.ts', before: undefined, after: 'x\n' }],
    ['a folder in the place of the new content', { path: 'blocked.ts', before: undefined, after: 'x\n' }],
  ])(
    'writes, creates and removes; leaves no half of a file where it cannot; and goes on next time: %s',
    async (_, change) => {
      const folder = await folderWith(files);
      await mkdir(join(folder, 'blocked.ts.new'));
      await expect(writeChanges(folder, changes.toSpliced(1, 0, change))).rejects.toThrow();
      expect(await textsOf(folder)).toEqual({ ...files, 'a.ts': written['a.ts'] });
      await writeChanges(folder, changes);
      expect(await textsOf(folder)).toEqual(written);
    },
  );

  it('is not hindered by what an interrupted run has left behind', async () => {
    const left = { 'generated/a.ts': 'old\n', 'generated/a.ts.new': 'half', 'generated/b.ts.new': '' };
    const folder = await folderWith(left);
    const { changes } = await compareFiles(folder, new Map([['generated/a.ts', 'new\n']]), FOLDERS);
    await writeChanges(folder, changes);
    expect(await textsOf(folder)).toEqual({ 'generated/a.ts': 'new\n' });
  });
});

it('formatDiff shows what would change in each file', () => {
  const changes = [
    { path: 'a.ts', before: 'one\ntwo\n', after: 'one\n2\n' },
    { path: 'b.ts', before: undefined, after: 'new\n' },
    { path: 'c.ts', before: 'gone\n', after: undefined },
  ];
  const rows = formatDiff(changes).split('\n');
  expect(rows.filter((row) => !/^(@@|={10}|\+\+\+|Index)/.test(row))).toEqual([
    ...['--- a.ts\ton disk', ' one', '-two', '+2', '--- b.ts\ton disk', '+new', '--- c.ts\ton disk', '-gone', ''],
  ]);
  expect(rows).toContain('+++ c.ts\tgenerated');
  expect(formatDiff([])).toBe('');
});

it('readIfPresent gives undefined only where there is no such file', async () => {
  const folder = await folderWith({ 'a/b.ts': 'ключ' });
  expect(await readIfPresent(join(folder, 'a/b.ts'))).toBe('ключ');
  expect(await readIfPresent(join(folder, 'no/such/folder'))).toBeUndefined();
  await expect(readIfPresent(join(folder, 'a'))).rejects.toThrow('EISDIR');
});
