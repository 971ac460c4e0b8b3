import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { compile, folder } from './consumer.js';

/** The examples that the website shows, besides that of the README. */
const NAMES = ['repeat', 'refresh'] as const;

const sources = Object.fromEntries(
  await Promise.all(
    NAMES.map(async (name) => [name, await readFile(join(ROOT, `examples/${name}.ts`), 'utf8')] as const),
  ),
);

async function load(name: (typeof NAMES)[number]) {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, (await transform(sources[name] ?? '', { loader: 'ts' })).code);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

afterEach(() => vi.unstubAllGlobals());

const failed = (error: string) => ({ error, error_description: 'x' });
const success = { result: 1 };

describe('examples/repeat.ts', async () => {
  const { repeat } = await load('repeat');

  /** What a server with these responses, the last of them for ever, makes of it. */
  async function run(...responses: object[]): Promise<{ result: unknown; pauses: number[] }> {
    const pauses: number[] = [];
    vi.stubGlobal('setTimeout', (resume: () => void, pause: number) => {
      pauses.push(pause);
      queueMicrotask(resume);
    });
    const send = async () => (responses.length > 1 ? responses.shift() : responses[0]);
    return { result: await repeat(send), pauses };
  }

  it('repeats a call that has not run, after pauses that double', async () => {
    const limit = failed('QUERY_LIMIT_EXCEEDED');
    expect(await run(limit, limit, success)).toEqual({ result: success, pauses: [500, 1000] });
  });

  it.each([[failed('INTERNAL_SERVER_ERROR')], [failed('ERROR_CORE')], [failed('NO_SUCH_CODE')], [success]])(
    'does not repeat after %j',
    async (response) => expect(await run(response)).toEqual({ result: response, pauses: [] }),
  );

  it('gives up in the end', async () => {
    const { result, pauses } = await run(failed('QUERY_LIMIT_EXCEEDED'));
    expect(result).toEqual(failed('QUERY_LIMIT_EXCEEDED'));
    expect(pauses.at(-1)).toBe(32_000);
  });
});

describe('examples/refresh.ts', async () => {
  const { sendFresh } = await load('refresh');

  it('sends the call once more with a fresh token, where the first one no longer holds', async () => {
    const sent: string[] = [];
    const send = async (token: string) => {
      sent.push(token);
      return token === 'new' ? success : failed('expired_token');
    };
    expect(await sendFresh(send, 'old', async () => 'new')).toEqual(success);
    expect(sent).toEqual(['old', 'new']);
  });

  it('leaves every other error to the caller', async () => {
    const refresh = vi.fn();
    expect(await sendFresh(async () => failed('ERROR_CORE'), 'old', refresh)).toEqual(failed('ERROR_CORE'));
    expect(refresh).not.toHaveBeenCalled();
  });
});

it('the examples compile as strictly as it gets', async () => {
  const strict = ['--module', 'nodenext', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
  const programs = Object.fromEntries(Object.entries(sources).map(([name, source]) => [`${name}.mts`, source]));
  expect(await compile(programs, ...strict)).toBe('');
});
