import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const consumer = inject('consumer');
const program = join(consumer, 'node_modules/.bin/b24-error');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed program as a process, in a bare environment. */
function run(
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'] ?? '', ...env } };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

const BATCH = JSON.stringify({
  result: {
    result: { a: 1 },
    result_error: {
      get_user: { error: 'expired_token', error_description: 'The access token provided has expired' },
      add: { error: 'ERROR_HANDLER_ALREADY_EXIST', error_description: 'Handler already exists!' },
    },
  },
});

describe('b24-error CODE', () => {
  it('explains a code', async () => {
    expect(await run(['QUERY_LIMIT_EXCEEDED'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `QUERY_LIMIT_EXCEEDED
  Family       System errors (system)
  Status       503
  Error text   Too many requests
  Description  Requests come faster than the limit allows: a leaky bucket per IP address and account holds 50 and drains 2 a second (Enterprise: 250 and 5). Slow down, repeat with a growing delay, and run no parallel series from one address.
  What to do   Slow down, then repeat
  More         https://apidocs.bitrix24.com/limits.html
`,
    });
  });

  it('explains it in Russian, by option and by environment', async () => {
    const byOption = await run(['PORTAL_DELETED', '--lang', 'ru']);
    expect(byOption.stdout).toContain('  Статус        500 (также 403, 410)\n');
    expect(byOption.stdout).toContain('Вопреки названию портал существует');
    expect((await run(['PORTAL_DELETED'], { env: { LANG: 'ru_RU.UTF-8' } })).stdout).toBe(byOption.stdout);
    expect((await run(['PORTAL_DELETED'], { env: { LC_ALL: 'C', LANG: 'ru_RU.UTF-8' } })).stdout).toContain('Status');
  });

  it('tells families apart that know the same code', async () => {
    const { stdout } = await run(['PAYMENT_REQUIRED', 'access_denied']);
    expect(stdout.match(/^ {2}Family .*$/gm)).toEqual([
      '  Family       Authorization server errors (oauth)',
      '  Family       Platform errors (platform)',
      '  Family       Platform errors (platform)',
    ]);
    expect(stdout).toContain('  Other texts  Access denied for this type of user');
  });

  it('fits the terminal', async () => {
    const { stdout } = await run(['OPERATION_TIME_LIMIT'], { env: { COLUMNS: '60' } });
    expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('complains of an unknown code, and explains the others', async () => {
    const { code, stdout, stderr } = await run(['EXPIRED_TOKEN', 'NO_AUTH_FOUND', 'ERROR_HANDLER_ALREADY_EXIST']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^NO_AUTH_FOUND\n/);
    expect(stderr).toBe(`The catalogue has no code "EXPIRED_TOKEN". Nearest: expired_token
The catalogue has no code "ERROR_HANDLER_ALREADY_EXIST". If a method sent it, it is one of its own: see the page of that method.
`);
    expect((await run(['EXPIRED_TOKEN', '--lang', 'ru'])).stderr).toBe(
      'Кода «EXPIRED_TOKEN» в каталоге нет. Похожие: expired_token\n',
    );
  });

  it('speaks JSON to programs', async () => {
    const { code, stdout } = await run(['insufficient_scope', 'NOPE', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: 'insufficient_scope',
        entries: [
          {
            family: 'system',
            status: 403,
            otherStatuses: [401],
            recovery: 'authorize',
            description: { ru: expect.any(String) },
          },
          { family: 'oauth', status: 403, text: '' },
        ],
      },
      { code: 'NOPE', entries: [] },
    ]);
  });
});

describe('b24-error list', () => {
  it('lists what fits every filter', async () => {
    expect((await run(['list', '--status', '401', '--recovery', 'refresh-token'])).stdout).toBe(
      '401  expired_token  system  Refresh the token\n',
    );
    expect((await run(['list', '--family', 'oauth', '--category', 'availability', '--lang', 'ru'])).stdout).toBe(
      '401  PAYMENT_REQUIRED  oauth  Сменить или оплатить тариф\n401  NOT_INSTALLED     oauth  Обратиться к администратору\n',
    );
    expect((await run(['list'])).stdout.trimEnd().split('\n')).toHaveLength(70);
  });

  it('finds a code by any status that was met, and says when none fits', async () => {
    expect((await run(['list', '--status', '410'])).stdout).toBe(
      '500  PORTAL_DELETED  system  Ask the administrator\n',
    );
    expect(await run(['list', '--status', '418'])).toEqual({ code: 0, stdout: 'No code fits.\n', stderr: '' });
    expect(JSON.parse((await run(['list', '--status', '418', '--json'])).stdout)).toEqual([]);
    expect(JSON.parse((await run(['list', '--status', '410', '--json'])).stdout)).toMatchObject([
      { family: 'system', code: 'PORTAL_DELETED' },
    ]);
  });

  it('uses two lines where columns do not fit', async () => {
    const { stdout } = await run(['list', '--status', '429'], { env: { COLUMNS: '50' } });
    expect(stdout).toBe(
      '429  OPERATION_TIME_LIMIT\n     system · Slow down, then repeat\n429  BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION\n     rest-v3 · Slow down, then repeat\n',
    );
  });

  it.each([
    [['--status', '4xx'], '--status is "4xx". It may be: 200–599.'],
    [['--family', 'sytem'], '--family is "sytem". It may be: system, oauth, platform, rest-v3.'],
    [
      ['--category', 'x'],
      '--category is "x". It may be: server, limit, authentication, permission, request, availability.',
    ],
    [['--recovery', 'toString'], '--recovery is "toString". It may be: retry, slow-down,'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await run(['list', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('b24-error -', () => {
  it('explains every error of an answer with its place', async () => {
    const { code, stdout, stderr } = await run(['-'], { input: BATCH });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^expired_token\n {2}Place +result\.result_error\.get_user\n {2}Server says +The access token provided has expired\n {2}Family +System errors/,
    );
    expect(stdout).toMatch(
      /\n\nERROR_HANDLER_ALREADY_EXIST\n {2}Place +result\.result_error\.add\n {2}Server says +Handler already exists!\n {2}Meaning +Not in the catalogue/,
    );
    expect(stderr).toContain('"ERROR_HANDLER_ALREADY_EXIST"');
  });

  it('explains a validation of REST 3.0', async () => {
    const error = {
      code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
      message: 'Ошибка',
      validation: [{ field: 'title', message: 'Обязательное поле' }, { message: 'Нечего менять' }],
    };
    const { code, stdout } = await run(['-', '--lang', 'ru'], { input: `\uFEFF${JSON.stringify({ error })}` });
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {2}Поле +title: Обязательное поле\n {2}Поле +Нечего менять\n/);
  });

  it('has a word for an error without code, and for the whole answer', async () => {
    const { code, stdout } = await run(['-'], { input: '{"error":"","error_description":"Not found"}' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\(no code\)\n {2}Place +the whole answer\n {2}Server says +Not found\n/);
  });

  it('says that a success has no errors', async () => {
    expect(await run(['-'], { input: '{"result":true,"time":{}}' })).toEqual({
      code: 0,
      stdout: 'No errors: the answer is a success.\n',
      stderr: '',
    });
    expect((await run(['-', '--lang', 'ru'], { input: '{"result":[]}' })).stdout).toBe('Ошибок нет: ответ успешный.\n');
    expect((await run(['-', '--json'], { input: '{"result":[]}' })).stdout).toBe('[]\n');
  });

  it('speaks JSON to programs', async () => {
    const { stdout } = await run(['-', '--json'], { input: BATCH });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: 'expired_token',
        path: ['result', 'result_error', 'get_user'],
        entries: [{ family: 'system', status: 401 }],
      },
      { code: 'ERROR_HANDLER_ALREADY_EXIST', description: 'Handler already exists!', entries: [] },
    ]);
  });

  it.each([
    ['<html><body>502 Bad Gateway', 'Standard input is not JSON, it begins with "<html><body>502 Bad Gateway".'],
    ['HTTP/2 401\n\n{}', 'without headers'],
    ['', 'Standard input is empty.'],
    [' \n', 'Standard input is empty.'],
    ['{"error":', 'Standard input is not JSON'],
  ])('refuses %j', async (input, message) => {
    const { code, stdout, stderr } = await run(['-'], { input });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('b24-error', () => {
  it('helps, in both languages', async () => {
    const en = await run(['--help']);
    const ru = await run(['--help', '--lang', 'ru']);
    for (const { code, stdout, stderr } of [en, ru]) {
      expect([code, stderr]).toEqual([0, '']);
      for (const word of [
        '--family',
        '--status',
        '--category',
        '--recovery',
        '--lang',
        '--json',
        '--help',
        '--version',
      ])
        expect(stdout).toContain(word);
      expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
    }
    expect(en.stdout).toContain('Usage');
    expect(ru.stdout).toContain('Вызов');
  });

  it('knows its version', async () => expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));

  it('ends a wrong call with 2', async () => {
    expect(await run([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('No code was given.') });
    expect(await run(['--frob'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no option --frob.'),
    });
  });

  it('is called by its long name too', async () => {
    const long = join(consumer, 'node_modules/.bin/bitrix24-error-codes');
    const stdout = await new Promise((resolve) => execFile(long, ['--version'], (_, out) => resolve(out)));
    expect(stdout).toMatch(/^\d/);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn('sh', ['-c', `"${program}" list --json | head -n 1; "${program}" list | true`]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    await new Promise((resolve) => child.on('close', resolve));
    expect([stdout, stderr]).toEqual(['[\n', '']);
  });

  it('has no colour in a pipe', async () => {
    const { stdout } = await run(['expired_token'], { env: { TERM: 'xterm-256color', FORCE_COLOR: '1' } });
    expect(stdout).not.toContain('\u001b');
  });
});
