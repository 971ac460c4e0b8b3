import { families } from '../all.js';
import { lookAlike } from './look-alikes.js';

/** What a typed word is taken for. */
export interface Identified {
  /** Known codes; more than one where only case tells them apart, and the typed case is that of none. */
  readonly codes: readonly string[];
  /** Codes that differ from the typed one in case only. */
  readonly twins: readonly string[];
  /** The first letter of another alphabet in the word; absent where there is none. */
  readonly letter?: { readonly typed: string; readonly meant: string; readonly position: number };
}

/** Every code of the catalogue, by its upper case. */
const codes = /* @__PURE__ */ groupByCase();

function groupByCase(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { code } of families.flatMap(({ errors }) => errors)) {
    const group = groups.get(code.toUpperCase()) ?? [];
    if (!group.includes(code)) group.push(code);
    groups.set(code.toUpperCase(), group);
  }
  return groups;
}

/** Every code of the catalogue once. */
export function allCodes(): string[] {
  return [...codes.values()].flat();
}

/**
 * The known codes that a word stands for, whatever its case, and though some of its letters only look right.
 *
 * @param word Without quotes and marks around it, see `stripMarks`.
 * @returns `undefined` where no code is that word.
 * @example identify('Expired_Token')?.codes // ['expired_token']
 */
export function identify(word: string): Identified | undefined {
  const letters = [...word];
  const latin = letters.map((letter) => (/\p{Script=Cyrillic}/u.test(letter) ? (lookAlike(letter) ?? letter) : letter));
  const position = letters.findIndex((letter, index) => letter !== latin[index]);
  const typed = latin.join('');
  const group = word === '' ? undefined : codes.get(typed.toUpperCase());
  if (!group) return undefined;
  const found = group.includes(typed) ? [typed] : group;
  const twins = group.filter((code) => !found.includes(code));
  if (position < 0) return { codes: found, twins };
  const letter = { typed: letters[position] as string, meant: latin[position] as string, position: position + 1 };
  return { codes: found, twins, letter };
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
