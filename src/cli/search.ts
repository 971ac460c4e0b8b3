import { type ErrorEntry, type Explanation, families } from '../all.js';
import { foldText, matchesText } from '../text.js';

/**
 * The entries with a text.
 *
 * @param text As a server sends it.
 * @example findByText('Too many requests.')[0]?.code // 'QUERY_LIMIT_EXCEEDED'
 */
export function findByText(text: string): Explanation[] {
  return rankAll((entry) => (textsOf(entry).some((documented) => matchesText(documented, text)) ? 1 : 0));
}

/**
 * Searches the texts that servers send, and after them the descriptions in both languages.
 *
 * @param phrase A text as it was sent, a part of one, or words in any order.
 * @returns The entries, best first: a whole text, a part of one, all words in one, all words in a description.
 * @example search('too many requests')[0]?.code // 'QUERY_LIMIT_EXCEEDED'
 */
export function search(phrase: string): Explanation[] {
  const folded = foldText(phrase);
  const words = folded.split(/[^\p{L}\p{N}_{}]+/u).filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const holdsAll = (text: string) => words.every((word) => text.includes(word));
  return rankAll((entry) => {
    const texts = textsOf(entry);
    if (texts.some((text) => matchesText(text, phrase))) return 4;
    const foldedTexts = texts.map(foldText);
    if (foldedTexts.some((text) => text.includes(folded))) return 3;
    if (foldedTexts.some(holdsAll)) return 2;
    return Object.values(entry.description).some((text) => holdsAll(foldText(text))) ? 1 : 0;
  });
}

function textsOf({ text = '', otherTexts }: ErrorEntry): string[] {
  return [text, ...otherTexts].filter(Boolean);
}

/** The entries with a rank, the highest first. */
function rankAll(rank: (entry: ErrorEntry) => number): Explanation[] {
  return families
    .flatMap(({ name, errors }) => errors.map((entry) => ({ entry, family: name, rank: rank(entry) })))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry, family }) => ({ ...entry, family, match: 'text', probablyOfMethod: false }));
}
