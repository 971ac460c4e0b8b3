import { escapeMarkdown, escapeUrl, renderTexts } from './markdown.js';
import type { Link, Page, Row, Section } from './page.js';
import { type Language, WORDS } from './words.js';

/** The markup of the official documentation's sources: a heading and a multi-line table for each family. */
export function yfm(page: Page): string {
  return page.sections.map((section) => renderSection(section, page)).join('\n');
}

function renderSection({ title, rows, sources }: Section, { headingLevel, language }: Page): string {
  const { columns, read, sources: sourcesWord } = WORDS[language];
  const head = `|| **${columns.status}** | **${columns.code}**\n**${columns.text}** | **${columns.description}** ||`;
  const table = ['#|', head, ...rows.map((row) => renderRow(row, language)), '|#'].join('\n');
  const items = sources.map((source) => `- ${renderLink(source)}, ${read} ${escapeYfm(source.read)}`);
  const parts = [`${'#'.repeat(headingLevel)} ${escapeYfm(title)}`, table];
  if (items.length > 0) parts.push(`${sourcesWord}\n\n${items.join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

function renderRow({ code, status, texts, description, links }: Row, language: Language): string {
  const { also, emptyCode, more } = WORDS[language];
  // Codes of other families may hold what a code span cannot.
  const name = /^\w+$/.test(code) ? `\`${code}\`` : escapeYfm(code || emptyCode);
  const text = renderTexts(texts, also, escapeYfm);
  const cell = text === '' ? name : `${name}\n${text}`;
  const list = links.map((link) => renderLink(link));
  const tail = list.length > 0 ? ` ${more} ${list.join(', ')}` : '';
  return `|| ${status.replace(/^\d+/, '`$&`')} | ${cell} | ${escapeYfm(description)}${tail} ||`;
}

function renderLink({ title, url }: Link): string {
  return `[${escapeYfm(title)}](${escapeYfmUrl(url)})`;
}

/** An address without what would end a link or a cell, or begin a variable. */
export function escapeYfmUrl(url: string): string {
  return escapeUrl(url).replace(/[{}]/g, encodeURIComponent);
}

/**
 * Plain text as YFM: Markdown, where braces begin a variable and bars end a cell even behind a backslash, but which has
 * no mentions and no emoji, and shows comments.
 */
export function escapeYfm(text: string): string {
  return escapeMarkdown(text)
    .replaceAll('<!-- -->', '')
    .replaceAll('\\|', '&#124;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');
}
