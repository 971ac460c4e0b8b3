import { Readable } from 'node:stream';
import fc from 'fast-check';
import { main } from '../../src/cli/main.js';

/** Pieces that input is made of: what the program looks for, cut and mixed with what no terminal should get. */
const piece = fc.oneof(
  fc.constantFrom(
    '{"error":"expired_token","error_description":"',
    '"}',
    '{"result":{"result_error":{"a":',
    '}}',
    '[{"error":0},',
    ']',
    '{',
    '[',
    '"',
    '\\',
    '\n',
    '\r\n',
    'HTTP/2 401 Unauthorized\r\n',
    '<response><error>',
    '</error></response>',
    '<!doctype html><html>',
    '</html>',
    'QUERY_LIMIT_EXCEEDED',
    'ехpired_token',
    '\u001b[2J',
    '\u009b31m',
    '\u007f',
    '\u202e',
    '\u2028',
    '\ud800',
    '\ufeff',
    '\u0000',
    '\ue000',
  ),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

/** Anything that may be typed or piped. */
export const anyInput = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

/**
 * Runs the program in this process.
 *
 * @returns What is wrong with how it ended; `undefined` where nothing is.
 */
export async function faultOf(args: readonly string[], input: string): Promise<string | undefined> {
  let printed = '';
  const stream = {
    write(text: string) {
      printed += text;
      return true;
    },
  };
  const code = await main(args, {
    env: {},
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stream,
    stderr: stream,
  });
  return faultIn(code, printed);
}

/** What is wrong with an exit code and with all that was printed; `undefined` where nothing is. */
export function faultIn(code: number, printed: string): string | undefined {
  if (![0, 1, 2].includes(code)) return `It exits with ${code}.`;
  const found = UNPRINTABLE.exec(printed);
  return found ? `It prints U+${found[0].codePointAt(0)?.toString(16)} at ${found.index}.` : undefined;
}
