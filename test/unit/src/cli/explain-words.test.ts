import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MESSAGES } from '../../../../src/cli/messages.js';
import { HOSTILE_CODES } from '../catalog.js';
import { families } from './catalog.js';
import { run } from './support.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('./catalog.js'));

const LANGUAGES = ['en', 'ru'] as const;

/** What is explained to programs: the codes, and the families of their entries. */
async function codes(...args: string[]): Promise<[code: number, explained: string[]]> {
  const { code, stdout } = await run([...args, '--json']);
  const items: { code: string; entries: { family: string }[] }[] = stdout === '' ? [] : JSON.parse(stdout);
  return [code, items.map((item) => [item.code, ...item.entries.map(({ family }) => family)].join(' '))];
}

/** The first lines of the blocks that are printed. */
async function heads(...args: string[]): Promise<string[]> {
  return (await run(args)).stdout.split('\n\n').map((block) => block.split('\n')[0] as string);
}

describe('codes', () => {
  it('are explained in every family that has them', async () => {
    expect(await run(['NO_MORE_CALLS_THIS_DAY', 'NO_KEY', '--lang', 'en'])).toEqual({
      code: 0,
      stdout: `NO_MORE_CALLS_THIS_DAY
  Family       Errors of second (second)
  Status       403
  Description  It happens.
  What to do   Wait a little

NO_KEY
  Family       First errors (first)
  Status       401 (also 403, 410)
  Error text   Key is missing
  Other texts  No key
               Wrong key
  Description  The key is absent. No longer sent: Since 2026.
  What to do   Ask somebody
  More         All about [keys]: https://apidocs.bitrix24.com/keys/index.html
               New keys: https://apidocs.bitrix24.com/keys/new.html

NO_KEY
  Family       Errors of second (second)
  Status       403
  Error text   Key is not yours
  Description  It happens.
  What to do   Wait a little

${MESSAGES.en.twins(['no_key'])}

no_key
  Family       Errors of localized (localized)
  Status       400
  Description  It happens.
  What to do   Wait a little
`,
      stderr: '',
    });
  });

  it('are explained in Russian', async () => {
    const { stdout } = await run(['NO_KEY'], { env: { LANG: 'ru_RU.UTF-8' } });
    expect(stdout.split('\n\n')[0]).toBe(`NO_KEY
  Семейство      Первые ошибки (first)
  Статус         401 (также 403, 410)
  Текст ошибки   Key is missing
  Другие тексты  No key
                 Wrong key
  Описание       Ключ не передан. Больше не возвращается: С 2026 года.
  Что делать     Спросить кого-нибудь
  Подробнее      Всё о [ключах]: https://apidocs.bitrix24.ru/keys/index.html
                 Новые ключи: https://apidocs.bitrix24.ru/keys/new.html`);
  });

  it('may be called as JavaScript calls its own things', async () => {
    expect([(await run(HOSTILE_CODES)).code, await heads(...HOSTILE_CODES)]).toEqual([0, HOSTILE_CODES]);
  });

  it('are explained to programs', async () => {
    const { code, stdout, stderr } = await run(['NO_KEY', 'NOPE_NOPE', 'Calls_Banned', '--json']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^.*"NOPE_NOPE".*\n$/)]);
    expect(stdout).toMatch(/^\[\n {2}\{\n {4}"code": "NO_KEY",/);
    const entries = [
      expect.objectContaining({ family: 'first', status: 401 }),
      expect.objectContaining({ status: 403 }),
    ];
    expect(JSON.parse(stdout)).toEqual([
      { code: 'NO_KEY', entries },
      { code: 'NOPE_NOPE', entries: [] },
      { code: 'CALLS_BANNED', typed: 'Calls_Banned', entries: [expect.objectContaining({ family: 'second' })] },
    ]);
  });

  it.each([
    ['"expired_key"', 'expired_key'],
    ['expired_key,', 'expired_key'],
    ['error: expired_key', 'expired_key'],
    ['Код = «expired_key»', 'expired_key'],
    ['error_code=expired_key;', 'expired_key'],
    ['expired_key, CALLS_BANNED', 'expired_key', 'CALLS_BANNED'],
  ])('are found in %j without a word about marks', async (typed, ...found) => {
    expect(await heads(typed)).toEqual(found);
  });

  it.each(LANGUAGES)('are told from what was typed in other letters, in the language %s', async (language) => {
    const { takenFor, caseCounts, letter } = MESSAGES[language];
    const say = (typed: string) => heads(typed, '--lang', language);
    expect(await say('EXPIRED_KEY.')).toEqual([
      `${takenFor('EXPIRED_KEY', ['expired_key'])} ${caseCounts}`,
      'expired_key',
    ]);
    expect(await say('СALLS_BANNED')).toEqual([
      `${takenFor('СALLS_BANNED', ['CALLS_BANNED'])} ${letter(1, '"С" (U+0421)', 'C')}`,
      'CALLS_BANNED',
    ]);
    // Where case decides, both are shown.
    const both = ['SHARED_CODE', 'shared_code'];
    expect(await say('Shared_Code')).toEqual([`${takenFor('Shared_Code', both)} ${caseCounts}`, ...both]);
    expect(await say('shared_code')).toEqual(['shared_code', MESSAGES[language].twins(['SHARED_CODE']), 'SHARED_CODE']);
    expect(await codes('shared_code')).toEqual([0, ['shared_code more']]);
    expect(await codes('Shared_Code')).toEqual([0, ['SHARED_CODE more', 'shared_code more']]);
  });

  it.each(LANGUAGES)('are ranked by the status, which is shown, in the language %s', async (language) => {
    const { httpStatus, note, ofMethod } = MESSAGES[language];
    const { stdout } = await run(['NO_KEY', '--status', '403', '--lang', language]);
    expect(stdout).toMatch(new RegExp(`^NO_KEY\n  ${httpStatus} +403\n`));
    expect(await codes('TWICE_KNOWN')).toEqual([0, ['TWICE_KNOWN more last']]);
    expect(await codes('TWICE_KNOWN', '--status', '418')).toEqual([0, ['TWICE_KNOWN last more']]);
    // Methods send this code too, but not with 401.
    const shown = async (status: string) => (await run(['SHARED_CODE', '--status', status, '--lang', language])).stdout;
    expect((await shown('403')).replaceAll(/\n +/g, ' ')).toMatch(new RegExp(`${note} +${ofMethod.split(';')[0]}`));
    expect(await shown('401')).not.toContain(note);
  });

  it.each(LANGUAGES)('that are unknown are told once, from what they may be instead, in %s', async (language) => {
    const { unknownCode, unknownCodeHint, nearest, statusGiven } = MESSAGES[language];
    for (const [code, hint] of [
      ['NOPE_NOPE', unknownCodeHint],
      ['CALLS_BANED', nearest(['CALLS_BANNED'])],
      ['401', statusGiven('401')],
      ['1401', unknownCodeHint],
      ['4011', unknownCodeHint],
    ] as const) {
      const stderr = `${unknownCode(code)} ${hint}\n`;
      expect(await run([code, '--lang', language])).toEqual({ code: 1, stdout: '', stderr });
    }
    const long = 'A'.repeat(101);
    expect((await run([long])).stderr).toContain(`"${'A'.repeat(100)}…"`);
    expect((await run([long.slice(1)])).stderr).toContain(`"${'A'.repeat(100)}"`);
  });

  it('that are known are explained beside one that is not', async () => {
    const { code, stdout, stderr } = await run(['expired_key', 'NOPE_NOPE']);
    expect([code, stdout]).toEqual([1, (await run(['expired_key'])).stdout]);
    expect(stderr).toMatch(/^.*"NOPE_NOPE".*\n$/);
    expect(await codes('NOPE_NOPE', 'NOPE_5')).toEqual([1, ['NOPE_NOPE', 'NOPE_5']]);
    // A label alone is what was asked for.
    expect(await run(['code'])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('a phrase', () => {
  it('is searched in the texts of all families, quoted or as words', async () => {
    const found = await run(['Key is']);
    expect([found.code, found.stderr, await heads('Key is')]).toEqual([0, '', ['NO_KEY', 'NO_KEY']]);
    expect(await run(['Key', 'is'])).toEqual(found);
    expect(await codes('all members', '--status', '403')).toEqual([0, ['MEMBERS_BANNED more']]);
    expect((await run(['all members', '--status', '403'])).stdout).toMatch(/^MEMBERS_BANNED\n {2}HTTP status +403\n/);
    expect(await codes('nothing told')).toEqual([0, [' more']]);
    expect(await heads('nothing told')).toEqual([MESSAGES.en.noCode]);
  });

  it('may hold what is a code elsewhere', async () => {
    expect(await codes('Value {100} of parameter {id}: wrong!')).toEqual([0, ['SHARED_CODE more']]);
    expect(await codes('100')).toEqual([0, ['100 hostile']]);
    expect(await codes('Value 100')).toEqual([1, ['Value', '100 hostile']]);
  });

  it.each(LANGUAGES)('that fits many is to be made longer, in the language %s', async (language) => {
    const blocks = await heads('it happens', '--lang', language);
    const all = families.flatMap(({ errors }) => errors).filter(({ description }) => description.en === 'It happens.');
    expect(blocks.slice(5)).toEqual([MESSAGES[language].moreFound(all.length - 5)]);
    expect((await codes('it happens'))[1]).toHaveLength(5);
  });

  it.each(LANGUAGES)('that fits nothing is not understood, in the language %s', async (language) => {
    const { notUnderstood } = MESSAGES[language];
    for (const phrase of ['no such words', 'ничего такого', 'Some NOPE', `${'й'.repeat(200)}`])
      expect(await run([phrase, '--lang', language])).toEqual({
        code: 2,
        stdout: '',
        stderr: `${notUnderstood(phrase)}\n`,
      });
    expect((await run(['й'.repeat(201)])).stderr).toBe(`${MESSAGES.en.notUnderstood('й'.repeat(200))}\n`);
    for (const phrase of ['. !', '""'])
      expect(await run([phrase, '--lang', language])).toMatchObject({
        code: 2,
        stderr: `${MESSAGES[language].nothingAsked}\n`,
      });
  });
});

describe('a response', () => {
  it.each([
    '{"error":"expired_key"}',
    `'{"error":"expired_key"}'`,
    '[{"error":"expired_key"}]',
    'It said { "error": "expired_key" } to me',
    '<response><error>expired_key</error></response>',
  ])('is read from %j', async (typed) => {
    const { code, stdout } = await run([typed]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^expired_key\n {2}Where/)]);
    expect(await run(typed.split(' '))).toEqual({ code, stdout, stderr: '' });
  });

  it('takes the status that is given', async () => {
    expect((await run(['{"error":"expired_key"}', '--status', '403'])).stdout).toMatch(/\n {2}HTTP status +403\n/);
  });

  it.each([
    ['{}', MESSAGES.en.notResponse],
    ['{ }', MESSAGES.en.notResponse],
    ['{"error":"expired_key"', MESSAGES.en.isCut('{"error":"expired_key"')],
    ['<!DOCTYPE html><p>', MESSAGES.en.isPage],
    ['<html>', MESSAGES.en.isPage],
  ])('that is none is told: %j', async (typed, message) => {
    expect(await run([typed])).toEqual({ code: 2, stdout: '', stderr: `${MESSAGES.en.atLine(1, message)}\n` });
  });

  it('is not what shells without quotes leave of it', async () => {
    expect(await heads('{error:expired_key}')).toEqual(['expired_key']);
    expect(await heads('[expired_key]')).toEqual(['expired_key']);
    expect(await codes('<b>all members</b> are banned')).toEqual([0, ['MEMBERS_BANNED more']]);
  });
});

it.each(LANGUAGES)('a file is named with the way to read it, in the language %s', async (language) => {
  const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'my responses');
  await writeFile(file, '{"error":"expired_key"}');
  const { isFile } = MESSAGES[language];
  expect(await run([file, '--lang', language])).toEqual({ code: 2, stdout: '', stderr: `${isFile(file)}\n` });
  for (const name of [folder, join(folder, 'none'), 'й'.repeat(300)])
    expect((await run([name, '--lang', language])).stderr).not.toContain(isFile(name));
});
