import type { Language } from '../../src/docs/words.js';
import type { Page } from '../page.js';
import { linkTo, linkWithin, sitePath } from '../place.js';
import { SITE_WORDS } from '../words.js';

const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** Nothing but the site's own files, and no script in a page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What every page loads, by the names of the files. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly search: string;
  readonly list: Readonly<Record<Language, string>>;
  readonly words: string;
  readonly root: string;
  readonly icon: string;
}

/** What a page of the site is made with. */
export interface Setting {
  readonly assets: Assets;
  /** The address of the site, with `/` at the end, where it is known. */
  readonly url: string | undefined;
}

/** A whole document. */
export function Document({ page, assets, url }: Setting & { page: Page }) {
  const { language, path, title, description, above, body } = page;
  const words = SITE_WORDS[language];
  const other = LANGUAGES.find((item) => item !== language) as Language;
  const isStart = path === '';
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={shorten(description)} />
        <title>{isStart ? title : `${title} — ${words.site}`}</title>
        <link rel="icon" href={linkTo(page, assets.icon)} />
        <link rel="stylesheet" href={linkTo(page, assets.style)} />
        <link rel="alternate" type="text/markdown" href="index.md" />
        {url !== undefined && <link rel="canonical" href={url + sitePath(page)} />}
        {url !== undefined &&
          LANGUAGES.map((item) => (
            <link key={item} rel="alternate" hreflang={item} href={url + sitePath({ language: item, path })} />
          ))}
        <script
          type="module"
          src={linkTo(page, assets.script)}
          data-search={linkTo(page, assets.search)}
          data-list={linkTo(page, assets.list[language])}
          data-words={linkTo(page, assets.words)}
        />
        {url !== undefined && above.length > 0 && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: breadcrumbData(page, url) }} />
        )}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header>
          <a class="brand" href={linkWithin(page, '')}>
            {words.site}
          </a>
          <search>
            <form action={linkWithin(page, '')}>
              <input
                type="search"
                name="q"
                aria-label={words.search}
                placeholder={words.searchHint}
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
              />
              <div class="results" hidden data-nothing={words.nothingFound} data-failed={words.searchFailed} />
            </form>
          </search>
          <a class="language" href={linkTo(page, sitePath({ language: other, path }))} hreflang={other} lang={other}>
            {SITE_WORDS[other].language}
          </a>
        </header>
        {!isStart && (
          <nav class="above">
            <ol>
              <li>
                <a href={linkWithin(page, '')}>{words.start}</a>
              </li>
              {above.map(([to, name]) => (
                <li key={to}>
                  <a href={linkWithin(page, to)}>{name}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <main id="main">{body}</main>
        <footer>
          <a href="index.md">{words.markdown}</a>
          <a href={words.docsUrl}>{words.docs}</a>
          <a href="https://www.npmjs.com/package/bitrix24-error-codes">npm</a>
        </footer>
      </body>
    </html>
  );
}

/** What search engines show of a description. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}

/** The way to a page, for search engines: https://schema.org/BreadcrumbList. */
function breadcrumbData(page: Page, url: string): string {
  const way = [...page.above, [page.path, page.title]] as const;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: way.map(([path, name], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url + sitePath({ ...page, path }),
    })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
