/**
 * All families at once: for tools that meet any code, such as log viewers.
 *
 * @module
 */
import type { ErrorEntry } from './entry.js';
import { families } from './generated/families.js';
import { isCode, toCode } from './response.js';
import { matchesText } from './text.js';

export type { ErrorEntry, ErrorFamily } from './entry.js';
export { families } from './generated/families.js';

/** What is known of an error: what `findError` gives, and the HTTP status where the caller has it. */
export interface ErrorToExplain {
  readonly code: string | number;
  /** The server's own text. */
  readonly description?: string | null | undefined;
  /** The HTTP status of the response. */
  readonly status?: number | undefined;
}

/** An entry with the name of its family. */
export interface Explanation extends ErrorEntry {
  readonly family: string;
  /** By what it was found: its code and text, or its code alone. */
  readonly match: 'text' | 'code';
  /**
   * Whether the error is probably not this one but the method's own with the same code: its text is none of those
   * known for the code; or methods send the code too, its status is not 401, and its text is not the documented one.
   * See the page of the method then.
   */
  readonly probablyOfMethod: boolean;
}

interface Listed {
  readonly family: string;
  readonly entry: ErrorEntry;
}

const index = /* @__PURE__ */ indexByCode();

function indexByCode(): ReadonlyMap<unknown, readonly Listed[]> {
  const lists = new Map<string, Listed[]>();
  for (const { name, errors } of families) {
    for (const entry of errors) lists.set(entry.code, [...(lists.get(entry.code) ?? []), { family: name, entry }]);
  }
  // The authorization server sends its errors instead of tokens: they are the last that a call gets.
  for (const list of lists.values()) list.sort((a, b) => Number(a.family === 'oauth') - Number(b.family === 'oauth'));
  return lists;
}

/**
 * Every entry for an error, in any family: the same code may mean different things. Never throws.
 *
 * @param error A code as the server sends it, case-sensitive, a number too, or what `findError` gives, with the HTTP
 * status if known.
 * @returns The likeliest first: the entry with the text, then one with the status, then REST before the authorization
 * server; `[]` where no family has the code.
 * @example explain({ code: 'PAYMENT_REQUIRED', description: 'Subscription has been ended' })[0]?.family // 'platform'
 */
export function explain(error: string | number | ErrorToExplain): Explanation[];
export function explain(error: unknown): Explanation[];
export function explain(error: unknown): Explanation[] {
  try {
    const { code, description, status } = (isCode(error) ? { code: error } : error) as ErrorToExplain;
    const sent = typeof description === 'string' ? description.trim() : '';
    const isSent = (text: string) => text !== '' && sent !== '' && matchesText(text, sent);
    const listed = (index.get(toCode(code)) ?? []).map(({ family, entry }) => {
      return { family, entry, matches: [entry.text ?? '', ...entry.otherTexts].some(isSent) };
    });
    // Where there is no fixed text, any may come.
    const isOther = sent !== '' && !listed.some(({ matches }) => matches);
    const explanations = listed.map(({ family, entry, matches }): Explanation => {
      const { text = '', sentByMethods } = entry;
      const byStatus = sentByMethods === true && typeof status === 'number' && status !== 401 && !isSent(text);
      const probablyOfMethod = byStatus || (isOther && text !== '');
      return { ...entry, family, match: matches ? 'text' : 'code', probablyOfMethod };
    });
    const rank = ({ match, status: documented, otherStatuses }: Explanation) =>
      (match === 'text' ? 2 : 0) + ([documented, ...otherStatuses].includes(status as number) ? 1 : 0);
    return explanations.sort((a, b) => rank(b) - rank(a));
  } catch {
    // A value whose properties cannot be read has no code.
    return [];
  }
}
