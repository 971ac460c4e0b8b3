import type { Column, Language } from '../../src/docs/words.js';
import { renderHtml } from '../../src/docs.js';

/** The style sheet and the search know the columns by their place. */
const COLUMNS: readonly Column[] = ['status', 'code', 'text', 'description', 'recovery', 'docs'];

const HEAD =
  /<section lang="\w+" data-family="([^"]+)" aria-labelledby="[^"]+">\n<h2 id="[^"]+">(.*)<\/h2>\n<table>\n<caption>.*<\/caption>/g;
const CODE = /(<tr id="([^"]+)".*?<th scope="row">)(.*?)<\/th>/g;
const STATUS = /<td>(\d{3})(?: (\(.+?\)))?<\/td>/g;
const ABSENT = /<td>—<\/td>/g;

/**
 * The tables of all families as the page needs them: each code a link to its own row, and the same ids in every
 * language, since the page holds only one of them at a time.
 */
export function renderTables(language: Language): string {
  let markup = renderHtml({ language, columns: COLUMNS });
  // A caption would count the codes of a family, and be wrong as soon as a filter hides some.
  markup = replace(
    markup,
    HEAD,
    '<section data-family="$1" aria-labelledby="$1">\n<h2 id="$1">$2</h2>\n<table aria-labelledby="$1">',
  );
  markup = replace(markup, STATUS, (_, documented, others) =>
    others ? `<td><b>${documented}</b> <small>${others}</small></td>` : `<td><b>${documented}</b></td>`,
  );
  markup = replace(markup, ABSENT, '<td class="absent">—</td>');
  // Long codes break behind an underscore rather than in a word.
  return replace(markup, CODE, (_, before, id, code) => {
    const breakable = code.replaceAll('_', '_<wbr>');
    return `${before}<a href="#${id}">${breakable}</a></th>`;
  });
}

type Replacer = string | ((match: string, ...groups: string[]) => string);

/** Replaces, and notices if `renderHtml` no longer writes what is looked for. */
function replace(markup: string, pattern: RegExp, replacer: Replacer): string {
  const replaced = markup.replace(pattern, replacer as string);
  if (replaced === markup) throw new Error(`renderHtml gives nothing like ${pattern}. Adapt scripts/page/tables.ts.`);
  return replaced;
}
