import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../docs/words.js';
import { MESSAGES } from './messages.js';

/** What is known of the call whose errors are asked for. */
export interface Call {
  /** The HTTP status of its response. */
  readonly status?: number;
  /** The method, as typed. */
  readonly method?: string;
}

/** What the program was asked to do. */
export type Command =
  | { readonly name: 'help' | 'version' }
  /** Explains what standard input holds. */
  | ({ readonly name: 'input' } & Call)
  /** Explains codes, a phrase, a response or methods on the command line; without words the method of the call. */
  | ({ readonly name: 'words'; readonly words: readonly string[] } & Call)
  | { readonly name: 'list'; readonly filters: Filters };

/** Conditions on entries, as typed; what values there are, the catalogue tells. */
export interface Filters {
  readonly family?: string;
  readonly status?: string;
  readonly category?: string;
  readonly recovery?: string;
}

/** A command and how its result is shown. */
export interface Arguments {
  readonly command: Command;
  readonly language: Language;
  readonly json: boolean;
}

/** The input cannot be understood; the message tells why, in the user's language. */
export class UsageError extends Error {}

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  family: { type: 'string' },
  status: { type: 'string' },
  category: { type: 'string' },
  recovery: { type: 'string' },
  method: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const FILTERS = ['family', 'status', 'category', 'recovery'] as const;

/**
 * Reads the command line.
 *
 * @param isPiped Whether standard input is something else than a terminal.
 * @throws UsageError in the language of the call.
 * @example readArguments(['list', '--status', '401'], process.env, false).command.name // 'list'
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  isPiped: boolean,
): Arguments {
  // Not strict, since Node's own messages are English only.
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = values.lang;
  const language = isLanguage(lang) ? lang : languageOf(env);
  const messages = MESSAGES[language];

  const valued = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
    if (!option) throw new UsageError(messages.unknownOption(token.rawName));
    if (option.type === 'string' && !token.value?.trim()) throw new UsageError(messages.valueMissing(token.rawName));
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(messages.valueSurplus(token.rawName));
    if (valued.has(token.name)) throw new UsageError(messages.twice(token.rawName));
    if (option.type === 'string') valued.add(token.name);
  }
  if (lang !== undefined && !isLanguage(lang))
    throw new UsageError(messages.badValue('--lang', String(lang), ['en', 'ru']));

  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])),
  ) as Filters;
  const json = values.json === true;
  if (values.help) return { command: { name: 'help' }, language, json };
  if (values.version) return { command: { name: 'version' }, language, json };
  const method = typeof values.method === 'string' ? values.method : undefined;
  return { command: readCommand(positionals, filters, method, language, isPiped), language, json };
}

function readCommand(
  positionals: readonly string[],
  { status, ...filters }: Filters,
  method: string | undefined,
  language: Language,
  isPiped: boolean,
): Command {
  const messages = MESSAGES[language];
  if (status !== undefined && !/^[2-5]\d\d$/.test(status))
    throw new UsageError(messages.badValue('--status', status, ['200–599']));
  const [first, ...others] = positionals;
  if (first === 'list') {
    if (others[0] !== undefined) throw new UsageError(messages.surplus('list', others[0]));
    if (method !== undefined) throw new UsageError(messages.notWithList('--method'));
    return { name: 'list', filters: status === undefined ? filters : { ...filters, status } };
  }
  const [filter] = Object.keys(filters);
  if (filter) throw new UsageError(messages.filterWithoutList(`--${filter}`));
  const call: Call = {
    ...(status === undefined ? {} : { status: Number(status) }),
    ...(method === undefined ? {} : { method }),
  };
  if (first === undefined && isPiped) return { name: 'input', ...call };
  // Of a method, the empty code can be asked for.
  if (method === undefined && positionals.every((word) => word.trim() === ''))
    throw new UsageError(messages.nothingAsked);
  if (!positionals.includes('-')) return { name: 'words', words: positionals, ...call };
  if (others[0] !== undefined)
    throw new UsageError(messages.surplus('-', first === '-' ? others[0] : (first as string)));
  return { name: 'input', ...call };
}

/**
 * The language of messages by the environment, in the order that POSIX gives the variables.
 *
 * @example languageOf({ LANG: 'ru_RU.UTF-8' }) // 'ru'
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return name?.match(/^ru([_.@-]|$)/i) ? 'ru' : 'en';
}

function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ru';
}
