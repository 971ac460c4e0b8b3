import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
// Loaded by the program when it needs them.
import '../../../src/cli/answer.js';
import '../../../src/cli/explain.js';
import '../../../src/cli/list.js';
import { type Environment, main } from '../../../src/cli/main.js';

/** A terminal that remembers what was written. */
function terminal(env: Environment['env'], columns = 80): Environment & { readonly written: string[] } {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const stdin = Object.assign(Readable.from(['{"result":1}']), { isTTY: true });
  return { env, stdin, stdout: { isTTY: true, columns, write }, stderr: { isTTY: true, columns, write }, written };
}

describe('on a terminal', () => {
  it('has colour, but never with NO_COLOR or on a dumb terminal', async () => {
    const coloured = terminal({ TERM: 'xterm' });
    await main(['expired_token'], coloured);
    expect(coloured.written.join('')).toContain('\u001b[1mexpired_token\u001b[22m');
    for (const env of [{ TERM: 'xterm', NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const plain = terminal(env);
      await main(['expired_token'], plain);
      expect(plain.written.join('')).not.toContain('\u001b');
    }
  });

  it('fits its width, whatever the language', async () => {
    for (const args of [
      ['QUERY_LIMIT_EXCEEDED'],
      ['list'],
      ['QUERY_LIMIT_EXCEEDED', '--lang', 'ru'],
      ['list', '--lang', 'ru'],
    ]) {
      const narrow = terminal({ NO_COLOR: '1' }, 72);
      await main(args, narrow);
      const wide = narrow.written
        .join('')
        .split('\n')
        .filter((line) => line.length > 72 && line.trim().split(/ +/).length > 2);
      expect(wide).toEqual([]);
    }
  });

  it('says that it waits for input', async () => {
    const waiting = terminal({ LANG: 'ru_RU' });
    expect(await main(['-'], waiting)).toBe(0);
    expect(waiting.written).toEqual(['Вставьте ответ и нажмите Ctrl+D.\n', 'Ошибок нет: ответ успешный.\n']);
    const english = terminal({});
    await main(['-'], english);
    expect(english.written[0]).toBe('Paste the answer and press Ctrl+D.\n');
  });

  it('shows codes in bold in a list, and its columns in line', async () => {
    const list = terminal({ TERM: 'xterm' });
    await main(['list', '--family', 'oauth', '--status', '401'], list);
    expect(list.written).toEqual([
      '401  \u001b[1mPAYMENT_REQUIRED\u001b[22m  oauth  Upgrade or pay for the plan\n401  \u001b[1mNOT_INSTALLED\u001b[22m     oauth  Ask the administrator\n',
    ]);
  });
});

/** Runs the program in a pipe and gives what it wrote where. */
async function run(args: string[], input = '', env: Environment['env'] = {}) {
  const [stdout, stderr]: string[][] = [[], []];
  const code = await main(args, {
    env,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: { write: (text) => stdout?.push(text) },
    stderr: { write: (text) => stderr?.push(text) },
  });
  return { code, stdout: stdout?.join(''), stderr: stderr?.join('') };
}

const TOKEN_EN = `  Family       System errors (system)
  Status       401
  Error text   The access token provided has expired
  Description  The access token ran out. Renew it with the refresh token and repeat the call.
  What to do   Refresh the token
  More         https://apidocs.bitrix24.com/settings/oauth/index.html
`;

describe('in a pipe', () => {
  it('explains codes', async () => {
    expect(await run(['expired_token'])).toEqual({ code: 0, stdout: `expired_token\n${TOKEN_EN}`, stderr: '' });
    const two = await run(['access_denied', 'NO_AUTH_FOUND', 'NOPE_NOPE', '--lang', 'ru']);
    expect(two.code).toBe(1);
    expect(two.stderr).toBe(
      'Кода «NOPE_NOPE» в каталоге нет. Если его вернул метод, это собственная ошибка метода: смотрите его страницу в документации.\n',
    );
    expect(two.stdout?.split('\n\n')).toEqual([
      expect.stringMatching(
        /^access_denied\n {2}Семейство {6}Ошибки платформы \(platform\)\n {2}Статус {9}401\n {2}Текст ошибки {3}User not authorized\n {2}Другие тексты {2}Access denied for this type of user\n {2}Описание {7}Вызов .*\n {2}Что делать {5}Проверить данные авторизации$/,
      ),
      expect.stringMatching(
        /^NO_AUTH_FOUND\n(?:.*\n)* {2}Подробнее {5}https:\/\/apidocs\.bitrix24\.ru\/settings\/oauth\/index\.html\n {16}https:\/\/apidocs\.bitrix24\.ru\/local-integrations\/local-webhooks\.html\n$/,
      ),
    ]);
  });

  it('explains a code whose text is localized, and one with several pages', async () => {
    expect((await run(['BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION'])).stdout).toMatch(
      /^BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION\n {2}Family {7}REST 3\.0 errors \(rest-v3\)\n {2}Status {7}\d+\n {2}Description {2}What was called/,
    );
    expect((await run(['NO_AUTH_FOUND'])).stdout).toMatch(
      /\n {2}More {9}https:\/\/apidocs\.bitrix24\.com\/settings\/oauth\/index\.html\n {15}https:\/\/apidocs\.bitrix24\.com\/local-integrations\/local-webhooks\.html\n$/,
    );
  });

  it('explains codes to programs', async () => {
    const { code, stdout } = await run(['expired_token', 'NOPE_NOPE', '--json']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\[\n {2}\{\n {4}"code": "expired_token",/);
    expect(JSON.parse(stdout ?? '')).toEqual([
      { code: 'expired_token', entries: [expect.objectContaining({ family: 'system', status: 401 })] },
      { code: 'NOPE_NOPE', entries: [] },
    ]);
  });

  it.each([
    [['--family', 'oauth', '--status', '200'], '200  wrong_client  oauth  Check the credentials\n'],
    [['--status', '410'], '500  PORTAL_DELETED  system  Ask the administrator\n'],
    [['--recovery', 'wait-for-approval'], '401  METHOD_CONFIRM_WAITING  platform  Wait for approval\n'],
    [
      ['--category', 'limit', '--lang', 'ru'],
      `503  QUERY_LIMIT_EXCEEDED                         system   Снизить частоту и повторить
503  OVERLOAD_LIMIT                               system   Обратиться в поддержку
429  OPERATION_TIME_LIMIT                         system   Снизить частоту и повторить
429  BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION  rest-v3  Снизить частоту и повторить
`,
    ],
    [['--status', '418'], 'No code fits.\n'],
    [['--status', '418', '--json'], '[]\n'],
  ])('lists with %j', async (filters, stdout) => {
    expect(await run(['list', ...filters])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('lists in columns as long as they fit, then in two lines', async () => {
    const list = ['list', '--recovery', 'wait-for-approval'];
    expect((await run(list, '', { COLUMNS: '56' })).stdout?.split('\n')).toHaveLength(2);
    expect((await run(list, '', { COLUMNS: '55' })).stdout).toBe(
      '401  METHOD_CONFIRM_WAITING\n     platform · Wait for approval\n',
    );
    expect((await run(list, '', { COLUMNS: '20' })).stdout).toBe(
      '401  METHOD_CONFIRM_WAITING\n     platform · Wait\n     for approval\n',
    );
    for (const COLUMNS of ['0', '-5', 'wide', ''])
      expect((await run(list, '', { COLUMNS })).stdout?.split('\n')).toHaveLength(2);
  });

  it.each([
    [['list', '--family', 'x'], '--family is "x". It may be: system, oauth, platform, rest-v3.\n'],
    [['list', '--status', '199'], '--status is "199". It may be: 200–599.\n'],
    [['list', '--status', '600'], '--status is "600". It may be: 200–599.\n'],
    [['list', '--status', '4010'], '--status is "4010". It may be: 200–599.\n'],
    [['list', '--status', '1401'], '--status is "1401". It may be: 200–599.\n'],
    [
      ['list', '--category', 'x', '--lang', 'ru'],
      'Недопустимое значение --category: «x». Допустимы: server, limit, authentication, permission, request, availability.\n',
    ],
    [
      ['list', '--recovery', 'x'],
      '--recovery is "x". It may be: retry, slow-down, refresh-token, authorize, change-request, ask-admin, upgrade-plan, contact-support, wait-for-approval.\n',
    ],
  ])('refuses %j', async (args, stderr) => expect(await run(args)).toEqual({ code: 2, stdout: '', stderr }));

  it('explains an answer', async () => {
    const answer = {
      result: {
        result: [],
        result_error: {
          a: { error: 'expired_token', error_description: 'Expired' },
          b: { error: 'NOPE_NOPE', error_description: '' },
        },
      },
    };
    expect(await run(['-'], JSON.stringify(answer))).toEqual({
      code: 1,
      stdout: `expired_token
  Place        result.result_error.a
  Server says  Expired
${TOKEN_EN}
NOPE_NOPE
  Place    result.result_error.b
  Meaning  Not in the catalogue: an error of the method's own. See the page of that method.
`,
      stderr:
        'The catalogue has no code "NOPE_NOPE". If a method sent it, it is one of its own: see the page of that method.\n',
    });
    expect(JSON.parse((await run(['-', '--json'], JSON.stringify(answer))).stdout ?? '')).toEqual([
      {
        code: 'expired_token',
        description: 'Expired',
        path: ['result', 'result_error', 'a'],
        entries: [expect.objectContaining({ family: 'system' })],
      },
      { code: 'NOPE_NOPE', description: '', path: ['result', 'result_error', 'b'], entries: [] },
    ]);
  });

  it('explains an error without a code, and what a validation refused', async () => {
    expect(await run(['-'], '{"error":"","error_description":"Not found"}')).toEqual({
      code: 0,
      stdout: `(no code)
  Place        the whole answer
  Server says  Not found
  Meaning      Not in the catalogue: an error of the method's own. See the page of that method.
`,
      stderr: '',
    });
    const error = { code: 'X_Y_Z', message: 'Bad', validation: [{ field: 'f', message: 'm' }, { message: 'n' }] };
    expect((await run(['-'], JSON.stringify({ error }))).stdout).toContain(
      '  Place        error\n  Server says  Bad\n  Field        f: m\n  Field        n\n',
    );
  });

  it.each([
    ['{"result":1}', 0, 'No errors: the answer is a success.\n', ''],
    ['null', 2, '', 'Standard input is JSON, but no answer: an answer is an object with "result" or "error".\n'],
    ['42', 2, '', 'Standard input is JSON, but no answer: an answer is an object with "result" or "error".\n'],
    [
      '[{"error":"X"}]',
      2,
      '',
      'Standard input is JSON, but no answer: an answer is an object with "result" or "error".\n',
    ],
    ['\uFEFF{"result":1}', 0, 'No errors: the answer is a success.\n', ''],
    ['', 2, '', 'Standard input is empty. Pass the body of an answer, such as: curl -s URL | b24-error -\n'],
    [' \n ', 2, '', 'Standard input is empty. Pass the body of an answer, such as: curl -s URL | b24-error -\n'],
    [
      `  <html>${'x'.repeat(40)}`,
      2,
      '',
      `Standard input is not JSON, it begins with "<html>${'x'.repeat(24)}". Pass the body of an answer alone, without headers.\n`,
    ],
  ])('reads %j', async (input, code, stdout, stderr) => {
    expect(await run(['-'], input)).toEqual({ code, stdout, stderr });
  });

  it('says everything in Russian too', async () => {
    const ru = (args: string[], input = '') => run([...args, '--lang', 'ru'], input);
    expect(await ru(['-'], '{"error":"","error_description":"d"}')).toMatchObject({
      stdout: `(без кода)
  Место          весь ответ
  Текст сервера  d
  Смысл          В каталоге нет: это собственная ошибка метода. Смотрите его страницу в документации.
`,
    });
    const error = { code: 'X_Y_Z', message: 'm', validation: [{ field: 'f', message: 'n' }] };
    expect((await ru(['-'], JSON.stringify({ error }))).stdout).toContain('  Поле           f: n\n');
    expect((await ru(['-'])).stderr).toBe(
      'Стандартный ввод пуст. Передайте тело ответа, например: curl -s URL | b24-error -\n',
    );
    expect((await ru(['-'], '<p>')).stderr).toBe(
      'Стандартный ввод — не JSON: он начинается с "<p>". Передайте только тело ответа, без заголовков.\n',
    );
    expect((await ru(['-'], '1')).stderr).toBe(
      'В стандартном вводе JSON, но не ответ: ответ — это объект с полем «result» или «error».\n',
    );
    expect((await ru(['list', '--status', '418'])).stdout).toBe('Подходящих кодов нет.\n');
    expect((await ru(['EXPIRED_TOKEN', 'NO_AUTH_FONUD'])).stderr).toBe(
      'Кода «EXPIRED_TOKEN» в каталоге нет. Похожие: expired_token\nКода «NO_AUTH_FONUD» в каталоге нет. Похожие: NO_AUTH_FOUND\n',
    );
    expect((await ru(['401', '{"a":1}'])).stderr).toBe(
      'Кода «401» в каталоге нет. Коды с этим статусом: b24-error list --status 401\nКода «{\\"a\\":1}» в каталоге нет. Чтобы объяснить весь ответ, передайте его через стандартный ввод: b24-error -\n',
    );
  });

  it('tells what to call instead of a status or a pasted answer', async () => {
    expect((await run(['401', '[1]', '1401', '4011', ' {', 'x{'])).stderr?.split('\n')).toEqual([
      'The catalogue has no code "401". For the codes of a status: b24-error list --status 401',
      'The catalogue has no code "[1]". To explain a whole answer, pass it on standard input: b24-error -',
      'The catalogue has no code "1401". If a method sent it, it is one of its own: see the page of that method.',
      'The catalogue has no code "4011". If a method sent it, it is one of its own: see the page of that method.',
      'The catalogue has no code " {". To explain a whole answer, pass it on standard input: b24-error -',
      'The catalogue has no code "x{". If a method sent it, it is one of its own: see the page of that method.',
      '',
    ]);
    expect((await run(['EXPIRED_TOKEN'])).stderr).toBe(
      'The catalogue has no code "EXPIRED_TOKEN". Nearest: expired_token\n',
    );
    expect((await run(['NO_AUTH_FOUNDxPORTAL_DELETED'])).stderr).toBe(
      'The catalogue has no code "NO_AUTH_FOUNDxPORTAL_DELETED". Nearest: PORTAL_DELETED, NO_AUTH_FOUND\n',
    );
    expect((await run(['NO_AUTH_FOUNDxPORTAL_DELETED', '--lang', 'ru'])).stderr).toBe(
      'Кода «NO_AUTH_FOUNDxPORTAL_DELETED» в каталоге нет. Похожие: PORTAL_DELETED, NO_AUTH_FOUND\n',
    );
    expect((await run(['access_denied'])).stdout).toContain('  Other texts  Access denied for this type of user\n');
  });

  it('shows what a server sends, and lets no terminal obey it', async () => {
    const answer = { error: 'E\u001b[31m\nX', error_description: 'Bad\u009b31m st\nuff\u202e' };
    expect((await run(['-'], JSON.stringify(answer))).stdout).toBe(`E\\u001b[31m\\u000aX
  Place        the whole answer
  Server says  Bad\\u009b31m st\\u000auff\\u202e
  Meaning      Not in the catalogue: an error of the method's own. See the page of that method.
`);
  });

  it('lets faults of its own through', async () => {
    const broken = {
      env: {},
      stdin: Readable.from([]),
      stdout: { write: () => undefined },
      stderr: { write: () => undefined },
    };
    const stdin = Object.assign(
      new Readable({
        read() {
          this.destroy(new Error('The pipe broke.'));
        },
      }),
      {},
    );
    await expect(main(['-'], { ...broken, stdin })).rejects.toThrow('The pipe broke.');
  });

  it('reads characters that are cut between chunks', async () => {
    const bytes = Buffer.from('{"error":"X_Y_Z","error_description":"Ошибка"}');
    const written: string[] = [];
    await main(['-'], {
      env: {},
      stdin: Readable.from([...bytes].map((byte) => Uint8Array.of(byte))),
      stdout: { write: (text) => written.push(text) },
      stderr: { write: () => undefined },
    });
    expect(written.join('')).toContain('Ошибка');
  });

  it('ends a wrong call with 2, and helps', async () => {
    expect(await run(['--frob'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no option --frob. See b24-error --help.\n',
    });
    expect(await run(['--help'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Explains error codes of the Bitrix24 REST API\.\n/),
      stderr: '',
    });
    expect((await run(['--help', '--lang', 'ru'])).stdout).toMatch(/^Объясняет коды ошибок REST API Битрикс24\.\n/);
    expect(await run(['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});
