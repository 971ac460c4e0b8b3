/**
 * Renders the catalogue as documentation, in English or in Russian.
 *
 * @module
 */

import { html } from './docs/html.js';
import { markdown } from './docs/markdown.js';
import type { MethodDocsOptions, MethodTableOptions } from './docs/method-options.js';
import type { DocsOptions, Format, TableOptions } from './docs/options.js';
import { preparePage } from './docs/page.js';
import { yfm } from './docs/yfm.js';
import { families } from './generated/families.js';
import { pageTitles, recoveryLabels } from './generated/labels.js';
import { isMap } from './response.js';

export type { MethodDocsOptions, MethodTableOptions, NamespaceContents } from './docs/method-options.js';
export type { MethodColumn } from './docs/method-words.js';
export type { DocsOptions, LayoutOptions, TableOptions } from './docs/options.js';
export type { Column, Language } from './docs/words.js';
export type { ErrorFamily, MethodEntry, MethodError } from './entry.js';

const CATALOG = { families, pageTitles, recoveryLabels };
const YFM: Format = { docsUrl: '/', hasFixedColumns: true };

/**
 * Renders families as GitHub-flavoured Markdown: a heading and a table each, with an anchor per code
 * (`#system-expired_token`). With `methods` or `namespaces`, renders these, whose words it loads first, with an anchor
 * per error (`#tasks-ERROR_CORE-no-title`).
 *
 * @returns Markdown that ends in a line break, or with `methods` or `namespaces` the promise of it; empty for an empty
 * list.
 * @throws RangeError for an option that is not allowed; it names the option, its value and the remedy. A promise is
 * rejected with it.
 * @example renderMarkdown({ language: 'en', families: ['oauth'], columns: ['status', 'code', 'description'] })
 * @example await renderMarkdown({ language: 'en', methods: ['tasks.task.add'] })
 */
export function renderMarkdown(options: MethodTableOptions): Promise<string>;
export function renderMarkdown(options: TableOptions): string;
export function renderMarkdown(options: TableOptions | MethodTableOptions): string | Promise<string> {
  return isOfMethods(options) ? renderMethods(options, 'markdown') : markdown(preparePage(options, CATALOG));
}

/**
 * Renders families as an HTML fragment: a section and a table each, without styles. Each row has an `id` for
 * permanent links (`#system-expired_token`), and its code, family, statuses, category and recovery in `data-`
 * attributes. With `methods` or `namespaces`, renders these, whose words it loads first.
 *
 * @returns HTML that ends in a line break, or with `methods` or `namespaces` the promise of it; empty for an empty list.
 * @throws RangeError for an option that is not allowed; it names the option, its value and the remedy. A promise is
 * rejected with it.
 * @example renderHtml({ language: 'ru', headingLevel: 3 })
 * @example await renderHtml({ language: 'ru', namespaces: ['tasks'] })
 */
export function renderHtml(options: MethodTableOptions): Promise<string>;
export function renderHtml(options: TableOptions): string;
export function renderHtml(options: TableOptions | MethodTableOptions): string | Promise<string> {
  return isOfMethods(options) ? renderMethods(options, 'html') : html(preparePage(options, CATALOG));
}

/**
 * Renders families in the markup of the official documentation's sources: its multi-line tables, in the same
 * three columns. Links are paths, since the site's own pages link each other so; `docsUrl` makes them absolute. With
 * `methods`, renders the tables of the methods' own pages, whose words it loads first: the code, the server's text and
 * the meaning, and the status where it is not 400. `namespaces` have such tables too.
 *
 * @returns YFM that ends in a line break, or with `methods` or `namespaces` the promise of it; empty for an empty list.
 * @throws RangeError for an option that is not allowed; it names the option, its value and the remedy. A promise is
 * rejected with it.
 * @example renderYfm({ language: 'ru', families: ['system'], headingLevel: 3 })
 * @example await renderYfm({ language: 'ru', methods: ['tasks.task.add'], headingLevel: 3 })
 */
export function renderYfm(options: MethodDocsOptions): Promise<string>;
export function renderYfm(options: DocsOptions): string;
export function renderYfm(options: DocsOptions | MethodDocsOptions): string | Promise<string> {
  return isOfMethods(options) ? renderMethods(options, 'yfm', YFM) : yfm(preparePage(options, CATALOG, YFM));
}

function isOfMethods(options: DocsOptions | MethodDocsOptions): options is MethodDocsOptions {
  return isMap(options) && (options.methods !== undefined || options.namespaces !== undefined);
}

/** Loaded on demand, since the words of methods come with it. */
async function renderMethods(
  options: MethodTableOptions,
  markup: 'markdown' | 'html' | 'yfm',
  format?: Format,
): Promise<string> {
  const { renderMethods } = await import('./docs/methods.js');
  return renderMethods(options, CATALOG, markup, format);
}
