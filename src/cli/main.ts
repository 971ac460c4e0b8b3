import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { type Arguments, readArguments, UsageError } from './arguments.js';
import type { Terminal } from './layout.js';

/** What the program needs of a process; a process is one. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Where text goes: a terminal knows how wide it is. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What a command prints, and how it ends. */
export interface Result {
  readonly stdout: string;
  /** Empty where all is well. */
  readonly stderr: string;
  readonly exitCode: number;
}

/**
 * Runs the program.
 *
 * @returns The exit code: 0 if all is well, 1 for an unknown code, 2 for input that cannot be understood.
 * @example await main(['expired_token', '--lang', 'ru'], process)
 */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  const { stdout, stderr, exitCode } = await runSafely(argv, environment);
  if (stdout) environment.stdout.write(`${stdout}\n`);
  if (stderr) environment.stderr.write(`${stderr}\n`);
  return exitCode;
}

async function runSafely(argv: readonly string[], environment: Environment): Promise<Result> {
  try {
    return await run(readArguments(argv, environment.env), environment);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { stdout: '', stderr: error.message, exitCode: 2 };
  }
}

/** Each command loads only what it needs: help and version come without the catalogue. */
async function run({ command, language, json }: Arguments, environment: Environment): Promise<Result> {
  const view = { language, json, terminal: toTerminal(environment) };
  switch (command.name) {
    case 'help':
      return { stdout: (await import('./help.js')).help(language), stderr: '', exitCode: 0 };
    case 'version':
      return { stdout: readVersion(), stderr: '', exitCode: 0 };
    case 'list':
      return (await import('./list.js')).list(command.filters, view);
    case 'explain':
      return (await import('./explain.js')).explainCodes(command.codes, view);
    case 'response':
      return (await import('./response.js')).explainResponse(environment, view);
  }
}

function readVersion(): string {
  return createRequire(import.meta.url)('bitrix24-error-codes/package.json').version;
}

function toTerminal({ env, stdout }: Environment): Terminal {
  const columns = stdout.columns ?? Number(env['COLUMNS']);
  return {
    width: columns > 0 ? columns : Number.POSITIVE_INFINITY,
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}
