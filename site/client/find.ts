import MiniSearch from 'minisearch';
import { findError } from '../../src/find-errors.js';
import { compileText, foldSent, foldText, type TextPattern } from '../../src/text.js';
import { anchorOf, codePath, methodPath, namespacePath, statusPath } from '../paths.js';
import type { SearchList, SearchWords } from '../search-list.js';
import { stem } from './stem.js';

/** A page that a reader may have meant. */
export interface Result {
  /** Below the folder of the language. */
  readonly path: string;
  readonly title: string;
  /** What tells it from other results. */
  readonly detail: string;
}

interface Scored extends Result {
  readonly score: number;
}

/** How sure a way of finding is that its page is the one; between two that are equally sure the more usual one wins. */
const SCORES = {
  textOfCode: 2000,
  status: 1000,
  code: 990,
  namespace: 985,
  method: 980,
  token: 970,
  text: 900,
  codeInOtherCase: 890,
  endOfMethod: 850,
  startOfCode: 800,
  wordsOfCode: 750,
  wordsOfMethod: 600,
  partOfCode: 550,
  statusOf: 500,
} as const;

/** What codes of any call count more than those of single methods. */
const OF_ANY_CALL = 2000;

const MOST = 20;

/** Letters of a text that say something by themselves. */
const SHORTEST = 4;

/** The search over a list: by what exactly was typed first, by words then. */
export class Finder {
  readonly #list: SearchList;
  readonly #index = new MiniSearch<{ id: number; name: string; text: string }>({
    fields: ['name', 'text'],
    tokenize: wordsOf,
    processTerm: stem,
    searchOptions: {
      boost: { name: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    },
  });
  readonly #pages: Result[] = [];
  readonly #weights: number[] = [];
  #titles: readonly string[] = [];
  #patterns: readonly (readonly [entry: number, text: string, pattern: TextPattern])[] | undefined;

  constructor(list: SearchList) {
    this.#list = list;
    const texts = list.codes.map(() => [] as string[]);
    for (const [code, , , , , ...own] of list.entries) texts[code]?.push(...own);
    list.codes.forEach(([name, , methods, meaning = '', words = ''], index) => {
      const text = [meaning, words, ...new Set(texts[index])].join(' ');
      this.#add(this.#codeResult(index), name || list.emptyCode, text, meaning ? 3 : 1 + Math.log10(1 + methods) / 5);
    });
    for (const name of list.methods) this.#add({ path: methodPath(name), title: name, detail: '' }, name, '');
    for (const [title, path] of list.pages) this.#add({ path, title, detail: '' }, title, '', 0.5);
  }

  /**
   * Adds what is loaded later.
   *
   * @param language Of the titles that are shown.
   */
  addWords({ titles, descriptions }: SearchWords, language: 'en' | 'ru'): void {
    const shown = language === 'en' ? 0 : 1;
    this.#titles = titles.map((title) => title[shown]);
    this.#list.methods.forEach((name, index) => {
      const page = { path: methodPath(name), title: name, detail: this.#titles[index] ?? '' };
      this.#add(page, '', titles[index]?.join(' ') ?? '');
    });
    this.#list.entries.forEach(([code, , , , , text = ''], index) => {
      const { title } = this.#codeResult(code);
      const words = descriptions[index]?.join(' ') ?? '';
      this.#add({ path: this.#pathOf(index), title, detail: text }, '', words, 0.5);
    });
  }

  /** The pages that fit, the likeliest first. */
  find(query: string): Result[] {
    if (query.trim() === '') return [];
    const { code, text } = readQuery(query);
    const ofBody =
      code === undefined ? [] : [...this.#byCode(code), ...this.#byText(text, code), ...this.#byText(text)];
    const words = code === undefined ? text : `${code} ${text}`;
    const found = (ofBody.length > 0 ? ofBody : this.#byAnything(words)).sort((a, b) => b.score - a.score);
    const paths = new Set<string>();
    const first = found.filter(({ path }) => !paths.has(path) && paths.add(path));
    return first.slice(0, MOST).map(({ path, title, detail }) => ({ path, title, detail }));
  }

  #byAnything(query: string): Scored[] {
    const number = /^(?:\p{L}+[\s:]+)?(\d+)(?:\s+\p{L}+)?$/u.exec(query)?.[1];
    return [
      ...(number === undefined || number === query ? [] : this.#byCode(number)),
      ...this.#byStatus(number ?? query),
      ...this.#byNamespace(query),
      ...this.#byCode(query),
      ...this.#byTokens(query),
      ...this.#byText(query),
      ...this.#byMethod(query),
      ...this.#byWords(query),
    ];
  }

  /** Codes and methods that stand in what was pasted, such as a line of a log or the address of a call. */
  #byTokens(query: string): Scored[] {
    const tokens = new Set(query.split(/[^\w.]+/).map((token) => token.replace(/^\.|\.(?:json|xml)?$/g, '')));
    tokens.delete(query);
    const { codes, methods } = this.#list;
    const ofCodes = codes.flatMap(([code], index) => {
      const isCode = tokens.has(code) && /_|^[A-Z]{4}/.test(code);
      return isCode ? [{ ...this.#codeResult(index), score: SCORES.token + code.length / 100 }] : [];
    });
    const folded = new Set([...tokens].map((token) => token.toLowerCase()).filter((token) => token.includes('.')));
    const ofMethods = methods.flatMap((name, index) =>
      folded.has(name.toLowerCase()) ? [{ ...this.#methodResult(index), score: SCORES.token }] : [],
    );
    return [...ofCodes, ...ofMethods];
  }

  #byNamespace(query: string): Scored[] {
    const name = query.toLowerCase();
    const page = this.#list.pages.find(([, path]) => path === namespacePath(name));
    return page ? [{ path: page[1], title: page[0], detail: '', score: SCORES.namespace }] : [];
  }

  #add(page: Result, name: string, text: string, weight = 1): void {
    this.#index.add({ id: this.#pages.length, name, text });
    this.#pages.push(page);
    this.#weights.push(weight);
  }

  #codeResult(index: number): Result {
    const [code, slug, , meaning = ''] = this.#list.codes[index] as SearchList['codes'][number];
    return { path: codePath({ slug }), title: code || this.#list.emptyCode, detail: meaning };
  }

  #methodResult(index: number): Result {
    const name = this.#list.methods[index] as string;
    return { path: methodPath(name), title: name, detail: this.#titles[index] ?? '' };
  }

  /** Where an entry is told; the site's own paths are put together in the same way. */
  #pathOf(entry: number): string {
    const { codes, methods, namespaces, entries } = this.#list;
    const [code, namespace, key, where] = entries[entry] as SearchList['entries'][number];
    const [, slug] = codes[code] as SearchList['codes'][number];
    const error = { namespace: namespaces[namespace] as string, key };
    const page =
      typeof where === 'number'
        ? methodPath(methods[where] ?? '')
        : codePath({ slug }) + (where === 'code' ? '' : `${error.namespace}/`);
    return `${page}#${anchorOf(slug, error)}`;
  }

  #byStatus(query: string): Scored[] {
    const row = this.#list.statuses.find(([status]) => String(status) === query);
    if (!row) return [];
    const [status, ...codes] = row;
    return [
      { path: statusPath(status), title: `HTTP ${status}`, detail: '', score: SCORES.status },
      ...codes.map((code, index) => ({ ...this.#codeResult(code), score: SCORES.statusOf - index / 1000 })),
    ];
  }

  #byCode(query: string): Scored[] {
    const typed = query.trim();
    const folded = typed.toLowerCase().replace(/[\s-]+/g, '_');
    if (folded === '' && query !== '') return [];
    return this.#list.codes.flatMap(([code, , methods, meaning], index): Scored[] => {
      const score = scoreOfCode(code, typed, folded);
      if (score === undefined) return [];
      const usual = (meaning ? OF_ANY_CALL : 0) + methods;
      return [{ ...this.#codeResult(index), score: score + usual / 1e5 }];
    });
  }

  #byMethod(query: string): Scored[] {
    const words = query
      .toLowerCase()
      .split(/[\s.]+/)
      .filter(Boolean);
    if (words.length === 0) return [];
    const joined = words.join('.');
    return this.#list.methods.flatMap((name, index): Scored[] => {
      const folded = name.toLowerCase();
      const parts = folded.split('.');
      const shorter = 1 / (1 + folded.length);
      const page = this.#methodResult(index);
      if (folded === joined) return [{ ...page, score: SCORES.method }];
      if (words.length > 1 && `.${folded}`.endsWith(`.${joined}`))
        return [{ ...page, score: SCORES.endOfMethod + shorter }];
      const fits = words.every((word) => parts.some((part) => part.startsWith(word)));
      return fits ? [{ ...page, score: SCORES.wordsOfMethod + shorter }] : [];
    });
  }

  /**
   * Entries by their texts; those of one code lead to its page, where several of its entries have the text.
   *
   * @param code If given, only its entries.
   */
  #byText(query: string, code?: string): Scored[] {
    if (foldText(query).length < SHORTEST) return [];
    this.#patterns ??= this.#list.entries.flatMap(([, , , , , ...texts], entry) =>
      texts.map((text) => [entry, text, compileText(foldYo(text))] as const),
    );
    const sent = foldSent(foldYo(query));
    const fitting = this.#patterns.filter(([, , { literals, matches }]) => literals >= SHORTEST && matches(sent));
    const byCode = new Map<number, typeof fitting>();
    for (const match of fitting) {
      const [ofCode] = this.#list.entries[match[0]] as SearchList['entries'][number];
      const isWanted = code === undefined || this.#list.codes[ofCode]?.[0] === code;
      if (isWanted) byCode.set(ofCode, [...(byCode.get(ofCode) ?? []), match]);
    }
    return [...byCode].map(([index, matches]): Scored => {
      const { title, path } = this.#codeResult(index);
      const literals = Math.max(...matches.map(([, , pattern]) => pattern.literals));
      const entries = [...new Set(matches.map(([entry]) => entry))];
      const [entry = 0] = entries;
      const page = entries.length === 1 ? this.#pathOf(entry) : path;
      // Of codes with the same text the likelier is the one that more methods send with it; few call those of REST 3.0.
      const isNew = title.startsWith('BITRIX_REST_V3_');
      const methods = entries.reduce((sum, item) => sum + (this.#list.entries[item]?.[4] ?? 0), 0);
      const sure = code === undefined ? SCORES.text : SCORES.textOfCode;
      const score = sure + literals / 10 + methods / 1e5 - Number(isNew) / 100;
      return { path: page, title, detail: matches[0]?.[1] ?? '', score };
    });
  }

  #byWords(query: string): Scored[] {
    const all = this.#index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : this.#index.search(query);
    return found.slice(0, MOST * 2).map(({ id, score }) => {
      return { ...(this.#pages[id] as Result), score: Math.min(score, 100) * (this.#weights[id] ?? 1) };
    });
  }
}

function scoreOfCode(code: string, typed: string, folded: string): number | undefined {
  if (code === typed) return SCORES.code;
  const own = code.toLowerCase();
  if (own === folded) return SCORES.codeInOtherCase;
  if (folded.length < 2) return undefined;
  if (own.startsWith(folded)) return SCORES.startOfCode;
  if (`_${own}`.includes(`_${folded}`)) return SCORES.wordsOfCode;
  return folded.length > 2 && own.includes(folded) ? SCORES.partOfCode : undefined;
}

/** What was pasted: a body, a part of one, or words with quotes and commas around. */
function readQuery(query: string): { code?: string; text: string } {
  const body = parse(query);
  const error = body === undefined ? undefined : findError(body);
  if (error) return { code: error.code, text: error.description ?? '' };
  const code = quotedValue(query, 'error') ?? quotedValue(query, 'code');
  const text = quotedValue(query, 'error_description') ?? quotedValue(query, 'message');
  if (code !== undefined) return { code, text: text ?? '' };
  return { text: (text ?? query).replace(/^[\s"'`«»“”„,;/]+|(?:[\s"'`«»“”„,;]|\(\))+$/g, '') };
}

/** What stands behind a quoted name in a body, or in a part of one, with quotes of either kind. */
function quotedValue(body: string, name: string): string | undefined {
  const found = new RegExp(
    `["']${name}["']\\s*(?::|=>)\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|'((?:[^'\\\\]|\\\\.)*)'|(\\d+))`,
  ).exec(body);
  return found?.slice(1).find((value) => value !== undefined);
}

function parse(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nobody is sure to type ё. */
function foldYo(text: string): string {
  return text.replace(/[ёЁ]/g, 'е');
}

/** The words of a text: those of a code and of a method one by one too. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
