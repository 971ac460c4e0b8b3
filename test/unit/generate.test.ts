import { execFile } from 'node:child_process';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generate, main, prepare, runScript } from '../../scripts/generate.js';
import { CatalogFaults } from '../../scripts/model/fault.js';
import { ROOT } from '../../scripts/model/project.js';
import { formatDiff } from '../../scripts/outputs/files.js';
import { outputs } from '../../scripts/outputs/index.js';
import type { Output } from '../../scripts/outputs/output.js';
import {
  errorYaml,
  familyYaml,
  HOSTILE_CODES,
  HOSTILE_FAMILY,
  NAMESPACE_FILE,
  namespaceYaml,
  pagesYaml,
  snapshot,
  temporaryProject,
  writeFiles,
} from './support.js';

const GENERATED = 'src/generated';

it('the committed files are what the outputs make, to the byte', async () => {
  expect(formatDiff((await prepare(ROOT)).changes)).toBe('');
});

describe('generate', () => {
  it('writes what all outputs make for every family and namespace, and nothing the second time', async () => {
    const project = await temporaryProject({ 'hostile.yaml': HOSTILE_FAMILY });
    await writeFiles(project, { 'catalog/methods/sample.yaml': namespaceYaml() });
    const { model, changes } = await generate(project);
    expect(model.families.map(({ name }) => name)).toEqual(['system', 'hostile']);
    expect(model.namespaces.map(({ name }) => name)).toEqual(['sample']);
    const before = await snapshot(project);
    for (const { path, after } of changes) expect(before[path]?.text).toBe(after);
    const paths = [
      'README.md',
      'docs/en/README.md',
      `${GENERATED}/families/hostile.ts`,
      `${GENERATED}/methods/sample.ts`,
    ];
    expect(changes.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));

    expect(await generate(project)).toMatchObject({ changes: [] });
    expect(await snapshot(project)).toEqual(before);
  });

  it('rewrites only what differs, and removes what nobody makes any more', async () => {
    const project = await temporaryProject({ 'hostile.yaml': HOSTILE_FAMILY });
    await generate(project);
    await rm(join(project, 'catalog/families/hostile.yaml'));
    await writeFiles(project, { 'catalog/pages.yaml': '{}\n' });
    const leftOver = ['docs/en/old.md', 'docs/ru/old.md', `${GENERATED}/notes.txt`];
    const byHand = ['src/index.ts', 'docs/rendering.md'];
    await writeFiles(project, Object.fromEntries([...leftOver, ...byHand].map((path) => [path, path])));
    const long = new Date(0);
    for (const path of Object.keys(await snapshot(project))) await utimes(join(project, path), long, long);

    const { changes } = await generate(project);
    const after = await snapshot(project);
    for (const change of changes) expect(after[change.path]?.text).toBe(change.after);
    const removed = changes.filter(({ after }) => after === undefined).map(({ path }) => path);
    expect(removed.sort()).toEqual([...leftOver, `${GENERATED}/families/hostile.ts`].sort());
    const rewritten = Object.keys(after).filter((path) => after[path]?.written !== 0n);
    expect([...rewritten, ...removed].sort()).toEqual(changes.map(({ path }) => path).sort());
    for (const path of [...byHand, `${GENERATED}/families/system.ts`]) expect(after[path]?.written).toBe(0n);
  });

  it('writes nothing where an output fails, a template is missing or the catalogue has faults', async () => {
    const project = await temporaryProject();
    await generate(project);
    await writeFiles(project, {
      'catalog/families/hostile.yaml': HOSTILE_FAMILY,
      'catalog/pages.yaml': pagesYaml([HOSTILE_FAMILY]),
      [`${GENERATED}/notes.txt`]: 'old',
    });
    const refuse = async (message: RegExp, made?: readonly Output[]) => {
      const before = await snapshot(project);
      await expect(generate(project, made)).rejects.toThrow(message);
      expect(await snapshot(project)).toEqual(before);
    };
    const broken: Output = { name: 'broken', make: () => Promise.reject(new Error('It is broken.')) };
    await refuse(/^It is broken\.$/, [...outputs, broken]);
    for (const template of ['README.md', 'examples/call.ts', 'bench/results.json']) {
      const path = join(project, template);
      const text = await readFile(path, 'utf8');
      await rm(path);
      await refuse(new RegExp(`^${template.replaceAll('.', '\\.')} is missing: `));
      await writeFile(path, text);
    }
    const b = familyYaml({ name: 'b', identifier: 'B' }, [errorYaml('A', { status: '0400' })]);
    await writeFiles(project, {
      'catalog/families/a.yaml': 'a: &b 1\n',
      'catalog/families/b.yaml': b,
      'catalog/c': '',
    });
    await refuse(/^catalog\/c:1:1 .*\ncatalog\/families\/a\.yaml:1:4 .*\ncatalog\/families\/b\.yaml:14:13 .*$/);
  });
});

describe('the command', () => {
  const log = vi.spyOn(console, 'log');
  const error = vi.spyOn(console, 'error');
  const said = () => ({ log: log.mock.calls.flat(), error: error.mock.calls.flat(), exitCode: process.exitCode });

  beforeEach(() => {
    for (const spy of [log, error]) spy.mockReset().mockImplementation(() => {});
  });

  afterEach(() => {
    process.exitCode = undefined;
  });

  const fault = { file: 'a.yaml', line: 1, column: 2, message: 'Wrong. Mend it.', rule: 'x' };
  const line = 'a.yaml:1:2  Wrong. Mend it. [x]';

  it.each([
    ['faults', new CatalogFaults([fault, fault]), [`${line}\n${line}`, '2 faults. Nothing was written.']],
    ['one fault', new CatalogFaults([fault]), [line, '1 fault. Nothing was written.']],
    ['any other error', new Error('README.md is missing.'), ['README.md is missing.']],
  ])('ends with the message of %s and exit code 1, without a stack', async (_, failure, messages) => {
    await runScript(() => Promise.reject(failure));
    expect(said()).toEqual({ log: [], error: messages, exitCode: 1 });
  });

  it('says nothing of a success, and leaves what is no error to whoever threw it', async () => {
    await runScript(async () => {});
    await expect(runScript(() => Promise.reject('stop'))).rejects.toBe('stop');
    expect(said()).toEqual({ log: [], error: [], exitCode: undefined });
  });

  it('writes, and tells the families and namespaces with their amounts, and the files by what was done to them', async () => {
    const project = await temporaryProject({ 'hostile.yaml': HOSTILE_FAMILY });
    await writeFiles(project, { [`${GENERATED}/notes.txt`]: 'left over', [NAMESPACE_FILE]: namespaceYaml() });
    for (const _ of ['at first', 'again']) await main([], project);
    const [first, again] = said().log;
    const head = ['Families', 'system 1 codes', `hostile ${HOSTILE_CODES.length} codes`];
    const namespaces = ['Namespaces', 'sample 1 methods, 1 entries', 'Generated files'];
    expect(first?.split('\n').map((line: string) => line.trim().replace(/ +/, ' '))).toEqual(
      expect.arrayContaining([...head, ...namespaces]),
    );
    expect(first).toContain(`\n  written  ${GENERATED}/families/hostile.ts\n`);
    expect(first).toMatch(/\n {2}removed {2}src\/generated\/notes\.txt\n {2}0 unchanged$/);
    expect(again).toMatch(/\nGenerated files\n {2}[1-9]\d* unchanged$/);
    expect(said()).toEqual({ log: [first, again], error: [], exitCode: undefined });
  });

  it('with --check only compares, shows what is out of date, and ends with 1 then', async () => {
    const project = await temporaryProject();
    const { changes } = await generate(project);
    await main(['--check'], project);
    const upToDate = `Generated files are up to date: ${changes.length}.`;
    expect(said()).toEqual({ log: [upToDate], error: [], exitCode: undefined });
    await writeFiles(project, { [`${GENERATED}/vocabulary.ts`]: 'old\n' });
    const before = await snapshot(project);
    await main(['--check'], project);
    const outOfDate = /\n-old\n(.*\n)+Generated files are out of date\. Run: npm run generate$/;
    expect(said()).toEqual({ log: [upToDate], error: [expect.stringMatching(outOfDate)], exitCode: 1 });
    expect(await snapshot(project)).toEqual(before);
  });

  it('refuses an option that it does not know', async () => {
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--chek'], {
      cwd: ROOT,
    });
    await expect(run).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^.*--chek.*\n$/) });
  });
});
