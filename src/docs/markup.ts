import { isCyrillic } from '../text.js';
import { escapeHtml } from './html.js';
import { escapeMarkdown, escapeUrl, renderCode } from './markdown.js';
import type { Language } from './words.js';
import { escapeYfm, escapeYfmUrl } from './yfm.js';

/** A table in which only the cells are markup already. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The index of the column that names its row; the first where none does. */
  readonly headerColumn: number;
  readonly rows: readonly TableRow[];
}

/** A row with what can be linked and selected. */
export interface TableRow {
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
}

/** What tables of methods' errors are written in. What takes a text escapes it; content is markup already. */
export interface Markup {
  /** Whether its rows can be linked to. */
  readonly hasAnchors: boolean;
  /** Whether its tables are those of the official documentation's pages. */
  readonly isOfficial: boolean;
  plain(text: string): string;
  /** A code, or the name of a method. */
  code(code: string): string;
  /** The server's own words. */
  sent(text: string): string;
  link(content: string, url: string): string;
  /** Content of a cell that is shown on request. */
  fold(summary: string, content: string): string;
  heading(level: number, content: string, id: string): string;
  paragraph(content: string): string;
  table(table: Table): string;
  /** Puts the parts of a section together. */
  section(parts: readonly string[], section: Section): string;
  /** What stands between sections. */
  readonly gap: string;
}

/** What a section is of, and the id of its heading. */
export interface Section {
  readonly id: string;
  readonly language: Language;
  readonly data: Readonly<Record<string, string>>;
}

const joinParts = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;

/** GitHub-flavoured Markdown. */
export const MARKDOWN: Markup = {
  hasAnchors: true,
  isOfficial: false,
  gap: '\n',
  plain: escapeMarkdown,
  code: renderCode,
  sent: escapeMarkdown,
  link: (content, url) => `[${content}](${escapeUrl(url)})`,
  fold: (summary, content) => `<details><summary>${summary}</summary>${content}</details>`,
  heading: (level, content) => `${'#'.repeat(level)} ${content}`,
  paragraph: (content) => content,
  table({ head, headerColumn, rows }) {
    const lines = rows.map(({ id, cells }) =>
      cells.map((cell, index) => (index === headerColumn ? `<a id="${id}"></a>${cell}` : cell)),
    );
    return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  },
  section: joinParts,
};

/** An HTML fragment without styles. */
export const HTML: Markup = {
  hasAnchors: true,
  isOfficial: false,
  gap: '',
  plain: escapeHtml,
  code: (code) => `<code translate="no">${escapeHtml(code)}</code>`,
  sent: (text) => `<span lang="${isCyrillic(text) ? 'ru' : 'en'}" translate="no">${escapeHtml(text)}</span>`,
  link: (content, url) => `<a href="${escapeHtml(url)}">${content}</a>`,
  fold: (summary, content) => `<details><summary>${summary}</summary>${content}</details>`,
  heading: (level, content, id) => `<h${level} id="${id}">${content}</h${level}>`,
  paragraph: (content) => `<p>${content}</p>`,
  table({ caption, head, headerColumn, rows }) {
    const body = rows.map(({ id, data, cells }) => {
      const row = cells.map((cell, index) =>
        index === headerColumn ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`,
      );
      return `<tr id="${id}"${toAttributes(data)}>${row.join('')}</tr>\n`;
    });
    return `<table>
<caption>${caption}</caption>
<thead>
<tr>${head.map((title) => `<th scope="col">${title}</th>`).join('')}</tr>
</thead>
<tbody>
${body.join('')}</tbody>
</table>`;
  },
  section: (parts, { id, language, data }) =>
    `<section lang="${language}"${toAttributes(data)} aria-labelledby="${id}">\n${parts.join('\n')}\n</section>\n`,
};

/** The markup of the official documentation's sources, in which a row cannot be linked to. */
export const YFM: Markup = {
  hasAnchors: false,
  isOfficial: true,
  gap: '\n',
  plain: escapeYfm,
  // Other codes may hold what a code span cannot.
  code: (code) => (/^[\w.…]+$/.test(code) ? `\`${code}\`` : escapeYfm(code)),
  sent: escapeYfm,
  link: (content, url) => `[${content}](${escapeYfmUrl(url)})`,
  fold: (summary, content) => `\n\n{% cut "${summary}" %}\n\n${content}\n\n{% endcut %}\n\n`,
  heading: (level, content) => `${'#'.repeat(level)} ${content}`,
  paragraph: (content) => content,
  table({ head, rows }) {
    const lines = [head.map((title) => `**${title}**`), ...rows.map(({ cells }) => cells)];
    return ['#|', ...lines.map((cells) => `|| ${cells.join(' | ')} ||`), '|#'].join('\n');
  },
  section: joinParts,
};

function toAttributes(data: Readonly<Record<string, string>>): string {
  return Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('');
}
