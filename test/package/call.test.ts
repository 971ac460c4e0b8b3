import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { compile, folder } from './consumer.js';

/** What the example is, told once more: its own types come from the built package. */
interface Call {
  send(token: string): Promise<unknown>;
  refresh(response: unknown): Promise<string>;
  token: string;
  repeatable?: boolean;
}
interface Failure extends Error {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly recovery: string | undefined;
  readonly mayHaveRun: string | undefined;
}
interface Example {
  call(call: Call): Promise<unknown>;
  CallError: new (error: object) => Failure;
}

const source = await readFile(join(ROOT, 'examples/call.ts'), 'utf8');
const file = join(folder, 'call.mjs');
await writeFile(file, (await transform(source, { loader: 'ts' })).code);
const { call, CallError }: Example = await import(/* @vite-ignore */ pathToFileURL(file).href);

afterEach(() => vi.unstubAllGlobals());

/** A body in the format of the previous version of REST. */
const failed = (error: string | number) => ({ error, error_description: 'x' });

/**
 * Makes a call to a server that sends these responses, and then the last of them for ever.
 *
 * @returns What it resolved with, or the error, and what it did on the way, in order.
 */
async function run(responses: readonly unknown[], options: Partial<Call> = {}) {
  const done: string[] = [];
  const pauses: number[] = [];
  vi.stubGlobal('setTimeout', (resume: () => void, pause: number) => {
    done.push('pause');
    pauses.push(pause);
    queueMicrotask(resume);
  });
  const left = [...responses];
  const send = async (token: string) => {
    done.push(`send ${token}`);
    return left.length > 1 ? left.shift() : left[0];
  };
  const refresh = async (response: unknown) => {
    done.push('refresh');
    expect(response).toBe(responses[0]);
    return 'new';
  };
  const outcome = await call({ send, refresh, token: 'old', ...options }).then(
    (result) => ({ result, error: undefined }),
    (error: Failure) => ({ result: undefined, error }),
  );
  vi.unstubAllGlobals();
  return { ...outcome, done, pauses };
}

const repeatable = { repeatable: true };
const success = { result: { id: 1 }, time: {} };

describe('examples/call.ts', () => {
  it('returns a success, and a batch with a failed command, whose others have run', async () => {
    const batch = { result: { result: { a: 1 }, result_error: { b: failed('ERROR_CORE'), c: 'Plain text' } } };
    const data = { result: { id: 1, error: 'none', status: 'error' } };
    for (const body of [success, batch, data]) {
      for (const options of [{}, repeatable]) {
        expect(await run([body], options)).toEqual({ result: body, error: undefined, done: ['send old'], pauses: [] });
      }
    }
  });

  it.each([
    ['the page of a proxy', '<html><body>502 Bad Gateway</body></html>', 'NO_RESPONSE', []],
    ['nothing', undefined, 'NO_RESPONSE', []],
    ['JSON of something else', { error: false }, 'NO_RESPONSE', []],
    [
      'a failure of a call with session authorization',
      { status: 'error', errors: [{ code: 'X', message: 'x' }] },
      'X',
      ['errors', 0],
    ],
    ['such a failure without errors', { status: 'error', data: null, errors: [] }, '', []],
    ['an error inside the result', { result: { result: false, ...failed('X') } }, 'X', ['result']],
    ['a result whose status is an error', { result: { status: 'error', errors: ['x'] } }, '', ['result', 'errors', 0]],
    ['an error of REST 3.0', { error: { code: 'X', message: 'x' } }, 'X', ['error']],
    ['an error of the method, which repeating would not change', failed('ERROR_CORE'), 'ERROR_CORE', []],
    ['an error with an empty code', failed(''), '', []],
  ])('does not take %s for a success, nor repeats the call', async (_, body, code, path) => {
    for (const options of [{}, repeatable]) {
      const { error, done } = await run([body, success], options);
      expect(error).toBeInstanceOf(CallError);
      expect([error, done]).toMatchObject([{ code, path }, ['send old']]);
    }
  });

  it('does not send a call twice that creates something and may have run', async () => {
    const { error, done } = await run([failed('INTERNAL_SERVER_ERROR'), success]);
    expect([error, done]).toMatchObject([
      { code: 'INTERNAL_SERVER_ERROR', path: [], recovery: 'retry', mayHaveRun: 'perhaps' },
      ['send old'],
    ]);
  });

  it('repeats a call that may run twice', async () => {
    const { result, done } = await run([failed('INTERNAL_SERVER_ERROR'), success], repeatable);
    expect([result, done]).toEqual([success, ['send old', 'pause', 'send old']]);
  });

  it('refreshes the token once, and repeats the call with it', async () => {
    for (const code of ['expired_token', 'session_failed']) {
      const { result, done } = await run([failed(code), success]);
      expect([result, done]).toEqual([success, ['send old', 'refresh', 'send new']]);
    }
  });

  it('gives up where the refreshed token does not help', async () => {
    for (const options of [{}, repeatable]) {
      const { error, done } = await run([failed('expired_token')], options);
      expect([error, done]).toMatchObject([
        { code: 'expired_token', recovery: 'refresh-token', mayHaveRun: 'no' },
        ['send old', 'refresh', 'send new'],
      ]);
    }
  });

  it('slows down with an increasing pause, also for a call that creates something, which has not run', async () => {
    const limit = failed('QUERY_LIMIT_EXCEEDED');
    const { result, done, pauses } = await run([limit, limit, limit, success]);
    expect([result, done]).toEqual([
      success,
      ['send old', 'pause', 'send old', 'pause', 'send old', 'pause', 'send old'],
    ]);
    expect(new Set(pauses).size).toBe(3);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  });

  it('gives up in the end', async () => {
    const { error, done, pauses } = await run([failed('QUERY_LIMIT_EXCEEDED')]);
    expect(error).toMatchObject({ code: 'QUERY_LIMIT_EXCEEDED', recovery: 'slow-down', mayHaveRun: 'no' });
    expect(pauses.length).toBeGreaterThan(2);
    expect(done.filter((step) => step === 'send old')).toHaveLength(pauses.length + 1);
  });

  it('tells in its error what the server said, and what is known of the code', async () => {
    const { error } = await run([
      { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: 'Max batch length exceeded' },
    ]);
    expect(error).toMatchObject({ recovery: 'change-request', mayHaveRun: 'partly' });
    expect(error?.message).toBe('ERROR_BATCH_LENGTH_EXCEEDED: Max batch length exceeded');
    const [unknown, empty] = [await run([failed('ERROR_OF_A_METHOD')]), await run([{ error: '' }])];
    expect(unknown.error).toMatchObject({ code: 'ERROR_OF_A_METHOD', recovery: undefined, mayHaveRun: undefined });
    expect([unknown.error?.message, empty.error?.message]).toEqual(['ERROR_OF_A_METHOD: x', 'no code: no text']);
  });

  it('claims nothing of what is no response', async () => {
    const { error } = await run(['<html>']);
    expect(error).toMatchObject({ recovery: undefined, mayHaveRun: undefined });
  });

  it('fits on a page, and compiles as strictly as it gets', async () => {
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(45);
    const strict = ['--module', 'nodenext', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
    expect(await compile({ 'example.mts': source }, ...strict)).toBe('');
  });
});
