import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { CatalogFaults } from '../../scripts/faults.js';
import { describeGeneration, generate, main, prepare, runScript } from '../../scripts/generate.js';
import type { Generator } from '../../scripts/generator.js';
import { generators } from '../../scripts/generators/index.js';
import { formatDiff } from '../../scripts/outputs.js';
import { ROOT } from '../../scripts/project.js';
import {
  errorYaml,
  familyYaml,
  HOSTILE_FAMILY,
  SYSTEM_FAMILY,
  snapshot,
  temporaryProject,
  writeFiles,
} from './support.js';

const GENERATED = 'src/generated';

const broken: Generator = {
  name: 'broken',
  generate() {
    throw new Error('The generator is broken.');
  },
};

describe('the committed files', () => {
  it('are what the generators make, to the byte', async () => {
    const { comparison } = await prepare(ROOT);
    expect(formatDiff(comparison)).toBe('');
    expect(comparison.unchanged.length).toBeGreaterThan(10);
  });
});

describe('generate', () => {
  it('writes what all generators make, for every family', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY, 'hostile.yaml': HOSTILE_FAMILY });
    const { model, comparison } = await generate(project);
    expect(model.families.map(({ name }) => name)).toEqual(['system', 'hostile']);
    const files = await snapshot(project);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(comparison.changed.map(({ path }) => path)));
    for (const { path, after } of comparison.changed) {
      expect(files[path]?.bytes).toBe(Buffer.from(after ?? '').toString('latin1'));
    }
    expect(comparison.changed.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['catalog.json', 'hostile.ts', 'system.ts'].map((name) => `${GENERATED}/${name}`)),
    );
  });

  it('writes nothing the second time, not even the same bytes', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await generate(project);
    const before = await snapshot(project);
    const { comparison } = await generate(project);
    expect(comparison).toMatchObject({ changed: [], stale: [] });
    expect(comparison.unchanged.length).toBeGreaterThan(0);
    expect(await snapshot(project)).toEqual(before);
  });

  it('rewrites only what differs, and removes what nobody makes any more', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY, 'hostile.yaml': HOSTILE_FAMILY });
    await generate(project);
    await rm(join(project, 'catalog/hostile.yaml'));
    await writeFiles(project, { [`${GENERATED}/notes.txt`]: 'left over', 'src/index.ts': 'by hand' });
    const long = new Date(0);
    for (const path of Object.keys(await snapshot(project))) await utimes(join(project, path), long, long);

    const { comparison } = await generate(project);
    expect(comparison.stale.map(({ path }) => path)).toEqual([`${GENERATED}/hostile.ts`, `${GENERATED}/notes.txt`]);
    const after = await snapshot(project);
    expect(Object.keys(after).filter((path) => /hostile|notes|\.new$/.test(path))).toEqual([]);
    const rewritten = Object.entries(after).filter(([, { written }]) => written !== 0n);
    expect(rewritten.map(([path]) => path).sort()).toEqual(comparison.changed.map(({ path }) => path).sort());
    expect(after[`${GENERATED}/system.ts`]?.written).toBe(0n);
    expect(after['src/index.ts']?.bytes).toBe('by hand');
  });

  it('writes nothing where the catalogue has faults, and tells all of them', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await generate(project);
    await writeFiles(project, {
      'catalog/system.yaml': familyYaml({ name: 'system', identifier: 'System' }, [errorYaml('NEW'), errorYaml('new')]),
      'catalog/a.yaml': 'name: a\nname: b\n',
      'catalog/b.yaml': familyYaml({ name: 'b', identifier: 'B' }, [errorYaml('A', { status: '0400' })]),
      [`${GENERATED}/notes.txt`]: 'left over',
    });
    const before = await snapshot(project);
    const error = await generate(project).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CatalogFaults);
    expect((error as CatalogFaults).faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'catalog/a.yaml:2:1',
      'catalog/b.yaml:14:13',
      'catalog/system.yaml:21:3',
    ]);
    expect(await snapshot(project)).toEqual(before);
  });

  it('writes nothing where a generator fails after others have succeeded', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await generate(project);
    await writeFiles(project, {
      'catalog/hostile.yaml': HOSTILE_FAMILY,
      [`${GENERATED}/notes.txt`]: 'left over',
    });
    const before = await snapshot(project);
    await expect(generate(project, [...generators, broken])).rejects.toThrow('The generator is broken.');
    expect(await snapshot(project)).toEqual(before);
  });

  it('writes nothing where one file cannot be written', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await generate(project);
    await writeFiles(project, { 'catalog/hostile.yaml': HOSTILE_FAMILY });
    await rm(join(project, GENERATED, 'vocabulary.ts'));
    await mkdir(join(project, GENERATED, 'vocabulary.ts'));
    const before = await snapshot(project);
    await expect(generate(project)).rejects.toThrow();
    expect(await snapshot(project)).toEqual(before);
  });

  it('writes nothing where a template is missing, and names it', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await rm(join(project, 'package.json'));
    const before = await snapshot(project);
    await expect(generate(project)).rejects.toThrow(/^package\.json is missing/);
    expect(await snapshot(project)).toEqual(before);
  });
});

describe('prepare', () => {
  it('writes nothing, but tells what would change', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await generate(project);
    const path = `${GENERATED}/vocabulary.ts`;
    const text = await readFile(join(project, path), 'utf8');
    await writeFile(join(project, path), text.replace("'slow-down'", "'slow_down'"));
    const before = await snapshot(project);
    const { comparison } = await prepare(project);
    expect(comparison.changed.map(({ path }) => path)).toEqual([path]);
    expect(formatDiff(comparison)).toContain("\n-  SLOW_DOWN = 'slow_down',\n+  SLOW_DOWN = 'slow-down',\n");
    expect(await snapshot(project)).toEqual(before);
  });
});

describe('describeGeneration', () => {
  it('lists the families with their codes, then the files by what was done to them', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY, 'hostile.yaml': HOSTILE_FAMILY });
    const names = ['hostile', 'localized', 'notes'];
    const { model } = await generate(project);
    const change = (name: string) => ({ path: `${name}.ts`, before: '', after: '' });
    const comparison = { changed: names.map(change), stale: names.map(change), unchanged: ['z.ts', 'a.ts'] };
    expect(describeGeneration({ model, comparison }).split('\n')).toEqual([
      'Families',
      '  system      1 codes',
      '  hostile     7 codes',
      'Generated files',
      '  removed      hostile.ts',
      '  removed      localized.ts',
      '  removed      notes.ts',
      '  unchanged    a.ts',
      '  unchanged    z.ts',
      '  written      hostile.ts',
      '  written      localized.ts',
      '  written      notes.ts',
    ]);
  });
});

describe('runScript', () => {
  const fault = { file: 'a.yaml', line: 1, column: 2, message: 'Wrong. Mend it.' };
  let said: MockInstance;

  beforeEach(() => {
    said = vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    said.mockRestore();
    process.exitCode = undefined;
  });

  it('says nothing of a success', async () => {
    await runScript(async () => {});
    expect(said).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });

  it.each([
    [
      'faults',
      [fault, fault],
      'a.yaml:1:2  Wrong. Mend it.\na.yaml:1:2  Wrong. Mend it.\n2 faults. Nothing was written.',
    ],
    ['one fault', [fault], 'a.yaml:1:2  Wrong. Mend it.\n1 fault. Nothing was written.'],
  ])('ends with %s and exit code 1', async (_, faults, message) => {
    await runScript(() => Promise.reject(new CatalogFaults(faults)));
    expect(said.mock.calls).toEqual([[message]]);
    expect(process.exitCode).toBe(1);
  });

  it('leaves what is no error to whoever threw it', async () => {
    await expect(runScript(() => Promise.reject('stop'))).rejects.toBe('stop');
    expect(said).not.toHaveBeenCalled();
  });

  it('ends with the message of any other error, without a stack', async () => {
    await runScript(() => Promise.reject(new Error('package.json is missing.')));
    expect(said.mock.calls).toEqual([['package.json is missing.']]);
    expect(process.exitCode).toBe(1);
  });
});

describe('main', () => {
  let said: MockInstance;
  let complained: MockInstance;

  beforeEach(() => {
    said = vi.spyOn(console, 'log').mockImplementation(() => {});
    complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    said.mockRestore();
    complained.mockRestore();
    process.exitCode = undefined;
  });

  it('writes, and tells what it wrote', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await main([], project);
    expect(said.mock.calls).toEqual([[expect.stringContaining(`\n  written      ${GENERATED}/system.ts\n`)]]);
    expect(await readFile(join(project, GENERATED, 'system.ts'), 'utf8')).toContain('SOME_ERROR');
    expect(complained).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });

  it('with --check finds everything up to date', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    const { comparison } = await generate(project);
    await main(['--check'], project);
    expect(said.mock.calls).toEqual([[`Generated files are up to date: ${comparison.changed.length}.`]]);
    expect(complained).not.toHaveBeenCalled();
    expect(process.exitCode).toBeUndefined();
  });

  it('with --check shows what is out of date, writes nothing and ends with 1', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    await generate(project);
    await writeFiles(project, { [`${GENERATED}/vocabulary.ts`]: 'old\n' });
    const before = await snapshot(project);
    await main(['--check'], project);
    expect(said).not.toHaveBeenCalled();
    expect(complained.mock.calls).toEqual([
      [expect.stringMatching(/\n-old\n(.*\n)+Generated files are out of date\. Run: npm run generate$/)],
    ]);
    expect(process.exitCode).toBe(1);
    expect(await snapshot(project)).toEqual(before);
  });

  it('refuses an option that it does not know', async () => {
    const project = await temporaryProject({ 'system.yaml': SYSTEM_FAMILY });
    const before = await snapshot(project);
    await expect(main(['--chek'], project)).rejects.toThrow('--chek');
    expect(await snapshot(project)).toEqual(before);
  });
});

describe('the program', () => {
  const run = (...options: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', ...options], { cwd: ROOT });

  it('finds the generated files up to date, and exits with 0', async () => {
    const { stdout } = await run('--check');
    expect(stdout).toMatch(/^Generated files are up to date: \d+\.\n$/);
  });

  it('exits with 1 for an option that it does not know', async () => {
    await expect(run('--chek')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('--chek'),
    });
  });
});
