import type { ComponentChildren } from 'preact';
import type { Language } from '../../src/docs/words.js';
import type { Page } from '../page.js';
import { LANGUAGES, linkTo, linkWithin, sitePath } from '../place.js';
import { SITE_WORDS } from '../words.js';

/** Nothing but the site's own files, and no script in a page. */
const POLICY = [
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
  const { language, path, title, description, body, above } = page;
  const words = SITE_WORDS[language];
  const hasAddress = page.base === undefined;
  return (
    <html lang={language}>
      <Head
        title={path === '' ? title : `${title} — ${words.site}`}
        description={description}
        base={linkTo(page, '')}
        assets={assets}
      >
        {hasAddress && <link rel="alternate" type="text/markdown" href="index.md" />}
        {hasAddress && url !== undefined && <Addresses page={page} url={url} />}
        <script
          type="module"
          src={linkTo(page, assets.script)}
          data-search={linkTo(page, assets.search)}
          data-list={linkTo(page, assets.list[language])}
          data-words={linkTo(page, assets.words)}
        />
      </Head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Header page={page} />
        {path !== '' && (
          <nav class="above">
            <ol>
              {[['', words.start] as const, ...above].map(([to, name]) => (
                <li key={to}>
                  <a href={linkWithin(page, to)}>{name}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <main id="main">{body}</main>
        <footer>
          {hasAddress && <a href="index.md">{words.markdown}</a>}
          <a href={words.docsUrl}>{words.docs}</a>
          <a href="https://www.npmjs.com/package/bitrix24-error-codes">npm</a>
        </footer>
      </body>
    </html>
  );
}

/** The page at the root: it leads to a language, that of the browser where scripts run. */
export function RootDocument({ assets }: Pick<Setting, 'assets'>) {
  const { site, intro } = SITE_WORDS.en;
  return (
    <html lang="en">
      <Head title={site} description={intro} base="" assets={assets}>
        <script type="module" src={assets.root} />
      </Head>
      <body>
        <main>
          {LANGUAGES.map((language) => (
            <section key={language} lang={language}>
              <h1>
                <a href={`${language}/`} hreflang={language}>
                  {SITE_WORDS[language].site}
                </a>
              </h1>
              <p>{SITE_WORDS[language].intro}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

function Head({
  title,
  description,
  base,
  assets,
  children,
}: Pick<Setting, 'assets'> & { title: string; description: string; base: string; children: ComponentChildren }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={shorten(description)} />
      <title>{title}</title>
      <link rel="icon" href={base + assets.icon} />
      <link rel="stylesheet" href={base + assets.style} />
      {children}
    </head>
  );
}

function Header({ page }: { page: Page }) {
  const { language, path, base } = page;
  const words = SITE_WORDS[language];
  const other = LANGUAGES.find((item) => item !== language) as Language;
  return (
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
            data-missing={base === undefined ? undefined : ''}
          />
          <div
            class="results"
            hidden
            data-language={language}
            data-found={words.found}
            data-nothing={words.nothingFound}
            data-loading={words.searchLoading}
            data-failed={words.searchFailed}
          />
        </form>
      </search>
      <a href={linkTo(page, sitePath({ language: other, path }))} hreflang={other} lang={other}>
        {SITE_WORDS[other].language}
      </a>
    </header>
  );
}

/** What needs the whole address of a page: where it is, in which languages, and the way to it for search engines. */
function Addresses({ page, url }: { page: Page; url: string }) {
  return (
    <>
      <link rel="canonical" href={url + sitePath(page)} />
      {LANGUAGES.map((language) => (
        <link key={language} rel="alternate" hreflang={language} href={url + sitePath({ ...page, language })} />
      ))}
      {page.path !== '' && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: breadcrumbData(page, url) }} />
      )}
    </>
  );
}

/** What search engines show of a description. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}

/** The way to a page: https://schema.org/BreadcrumbList. */
function breadcrumbData(page: Page, url: string): string {
  const way = [['', SITE_WORDS[page.language].start], ...page.above, [page.path, page.title]] as const;
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
