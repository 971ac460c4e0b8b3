import type { Family } from '../model/model.js';
import { plainText } from './cells.js';
import type { Files } from './files.js';
import type { Finding } from './finding.js';
import { urlOf } from './page.js';
import { isSameText } from './same-text.js';
import { parseYfm, type TableRow } from './yfm.js';

/** The pages whose tables are those of a family. */
const PAGES: Readonly<Record<string, string>> = {
  system: '_includes/system-errors.md',
  oauth: 'settings/oauth/error-codes.md',
  'rest-v3': 'api-reference/rest-v3.md',
};

/** A row of such a table. */
interface FamilyRow {
  readonly codes: readonly string[];
  readonly status?: number;
  readonly text?: string;
  readonly line: number;
}

/** What the families lack that the pages have which are theirs alone; families have other sources too. */
export function compareFamilies(russian: Files, english: Files, families: readonly Family[]): Finding[] {
  const sources = [
    ['ru', russian],
    ['en', english],
  ] as const;
  return families.flatMap((family) => {
    const path = PAGES[family.name];
    if (path === undefined) return [];
    const found = sources.flatMap(([language, files]) =>
      rowsOf(files.get(path) ?? '').flatMap((row) =>
        compareRow(row, family).map(
          (finding): Finding => ({
            ...finding,
            namespace: family.name,
            page: urlOf(path),
            language,
            line: row.line,
          }),
        ),
      ),
    );
    // Both languages mostly say the same.
    const seen = new Set<string>();
    return found.filter(({ kind, code, text, detail }) => {
      const key = JSON.stringify([kind, code, text, detail]);
      return !seen.has(key) && seen.add(key);
    });
  });
}

function compareRow(
  { codes, status, text }: FamilyRow,
  { errors }: Family,
): Pick<Finding, 'kind' | 'code' | 'text' | 'detail'>[] {
  return codes.flatMap((code): Pick<Finding, 'kind' | 'code' | 'text' | 'detail'>[] => {
    const entry = errors.find((error) => error.code.toLowerCase() === code.toLowerCase());
    if (!entry) return [{ kind: 'code-missing', code, ...(text === undefined ? {} : { text }) }];
    const texts = [entry.text ?? '', ...entry.otherTexts];
    return [
      ...(text === undefined || texts.some((own) => isSameText(own, text))
        ? []
        : [{ kind: 'text-missing', code, text } as const]),
      ...(status === undefined || entry.status === status || entry.otherStatuses.includes(status)
        ? []
        : [{ kind: 'status-missing', code, detail: `${status}` } as const]),
    ];
  });
}

function rowsOf(source: string): FamilyRow[] {
  return parseYfm(source).flatMap((block) => {
    if (block.kind !== 'table') return [];
    const [head, ...rows] = block.rows;
    const columns = (head?.cells ?? []).map((cell) => plainText(cell));
    const code = columns.findIndex((name) => /^(код|code)\b|^код/i.test(name));
    const status = columns.findIndex((name) => /^(http-?\s?)?(статус|status)/i.test(name));
    return code < 0 ? [] : rows.map((row) => toRow(row, code, status)).filter(({ codes }) => codes.length > 0);
  });
}

/** In the table of system errors the text stands below the code. */
function toRow({ cells, line }: TableRow, code: number, status: number): FamilyRow {
  const [first = '', ...rest] = (cells[code] ?? '').trim().split('\n');
  const text = plainText(rest.join(' '));
  const number = Number(plainText(cells[status] ?? '')) || undefined;
  return {
    codes: [...first.matchAll(/`([A-Za-z]\w+)`/g)].map(([, name = '']) => name),
    ...(number === undefined ? {} : { status: number }),
    ...(text ? { text } : {}),
    line,
  };
}
