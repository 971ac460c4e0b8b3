import type { ConfirmedRow } from './confirm.js';

/** A row of the Russian page with that of the English page which says the same; one of them may be absent. */
export type RowPair = readonly [ru: ConfirmedRow | undefined, en: ConfirmedRow | undefined];

/** What a pair may be worth at least; less likeness makes two rows of one language each. */
const GAP = 0.4;

/**
 * Pairs the rows of a page in both languages, in their order: those whose codes, texts and statuses are most alike.
 */
export function pairRows(ru: readonly ConfirmedRow[], en: readonly ConfirmedRow[]): RowPair[] {
  // The best total for the rows from each place on, from the end.
  const best = Array.from({ length: ru.length + 1 }, () => new Float64Array(en.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = ru.length; i >= 0; i--) {
    for (let j = en.length; j >= 0; j--) {
      const pair = i < ru.length && j < en.length ? at(i + 1, j + 1) + likeness(ru[i], en[j]) : 0;
      const alone = Math.max(i < ru.length ? at(i + 1, j) : 0, j < en.length ? at(i, j + 1) : 0);
      (best[i] as Float64Array)[j] = Math.max(pair, alone);
    }
  }
  const pairs: RowPair[] = [];
  let [i, j] = [0, 0];
  while (i < ru.length || j < en.length) {
    const together = i < ru.length && j < en.length && at(i, j) === at(i + 1, j + 1) + likeness(ru[i], en[j]);
    const onlyRussian = !together && i < ru.length && at(i, j) === at(i + 1, j);
    pairs.push([together || onlyRussian ? ru[i] : undefined, together || !onlyRussian ? en[j] : undefined]);
    if (together || onlyRussian) i++;
    if (together || !onlyRussian) j++;
  }
  return pairs;
}

function likeness(a: ConfirmedRow | undefined, b: ConfirmedRow | undefined): number {
  if (!a || !b) return 0;
  // Where the codes differ, as translated ones do, only the place speaks for a pair.
  const code = a.code === b.code ? 3 : 0;
  const text = a.text !== undefined && fold(a.text) === fold(b.text ?? '') ? 2 : 0;
  const field = a.field !== undefined && a.field === b.field ? 1 : 0;
  return code + text + field + (a.status === b.status ? GAP : 0);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
