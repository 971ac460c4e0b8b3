import { type ErrorEntry, type Explanation as FamilyExplanation, families } from '../all.js';
import { type MethodEntry, textsOf } from '../entry.js';
import { patternsOf } from '../explain-entries.js';
import type { Explanation } from '../methods.js';
import { foldSent, foldText } from '../text.js';
import { loadAll } from './load-all.js';

/**
 * The entries of families and methods with a text.
 *
 * @param text As a server sends it.
 * @example (await findByText('Too many requests.'))[0]?.code // 'QUERY_LIMIT_EXCEEDED'
 */
export async function findByText(text: string): Promise<Explanation[]> {
  const sent = foldSent(text);
  const hasText = (entry: ErrorEntry) => patternsOf(entry).some((pattern) => pattern.matches(sent));
  return rankAll(await listAll(), (entry) => (hasText(entry) ? 1 : 0));
}

/**
 * Searches the texts that servers send, and after them the descriptions in both languages.
 *
 * @param phrase A text as it was sent, a part of one, or words in any order.
 * @param method Where only one method's errors are meant; what it does not have is sought everywhere.
 * @returns The entries, best first: a whole text, a part of one, all words in one, all words in a description.
 * @example (await search('too many requests'))[0]?.code // 'QUERY_LIMIT_EXCEEDED'
 */
export async function search(phrase: string, method?: MethodEntry): Promise<Explanation[]> {
  const folded = foldText(phrase);
  const words = [...new Set(folded.split(/[^\p{L}\p{N}_{}]+/u))].filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const sent = foldSent(phrase);
  const holdsAll = (text: string) => words.every((word) => text.includes(word));
  const rank = (entry: ErrorEntry) => {
    if (patternsOf(entry).some((pattern) => pattern.matches(sent))) return 4;
    const foldedTexts = textsOf(entry).map(foldText);
    if (foldedTexts.some((text) => text.includes(folded))) return 3;
    if (foldedTexts.some(holdsAll)) return 2;
    return Object.values(entry.description).some((text) => holdsAll(foldText(text))) ? 1 : 0;
  };
  const ofMethod = rankAll(
    (method?.errors ?? []).map((entry) => ({ ...entry, match: 'text' })),
    rank,
  );
  return ofMethod.length > 0 ? ofMethod : rankAll(await listAll(), rank);
}

/** Every entry of the catalogue. */
async function listAll(): Promise<Explanation[]> {
  const ofFamilies = families.flatMap(({ name, errors }) =>
    errors.map((entry): FamilyExplanation => ({ ...entry, family: name, match: 'text', probablyOfMethod: false })),
  );
  const ofMethods = (await loadAll()).flatMap(({ errors }) =>
    errors.map((entry) => ({ ...entry, match: 'text' as const })),
  );
  return [...ofFamilies, ...ofMethods];
}

/** The entries with a rank, the highest first; of the same rank those of families, then those of the most methods. */
function rankAll(entries: readonly Explanation[], rankOf: (entry: ErrorEntry) => number): Explanation[] {
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || weightOf(b.entry) - weightOf(a.entry))
    .map(({ entry }) => entry);
}

/** By how many methods an entry is sent; any may send those of families. */
function weightOf(entry: Explanation): number {
  return 'namespace' in entry ? entry.methods.length : Number.MAX_SAFE_INTEGER;
}
