import { families } from '../all.js';
import { isOfCode } from '../explain-entries.js';
import { codesByNamespace } from '../generated/namespace-index.js';
import { lookAlike } from './look-alikes.js';

/** A letter of another alphabet in a word, and what it looks like. */
export interface Letter {
  readonly typed: string;
  readonly meant: string;
  readonly position: number;
}

/** What a typed word is taken for. */
export interface Identified {
  /** Known codes; more than one where only case tells them apart, and the typed case is that of none. */
  readonly codes: readonly string[];
  /** Codes that differ from the typed one in case only. */
  readonly twins: readonly string[];
  /** The first letter of another alphabet in the word; absent where there is none. */
  readonly letter?: Letter;
}

/** Every code of families and methods once. */
const all: readonly string[] = /* @__PURE__ */ listCodes();

function listCodes(): string[] {
  const ofFamilies = families.flatMap(({ errors }) => errors.map(({ code }) => code));
  const ofMethods = Object.values(codesByNamespace).flatMap((codes) => codes.split(' '));
  return [...new Set([...ofFamilies, ...ofMethods])];
}

/** Every code of the catalogue, by its upper case. */
const codes = /* @__PURE__ */ groupByCase();

function groupByCase(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const code of all) groups.set(code.toUpperCase(), [...(groups.get(code.toUpperCase()) ?? []), code]);
  return groups;
}

/** Every code of the catalogue once, in the order of the catalogue. */
export function allCodes(): readonly string[] {
  return all;
}

/**
 * The known codes that a word stands for, whatever its case, and though some of its letters only look right.
 *
 * @param word Without quotes and marks around it, see `stripMarks`.
 * @returns `undefined` where no code is that word.
 * @example identify('Expired_Token')?.codes // ['expired_token']
 */
export function identify(word: string): Identified | undefined {
  if (word === '') return undefined;
  const { latin, ...letter } = toLatin(word);
  const group = codes.get(latin.toUpperCase());
  if (group) {
    const found = group.includes(latin) ? [latin] : group;
    return { codes: found, twins: group.filter((code) => !found.includes(code)), ...letter };
  }
  const isOfPattern = all.some((code) => code.includes('…') && isOfCode(code, latin));
  return isOfPattern ? { codes: [latin], twins: [], ...letter } : undefined;
}

/**
 * A word with Latin letters for the Cyrillic ones that look the same, and the first of these.
 *
 * @example toLatin('сrm').latin // 'crm', whose first letter was Cyrillic
 */
export function toLatin(word: string): { readonly latin: string; readonly letter?: Letter } {
  const letters = [...word];
  const meant = letters.map((letter) => (/\p{Script=Cyrillic}/u.test(letter) ? (lookAlike(letter) ?? letter) : letter));
  const latin = meant.join('');
  const index = letters.findIndex((letter, index) => letter !== meant[index]);
  if (index < 0) return { latin };
  return { latin, letter: { typed: letters[index] as string, meant: meant[index] as string, position: index + 1 } };
}

const MARK = /[\s"'`´“”„«»‘’()[\]{}<>,;:.!?]/u;

/**
 * A word without the quotes, brackets and marks that come along when a code is copied.
 *
 * @example stripMarks('"expired_token",') // 'expired_token'
 */
export function stripMarks(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && MARK.test(word.charAt(start))) start++;
  while (start < end && MARK.test(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

/** Whether a word can be a code. */
export function looksLikeCode(word: string): boolean {
  return /^(?=.*[A-Za-z0-9])[A-Za-z0-9_.-]{1,200}$/.test(word);
}

/** Whether a word has the form of a code: one that nobody would take for a word of a language, or a date. */
export function isCodeForm(word: string): boolean {
  return looksLikeCode(word) && /^([A-Za-z0-9.]+(_[A-Za-z0-9.]+)+|[A-Z][A-Z0-9]+|\d+)$/.test(word);
}
