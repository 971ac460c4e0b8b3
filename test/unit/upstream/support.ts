import { type DocumentedMethod, type DocumentedRow, readMethods } from '../../../scripts/upstream/documentation.js';
import type { Files } from '../../../scripts/upstream/files.js';

/** What a small page is made of; what is left out is as on most pages. */
export interface PageParts {
  /** Of the heading. */
  readonly title?: string;
  readonly statuses?: string;
  /** As JSON; none if empty. */
  readonly example?: string;
  /** The head of the table, with `|` between. */
  readonly head?: string;
  /** Rows of the table, with `|` between; no table if empty. */
  readonly rows?: readonly string[];
  /** Stands instead of the table. */
  readonly table?: string;
}

export const METHOD = 'sample.item.add';
export const PATH = 'api-reference/sample/sample-item-add.md';
export const URL = '/api-reference/sample/sample-item-add.html';

/** A method's page in Russian. */
export function russianPage(parts: PageParts = {}): string {
  return pageOf(parts, ['Добавить элемент', 'Обработка ошибок', 'HTTP-статус', 'Возможные коды ошибок'], RU_HEAD);
}

/** The same in English. */
export function englishPage(parts: PageParts = {}): string {
  return pageOf(parts, ['Add Item', 'Error Handling', 'HTTP status', 'Possible Error Codes'], EN_HEAD);
}

const RU_HEAD = '**Код** | **Описание** | **Значение**';
const EN_HEAD = '**Code** | **Description** | **Value**';

function pageOf(
  { title, statuses = '**400**', example = '', head, rows = ['`CODE` | Wrong | meaning'], table }: PageParts,
  [name, errors, status, codes]: readonly [string, string, string, string],
  usualHead: string,
): string {
  const lines = [`|| ${head ?? usualHead} ||`, ...rows.map((row) => `|| ${row} ||`)];
  return `# ${title ?? `${name} ${METHOD}`}

\`\`\`bash
curl -d '{}' https://**put_your_bitrix24_address**/rest/**put_your_user_id_here**/**put_your_webhook_here**/${METHOD}
\`\`\`

## ${errors}

${status}: ${statuses}
${example ? `\n\`\`\`json\n${example}\n\`\`\`\n` : ''}
### ${codes}

${table ?? (rows.length > 0 ? `#|\n${lines.join('\n')}\n|#` : '')}

{% include [system](../../_includes/system-errors.md) %}

## Продолжите изучение
`;
}

/** The methods of pages in both languages, by path. */
export function methodsOf(
  ru: Readonly<Record<string, string>>,
  en: Readonly<Record<string, string>>,
): DocumentedMethod[] {
  return [...readMethods(toFiles(ru), toFiles(en)).methods];
}

/** The rows of a small page; where nothing is said of the English page, it is the Russian one. */
export function rowsOf(ru: PageParts, en?: PageParts): DocumentedRow[] {
  const methods = methodsOf({ [PATH]: russianPage(ru) }, { [PATH]: en ? englishPage(en) : russianPage(ru) });
  return methods.flatMap(({ pages }) => pages.flatMap(({ rows }) => rows));
}

/** Codes and texts of a small page. */
export function textsOf(ru: PageParts, en?: PageParts): (readonly [string, string | undefined])[] {
  return rowsOf(ru, en).map(({ code, text }) => [code, text]);
}

export function toFiles(files: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(files));
}

/** An error as an example shows it. */
export function exampleOf(code: string, text: string): string {
  return JSON.stringify({ error: code, error_description: text }, null, 4);
}
