import type { Link, Page, Row, Section } from './page.js';
import { type Column, countCodes, WORDS, type Words } from './words.js';

/** GitHub-flavoured Markdown: a heading and a table for each family. */
export function markdown(page: Page): string {
  return page.sections.map((section) => renderSection(section, page)).join('\n');
}

function renderSection({ title, rows, sources }: Section, { headingLevel, columns, language }: Page): string {
  const words = WORDS[language];
  const head = columns.map((column) => words.columns[column]);
  const table = [
    head,
    columns.map(() => '---'),
    ...rows.map((row) => columns.map((column) => cell(row, column, words))),
  ];
  const lines = [
    `${'#'.repeat(headingLevel)} ${escapeMarkdown(title)}`,
    countCodes(rows.length, language),
    table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ];
  if (sources.length > 0) lines.push(renderSources(sources, words));
  return `${lines.join('\n\n')}\n`;
}

/** A list of sources, with the dates they were read. */
export function renderSources(sources: Section['sources'], words: Words): string {
  const items = sources.map((source) => `- ${renderLink(source)}, ${words.read} ${escapeMarkdown(source.read)}`);
  return `${words.sources}\n\n${items.join('\n')}`;
}

function cell(row: Row, column: Column, words: Words): string {
  switch (column) {
    case 'status':
      return row.status;
    case 'code':
      return `<a id="${row.id.replace(/[^\w-]/g, '-')}"></a>${row.code === '' ? words.emptyCode : renderCode(row.code)}`;
    case 'text':
      return renderTexts(row.texts, words.also, escapeMarkdown) || '—';
    case 'description':
      return escapeMarkdown(row.description);
    case 'recovery':
      return row.recovery;
    case 'docs':
      return row.links.map(renderLink).join(', ') || '—';
  }
}

/** The server's texts: that of the documentation, and behind it the others. */
export function renderTexts(
  [first, ...others]: readonly string[],
  also: string,
  escapeText: (text: string) => string,
): string {
  if (first === undefined) return '';
  return others.length > 0 ? `${escapeText(first)} (${also} ${others.map(escapeText).join('; ')})` : escapeText(first);
}

function renderLink({ title, url }: Link): string {
  return `[${escapeMarkdown(title)}](${escapeUrl(url)})`;
}

/** An address without what would end a link or a table cell. */
export function escapeUrl(url: string): string {
  return url.replace(/[\s<>()|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** A code span, fenced by more backticks than it holds. */
export function renderCode(code: string): string {
  // In a table no code span can hold this: the backslash would be taken for the bar's escape.
  if (code.includes('\\|')) return `<code>${escapeMarkdown(code)}</code>`;
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return fence + padding + toOneLine(code).replaceAll('|', '\\|') + padding + fence;
}

/**
 * Plain text as Markdown that shows exactly this text, in a table cell too: no link, no mention and no picture is made
 * of what looks like an address, a name or an emoji.
 *
 * @example escapeMarkdown('a|b <c>') // 'a\\|b &lt;c&gt;'
 */
export function escapeMarkdown(text: string): string {
  // An underscore inside a word is no markup, and codes stay readable without the backslash.
  return (
    toOneLine(text)
      .replace(/[\\`*[\]|~&$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/\bwww\./gi, (start) => start.replace('.', '&#46;'))
      // Mentions and emoji are made of the text after Markdown: only another node between keeps them apart.
      .replace(/@(?=\w)|:(?=[\w+-]+:)/g, '$&<!-- -->')
  );
}

function toOneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}
