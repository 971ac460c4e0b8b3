import { namespaces } from '../generated/namespaces.js';
import { HTML, MARKDOWN, type Markup, YFM } from './markup.js';
import { checkMethodOptions, type MethodTableOptions } from './method-options.js';
import { renderSections, startPage } from './method-page.js';
import type { Format, Labels } from './options.js';

const MARKUPS = { html: HTML, markdown: MARKDOWN, yfm: YFM } satisfies Readonly<Record<string, Markup>>;

/** Renders errors of methods; `docs.ts` documents it, which loads this module when it is asked for some. */
export async function renderMethods(
  options: MethodTableOptions,
  labels: Labels,
  markup: keyof typeof MARKUPS,
  format: Format = {},
): Promise<string> {
  const checked = await checkMethodOptions(options, namespaces, labels, format);
  return renderSections(startPage(checked, labels, MARKUPS[markup]));
}
