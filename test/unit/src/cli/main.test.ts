import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };
// The program loads them when it needs them: here beforehand, lest a single test seem to be the only user of each.
import '../../../../src/cli/explain.js';
import { help } from '../../../../src/cli/help.js';
import '../../../../src/cli/list.js';
import { type Environment, main } from '../../../../src/cli/main.js';
import { MESSAGES } from '../../../../src/cli/messages.js';
import '../../../../src/cli/response.js';
import { categoryLabels, families, HOSTILE_CODES, recoveryLabels } from '../catalog.js';

vi.mock('../../../../src/generated/families.js', () => import('../catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('../catalog.js'));

const LANGUAGES = ['en', 'ru'] as const;

interface Surroundings {
  readonly input?: string | Readable;
  readonly env?: Environment['env'];
  /** Of the terminal; a pipe has none. */
  readonly columns?: number;
}

/** Runs the program in a pipe, or on a terminal, and gives what it wrote where. */
async function run(args: readonly string[], { input = '', env = {}, columns }: Surroundings = {}) {
  const written: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    ...(columns === undefined ? {} : { isTTY: true, columns }),
    write: (text: string) => {
      written[name] += text;
    },
  });
  const stdin = Object.assign(typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input, {
    isTTY: columns !== undefined,
  });
  const code = await main(args, { env, stdin, stdout: output('stdout'), stderr: output('stderr') });
  return { code, ...written };
}

/** Explains a response. */
const respond = (body: unknown, ...args: string[]) => run(['-', ...args], { input: JSON.stringify(body) });

const NO_KEY = `  Family       First errors (first)
  Status       401 (also 403, 410)
  Error text   Key is missing
  Other texts  No key
               Wrong key
  Description  The key is absent. No longer sent: Since 2026.
  What to do   Ask somebody
  More         https://apidocs.bitrix24.com/keys/index.html
               https://apidocs.bitrix24.com/keys/new.html`;

const SECOND_NO_KEY = `  Family       Errors of second (second)
  Status       403
  Error text   Key is not yours
  Description  It happens.
  What to do   Wait a little`;

describe('codes', () => {
  it('are explained in every family that has them', async () => {
    expect(await run(['NO_KEY', 'no_key', '--lang', 'en'])).toEqual({
      code: 0,
      stdout: `NO_KEY\n${NO_KEY}\n\nNO_KEY\n${SECOND_NO_KEY}\n\nno_key
  Family       Errors of localized (localized)
  Status       400
  Description  It happens.
  What to do   Wait a little
`,
      stderr: '',
    });
  });

  it('may be called as JavaScript calls its own things', async () => {
    const { code, stdout } = await run(HOSTILE_CODES);
    expect([code, stdout.split('\n\n').map((block) => block.split('\n')[0])]).toEqual([0, HOSTILE_CODES]);
  });

  it('are explained in Russian', async () => {
    const { stdout } = await run(['NO_KEY'], { env: { LANG: 'ru_RU.UTF-8' } });
    expect(stdout.split('\n\n')[0]).toBe(`NO_KEY
  Семейство      Первые ошибки (first)
  Статус         401 (также 403, 410)
  Текст ошибки   Key is missing
  Другие тексты  No key
                 Wrong key
  Описание       Ключ не передан. Больше не приходит: С 2026 года.
  Что делать     Спросить кого-нибудь
  Подробнее      https://apidocs.bitrix24.ru/keys/index.html
                 https://apidocs.bitrix24.ru/keys/new.html`);
  });

  it('are explained to programs', async () => {
    const { code, stdout } = await run(['NO_KEY', 'NOPE_NOPE', '--json']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\[\n {2}\{\n {4}"code": "NO_KEY",/);
    const entries = [
      expect.objectContaining({ family: 'first', status: 401 }),
      expect.objectContaining({ status: 403 }),
    ];
    expect(JSON.parse(stdout)).toEqual([
      { code: 'NO_KEY', entries },
      { code: 'NOPE_NOPE', entries: [] },
    ]);
  });

  it.each(LANGUAGES)(
    'that are unknown are told from what they may be instead, in the language %s',
    async (language) => {
      const { unknownCode, unknownCodeHint, nearest, statusGiven, pastedResponse } = MESSAGES[language];
      const hints = [
        ['NOPE_NOPE', unknownCodeHint],
        ['No_Key', nearest(['NO_KEY', 'no_key'])],
        ['401', statusGiven('401')],
        ['1401', unknownCodeHint],
        ['4011', unknownCodeHint],
        ['[1]', pastedResponse],
        [' {', pastedResponse],
        ['x{', unknownCodeHint],
        ['{"a":1}', pastedResponse, '{\\"a\\":1}'],
      ] as const;
      expect(await run([...hints.map(([code]) => code), '--lang', language])).toEqual({
        code: 1,
        stdout: '',
        stderr: hints.map(([code, hint, shown = code]) => `${unknownCode(shown)} ${hint}\n`).join(''),
      });
    },
  );
});

describe('list', () => {
  it.each([
    [['--status', '429'], '429  TOO_MANY_CALLS  first   Slow down\n503  CALLS_BANNED    second  Ask somebody\n'],
    [['--status', '403', '--family', 'first'], '401  NO_KEY  first  Ask somebody\n'],
    [['--recovery', 'ask', '--category', 'cold'], '503  CALLS_BANNED  second  Ask somebody\n'],
    [
      ['--category', 'hot', '--lang', 'ru'],
      '401  NO_KEY                  first   Спросить кого-нибудь\n403  NO_MORE_CALLS_THIS_DAY  second  Немного подождать\n',
    ],
    [['--status', '418'], `${MESSAGES.en.noMatch}\n`],
    [['--status', '418', '--lang', 'ru'], `${MESSAGES.ru.noMatch}\n`],
    [['--status', '418', '--json'], '[]\n'],
  ])('with %j', async (filters, stdout) => {
    expect(await run(['list', ...filters])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('gives every entry to programs, in the order of the catalogue', async () => {
    const all = families.flatMap(({ name, errors }) => errors.map((entry) => ({ family: name, ...entry })));
    expect(JSON.parse((await run(['list', '--json'])).stdout)).toEqual(all);
  });

  it.each([
    ['family', 'x', families.map(({ name }) => name)],
    ['category', 'toString', Object.keys(categoryLabels)],
    ['recovery', 'hot', Object.keys(recoveryLabels)],
    ['status', '199', ['200–599']],
    ['status', '600', ['200–599']],
    ['status', '4010', ['200–599']],
    ['status', '1401', ['200–599']],
  ])('refuses the %s %s', async (filter, value, allowed) => {
    const stderr = `${MESSAGES.en.badValue(`--${filter}`, value, allowed)}\n`;
    expect(await run(['list', `--${filter}`, value])).toEqual({ code: 2, stdout: '', stderr });
  });

  it('is in columns as long as they fit, then in two lines for each entry', async () => {
    const list = async (env: Environment['env']) => (await run(['list', '--status', '429'], { env })).stdout;
    const columns = await list({});
    expect(columns.split('\n')[1]).toHaveLength(41);
    for (const COLUMNS of ['41', '0', '-5', 'wide', '']) expect(await list({ COLUMNS })).toBe(columns);
    expect(await list({ COLUMNS: '40' })).toBe(
      '429  TOO_MANY_CALLS\n     first · Slow down\n503  CALLS_BANNED\n     second · Ask somebody\n',
    );
    expect(await list({ COLUMNS: '17' })).toBe(
      '429  TOO_MANY_CALLS\n     first · Slow\n     down\n503  CALLS_BANNED\n     second · Ask\n     somebody\n',
    );
  });
});

describe('a response', () => {
  it('is explained error by error, with their places', async () => {
    const result_error = { a: { error: 'NO_KEY', error_description: 'None' }, b: { error: 'NOPE_NOPE' } };
    const body = { result: { result: [], result_error } };
    const { notInCatalogue, unknownCode, unknownCodeHint } = MESSAGES.en;
    expect(await respond(body)).toEqual({
      code: 1,
      stdout: `NO_KEY
  Where        result.result_error.a
  Server says  None
${NO_KEY}
${SECOND_NO_KEY}

NOPE_NOPE
  Where    result.result_error.b
  Meaning  ${notInCatalogue}
`,
      stderr: `${unknownCode('NOPE_NOPE')} ${unknownCodeHint}\n`,
    });
    const path = ['result', 'result_error'];
    const entries = [expect.objectContaining({ family: 'first' }), expect.objectContaining({ family: 'second' })];
    expect(JSON.parse((await respond(body, '--json')).stdout)).toMatchObject([
      { code: 'NO_KEY', description: 'None', path: [...path, 'a'], entries },
      { code: 'NOPE_NOPE', path: [...path, 'b'], entries: [] },
    ]);
  });

  it.each(LANGUAGES)('may have an error without a code, and fields that were refused, in %s', async (language) => {
    const { noCode, where, topLevel, serverSays, meaning, notInCatalogue, field } = MESSAGES[language];
    const width = Math.max(where.length, serverSays.length, meaning.length) + 2;
    expect(await respond({ error: '', error_description: 'Bad' }, '--lang', language)).toEqual({
      code: 0,
      stdout: `${noCode}
  ${where.padEnd(width)}${topLevel}
  ${serverSays.padEnd(width)}Bad
  ${meaning.padEnd(width)}${notInCatalogue}
`,
      stderr: '',
    });
    const error = { code: 'X_Y_Z', message: 'm', validation: [{ field: 'f', message: 'n' }, { message: 'o' }] };
    const { stdout } = await respond({ error }, '--lang', language);
    expect(stdout).toContain(`  ${where.padEnd(width)}error\n`);
    for (const refused of ['f: n', 'o']) expect(stdout).toContain(`\n  ${field.padEnd(width)}${refused}\n`);
  });

  it.each(LANGUAGES)('is read, or told what is wrong with it in the language %s', async (language) => {
    const { noErrors, notResponse, emptyInput, notJson } = MESSAGES[language];
    const read = (input: string) => run(['-', '--lang', language], { input });
    const good = (message: string) => ({ code: 0, stdout: `${message}\n`, stderr: '' });
    const bad = (message: string) => ({ code: 2, stdout: '', stderr: `${message}\n` });
    for (const input of ['{"result":1}', '\uFEFF{"result":1}']) expect(await read(input)).toEqual(good(noErrors));
    for (const input of ['null', '42', '[{"error":"X"}]']) expect(await read(input)).toEqual(bad(notResponse));
    for (const input of ['', ' \n ']) expect(await read(input)).toEqual(bad(emptyInput));
    const page = `<html>${'x'.repeat(24)}`;
    expect(await read(`  ${page}xx`)).toEqual(bad(notJson(JSON.stringify(page))));
  });

  it('may come in chunks that cut characters', async () => {
    const bytes = [...Buffer.from('{"error":"X_Y_Z","error_description":"Ошибка"}')];
    const { stdout } = await run(['-'], { input: Readable.from(bytes.map((byte) => Uint8Array.of(byte))) });
    expect(stdout).toContain('Ошибка');
  });

  it('is shown with what the server sends, but no terminal obeys it', async () => {
    const { stdout } = await respond({ error: 'E\u001b[31m\nX', error_description: 'Bad\u009b31m st\nuff\u202e' });
    expect(stdout).toMatch(/^E\\u001b\[31m\\u000aX\n/);
    expect(stdout).toContain('  Bad\\u009b31m st\\u000auff\\u202e\n');
  });
});

describe('on a terminal', () => {
  const ESC = '\u001b';

  it('there is colour, but never with NO_COLOR or on a dumb terminal', async () => {
    const shown = async (env: Environment['env']) => (await run(['NO_KEY'], { env, columns: 80 })).stdout;
    expect(await shown({ TERM: 'xterm' })).toContain(`${ESC}[1mNO_KEY${ESC}[22m`);
    for (const env of [{ TERM: 'xterm', NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect(await shown(env)).not.toContain(ESC);
    }
    expect((await run(['list', '--status', '429'], { columns: 80 })).stdout).toBe(
      `429  ${ESC}[1mTOO_MANY_CALLS${ESC}[22m  first   Slow down\n503  ${ESC}[1mCALLS_BANNED${ESC}[22m    second  Ask somebody\n`,
    );
  });

  it.each(LANGUAGES)('lines fit its width in the language %s', async (language) => {
    for (const args of [['NO_KEY', 'TOO_MANY_CALLS'], ['list']]) {
      const env = { NO_COLOR: '1', COLUMNS: '200' };
      const { stdout } = await run([...args, '--lang', language], { env, columns: 42 });
      // A word that is too long by itself, such as an address, stays whole.
      const wide = stdout.split('\n').filter((line) => line.length > 42 && !line.includes('https:'));
      expect(wide).toEqual([]);
    }
  });

  it.each(LANGUAGES)('it says in the language %s that it waits for input', async (language) => {
    const waiting = await run(['-', '--lang', language], { input: '{"result":1}', columns: 80 });
    expect(waiting.stderr).toBe(`${MESSAGES[language].pasteHere}\n`);
    expect((await respond({ result: 1 })).stderr).toBe('');
  });
});

describe('the program', () => {
  it('ends a wrong call with 2', async () => {
    expect(await run(['--frob'])).toEqual({ code: 2, stdout: '', stderr: `${MESSAGES.en.unknownOption('--frob')}\n` });
  });

  it('helps in both languages, and tells its version', async () => {
    for (const language of LANGUAGES) {
      expect(await run(['--help', '--lang', language])).toEqual({ code: 0, stdout: `${help(language)}\n`, stderr: '' });
    }
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('lets faults of its own through', async () => {
    const input = new Readable({ read: () => input.destroy(new Error('The pipe broke.')) });
    await expect(run(['-'], { input })).rejects.toThrow('The pipe broke.');
  });
});
