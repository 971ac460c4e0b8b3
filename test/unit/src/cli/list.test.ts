import { describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../../../src/cli/main.js';
import { MESSAGES } from '../../../../src/cli/messages.js';
import { categoryLabels, families, recoveryLabels } from './catalog.js';
import { run } from './support.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('./catalog.js'));

describe('list', () => {
  it.each([
    [['--status', '429'], '429  TOO_MANY_CALLS  first   Slow down\n503  CALLS_BANNED    second  Ask somebody\n'],
    [['--status', '403', '--family', 'first'], '401  NO_KEY  first  Ask somebody\n'],
    [['--recovery', 'ask', '--category', 'cold'], '503  CALLS_BANNED  second  Ask somebody\n'],
    [
      ['--category', 'hot', '--lang', 'ru'],
      '401  NO_KEY                  first   Спросить кого-нибудь\n403  NO_MORE_CALLS_THIS_DAY  second  Немного подождать\n',
    ],
    [['--status', '419'], `${MESSAGES.en.noMatch}\n`],
    [['--status', '419', '--lang', 'ru'], `${MESSAGES.ru.noMatch}\n`],
    [['--status', '419', '--json'], '[]\n'],
  ])('with %j', async (filters, stdout) => {
    expect(await run(['list', ...filters])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each(['en', 'ru'] as const)('names the empty code in the language %s', async (language) => {
    const { stdout } = await run(['list', '--family', 'more', '--lang', language]);
    expect(stdout).toMatch(new RegExp(`^400  ${MESSAGES[language].noCode.replace(/[()]/g, '\\$&')} +more  `));
  });

  it('gives every entry to programs, in the order of the catalogue', async () => {
    const all = families.flatMap(({ name, errors }) => errors.map((entry) => ({ family: name, ...entry })));
    expect(JSON.parse((await run(['list', '--json'])).stdout)).toEqual(all);
  });

  it.each([
    ['family', 'x', families.map(({ name }) => name)],
    ['category', 'toString', Object.keys(categoryLabels)],
    ['recovery', 'hot', Object.keys(recoveryLabels)],
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
