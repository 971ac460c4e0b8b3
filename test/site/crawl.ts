import { posix } from 'node:path';

/** The files of a site by path. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * Links of pages, HTML and Markdown, that lead to no file or no anchor of the site.
 *
 * @param base Where the site lies on its server.
 */
export function findDeadLinks(files: SiteFiles, base = '/'): string[] {
  const anchors = new Map(
    [...files].filter(([path]) => /\.(html|md)$/.test(path)).map(([path, text]) => [path, idsOf(text)]),
  );
  const dead: string[] = [];
  for (const [path, text] of files) {
    for (const link of linksOf(path, text)) {
      const [target = '', anchor = ''] = link.split('#');
      const file = target === '' ? path : fileOf(resolve(path, target, base));
      const isThere = files.has(file) && (anchor === '' || anchors.get(file)?.has(anchor));
      if (!isThere) dead.push(`${path}: ${link}`);
    }
  }
  return dead;
}

/** What each page links to and loads within the site, as it is written there. */
export function linksOf(path: string, text: string): string[] {
  const found = path.endsWith('.html')
    ? [...text.matchAll(/ (?:href|src|action|data-search|data-list|data-words)="([^"]*)"/g)]
    : path.endsWith('.md') || path.endsWith('.txt')
      ? [...text.matchAll(/\]\(([^)\s]*)\)/g)]
      : [];
  return found.map(([, link = '']) => unescapeHtml(decodeURI(link))).filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of a page; the same one twice counts as a fault of the page. */
export function idsOf(html: string): Set<string> {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => unescapeHtml(id));
  const set = new Set(ids);
  if (set.size < ids.length)
    throw new Error(`An id stands twice: ${ids.filter((id, index) => ids.indexOf(id) < index)}`);
  return set;
}

function resolve(path: string, target: string, base: string): string {
  return target.startsWith(base) ? target.slice(base.length) : posix.join(posix.dirname(path), target);
}

/** The file that a server sends for a path. */
function fileOf(path: string): string {
  const clean = path === '.' ? '' : path.replace(/^\.\//, '');
  return clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
