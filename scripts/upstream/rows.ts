import { isCyrillic } from '../../src/text.js';
import { itemsOf, plainText } from './cells.js';
import type { Block, Table } from './yfm.js';

/** A row of an error table: one code with one text. */
export interface PageRow {
  readonly code: string;
  /** The server's words without markup; absent where the page has none. */
  readonly text?: string;
  readonly meaning: string;
  readonly status?: number;
  /** The fields of `validation` that the row is about. */
  readonly field?: string;
  readonly line: number;
}

type Column = 'code' | 'status' | 'text' | 'meaning' | 'description' | 'field' | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['code', /^(код|code)( ошибки)?$|^error code$/i],
  ['status', /^(http-)?(статус|status)$/i],
  ['field', /^(поле|field)$/i],
  [
    'text',
    /^([сc]ообщение( об ошибке)?|текст ошибки|описание ошибки|ошибка|error( message| text| description)?|message)$/i,
  ],
  ['description', /^(описание|description)$/i],
  [
    'meaning',
    /^(значение|value|как исправить|how to fix|когда возника(ет|ют)|when it occurs|дополнительная информация|additional information|причина|reason)$/i,
  ],
];

/** What stands above a table and is true of all its rows. */
interface Announced {
  readonly code: string;
  readonly status?: number;
}

/** The rows of the tables of an error section. */
export function readRows(section: readonly Block[]): PageRow[] {
  let announced: Announced | undefined;
  return section.flatMap((block) => {
    const code = announcedCode(block);
    const [status] = announcedStatuses(block);
    if (code !== undefined) announced = { code };
    else if (status !== undefined && announced) announced = { ...announced, status };
    return block.kind === 'table' ? readTable(block, announced ?? { code: '' }) : [];
  });
}

/** The code that stands above a table of fields. */
export function announcedCode(block: Block): string | undefined {
  if (block.kind !== 'text') return undefined;
  return /^(?:код ошибки|error code):?\s*(\S+)$/i.exec(plainText(block.text))?.[1];
}

/** The statuses that a line names, without patterns such as 40x. */
export function announcedStatuses(block: Block): number[] {
  if (block.kind !== 'text') return [];
  const line = plainText(block.text);
  const isStatus = /^(> ?|\d\. )?HTTP[- ]?(статус|status)/i.test(line);
  return isStatus ? (line.match(/\b[2-5]\d\d\b/g) ?? []).map(Number) : [];
}

function readTable({ rows: [head, ...rows] }: Table, announced: Announced): PageRow[] {
  const columns = columnsOf(head?.cells ?? []);
  if (!columns) return [];
  const isRussian = head?.cells.some(isCyrillic) ?? false;
  return rows.flatMap(({ cells, line }) => {
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const status = Number(/\b[2-5]\d\d\b/.exec(plainText(cell('status')))?.[0]) || announced.status;
    const field = plainText(cell('field'));
    const rest = { line, ...(status ? { status } : {}), ...(field ? { field } : {}) };
    const codes = columns.includes('code')
      ? readCodes(cell('code'))
      : [{ code: columns.includes('field') ? announced.code : '' }];
    const { texts, meaning } = wordsOf(columns, cell, isRussian);
    return codes.flatMap(({ code, text: inCode }) =>
      (inCode === undefined ? (texts.length > 0 ? texts : [undefined]) : [inCode]).map((text) => ({
        code,
        ...(text === undefined ? {} : { text }),
        meaning,
        ...rest,
      })),
    );
  });
}

/**
 * The server's words and what they mean. Beside a code alone stands what it means, unless the server's words stand
 * there as code, or in English on the Russian page.
 */
function wordsOf(
  columns: readonly Column[],
  cell: (column: Column) => string,
  isRussian: boolean,
): { texts: string[]; meaning: string } {
  const markup = cell('meaning').trim();
  const meaning = plainText(markup);
  if (columns.includes('text')) return { texts: textsOf(cell('text')), meaning };
  const isServers = /\s/.test(meaning) && (/^`[^`]+`$/.test(markup) || (isRussian && !isCyrillic(meaning)));
  return isServers ? { texts: [meaning], meaning: '' } : { texts: [], meaning };
}

function columnsOf(head: readonly string[]): Column[] | undefined {
  const columns = head.map((cell): Column => {
    const words = plainText(cell);
    return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
  });
  const has = (column: Column) => columns.includes(column);
  const description = has('text') || !has('meaning') ? 'meaning' : 'text';
  const told = columns.map((column) => (column === 'description' ? description : column));
  const isErrors = has('code') || has('field') || (told.includes('text') && told.includes('meaning'));
  return isErrors ? told : undefined;
}

const EMPTY = /^(пустое значение|пустая строка|пусто|пустой|empty value|empty string|empty|[—–-]|""|'')?$/i;
const NO_TEXT = /^(["'«»]*|[—–-]|error|ошибка|пустая строка|empty string)[.!"]?$/i;

/** What stands for a part of a code. */
const VARYING = /<[^<>]*>|\.{3}/g;

/** The codes of a cell; where the server's text stands in it, the code is empty. */
function readCodes(cell: string): { code: string; text?: string }[] {
  return itemsOf(cell).flatMap((item): { code: string; text?: string }[] => {
    const words = plainText(item).replace(VARYING, '…');
    if (EMPTY.test(words)) return [{ code: '' }];
    const several = words.split(/\s*(?:[,;/]|\s(?:или|or|и|and)\s|\s)\s*/);
    if (several.length > 1 && several.every((word) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word))) {
      return several.map((code) => ({ code }));
    }
    return [/\s/.test(words) || isCyrillic(words) ? { code: '', text: words } : { code: words }];
  });
}

/** Between two sentences. */
const ALTERNATIVE = /(?<=\p{L} \p{L}+) \/ (?=\p{Lu}\p{Ll}+ \p{L})/u;

function textsOf(cell: string): string[] {
  return itemsOf(cell)
    .flatMap((item) => plainText(item).split(ALTERNATIVE))
    .map(unquote)
    .filter((text) => !NO_TEXT.test(text));
}

/** A text without the quotes around it, or without the one that was never closed. */
function unquote(text: string): string {
  const quotes = text.split('"').length - 1;
  if (quotes === 2 && /^".*"$/s.test(text)) return text.slice(1, -1);
  return quotes === 1 && text.startsWith('"') ? text.slice(1) : text;
}
