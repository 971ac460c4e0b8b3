/** A heading, a table, a code sample, an include or a line of text, with its line, counted from 1. */
export type Block = Heading | Table | Code | Include | Line;

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** A table between `#|` and `|#`; its first row is the head. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly line: number;
}

export interface TableRow {
  /** As written, with all markup. */
  readonly cells: readonly string[];
  readonly line: number;
}

export interface Code {
  readonly kind: 'code';
  readonly text: string;
  readonly line: number;
}

export interface Include {
  readonly kind: 'include';
  readonly path: string;
  readonly line: number;
}

export interface Line {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/**
 * Takes a page apart. Of YFM only what method pages need is known: the rest are lines of text.
 *
 * @example parseYfm('# Title') // [{ kind: 'heading', level: 1, text: 'Title', line: 1 }]
 */
export function parseYfm(source: string): Block[] {
  const lines = source.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as string;
    const line = at + 1;
    const fence = FENCE.exec(text)?.[1];
    const heading = /^(#{1,6})\s*([^#|\s].*)$/.exec(text);
    const include = /\{%\s*include\s+(?:notitle\s+)?\[[^\]]*\]\(([^)]+)\)\s*%\}/.exec(text);
    if (fence) {
      const end = endOf(lines, at, (other) => other.trim().startsWith(fence));
      blocks.push({ kind: 'code', text: lines.slice(at + 1, end).join('\n'), line });
      at = end;
    } else if (/^\s*#\|/.test(text)) {
      const end = endOfTable(lines, at);
      blocks.push({ kind: 'table', rows: parseRows(lines.slice(at + 1, end), line + 1), line });
      at = end;
    } else if (heading) {
      const [, marks = '', words = ''] = heading;
      blocks.push({ kind: 'heading', level: marks.length, text: words.replace(/\{#[^}]*\}/, '').trim(), line });
    } else if (include) {
      blocks.push({ kind: 'include', path: include[1] as string, line });
    } else if (text.trim()) {
      blocks.push({ kind: 'text', text, line });
    }
  }
  return blocks;
}

/** The first line after one that is an end, or the end of the file. */
function endOf(lines: readonly string[], start: number, isEnd: (line: string) => boolean): number {
  const found = lines.findIndex((line, index) => index > start && isEnd(line));
  return found < 0 ? lines.length : found;
}

/** A table in a cell has marks of its own. */
function endOfTable(lines: readonly string[], start: number): number {
  let depth = 1;
  return endOf(lines, start, (line) => {
    if (/^\s*#\|/.test(line)) depth++;
    if (/\|#\s*$/.test(line)) depth--;
    return depth === 0;
  });
}

function parseRows(lines: readonly string[], firstLine: number): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] | undefined;
  let line = firstLine;
  let depth = 0;
  const close = () => {
    if (cells) rows.push({ cells: cells.map((cell) => cell.trim()), line });
    cells = undefined;
  };
  for (const [index, source] of lines.entries()) {
    if (/^\s*#\|/.test(source)) depth++;
    // A mark at the beginning of a line that goes on opens a row, even if the one before was not closed.
    const opens = depth === 0 && /^\s*\|\|\s*\S/.test(source);
    if (opens) close();
    for (const part of depth === 0 ? splitMarks(source) : [source]) {
      if (part === '||' && cells) close();
      else if (part === '||') {
        cells = [''];
        line = firstLine + index;
      } else if (cells && part === '|') cells.push('');
      else if (cells) cells[cells.length - 1] += part;
    }
    if (cells) cells[cells.length - 1] += '\n';
    if (/\|#\s*$/.test(source)) depth--;
  }
  close();
  return rows;
}

/** A line of a table as its marks `||` and `|` and what stands between; in code and behind `\` they are no marks. */
function splitMarks(line: string): string[] {
  return line.match(/\|\||\||(?:\\.|`[^`]*`|[^|\\`])+|[\\`]/g) ?? [];
}
