import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { explainInput } from '../../../../src/cli/explain-input.js';
import { LONGEST_LINE } from '../../../../src/cli/lines.js';
import { MESSAGES } from '../../../../src/cli/messages.js';
import { Printer } from '../../../../src/cli/printer.js';
import { run, type Surroundings, UNPRINTABLE, withoutOwn } from './support.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('./catalog.js'));

const LANGUAGES = ['en', 'ru'] as const;
const { atLine, summary, again, isCut, notResponse, notUnderstood, noErrors, emptyInput } = MESSAGES.en;

const read = (input: Surroundings['input'], ...args: string[]) => run(['-', ...args], { input: input ?? '' });

/** The items of `--json` in short: line, code, and what else was asked for. */
async function items(input: string, ...args: string[]): Promise<unknown[]> {
  const { stdout } = await read(input, '--json', ...args);
  return JSON.parse(stdout).map(({ line, code, status }: Record<string, unknown>) =>
    [line, code, status].filter((part) => part !== undefined).join(' '),
  );
}

const MISSING = '{"error":"NO_KEY","error_description":"Key is missing"}';
const FINE = '{"result":true,"time":{}}';
const counted = (responses: number, errors = 0, unknown = 0, notUnderstood = 0) =>
  `${summary({ responses, errors, unknown, notUnderstood })}\n`;

describe('a response', () => {
  it('is explained error by error, with their places', async () => {
    const result_error = { a: { error: 'NO_KEY', error_description: 'Key is not yours.' }, b: { error: 'NOPE_NOPE' } };
    const body = { result: { result: [], result_error } };
    const { unknownCode, unknownCodeHint } = MESSAGES.en;
    expect(await read(JSON.stringify(body, null, 1))).toEqual({
      code: 1,
      stdout: `NO_KEY
  Line         1
  Where        result.result_error.a
  Server says  Key is not yours.
  Family       Errors of second (second)
  Status       403
  Error text   Key is not yours
  Description  It happens.
  What to do   Wait a little
  Family       First errors (first)
  Status       401 (also 403, 410)
  Error text   Key is missing
  Other texts  No key
               Wrong key
  Description  The key is absent. No longer sent: Since 2026.
  What to do   Ask somebody
  More         All about [keys]: https://apidocs.bitrix24.com/keys/index.html
               New keys: https://apidocs.bitrix24.com/keys/new.html

NOPE_NOPE
  Line   1
  Where  result.result_error.b
  Note   ${unknownCode('NOPE_NOPE')} ${unknownCodeHint}
`,
      stderr: '',
    });
    expect(JSON.parse((await read(JSON.stringify(body), '--json', '--status', '403')).stdout)).toEqual([
      {
        line: 1,
        code: 'NO_KEY',
        description: 'Key is not yours.',
        path: ['result', 'result_error', 'a'],
        status: 403,
        entries: [expect.objectContaining({ family: 'second' }), expect.objectContaining({ family: 'first' })],
      },
      { line: 1, code: 'NOPE_NOPE', path: ['result', 'result_error', 'b'], status: 403, entries: [] },
    ]);
  });

  it.each(LANGUAGES)('may have no code, and fields that were refused, in the language %s', async (language) => {
    const { noCode, where, topLevel, field, serverSays } = MESSAGES[language];
    const show = async (body: unknown) => (await read(JSON.stringify(body), '--lang', language)).stdout;
    const empty = await show({ error: '', error_description: 'Nothing told' });
    expect(empty).toMatch(new RegExp(`^${noCode.replace(/[()]/g, '\\$&')}\n  ${where} +${topLevel}\n`));
    expect(empty).toMatch(new RegExp(`\n  ${serverSays} +Nothing told\n`));
    const validation = [{ field: 'f', message: 'n' }, { message: 'o' }, { field: '' }, { field: 5, code: ['p\n'] }];
    const refused = await show({ error: { code: 'X_Y_Z', message: 'm', validation } });
    expect(refused).toMatch(new RegExp(`\n  ${where} +error\n`));
    const rows = refused.matchAll(new RegExp(`\n  ${field} +(.*)`, 'g'));
    expect([...rows].map(([, row]) => row)).toEqual(['f: n', 'o', '{"field":""}', '{"field":5,"code":["p\\n"]}']);
  });

  it.each(LANGUAGES)(
    'is marked where its text or its status is that of no entry, in the language %s',
    async (language) => {
      const { note, ofMethod } = MESSAGES[language];
      const says = async (body: unknown, ...args: string[]) => {
        const { code, stdout } = await read(JSON.stringify(body), '--lang', language, ...args);
        return [code, new RegExp(`\n  ${note} +${ofMethod}\n`).test(stdout)];
      };
      expect(await says({ error: 'NO_KEY', error_description: 'Something else' })).toEqual([0, true]);
      expect(await says({ error: 'NO_KEY', error_description: 'Wrong key!' })).toEqual([0, false]);
      expect(await says({ error: 'NO_KEY' })).toEqual([0, false]);
      expect(await says({ error: 'SHARED_CODE' }, '--status', '403')).toEqual([0, true]);
      expect(await says({ error: 'SHARED_CODE' }, '--status', '401')).toEqual([0, false]);
    },
  );

  it.each(['\uFEFF{"result":1}', '{"result":{"error":"NO_KEY"}}\n', '<response><result>1</result></response>'])(
    'is a success: %j',
    async (input) => expect(await read(input)).toEqual({ code: 0, stdout: `${noErrors}\n`, stderr: '' }),
  );

  it('may come in chunks that cut characters', async () => {
    const bytes = [...Buffer.from('{"error":"X_Y_Z","error_description":"Ошибка"}')];
    const { stdout } = await read(Readable.from(bytes.map((byte) => Uint8Array.of(byte))));
    expect(stdout).toContain('Ошибка');
  });

  it('has the status that was given, else that of the response, else that of what wraps it', async () => {
    const dump = { status: 403, data: { error: 'TWICE_KNOWN' } };
    const head = 'HTTP/1.1 418 x\n\n';
    expect(await items(JSON.stringify(dump))).toEqual(['1 TWICE_KNOWN 403']);
    expect(await items(head + JSON.stringify(dump))).toEqual(['3 TWICE_KNOWN 418']);
    expect(await items(head + JSON.stringify(dump), '--status', '500')).toEqual(['3 TWICE_KNOWN 500']);
    const { stdout } = await read(head + JSON.stringify(dump.data));
    expect(stdout).toMatch(/^TWICE_KNOWN\n {2}Where .*\n {2}HTTP status +418\n {2}Family +Errors of last /);
  });
});

describe('what is no response', () => {
  it.each<[input: string, line: number, message: string]>([
    ['{}', 1, notResponse],
    ['\n{"foo":1}', 2, notResponse],
    ['{"error":false}', 1, notResponse],
    ['[]', 1, notResponse],
    ['[[1]]', 1, notResponse],
    ['{"message":"Request failed","config":{},"status":401}', 1, notResponse],
    ['a log {"foo":1}', 1, notResponse],
    ['null', 1, notUnderstood('null')],
    ['1.2.3.4 - - "GET /rest/ HTTP/1.1" 401', 1, notUnderstood('1.2.3.4 - - "GET /rest/ HTTP/1.1" 401')],
    [`\n ${'w '.repeat(60)}`, 2, notUnderstood('w '.repeat(50).trim().slice(0, 99))],
    ['<!doctype html>\n<title>502</title>', 1, MESSAGES.en.isPage],
    [`{"error":"NO_KEY","error_description":"It is`, 1, isCut('{"error":"NO_KEY","error_descr')],
    ['{"error":"NO_KEY",\n "x": oops}', 2, MESSAGES.en.isInvalid(7, 'oops}')],
    ["{\n  error: 'NO_KEY',\n}", 2, MESSAGES.en.isInvalid(3, "error: 'NO_KEY',")],
    ['['.repeat(1000), 1, MESSAGES.en.isDeep],
    [`"${'x'.repeat(LONGEST_LINE)}"`, 1, MESSAGES.en.isLong(LONGEST_LINE)],
  ])('%# is told once, with its place', async (input, line, message) => {
    expect(await read(input)).toEqual({ code: 2, stdout: '', stderr: `${atLine(line, message)}\n` });
    expect(await read(input, '--json')).toEqual({ code: 2, stdout: '[]\n', stderr: `${atLine(line, message)}\n` });
  });

  it.each(['', ' \n\r\n', '\uFEFF'])('%j is nothing at all', async (input) => {
    expect(await read(input)).toEqual({ code: 2, stdout: '', stderr: `${emptyInput}\n` });
    expect((await read(input, '--json')).stdout).toBe('[]\n');
    expect((await read(input, '--lang', 'ru')).stderr).toBe(`${MESSAGES.ru.emptyInput}\n`);
  });

  it('is told some times, then only counted', async () => {
    const { code, stdout, stderr } = await read('{}\n'.repeat(25));
    expect([code, stdout]).toEqual([2, counted(0, 0, 0, 25)]);
    expect(stderr).toBe(Array.from({ length: 20 }, (_, index) => `${atLine(index + 1, notResponse)}\n`).join(''));
  });

  it.each(LANGUAGES)('is told in the language %s', async (language) => {
    const { stdout, stderr } = await read('{}\n{"a', '--lang', language);
    const messages = MESSAGES[language];
    expect(stderr).toBe(`${messages.atLine(1, messages.notResponse)}\n${messages.atLine(2, messages.isCut('{"a'))}\n`);
    expect(stdout).toBe(`${messages.summary({ responses: 0, errors: 0, unknown: 0, notUnderstood: 2 })}\n`);
  });
});

describe('several', () => {
  it.each<[what: string, input: string, code: number, found: string[], total: string]>([
    ['responses, one a line', `${MISSING}\n${FINE}\n{"error":"NOPE_X"}`, 1, ['1 NO_KEY', '3 NOPE_X'], counted(3, 2, 1)],
    ['successes', `${FINE}\n${FINE}`, 0, [], counted(2)],
    [
      'responses in a list',
      `[\n${MISSING},\n${FINE},\n"CALLS_BANNED"]`,
      0,
      ['2 NO_KEY', '4 CALLS_BANNED'],
      counted(3, 2),
    ],
    ['lists in a list', `[[${MISSING}],[[${FINE}]]]`, 0, ['1 NO_KEY'], counted(2, 1)],
    ['responses in a log', `start\nA ${MISSING} B ${FINE}\n{tag} C {"foo":1} []\n`, 0, ['2 NO_KEY'], counted(2, 1)],
    ['responses, and other JSON', `${MISSING}\n{"foo":1}`, 2, ['1 NO_KEY'], counted(1, 1, 0, 1)],
    ['a response and a page', `${FINE}\n<html>`, 2, [], counted(1, 0, 0, 1)],
    ['codes', 'NO_KEY\n "CALLS_BANNED",\n\nNOPE_X\n', 1, ['1 NO_KEY', '2 CALLS_BANNED', '4 NOPE_X'], counted(3, 3, 1)],
    ['codes and words', 'NO_KEY\nCALLS_BANNED\nno code', 2, ['1 NO_KEY', '2 CALLS_BANNED'], counted(2, 2, 0, 1)],
    ['codes, words and a response', `NO_KEY\nno code\n${FINE}`, 0, ['1 NO_KEY'], counted(2, 1)],
    ['a code and words', 'NO_KEY\nno code\nnor here', 2, ['1 NO_KEY'], counted(1, 1, 0, 2)],
    ['words', 'no code\nnor here', 2, [], counted(0, 0, 0, 2)],
    ['JSON that is broken', '{\n"a" 1\n}', 2, [], ''],
    ['codes that only case tells apart', 'No_Key\n', 0, ['1 NO_KEY', '1 no_key'], ''],
  ])('%s', async (_, input, code, found, total) => {
    const { stdout, ...ended } = await read(input);
    expect([ended.code, await items(input)]).toEqual([code, found]);
    if (total !== '') expect(stdout.endsWith(total)).toBe(true);
    else expect(stdout).not.toContain(counted(0).split(':')[0]);
    expect((await read(input, '--json')).stderr).toBe(ended.stderr);
  });

  it('are explained with their lines; one alone without', async () => {
    const lines = async (input: string) =>
      [...(await read(input)).stdout.matchAll(/\n {2}Line +(\d+)\n/g)].map(([, line]) => line);
    expect(await lines(`\n${MISSING}`)).toEqual([]);
    expect(await lines(`HTTP/1.1 401 x\nA: b\n\n${MISSING}`)).toEqual([]);
    expect(await lines(`a log\nof words ${MISSING}\n`)).toEqual(['2']);
    expect(await lines(`a {"foo":1}\n${MISSING}\n`)).toEqual(['2']);
    expect(await lines(`${FINE}\n${MISSING}`)).toEqual(['2']);
    expect(await lines(`${MISSING}\n{}`)).toEqual(['1']);
    expect(await lines(`${MISSING}\n{"error":"NOPE_X"}\n{"error":"NOPE_Y"}`)).toEqual(['1', '2', '3']);
  });

  it('that are the same are explained once', async () => {
    const body = (error: object) => JSON.stringify({ result: { result: [], result_error: { c: error } } });
    const input = [
      MISSING,
      MISSING,
      body({ error: 'NO_KEY', error_description: 'Key is missing' }),
      '{"error":"NO_KEY","error_description":"Other"}',
      '{"error":"NO_KEY"}',
      '{"error":"","error_description":"x\u0085"}',
      '{"error":"","error_description":"x\u0085"}',
    ].join('\n');
    const blocks = (await read(input)).stdout.trimEnd().split('\n\n');
    expect(blocks.map((block) => block.split('\n')[0])).toEqual([
      'NO_KEY',
      again(2, 'NO_KEY', 1),
      again(3, 'NO_KEY (result.result_error.c)', 1),
      'NO_KEY',
      'NO_KEY',
      MESSAGES.en.noCode,
      again(7, MESSAGES.en.noCode, 6),
      counted(7, 7).trimEnd(),
    ]);
    const long = (end: string) => JSON.stringify({ error: 'NO_KEY', error_description: 'y'.repeat(200) + end });
    expect((await read(`${long('a')}\n${long('b')}`)).stdout).toContain(again(2, 'NO_KEY', 1));
    const status = 'HTTP/1.1 403 x\n\n';
    expect((await read(`${MISSING}\n${status}${MISSING}`)).stdout).not.toContain(again(4, 'NO_KEY', 1));
    expect(await items(input)).toHaveLength(7);
  });

  it('that are different are remembered, but not without end', async () => {
    const lines = Array.from({ length: 10_001 }, (_, index) => `{"error":"100","error_description":"${index}"}`);
    const { stdout } = await read([...lines, lines[9_999], lines[10_000]].join('\n'));
    const last = stdout.trimEnd().split('\n\n').slice(-3, -1);
    expect(last[0]).toBe(again(10_002, '100', 10_000));
    expect(last[1]).toMatch(/^100\n {2}Line +10003\n/);
  });

  it('are explained as they come', async () => {
    let stdout = '';
    const stream = {
      write: (text: string) => {
        stdout += text;
        return true;
      },
    };
    const told: string[] = [];
    async function* input() {
      for (const code of ['NOPE_A', 'NOPE_B', 'NOPE_C']) {
        yield `{"error":"${code}"}\n`;
        told.push([...stdout.matchAll(/^NOPE_./gm)].join());
      }
    }
    const terminal = { width: 80, colour: false };
    const printer = new Printer(stream, stream, terminal, false);
    await explainInput(input(), { language: 'en', json: false, terminal }, printer);
    // The first waits for a second, without which nobody needs its line.
    expect(told).toEqual(['', 'NOPE_A,NOPE_B', 'NOPE_A,NOPE_B,NOPE_C']);
  });
});

describe('a code alone', () => {
  it.each(LANGUAGES)('is told from what was written, in the language %s', async (language) => {
    const { note, takenFor, caseCounts, letter } = MESSAGES[language];
    const { stdout } = await read('Expired_Key\nСALLS_BANNED\nexpired_key,\n', '--lang', language);
    const notes = [...stdout.matchAll(new RegExp(`\n  ${note} +(.*)`, 'g'))].map(([, text]) => text);
    expect(notes).toEqual([
      `${takenFor('Expired_Key', ['expired_key'])} ${caseCounts}`,
      `${takenFor('СALLS_BANNED', ['CALLS_BANNED'])} ${letter(1, '"С" (U+0421)', 'C')}`,
    ]);
    expect(stdout).not.toContain(MESSAGES[language].where);
    expect(JSON.parse((await read('Expired_Key\nCALLS_BANNED', '--json')).stdout)).toEqual([
      { line: 1, code: 'expired_key', typed: 'Expired_Key', path: [], entries: expect.any(Array) },
      { line: 2, code: 'CALLS_BANNED', path: [], entries: expect.any(Array) },
    ]);
  });

  it('may have a status, but not that of another response', async () => {
    expect(await items('NO_KEY', '--status', '403')).toEqual(['1 NO_KEY 403']);
    expect(await items('HTTP/1.1 403 x\n\nNO_KEY')).toEqual(['3 NO_KEY']);
  });

  it('is no longer than codes are', async () => {
    const marks = (count: number) => `${'.'.repeat(count)}NO_KEY`;
    expect(await items(marks(294))).toEqual(['1 NO_KEY']);
    expect(await items(marks(295))).toEqual([]);
  });
});

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{"error":"',
      '"}',
      '\n',
      'HTTP/1.1 401 x\n',
      '\u001b[2J',
      '\u009b1m',
      '\u202e',
      '\ue000',
      '\u2028',
    ),
    fc.constantFrom('<response><error>', '</error></response>', '<html>', 'NO_KEY', ', ', '"', '{', '['),
    fc
      .tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
      .map(([error, error_description]) => JSON.stringify({ error, error_description })),
    fc
      .tuple(fc.string({ unit: 'binary' }), fc.jsonValue())
      .map(([key, value]) =>
        JSON.stringify({ result: { result: [], result_error: { [key]: value, a: { error: key } } } }),
      ),
    fc
      .jsonValue()
      .map((value) => JSON.stringify({ error: { code: 'A_B', message: '', validation: [value, { field: value }] } })),
  );
  const input = fc.array(piece).map((pieces) => pieces.join(''));

  it('no output holds what a terminal obeys, and JSON is one list', async () => {
    await fc.assert(
      fc.asyncProperty(input, fc.constantFrom(...LANGUAGES), async (text, lang) => {
        const terminal = { columns: 60, env: { TERM: 'xterm' } };
        const args = text.replaceAll('\u0000', '');
        const [piped, json, typed, typedJson, refused] = await Promise.all([
          run(['-', '--lang', lang], { input: text, ...terminal }),
          run(['-', '--json', '--lang', lang], { input: text }),
          run(['--lang', lang, '--', args], terminal),
          run(['--json', '--lang', lang, '--', args]),
          run([`--x${args}`, '--lang', lang], terminal),
        ]);
        for (const { code, stdout, stderr } of [piped, json, typed, typedJson, refused]) {
          expect([0, 1, 2]).toContain(code);
          expect(withoutOwn(stdout)).not.toMatch(UNPRINTABLE);
          expect(stderr.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
        }
        expect(JSON.parse(json.stdout)).toBeInstanceOf(Array);
        expect(json.code).toBe(piped.code);
        if (typedJson.stdout !== '') expect(JSON.parse(typedJson.stdout)).toBeInstanceOf(Array);
      }),
    );
  });

  it('never is a failure called a success', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (text) => {
        const { code, stdout } = await read(`${text}\n`, '--json');
        const found: { entries: unknown[] }[] = JSON.parse(stdout);
        const isUnknown = found.some(({ entries }) => entries.length === 0);
        if (isUnknown) expect(code).toBeGreaterThan(0);
        // A success is said only of what has a result.
        if (code === 0 && found.length === 0) expect(text).toContain('"result"');
      }),
    );
  });
});
