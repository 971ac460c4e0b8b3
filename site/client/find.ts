import MiniSearch from 'minisearch';
import { findError } from '../../src/find-errors.js';
import { compileText, foldSent, foldText, type TextPattern } from '../../src/text.js';
import { anchorOf, codePath, methodPath, statusPath } from '../paths.js';
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
  status: 1000,
  code: 990,
  method: 980,
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
  #patterns: readonly (readonly [entry: number, pattern: TextPattern])[] | undefined;

  constructor(list: SearchList) {
    this.#list = list;
    const texts = list.codes.map(() => [] as string[]);
    for (const [code, , , , , ...own] of list.entries) texts[code]?.push(...own);
    list.codes.forEach(([name, , methods, meaning = '', words = ''], index) => {
      const text = [meaning, words, ...new Set(texts[index])].join(' ');
      this.#add(this.#codeResult(index), name || list.emptyCode, text, meaning ? 3 : 1 + Math.log10(1 + methods) / 5);
    });
    for (const [name, title] of list.methods)
      this.#add({ path: methodPath(name), title: name, detail: title }, name, title);
    for (const [title, path] of list.pages) this.#add({ path, title, detail: '' }, title, '', 0.5);
  }

  /** Adds the descriptions, which are loaded later. */
  addWords(words: SearchWords): void {
    this.#list.entries.forEach(([code, , , , , text = ''], index) => {
      const { title } = this.#codeResult(code);
      this.#add({ path: this.#pathOf(index), title, detail: text }, '', words[index]?.join(' ') ?? '', 0.5);
    });
  }

  /** The pages that fit, the likeliest first. */
  find(query: string): Result[] {
    if (query.trim() === '') return [];
    const { code, text } = readQuery(query);
    const found = [
      ...(code === undefined ? [] : this.#byCode(code)),
      ...this.#byStatus(code ?? text),
      ...(text === '' ? [] : this.#byText(text, code)),
      ...(code === undefined ? [...this.#byCode(text), ...this.#byMethod(text), ...this.#byWords(text)] : []),
    ].sort((a, b) => b.score - a.score);
    const paths = new Set<string>();
    const first = found.filter(({ path }) => !paths.has(path) && paths.add(path));
    return first.slice(0, MOST).map(({ path, title, detail }) => ({ path, title, detail }));
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

  /** Where an entry is told; the site's own paths are put together in the same way. */
  #pathOf(entry: number): string {
    const { codes, methods, namespaces, entries } = this.#list;
    const [code, namespace, key, where] = entries[entry] as SearchList['entries'][number];
    const [, slug] = codes[code] as SearchList['codes'][number];
    const error = { namespace: namespaces[namespace] as string, key };
    const page =
      typeof where === 'number'
        ? methodPath(methods[where]?.[0] ?? '')
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
    return this.#list.methods.flatMap(([name, title]): Scored[] => {
      const folded = name.toLowerCase();
      const parts = folded.split('.');
      const shorter = 1 / (1 + folded.length);
      const page = { path: methodPath(name), title: name, detail: title };
      if (folded === joined) return [{ ...page, score: SCORES.method }];
      if (words.length > 1 && `.${folded}`.endsWith(`.${joined}`))
        return [{ ...page, score: SCORES.endOfMethod + shorter }];
      const fits = words.every((word) => parts.some((part) => part.startsWith(word)));
      return fits ? [{ ...page, score: SCORES.wordsOfMethod + shorter }] : [];
    });
  }

  /** The texts of one code lead to its page, where several of its entries have them. */
  #byText(query: string, code: string | undefined): Scored[] {
    this.#patterns ??= this.#list.entries.flatMap(([, , , , , ...texts], entry) =>
      texts.map((text) => [entry, compileText(foldYo(text))] as const),
    );
    const sent = foldSent(foldYo(query));
    if (foldText(query).length < 4) return [];
    const byCode = new Map<number, { entries: number[]; literals: number }>();
    for (const [entry, pattern] of this.#patterns) {
      if (pattern.literals < 4 || !pattern.matches(sent)) continue;
      const [ofCode] = this.#list.entries[entry] as SearchList['entries'][number];
      const known = byCode.get(ofCode) ?? { entries: [], literals: 0 };
      byCode.set(ofCode, {
        entries: [...new Set([...known.entries, entry])],
        literals: Math.max(known.literals, pattern.literals),
      });
    }
    return [...byCode].map(([index, { entries, literals }]): Scored => {
      const { title, path } = this.#codeResult(index);
      const [entry = 0] = entries;
      const [, , , , , text = ''] = this.#list.entries[entry] as SearchList['entries'][number];
      const page = entries.length === 1 ? this.#pathOf(entry) : path;
      const sure = title === code ? SCORES.status : SCORES.text;
      // Of codes with the same text the likelier is the one that more methods send with it; few call those of REST 3.0.
      const isNew = title.startsWith('BITRIX_REST_V3_');
      const methods = entries.reduce((sum, item) => sum + (this.#list.entries[item]?.[4] ?? 0), 0);
      return {
        path: page,
        title,
        detail: text,
        score: sure + literals / 10 + methods / 1e5 - Number(isNew) / 100,
      };
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
  const code = /["']?error["']?\s*:\s*["']([^"']*)["']/.exec(query)?.[1];
  const text = /["']?(?:error_description|message)["']?\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(query)?.[1];
  if (code !== undefined) return { code, text: text ?? '' };
  return { text: (text ?? query).replace(/^[\s"'`«»“”„,;]+|[\s"'`«»“”„,;]+$/g, '') };
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
