import { Readable } from 'node:stream';
import { type Environment, main } from '../../../../src/cli/main.js';

export interface Surroundings {
  readonly input?: string | Readable;
  readonly env?: Environment['env'];
  /** Of the terminal; a pipe has none. */
  readonly columns?: number;
}

/** Runs the program in a pipe, or on a terminal, and gives what it wrote where. */
export async function run(args: readonly string[], { input = '', env = {}, columns }: Surroundings = {}) {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    ...(columns === undefined ? {} : { isTTY: true, columns }),
    write: (text: string) => {
      written[name] += text;
      return true;
    },
  });
  const stdin = Object.assign(typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input, {
    isTTY: columns !== undefined,
  });
  const code = await main(args, { env, stdin, stdout: output('stdout'), stderr: output('stderr') });
  return { code, ...written };
}

/** Bytes in pieces of these sizes, and the rest. */
export function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  let at = 0;
  const pieces = sizes.map((size) => {
    const piece = bytes.subarray(at, at + size);
    at += size;
    return piece;
  });
  return [...pieces, bytes.subarray(at)];
}

/** What no output may hold. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

/** Output without what it may hold nevertheless: line breaks, and the program's own sequences for colour. */
export function withoutOwn(output: string): string {
  return ['\n', '\u001b[1m', '\u001b[2m', '\u001b[22m'].reduce((text, own) => text.replaceAll(own, ''), output);
}
