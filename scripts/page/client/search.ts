/** What the reader looks for; an empty value asks for nothing. */
export interface Query {
  readonly q: string;
  readonly family: string;
  readonly status: string;
  readonly recovery: string;
}

/** What a row has to offer for it. */
export interface Candidate {
  /** Code, text and description, folded. */
  readonly text: string;
  readonly family: string;
  readonly statuses: readonly string[];
  readonly recovery: string;
}

/**
 * Whether a row is what the reader looks for: all words occur in it, in any order, and all filters fit.
 *
 * @param candidate With its text folded.
 */
export function fits({ text, family, statuses, recovery }: Candidate, query: Query): boolean {
  return (
    (query.family === '' || query.family === family) &&
    (query.status === '' || statuses.includes(query.status)) &&
    (query.recovery === '' || query.recovery === recovery) &&
    fold(query.q)
      .split(/\s/)
      .every((word) => text.includes(word))
  );
}

/**
 * A text without the differences that nobody types: case, ё, and letters written as two characters.
 *
 * @example fold('Счётчик') // 'счетчик'
 */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim();
}
