import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { type Arguments, readArguments, UsageError } from './arguments.js';
import type { Terminal } from './layout.js';
import { MESSAGES } from './messages.js';
import { Printer, type Stream } from './printer.js';

/** What the program needs of a process; a process is one. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/**
 * Runs the program.
 *
 * @returns The exit code: 0 where all is explained or a success, 1 for an unknown code or method, 2 for input that
 * is not understood.
 * @example await main(['expired_token', '--lang', 'ru'], process)
 */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  const { env, stdin, stdout, stderr } = environment;
  const terminal = toTerminal(environment);
  try {
    const parsed = readArguments(argv, env, stdin.isTTY !== true);
    return await run(parsed, environment, new Printer(stdout, stderr, terminal, parsed.json), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    new Printer(stdout, stderr, terminal, false).complain(error.message);
    return 2;
  }
}

/** Each command loads only what it needs. */
async function run(
  { command, language, json }: Arguments,
  { stdin }: Environment,
  printer: Printer,
  terminal: Terminal,
): Promise<number> {
  const view = { language, json, terminal };
  switch (command.name) {
    case 'help':
      await printer.plain((await import('./help.js')).help(language));
      return 0;
    case 'version':
      // Two folders up from the bundle, too.
      await printer.plain(createRequire(import.meta.url)('../../package.json').version);
      return 0;
    case 'list':
      return (await import('./list.js')).list(command.filters, view, printer);
    case 'words':
      return (await import('./explain-words.js')).explainWords(command.words, view, printer, command);
    case 'input': {
      if (stdin.isTTY) printer.complain(MESSAGES[language].pasteHere);
      return (await import('./explain-input.js')).explainInput(stdin, view, printer, command);
    }
  }
}

function toTerminal({ env, stdout }: Environment): Terminal {
  const columns = stdout.columns ?? Number(env['COLUMNS']);
  return {
    width: columns > 0 ? columns : Number.POSITIVE_INFINITY,
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}
