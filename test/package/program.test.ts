import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamespaceModule } from '../../src/namespace.js';
import { anyInput, faultIn } from '../fuzz/input.js';
import { catalog, folder, INSTALLED, namespaces } from './consumer.js';

// What it says in detail is tested in test/unit/src/cli. Here it is a process, with the real catalogue.

const BIN = join(INSTALLED, '../.bin');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string | Iterable<string>;
  readonly env?: Readonly<Record<string, string>>;
  readonly file?: string;
}

/** Runs the installed program in a bare environment. */
function run(
  args: readonly string[],
  { input = '', env = {}, file = join(BIN, 'b24-error') }: Surroundings = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env }, maxBuffer: Infinity };
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? Number.NaN : 0;
      resolve({ code, stdout, stderr });
    });
    // Whoever reads no input closes it.
    if (child.stdin) pipeline(Readable.from(typeof input === 'string' ? [input] : input), child.stdin).catch(() => {});
  });
}

const entries = catalog.families.flatMap(({ name, errors }) =>
  errors.map(({ member: _member, ...entry }) => ({ family: name, ...entry })),
);
// The empty code cannot be typed.
const codes = [...new Set(entries.map(({ code }) => code))].filter(Boolean);
const [code = ''] = codes;

const modules: NamespaceModule[] = await Promise.all(
  namespaces.map(({ name }) => import(join(INSTALLED, `dist/esm/generated/methods/${name}.js`))),
);
const methods = modules.flatMap((module) => Object.values(module.methods));

/** What is printed has the description of an entry with each of these codes, in the order given. */
function expectExplained(stdout: string, ...expected: readonly string[]): void {
  const text = stdout.replaceAll(/\n +/g, ' ');
  const places = expected.map((code) =>
    Math.max(...entries.filter((entry) => entry.code === code).map(({ description }) => text.indexOf(description.en))),
  );
  expect([places.includes(-1), places]).toEqual([false, [...places].sort((a, b) => a - b)]);
}

it('explains every code of the catalogue, in both languages', async () => {
  const json = await run(['--json', '--', ...codes]);
  const found: { code: string; entries: { family?: string }[] }[] = JSON.parse(json.stdout);
  const familiesOf = (code: string) => entries.filter((entry) => entry.code === code).map(({ family }) => family);
  expect([json.code, json.stderr]).toEqual([0, '']);
  const foundFamilies = found.map(({ entries }) => entries.flatMap(({ family }) => family ?? []).sort());
  expect(found.map(({ code }, index) => [code, ...(foundFamilies[index] ?? [])])).toEqual(
    codes.map((code) => [code, ...familiesOf(code).sort()]),
  );
  for (const language of ['en', 'ru'] as const) {
    const { stdout } = await run(['--lang', language, '--', ...codes]);
    expect(entries.filter(({ code, description }) => code && !stdout.includes(description[language]))).toEqual([]);
  }
});

it('explains a method of every namespace, and every code', async () => {
  const some = modules.flatMap((module) => Object.values(module.methods).slice(0, 1));
  const json = await run(['--json', ...some.map(({ name }) => name)]);
  expect([json.code, json.stderr]).toEqual([0, '']);
  expect(JSON.parse(json.stdout)).toEqual(
    some.map(({ name, namespace, docs, errors }) => ({ method: name, namespace, docs, entries: errors })),
  );
  const sent = [...new Set(modules.flatMap(({ errors }) => errors.map(({ code }) => code)))];
  const typed = sent.filter((code) => code !== '').map((code) => code.replaceAll('…', 'X'));
  const known = await run(['--json', '--', ...typed]);
  const found: { code: string; entries: { namespace?: string }[] }[] = JSON.parse(known.stdout);
  expect([known.code, found.map(({ code }) => code)]).toEqual([0, typed]);
  expect(found.filter(({ entries }) => !entries.some(({ namespace }) => namespace))).toEqual([]);
});

it('explains an error by the method that sent it, typed and piped, in both languages', async () => {
  const isExact = ({ code, text }: { code: string; text?: string }) => code !== '' && text && !text.includes('…');
  const method = methods.find(({ errors }) => errors.some(isExact));
  const error = method?.errors.find(isExact);
  if (!method || !error?.text) throw new Error('No method of the catalogue has a code with a text.');
  const input = JSON.stringify({ error: error.code, error_description: error.text });
  for (const language of ['en', 'ru'] as const) {
    const call = ['--method', method.name.toUpperCase(), '--lang', language];
    for (const shown of [await run([error.code, error.text, ...call]), await run(call, { input })]) {
      expect(shown).toMatchObject({ code: 0, stderr: '' });
      expect(shown.stdout).toContain(` (${error.namespace}/${error.key})\n`);
      expect(shown.stdout).toContain(error.description[language]);
    }
  }
  const unknown = await run(['no.such.method']);
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringMatching(/^.*"no\.such\.method".*\n$/)]);
});

describe('what is typed', () => {
  it.each<[args: string[], explained: string[], note?: RegExp]>([
    // In another case, in quotes, with marks, several at once, with what stands before it.
    [['query_limit_exceeded'], ['QUERY_LIMIT_EXCEEDED'], /"query_limit_exceeded" was taken for QUERY_LIMIT_EXCEEDED/],
    [['"QUERY_LIMIT_EXCEEDED"'], ['QUERY_LIMIT_EXCEEDED']],
    [['QUERY_LIMIT_EXCEEDED,'], ['QUERY_LIMIT_EXCEEDED']],
    [['expired_token, NO_AUTH_FOUND'], ['expired_token', 'NO_AUTH_FOUND']],
    [
      ['expired_token,', 'NO_AUTH_FOUND'],
      ['expired_token', 'NO_AUTH_FOUND'],
    ],
    [['error: expired_token'], ['expired_token']],
    [['{"error":"expired_token"}'], ['expired_token']],
    // Where case decides: both.
    [['ACCESS_DENIED'], ['ACCESS_DENIED', 'access_denied'], /Not to be confused with access_denied/],
    [['access_denied'], ['access_denied', 'ACCESS_DENIED'], /Not to be confused with ACCESS_DENIED/],
    [['Access_Denied'], ['ACCESS_DENIED', 'access_denied'], /was taken for ACCESS_DENIED and access_denied/],
    // A Cyrillic letter.
    [['QUERY_LIMIT_EXСEEDED'], ['QUERY_LIMIT_EXCEEDED'], /Character 15 is "С" \(U\+0421\), .* Latin C\./],
    // A text, or a part of one, of any family.
    [['Too many requests'], ['QUERY_LIMIT_EXCEEDED']],
    [['Too', 'many', 'requests'], ['QUERY_LIMIT_EXCEEDED']],
    [['many requests'], ['QUERY_LIMIT_EXCEEDED']],
    [['subscription has been ended.'], ['PAYMENT_REQUIRED']],
    [['Could not find value for parameter {id}'], ['100']],
    // With a status.
    [
      ['ACCESS_DENIED', '--status', '403'],
      ['ACCESS_DENIED'],
      /HTTP status +403\n +Note +Probably an error of the method's/,
    ],
  ])('%j is explained', async (args, explained, note) => {
    const { stdout, ...ended } = await run(args);
    expect(ended).toEqual({ code: 0, stderr: '' });
    expectExplained(stdout, ...explained);
    if (note) expect(stdout).toMatch(note);
    else expect(stdout).not.toMatch(/^".* was taken for |^Not to be confused /m);
  });

  it.each([[['']], [['', ' ']], [['--json', '']]])('%j is no code', async (args) => {
    const { code, stdout, stderr } = await run(args, { input: '{"result":1}' });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^No code was given.*\n$/)]);
  });

  it('that is unknown is told once', async () => {
    const { code: exitCode, stdout, stderr } = await run(['NO_SUCH_CODE_AT_ALL', code]);
    expect([exitCode, stdout]).toEqual([1, (await run([code])).stdout]);
    expect(stderr).toMatch(/^.*"NO_SUCH_CODE_AT_ALL".*\n$/);
  });

  it('that is a file is answered with how to read it, which works', async () => {
    await writeFile(join(folder, 'responses.log'), 'A {"error":"expired_token"}\n');
    const { code, stdout, stderr } = await run(['responses.log']);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('b24-error - < responses.log')]);
    const read = (command: string) =>
      run(['-c', command], { file: 'sh', env: { PATH: `${BIN}:${process.env['PATH']}` } });
    const found = await read('b24-error - < responses.log');
    expectExplained(found.stdout, 'expired_token');
    expect(await read('b24-error < responses.log')).toEqual(found);
  });

  it.each([[['--frob']], [['list', '--status', '4xx']], [['qwzx vbnk jjjj']]])('%j is refused', async (args) => {
    const { code: exitCode, stdout, stderr } = await run(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.+\n$/);
  });
});

describe('what is piped', () => {
  const LIMIT = '{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}';

  it.each<[what: string, input: string, code: number, explained: string[], ...patterns: RegExp[]]>([
    ['a response', LIMIT, 0, ['QUERY_LIMIT_EXCEEDED']],
    ['a success', '{"result":true,"time":{}}', 0, [], /^No errors/],
    ['an AJAX failure', '{"status":"error","errors":[{"code":"x_y_z","message":"Why"}]}', 1, [], /^x_y_z\n/, / Why\n/],
    [
      'a dump of Axios',
      `{"message":"Request failed","response":{"status":503,"data":${LIMIT}}}`,
      0,
      ['QUERY_LIMIT_EXCEEDED'],
      / 503\n/,
    ],
    ['the empty code', '{"error":"","error_description":"Access denied."}', 0, [''], /Server says +Access denied\.\n/],
    [
      'a text of no entry',
      '{"error":"expired_token","error_description":"My own"}',
      0,
      ['expired_token'],
      /Note +Probably/,
    ],
    [
      'a text with what a terminal obeys',
      String.raw`{"error":"X_Y","error_description":"\u001b[2J\u202e"}`,
      1,
      [],
      /\\u001b\[2J\\u202e/,
    ],
    [
      'the XML form',
      `<?xml version="1.0"?>\n<response>\n<error>QUERY_LIMIT_EXCEEDED</error>\n<error_description>Too many requests</error_description>\n</response>\n`,
      0,
      ['QUERY_LIMIT_EXCEEDED'],
    ],
    [
      'the output of curl -i',
      `HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\n\r\n${LIMIT}`,
      0,
      ['QUERY_LIMIT_EXCEEDED'],
      /HTTP status +503\n/,
    ],
    [
      'lines of a log',
      `[24-Nov-2026] app.INFO: call {"method":"profile"} []\n[24-Nov-2026] app.ERROR: failed ${LIMIT} []\n[24-Nov-2026] app.ERROR: failed {"error":"X_Y"} []\n`,
      1,
      ['QUERY_LIMIT_EXCEEDED'],
      /Line +2\n/,
      /^X_Y\n {2}Line +3\n/m,
      /^Found: 2 /m,
    ],
    [
      'one JSON a line',
      `{"result":1}\n${LIMIT}\n${LIMIT}\n`,
      0,
      ['QUERY_LIMIT_EXCEEDED'],
      /Line +2\n/,
      /^Line 3: QUERY_LIMIT_EXCEEDED, as on line 2\n/m,
      /^Found: 3 /m,
    ],
    ['a JSON list', `[\n  {"result":1},\n  ${LIMIT}\n]\n`, 0, ['QUERY_LIMIT_EXCEEDED'], /Line +3\n/, /^Found: 2 /m],
    [
      'bare codes',
      'expired_token\nNO_AUTH_FOUND,\nquery_limit_exceeded\n',
      0,
      ['expired_token', 'NO_AUTH_FOUND', 'QUERY_LIMIT_EXCEEDED'],
      /Line +3\n.*was taken for/,
      /^Found: 3 /m,
    ],
  ])('%s is explained', async (_, input, exitCode, explained, ...patterns) => {
    for (const args of [['-'], []]) {
      const { code, stdout, stderr } = await run(args, { input });
      expect([code, stderr]).toEqual([exitCode, '']);
      expectExplained(stdout, ...explained);
      for (const pattern of patterns) expect(stdout).toMatch(pattern);
      if (!input.startsWith('{"result"')) expect(stdout).not.toContain('No errors');
    }
  });

  it.each<[what: string, input: string, pattern: RegExp]>([
    ['an empty object', '{}', /^Line 1: .*not a response/],
    ['another object', '{"foo":1}', /^Line 1: .*not a response/],
    ['no error', '{"error":false}', /^Line 1: .*not a response/],
    [
      'a dump of Axios without its response',
      '{"message":"Request failed","code":"ERR_NETWORK","status":null}',
      /^Line 1: .*not a response/,
    ],
    ['a page', '<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>\n', /^Line 1: an HTML page/],
    ['JSON cut off', '{"error":"expired_token","error_descr', /^Line 1: .*\{"error":"expired_token".* does not end/],
    ['JSON with a fault', '{"error":"expired_token",\n  oops', /^Line 2: .*column 3, at oops/],
    [
      'an access log',
      '1.2.3.4 - - [24/Nov/2026:10:00:00 +0300] "POST /rest/profile HTTP/1.1" 401 85\n',
      /^Line 1: .*holds no JSON/,
    ],
    ['nothing', '', /^The input is empty/],
  ])('%s is told, and never called a success', async (_, input, pattern) => {
    const { code, stdout, stderr } = await run(['-'], { input });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(pattern)]);
    expect(await run(['-', '--json'], { input })).toEqual({ code: 2, stdout: '[]\n', stderr });
  });

  it('is given to programs as one list', async () => {
    const error_description = 'Так бывает';
    const result_error = { a: { error: code, error_description }, b: { error: 'METHOD', error_description } };
    const input = `\uFEFF${JSON.stringify({ result: { result: [], result_error } })}\n`;
    const json = await run(['-', '--json', '--status', '403'], { input });
    expect([json.code, JSON.parse(json.stdout), json.stderr]).toEqual([
      1,
      ['a', 'b'].map((key, index) => ({
        line: 1,
        code: index === 0 ? code : 'METHOD',
        description: error_description,
        path: ['result', 'result_error', key],
        status: 403,
        entries: index === 0 ? expect.arrayContaining([expect.objectContaining({ code })]) : [],
      })),
      '',
    ]);
  });

  it('may be larger than the memory it is read in', async () => {
    const megabyte = `{"result":"${'x'.repeat(1_000_000)}"}\n`;
    function* input() {
      for (let count = 0; count < 50; count++) yield megabyte;
      yield `${'x'.repeat(1_100_000)}\nA ${LIMIT}\n`;
    }
    const { code, stdout, stderr } = await run([], {
      input: input(),
      env: { NODE_OPTIONS: '--max-old-space-size=40' },
    });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Line 51: longer than 1,048,576 characters.*\n$/)]);
    expect(stdout).toMatch(/^QUERY_LIMIT_EXCEEDED\n {2}Line +52\n/);
    expect(stdout).toMatch(/\nFound: 51 .*\n$/);
  });
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

it('ends as it should and prints nothing unprintable, whatever is typed or piped', async () => {
  const property = fc.asyncProperty(anyInput, fc.boolean(), fc.boolean(), async (input, isPiped, json) => {
    const options = json ? ['--json'] : [];
    // No argument can hold the character that ends it.
    const typed = ['--', input.replaceAll('\0', '')];
    const { code, stdout, stderr } = await run([...options, ...(isPiped ? ['-'] : typed)], { input });
    expect(faultIn(code, stdout + stderr)).toBeUndefined();
  });
  await fc.assert(property, { numRuns: 30 });
});

it('ends quietly when its reader has seen enough', async () => {
  const commands = `b24-error list --json | head -n 1; b24-error list | true; yes '{"error":"X_Y"}' | b24-error | head -n 1`;
  const env = { PATH: `${BIN}:${process.env['PATH']}` };
  expect(await run(['-c', commands], { file: 'sh', env })).toEqual({ code: 0, stdout: '[\nX_Y\n', stderr: '' });
});

it('has no colour in a pipe', async () => {
  const { stdout } = await run([code], { env: { TERM: 'xterm-256color', FORCE_COLOR: '1' } });
  expect(stdout).not.toContain('\u001b');
});
