import { SITE_WORDS } from '../words.js';
import { POLICY, type Setting } from './document.js';

const LANGUAGES = ['en', 'ru'] as const;

/** The page at the root: it leads to a language, that of the browser where scripts run. */
export function RootPage({ assets }: Pick<Setting, 'assets'>) {
  return (
    <Bilingual title={SITE_WORDS.en.site} base="" assets={assets} script={assets.root}>
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
    </Bilingual>
  );
}

/** What is shown for an address that is none. It may be any, so its links begin at the root of the server. */
export function NotFoundPage({ assets, url }: Setting) {
  const base = url === undefined ? '/' : new URL(url).pathname;
  return (
    <Bilingual title={`404 — ${SITE_WORDS.en.site}`} base={base} assets={assets}>
      {LANGUAGES.map((language) => (
        <section key={language} lang={language}>
          <h1>{SITE_WORDS[language].notFound}</h1>
          <p>{SITE_WORDS[language].notFoundRemedy}</p>
          <p>
            <a href={`${base}${language}/`}>{SITE_WORDS[language].site}</a>
          </p>
        </section>
      ))}
    </Bilingual>
  );
}

function Bilingual({
  title,
  base,
  assets,
  script,
  children,
}: Pick<Setting, 'assets'> & { title: string; base: string; script?: string; children: unknown }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={SITE_WORDS.en.intro} />
        <title>{title}</title>
        <link rel="icon" href={base + assets.icon} />
        <link rel="stylesheet" href={base + assets.style} />
        {script && <script type="module" src={base + script} />}
      </head>
      <body>
        <main>{children as never}</main>
      </body>
    </html>
  );
}
