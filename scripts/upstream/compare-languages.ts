import type { DocumentedMethod, DocumentedPage, DocumentedRow } from './documentation.js';
import type { Finding } from './finding.js';

/** Where the pages of the two languages disagree, and methods of which no page has a table of errors. */
export function comparePages(documented: readonly DocumentedMethod[]): Finding[] {
  return documented.flatMap(({ name: method, namespace, pages }) => {
    const base = { namespace, method };
    const disagreements = pages.flatMap((page) => disagreementsOf(page).map((found) => ({ ...base, ...found })));
    const [first] = pages;
    const hasTable = pages.some(({ rows }) => rows.length > 0);
    if (hasTable || !first) return disagreements;
    return [
      ...disagreements,
      { kind: 'no-table', ...base, page: first.url, language: first.ru ? 'ru' : 'en' } as const,
    ];
  });
}

function disagreementsOf({ url, ru, en, rows }: DocumentedPage): Omit<Finding, 'namespace'>[] {
  const base = { kind: 'languages', page: url } as const;
  if (!ru) return [{ ...base, language: 'en', detail: 'only in English' }];
  if (!en) return [{ ...base, language: 'ru', detail: 'only in Russian' }];
  const statuses = [ru, en].map((page) => [...page.statuses].sort().join(', ') || 'none');
  const differ = statuses[0] !== statuses[1];
  return [
    ...(differ
      ? [{ ...base, language: 'ru', detail: `statuses ${statuses[0]} in Russian, ${statuses[1]} in English` } as const]
      : []),
    ...rows.flatMap((row) => disagreementOf(row).map((found) => ({ ...base, ...found }))),
  ];
}

function disagreementOf({
  code,
  text,
  ru,
  en,
}: DocumentedRow): Pick<Finding, 'language' | 'line' | 'code' | 'text' | 'detail'>[] {
  const words = { code, ...(text === undefined ? {} : { text }) };
  if (!ru || !en) {
    const [language, name, row] = ru ? (['ru', 'Russian', ru] as const) : (['en', 'English', en] as const);
    return [{ language, ...(row ? { line: row.line } : {}), ...words, detail: `only in ${name}` }];
  }
  const place = { language: 'ru', line: ru.line, ...words } as const;
  const differences = [
    ...(ru.code === en.code ? [] : [`the English page has the code ${show(en.code)}`]),
    ...(ru.status === en.status ? [] : [`status ${ru.status ?? 'none'} in Russian, ${en.status ?? 'none'} in English`]),
  ];
  return differences.map((detail) => ({ ...place, detail }));
}

function show(code: string): string {
  return code === '' ? '(empty)' : code;
}
