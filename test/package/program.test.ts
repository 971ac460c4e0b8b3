import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalog, INSTALLED } from './consumer.js';

// What it says is tested in test/unit/src/cli. Here it is a process, with the real catalogue.

const BIN = join(INSTALLED, '../.bin');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed program in a bare environment. */
function run(
  args: readonly string[],
  { input = '', env = {}, file = join(BIN, 'b24-error') }: { input?: string; env?: object; file?: string } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'] ?? '', ...env } };
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

const entries = catalog.families.flatMap(({ name, errors }) =>
  errors.map(({ member: _member, ...entry }) => ({ family: name, ...entry })),
);
const codes = [...new Set(entries.map(({ code }) => code))];
const explained = codes.map((code) => ({ code, entries: entries.filter((entry) => entry.code === code) }));
const [code = ''] = codes;

it('explains every code of the catalogue, in both languages', async () => {
  const json = await run(['--json', '--', ...codes]);
  expect({ ...json, stdout: JSON.parse(json.stdout) }).toEqual({ code: 0, stdout: explained, stderr: '' });
  for (const language of ['en', 'ru'] as const) {
    const { stdout } = await run(['--lang', language, '--', ...codes]);
    expect(entries.filter(({ description }) => !stdout.includes(description[language]))).toEqual([]);
  }
});

it('complains of an unknown code, and explains the others', async () => {
  const { code: exitCode, stdout, stderr } = await run(['NO SUCH CODE', code]);
  expect([exitCode, stdout]).toEqual([1, (await run([code])).stdout]);
  expect(stderr).toContain('"NO SUCH CODE"');
});

it('lists what the filters let through, for each of their values', async () => {
  const list = async (...args: string[]) => JSON.parse((await run(['list', '--json', ...args])).stdout);
  expect(await list()).toEqual(entries);
  for (const { name } of catalog.families)
    expect(await list('--family', name)).toEqual(entries.filter(({ family }) => family === name));
  for (const { value } of catalog.categories)
    expect(await list('--category', value)).toEqual(entries.filter(({ category }) => category === value));
  for (const { value } of catalog.recoveries)
    expect(await list('--recovery', value, '--status', '401')).toEqual(
      entries.filter(
        ({ recovery, status, otherStatuses }) => recovery === value && [status, ...otherStatuses].includes(401),
      ),
    );
});

it('explains the errors of a response on standard input', async () => {
  const texts = { error_description: 'Так бывает' };
  const body = {
    result: { result: [], result_error: { a: { error: code, ...texts }, b: { error: 'METHOD', ...texts } } },
  };
  const input = `\uFEFF${JSON.stringify(body)}\n`;
  const json = await run(['-', '--json'], { input });
  expect([json.code, JSON.parse(json.stdout)]).toEqual([
    1,
    ['a', 'b'].map((key, index) => ({
      ...(index === 0 ? explained[0] : { code: 'METHOD', entries: [] }),
      description: 'Так бывает',
      path: ['result', 'result_error', key],
    })),
  ]);
  expect(json.stderr).toContain('"METHOD"');
  expect((await run(['-'], { input })).stdout).toMatch(/ result\.result_error\.a\n.* Так бывает\n/s);
  expect(await run(['-'], { input: '{"result":true}' })).toMatchObject({ code: 0, stderr: '' });
});

it.each([[[]], [['--frob']], [['list', '--status', '4xx']], [['-']]])('refuses %j', async (args) => {
  const { code: exitCode, stdout, stderr } = await run(args);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^.+\n$/);
});

it('speaks the language of the environment', async () => {
  const english = await run(['--help'], { env: { LANG: 'ru_RU.UTF-8', LC_ALL: 'C' } });
  const russian = await run(['--help'], { env: { LANG: 'ru_RU.UTF-8' } });
  expect([english.stdout.includes('Usage'), /[а-я]/.test(english.stdout), /[а-я]/.test(russian.stdout)]).toEqual([
    true,
    false,
    true,
  ]);
  for (const { stdout } of [english, russian]) {
    for (const { value } of [...catalog.categories, ...catalog.recoveries]) expect(stdout).toContain(value);
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
  }
});

it('knows its version, by both names', async () => {
  const { version } = JSON.parse(await readFile(join(INSTALLED, 'package.json'), 'utf8'));
  for (const name of ['b24-error', 'bitrix24-error-codes'])
    expect(await run(['--version'], { file: join(BIN, name) })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
});

it('ends quietly when its reader has seen enough', async () => {
  const commands = `b24-error list --json | head -n 1; b24-error list | true`;
  const env = { PATH: `${BIN}:${process.env['PATH']}` };
  expect(await run(['-c', commands], { file: 'sh', env })).toEqual({ code: 0, stdout: '[\n', stderr: '' });
});

it('has no colour in a pipe', async () => {
  const { stdout } = await run([code], { env: { TERM: 'xterm-256color', FORCE_COLOR: '1' } });
  expect(stdout).not.toContain('\u001b');
});
