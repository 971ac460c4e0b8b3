import type { DocumentedMethod, DocumentedPage, DocumentedRow } from './documentation.js';

/** For writers: every method of a namespace with the rows of its pages in both languages, as Markdown. */
export function listRows(methods: readonly DocumentedMethod[]): string {
  return `${methods.map((method) => [`## ${method.name}`, titleOf(method), ...method.pages.map(pageOf)].join('\n\n')).join('\n\n')}\n`;
}

function titleOf({ title }: DocumentedMethod): string {
  return `${title.ru ?? '—'} / ${title.en ?? '—'}`;
}

function pageOf({ url, v3, ru, en, rows, examples }: DocumentedPage): string {
  const head = [
    `${url}${v3 ? ' (REST 3.0)' : ''}`,
    `statuses ru: ${ru?.statuses.join(', ') || '—'}, en: ${en?.statuses.join(', ') || '—'}`,
    ...(ru ? [] : ['no Russian page']),
    ...(en ? [] : ['no English page']),
  ].join('; ');
  const shown = examples.map(({ code, text }) => `example: \`${code}\` ${text}`);
  return [head, ...shown, ...(rows.length > 0 ? rows.map(rowOf) : ['no table of errors'])].join('\n');
}

function rowOf({ code, written, text, fromExample, status, field, ru, en }: DocumentedRow): string {
  const codes = `\`${code}\`${written ? ` (pages: ${written})` : ''}`;
  return [
    `- ${[codes, ...(status ? [`status ${status}`] : []), ...(field ? [`field ${field}`] : [])].join(', ')}`,
    `  - text ru: ${ru?.text ?? '—'}`,
    `  - text en: ${en?.text ?? '—'}`,
    ...(fromExample ? [`  - text of the example: ${text}`] : []),
    `  - meaning ru: ${ru?.meaning || '—'}`,
    `  - meaning en: ${en?.meaning || '—'}`,
  ].join('\n');
}
