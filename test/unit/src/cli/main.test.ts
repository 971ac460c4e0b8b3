import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };
import { help } from '../../../../src/cli/help.js';
// The program loads them when it needs them: here beforehand, lest a single test seem to be the only user of each.
import '../../../../src/cli/explain-input.js';
import '../../../../src/cli/explain-words.js';
import '../../../../src/cli/list.js';
import type { Environment } from '../../../../src/cli/main.js';
import { MESSAGES } from '../../../../src/cli/messages.js';
import { run } from './support.js';

vi.mock('../../../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/namespace-index.js', () => import('./catalog.js'));
vi.mock('../../../../src/generated/labels.js', () => import('./catalog.js'));

const LANGUAGES = ['en', 'ru'] as const;

describe('the program', () => {
  it('ends a wrong call with 2 and one line, whatever it is called with', async () => {
    const { stdout, ...ended } = await run(['--fr\nob\u001b[2J']);
    const stderr = `${MESSAGES.en.unknownOption('--fr\\u000aob\\u001b[2J')}\n`;
    expect([stdout, ended]).toEqual(['', { code: 2, stderr }]);
    expect((await run(['list', '--family', 'a\nb'])).stderr).toMatch(/^.*a\\u000ab.*\n$/);
  });

  it('helps in both languages, and tells its version', async () => {
    for (const language of LANGUAGES) {
      for (const view of [{}, { columns: 80, env: { TERM: 'xterm' } }])
        expect(await run(['--help', '--lang', language], view)).toEqual({
          code: 0,
          stdout: `${help(language)}\n`,
          stderr: '',
        });
    }
    expect(await run(['--version', '--json'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('lets faults of its own through', async () => {
    const input = new Readable({ read: () => input.destroy(new Error('The pipe broke.')) });
    await expect(run(['-'], { input })).rejects.toThrow('The pipe broke.');
  });

  it('reads standard input where it is no terminal and nothing else is asked', async () => {
    expect(await run([], { input: '{"result":1}' })).toEqual(await run(['-'], { input: '{"result":1}' }));
    expect(await run([], { columns: 80 })).toMatchObject({ code: 2, stderr: `${MESSAGES.en.nothingAsked}\n` });
  });
});

describe('on a terminal', () => {
  const ESC = '\u001b';

  it('there is colour, but never with NO_COLOR or on a dumb terminal', async () => {
    const shown = async (env: Environment['env']) => (await run(['expired_key'], { env, columns: 80 })).stdout;
    expect(await shown({ TERM: 'xterm' })).toMatch(`${ESC}[1mexpired_key${ESC}[22m\n  ${ESC}[2m`);
    for (const env of [{ TERM: 'xterm', NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect(await shown(env)).not.toContain(ESC);
    }
    expect((await run(['expired_key'], { env: { TERM: 'xterm' } })).stdout).not.toContain(ESC);
    expect((await run(['list', '--status', '429'], { columns: 80 })).stdout).toBe(
      `429  ${ESC}[1mTOO_MANY_CALLS${ESC}[22m  first   Slow down\n503  ${ESC}[1mCALLS_BANNED${ESC}[22m    second  Ask somebody\n`,
    );
  });

  it.each(LANGUAGES)('lines fit its width in the language %s', async (language) => {
    for (const args of [['NO_KEY', 'TOO_MANY_CALLS'], ['list']]) {
      const env = { NO_COLOR: '1', COLUMNS: '200' };
      const { stdout } = await run([...args, '--lang', language], { env, columns: 42 });
      // A note stands before what it is about, in a line of its own; an address stays whole.
      const wide = stdout.split('\n').filter((line) => line.length > 42 && /^ /.test(line) && !line.includes('https:'));
      expect(wide).toEqual([]);
    }
  });

  it.each(LANGUAGES)('it says in the language %s that it waits for input', async (language) => {
    const waiting = await run(['-', '--lang', language], { input: '{"result":1}', columns: 80 });
    expect(waiting.stderr).toBe(`${MESSAGES[language].pasteHere}\n`);
    expect((await run(['-', '--lang', language], { input: '{"result":1}' })).stderr).toBe('');
  });
});
