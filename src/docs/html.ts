import { renderTexts } from './markdown.js';
import type { Page, Row, Section } from './page.js';
import { type Column, countCodes, WORDS, type Words } from './words.js';

/** An HTML fragment: a section with a table for each family, without styles. */
export function html(page: Page): string {
  return page.sections.map((section) => renderSection(section, page)).join('');
}

function renderSection(
  { id: headingId, name, title, rows, sources }: Section,
  { headingLevel, columns, language }: Page,
): string {
  const words = WORDS[language];
  const heading = `h${headingLevel}`;
  const id = escapeHtml(headingId);
  const head = columns.map((column) => `<th scope="col">${words.columns[column]}</th>`).join('');
  const body = rows.map((row) => renderRow(row, name, columns, words)).join('\n');
  const items = sources.map(
    (source) => `<li>${renderLink(source)}, ${words.read} <time>${escapeHtml(source.read)}</time></li>\n`,
  );
  const list = items.length > 0 ? `<p>${words.sources}</p>\n<ul>\n${items.join('')}</ul>\n` : '';
  return `<section lang="${language}" data-family="${escapeHtml(name)}" aria-labelledby="${id}">
<${heading} id="${id}">${escapeHtml(title)}</${heading}>
<table>
<caption>${escapeHtml(title)}: ${countCodes(rows.length, language)}</caption>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${body}
</tbody>
</table>
${list}</section>
`;
}

function renderRow(row: Row, family: string, columns: readonly Column[], words: Words): string {
  const { entry } = row;
  const statuses = [entry.status, ...entry.otherStatuses].join(' ');
  const data = { code: entry.code, family, status: statuses, category: entry.category, recovery: entry.recovery };
  const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  const cells = columns.map((column) => renderCell(row, column, words)).join('');
  return `<tr id="${escapeHtml(row.id)}"${attributes.join('')}>${cells}</tr>`;
}

function renderCell(row: Row, column: Column, words: Words): string {
  switch (column) {
    case 'status':
      return `<td>${escapeHtml(row.status)}</td>`;
    case 'code':
      return row.code === ''
        ? `<th scope="row">${words.emptyCode}</th>`
        : `<th scope="row"><code translate="no">${escapeHtml(row.code)}</code></th>`;
    case 'text':
      return `<td>${renderTexts(row.texts, words.also, quote) || '—'}</td>`;
    case 'description':
      return `<td>${escapeHtml(row.description)}</td>`;
    case 'recovery':
      return `<td>${escapeHtml(row.recovery)}</td>`;
    case 'docs':
      return `<td>${row.links.map(renderLink).join(', ') || '—'}</td>`;
  }
}

/** The server's own words, which are English in every language of the page. */
function quote(text: string): string {
  return `<span lang="en" translate="no">${escapeHtml(text)}</span>`;
}

function renderLink({ title, url }: { title: string; url: string }): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Plain text as HTML, in an attribute too.
 *
 * @example escapeHtml('<a>') // '&lt;a&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
