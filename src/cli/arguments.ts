import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../docs/words.js';
import { MESSAGES } from './messages.js';

/** What the program was asked to do. */
export type Command =
  | { readonly name: 'help' | 'version' | 'response' }
  | { readonly name: 'explain'; readonly codes: readonly string[] }
  | { readonly name: 'list'; readonly filters: Filters };

/** Conditions on entries, as typed; what values there are, the catalogue knows. */
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

/** The call cannot be understood; the message tells why, in the user's language. */
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
} as const satisfies ParseArgsConfig['options'];

const FILTERS = ['family', 'status', 'category', 'recovery'] as const;

/**
 * Reads the command line.
 *
 * @throws UsageError in the language of the call.
 * @example readArguments(['list', '--status', '401'], process.env).command.name // 'list'
 */
export function readArguments(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Arguments {
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
    if (option.type === 'string' && !token.value) throw new UsageError(messages.valueMissing(token.rawName));
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
  return { command: readCommand(positionals, filters, language), language, json };
}

function readCommand(positionals: readonly string[], filters: Filters, language: Language): Command {
  const messages = MESSAGES[language];
  const [first, ...others] = positionals;
  if (first === 'list') {
    if (others[0] !== undefined) throw new UsageError(messages.surplus('list', others[0]));
    return { name: 'list', filters };
  }
  const [filter] = Object.keys(filters);
  if (filter) throw new UsageError(messages.filterWithoutList(`--${filter}`));
  if (first === undefined) throw new UsageError(messages.nothingAsked);
  if (!positionals.includes('-')) return { name: 'explain', codes: positionals };
  if (others[0] !== undefined) throw new UsageError(messages.surplus('-', first === '-' ? others[0] : first));
  return { name: 'response' };
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
