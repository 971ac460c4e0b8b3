/**
 * Renders the catalogue as documentation, in English or in Russian.
 *
 * @module
 */

import { html } from './docs/html.js';
import { markdown } from './docs/markdown.js';
import type { DocsOptions, Format, TableOptions } from './docs/options.js';
import { preparePage } from './docs/page.js';
import { yfm } from './docs/yfm.js';
import { families } from './generated/families.js';
import { pageTitles, recoveryLabels } from './generated/labels.js';

export type { DocsOptions, TableOptions } from './docs/options.js';
export type { Column, Language } from './docs/words.js';
export type { ErrorFamily } from './entry.js';

const CATALOG = { families, pageTitles, recoveryLabels };
const YFM: Format = { docsUrl: '/', hasFixedColumns: true };

/**
 * Renders families as GitHub-flavoured Markdown: a heading and a table each, with an anchor per code
 * (`#system-expired_token`).
 *
 * @returns Markdown that ends in a line break; empty for an empty list of families.
 * @throws RangeError for an option that is not allowed; it names the option, its value and the remedy.
 * @example renderMarkdown({ language: 'en', families: ['oauth'], columns: ['status', 'code', 'description'] })
 */
export function renderMarkdown(options: TableOptions): string {
  return markdown(preparePage(options, CATALOG));
}

/**
 * Renders families as an HTML fragment: a section and a table each, without styles. Each row has an `id` for
 * permanent links (`#system-expired_token`), and its code, family, statuses, category and recovery in `data-`
 * attributes.
 *
 * @returns HTML that ends in a line break; empty for an empty list of families.
 * @throws RangeError for an option that is not allowed; it names the option, its value and the remedy.
 * @example renderHtml({ language: 'ru', headingLevel: 3 })
 */
export function renderHtml(options: TableOptions): string {
  return html(preparePage(options, CATALOG));
}

/**
 * Renders families in the markup of the official documentation's sources: its multi-line tables, in the same
 * three columns. Links are paths, since the site's own pages link each other so; `docsUrl` makes them absolute.
 *
 * @returns YFM that ends in a line break; empty for an empty list of families.
 * @throws RangeError for an option that is not allowed; it names the option, its value and the remedy.
 * @example renderYfm({ language: 'ru', families: ['system'], headingLevel: 3 })
 */
export function renderYfm(options: DocsOptions): string {
  return yfm(preparePage(options, CATALOG, YFM));
}
