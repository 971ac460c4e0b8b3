import { findAll } from './dom.js';
import { type Candidate, fits, fold, type Query } from './search.js';

/** A row of a table, and what is known of it whatever the language. */
interface Row extends Omit<Candidate, 'text'> {
  readonly element: HTMLTableRowElement;
}

/** Every row that holds a code. */
export function readRows(): Row[] {
  return findAll<HTMLTableRowElement>('main tr[id]').map((element) => {
    const { family = '', status = '', recovery = '' } = element.dataset;
    return { element, family, statuses: status.split(' '), recovery };
  });
}

/**
 * Shows the rows that a query asks for, and hides the families that none is left of.
 *
 * @returns How many are shown.
 */
export function filterRows(rows: readonly Row[], query: Query): number {
  let shown = 0;
  for (const row of rows) {
    row.element.hidden = !fits({ ...row, text: searchText(row.element) }, query);
    if (!row.element.hidden) shown++;
  }
  for (const section of findAll('main section')) {
    section.hidden = !section.querySelector('tr[id]:not([hidden])');
  }
  return shown;
}

/** The cells that are searched: code, text and description. */
function searchText({ cells }: HTMLTableRowElement): string {
  return fold(
    [...cells]
      .slice(1, 4)
      .map((cell) => cell.textContent)
      .join(' '),
  );
}

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
  td: 'cell',
};

/** Says what the parts of the tables are: some browsers forget it of rows that the style sheet lays out as cards. */
export function addRoles(): void {
  for (const [selector, role] of Object.entries(ROLES)) {
    for (const element of findAll(selector)) element.setAttribute('role', role);
  }
}
