import { escapeHtml } from '../src/docs/html.js';
import type { Contents } from './contents.js';
import { familyPath, namespacePath, statusPath } from './paths.js';
import { SITE_WORDS } from './words.js';

/** A sitemap may hold 50,000 addresses: https://www.sitemaps.org/protocol.html. */
const MOST_IN_SITEMAP = 40_000;

/** The sitemap of the pages at these paths; of many, an index and its parts. */
export function sitemapFiles(paths: readonly string[], url: string): Map<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const listOf = (part: readonly string[]) => {
    const rows = part.map((path) => `<url><loc>${escapeHtml(url + path)}</loc></url>\n`);
    return `${head}<urlset ${space}>\n${rows.join('')}</urlset>\n`;
  };
  if (paths.length <= MOST_IN_SITEMAP) return new Map([['sitemap.xml', listOf(paths)]]);
  const parts = new Map<string, string>();
  for (let start = 0; start < paths.length; start += MOST_IN_SITEMAP) {
    parts.set(`sitemap-${parts.size + 1}.xml`, listOf(paths.slice(start, start + MOST_IN_SITEMAP)));
  }
  const rows = [...parts.keys()].map((name) => `<sitemap><loc>${escapeHtml(url + name)}</loc></sitemap>\n`);
  return new Map([...parts, ['sitemap.xml', `${head}<sitemapindex ${space}>\n${rows.join('')}</sitemapindex>\n`]]);
}

/** What assistants read first: https://llmstxt.org. */
export function llmsFile({ families, namespaces, statuses }: Contents): string {
  const { site, intro } = SITE_WORDS.en;
  const linkTo = (path: string) => `en/${path}index.md`;
  return `# ${site}

> ${intro}

Each page is there as HTML and, beside it, as \`index.md\`; \`ru/\` has the same pages in Russian. A code has the page \`en/codes/CODE/index.md\`, a method \`en/methods/METHOD/index.md\`. The data are in \`data/methods.json\`, each namespace in \`data/methods/NAMESPACE.json\`.

## Errors of any call

${families.map(({ name, title }) => `- [${title.en}](${linkTo(familyPath(name))})`).join('\n')}

## HTTP statuses

${statuses.map(({ status }) => `- [${status}](${linkTo(statusPath(status))})`).join('\n')}

## Methods by namespace

${namespaces.map(({ name, title, methods }) => `- [${title.en}](${linkTo(namespacePath(name))}): ${name}, ${methods.length} methods`).join('\n')}
`;
}
