import type { MethodPage } from './page.js';
import type { PageRow } from './rows.js';

/** A status or an inner number, which is a code only where an example shows it. */
const DOUBTFUL = /^([45]\d\d|0x[0-9a-f]+)$/i;

/** What authors write where they do not know the code. */
const PLACEHOLDER = 'ERROR_CODE';

/** A row whose code is certain, as far as the pages tell. */
export interface ConfirmedRow extends PageRow {
  /** What stands in the code column, if that is no code. */
  readonly written?: string;
}

/** The code of a row as the examples of its page, and of the other pages of the namespace, confirm it. */
export function confirmer(pages: readonly MethodPage[]): (page: MethodPage, row: PageRow) => ConfirmedRow {
  const shown = new Map<string, Set<string>>();
  for (const { method, examples } of pages) {
    const codes = shown.get(firstPart(method)) ?? new Set();
    for (const { code } of examples) codes.add(code);
    shown.set(firstPart(method), codes);
  }
  return (page, row) => {
    const { code: written } = row;
    const [example] = page.examples;
    if (!DOUBTFUL.test(written) || !example) return row;
    // Where an example has such a number, those of its page are codes.
    if (page.examples.some(({ code }) => DOUBTFUL.test(code))) return row;
    // An example of another row says nothing of this one.
    const isOfAnother = page.rows.some(({ code }) => code === example.code);
    if (isOfAnother && shown.get(firstPart(page.method))?.has(written)) return row;
    return { ...row, code: codeOf(example.code), written };
  };
}

/** Where an example has a text for its code, the code is empty. */
function codeOf(shown: string): string {
  if (shown === PLACEHOLDER) return 'ERROR_CORE';
  return /\s/.test(shown) ? '' : shown;
}

/** The first part of a method's name, which is its namespace. */
export function firstPart(method: string): string {
  return method.toLowerCase().replace(/\..*$/s, '');
}
