import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Model } from '../../scripts/catalog.js';
import { generate } from '../../scripts/generate.js';
import { ROOT } from '../../scripts/project.js';
import { snapshot, temporaryFolder, temporaryProject } from '../scripts/support.js';
import { load } from './load.js';

const run = promisify(execFile);
const faulty = join(import.meta.dirname, 'faulty');
const good = await readFile(join(ROOT, 'catalog/oauth.yaml'));
const system = await readFile(join(ROOT, 'catalog/system.yaml'));

const isPlace = expect.stringMatching(/^catalog\/oauth\.yaml:[1-9]\d*:[1-9]\d* {2}\S.*\.$/u);

describe('a good file', () => {
  const whole = load(good) as Model;

  it('cut anywhere is refused, or is the same catalogue as far as it goes', () => {
    const [family] = whole.families;
    for (let length = 0; length < good.length; length += 10) {
      const result = load(good.subarray(0, length));
      if (Array.isArray(result)) {
        expect(result).toEqual(result.map(() => isPlace));
        continue;
      }
      const [cut] = result.families;
      for (const [index, error] of (cut?.errors ?? []).entries()) expect(family?.errors[index]).toMatchObject(error);
    }
  });

  it('changed at random is refused with places, or is a catalogue that reads back as it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\t',
        ' ',
        ':',
        '#',
        '-',
        '"',
        "'",
        '[',
        '{',
        '&a ',
        '*a ',
        '!!str ',
        '|',
        '\n',
        '\r',
        '\u00a0',
        '\u0421',
        '%',
        '---\n',
        '~',
        '0500',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const change = fc.record({
      at: fc.nat(good.length),
      remove: fc.nat(40),
      insert: fc.oneof(
        piece.map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let bytes = good;
        for (const { at, remove, insert } of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        const result = load(bytes);
        if (Array.isArray(result)) {
          expect(result.length).toBeGreaterThan(0);
          expect(result).toEqual(result.map(() => isPlace));
          return;
        }
        const families = result.families.map(({ errors, ...head }) => ({
          ...head,
          errors: Object.fromEntries(errors.map(({ code, member, ...error }) => [code, { ...error, member }])),
        }));
        const again = load(Buffer.from(stringify(families[0], { aliasDuplicateObjects: false })));
        expect(again).toMatchObject({ families: [{ errors: result.families[0]?.errors }] });
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same with other line ends and comments', () => {
    const text = good.toString();
    for (const variant of [
      text.replaceAll('\n', '\r\n'),
      `# a comment\n\n${text}\n\n# another\n`,
      text.replaceAll(/^errors:$/gm, 'errors: # all'),
    ]) {
      expect(load(Buffer.from(variant))).toEqual(whole);
    }
  });
});

describe('a file that is too much', () => {
  it.each(['[', '{', '- ', '? ', 'a: {'])('10 MB of %j are refused', (piece) => {
    const result = load(Buffer.from(piece.repeat((10 * 2 ** 20) / piece.length)));
    expect(result).toEqual([expect.stringMatching(/^catalog\/oauth\.yaml:1:\d+ {2}Nested too deeply\. /)]);
  });
});

describe('a place that fails', () => {
  it('says which folder or file is absent', async () => {
    await expect(generate(await temporaryFolder())).rejects.toThrow(/ENOENT.*catalog/);
    const project = await temporaryProject({ 'system.yaml': system });
    await rm(join(project, 'catalog/schema.json'));
    await expect(generate(project)).rejects.toThrow(/ENOENT.*schema\.json/);
  });

  it('leaves every byte as it was on a full disk', async () => {
    const project = await temporaryProject({ 'system.yaml': system });
    await generate(project);
    await writeFile(
      join(project, 'catalog/system.yaml'),
      system.toString().replace('Too many requests', 'Far too many'),
    );
    const before = await snapshot(project);
    // Whatever is written there meets «no space left on device», as on a full disk.
    await symlink('/dev/full', join(project, 'docs/en.md.new'));
    await expect(generate(project)).rejects.toThrow('ENOSPC');
    expect(await snapshot(project)).toEqual(before);
  });

  it('leaves every byte as it was where the output folder is read-only', async () => {
    const project = await temporaryProject({ 'system.yaml': system });
    await generate(project);
    await writeFile(
      join(project, 'catalog/system.yaml'),
      system.toString().replace('Too many requests', 'Far too many'),
    );
    const before = await snapshot(project);
    await run('chmod', ['-R', 'a-w,a+rX', project]);
    // Permissions do not bind the superuser, so another user does it where this is one.
    const isRoot = process.getuid?.() === 0;
    const script = `import(${JSON.stringify(join(ROOT, 'scripts/generate.ts'))}).then(({ generate }) => generate(${JSON.stringify(project)})).catch((error) => { console.log(error.code); })`;
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], TSX_DISABLE_CACHE: '1' },
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    expect(stdout.trim()).toBe('EACCES');
    await run('chmod', ['-R', 'u+w', project]);
    expect(await snapshot(project)).toEqual(before);
  });

  it('shows faults without a stack and ends with 1', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'catalog'));
    for (const name of ['schema.json', 'oauth.yaml'])
      await cp(join(ROOT, 'catalog', name), join(folder, 'catalog', name));
    await cp(join(faulty, 'tag.yaml'), join(folder, 'catalog/system.yaml'));
    const script = `import(${JSON.stringify(join(ROOT, 'scripts/generate.ts'))}).then(({ generate, runScript }) => runScript(async () => { await generate(${JSON.stringify(folder)}); }))`;
    const failed = await run(process.execPath, ['--import', 'tsx', '-e', script], { cwd: ROOT }).catch(
      (error) => error,
    );
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toBe(
      'catalog/system.yaml:14:13  A tag, !!int. Remove it: quotes are enough to make a string.\n1 fault. Nothing was written.\n',
    );
    expect(await readdir(folder)).toEqual(['catalog']);
  });
});
