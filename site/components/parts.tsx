import type { ComponentChildren } from 'preact';
import { countOf, type Language, type Plural } from '../../src/docs/words.js';
import { type ErrorEntry, type Source, textsOf } from '../../src/entry.js';
import { foldText, isCyrillic } from '../../src/text.js';
import type { Contents, SiteCode, SiteNamespace } from '../contents.js';
import { codePath, familyPath, methodPath, namespacePath, recoveryPath, statusPath } from '../paths.js';
import { linkWithin, type Place } from '../place.js';
import { SITE_WORDS } from '../words.js';

/** Not to be translated by a browser; the types of Preact take no string for it. */
export const VERBATIM: object = { translate: 'no' };

type SiteFamily = Contents['families'][number];

/** What every component is given. */
export interface Placed {
  readonly place: Place;
}

/** A link to a page of the site in the same language. */
export function Link({ place, to, children }: Placed & { to: string; children: ComponentChildren }) {
  return <a href={linkWithin(place, to)}>{children}</a>;
}

/** A code as the server sends it, leading to its page. */
export function CodeLink({ place, code }: Placed & { code: Pick<SiteCode, 'code' | 'slug'> }) {
  return (
    <Link place={place} to={codePath(code)}>
      <Code language={place.language} code={code.code} />
    </Link>
  );
}

/** Letters that fit side by side on a phone. */
const LONG_CODE = 24;

/** A code, or the words for the empty one. */
export function Code({ language, code }: { language: Language; code: string }) {
  if (code === '') return <>{SITE_WORDS[language].emptyCode}</>;
  // A narrow screen breaks a long one between its words.
  const parts = code.length > LONG_CODE ? code.split(/(?<=_)/) : [code];
  return (
    <code {...VERBATIM}>{parts.flatMap((part, index) => (index > 0 ? [<wbr key={index} />, part] : [part]))}</code>
  );
}

/** A method's name, leading to its page. */
export function MethodLink({ place, name }: Placed & { name: string }) {
  return (
    <Link place={place} to={methodPath(name)}>
      <code {...VERBATIM}>{name}</code>
    </Link>
  );
}

/** A namespace by its title, leading to its page. */
export function NamespaceLink({ place, namespace }: Placed & { namespace: Pick<SiteNamespace, 'name' | 'title'> }) {
  return (
    <Link place={place} to={namespacePath(namespace.name)}>
      {namespace.title[place.language]}
    </Link>
  );
}

/** A family by its title, leading to its page. */
export function FamilyLink({ place, family }: Placed & { family: Pick<SiteFamily, 'name' | 'title'> }) {
  return (
    <Link place={place} to={familyPath(family.name)}>
      {family.title[place.language]}
    </Link>
  );
}

/** The server's own words. */
export function Sent({ text }: { text: string }) {
  return (
    <q lang={isCyrillic(text) ? 'ru' : 'en'} {...VERBATIM}>
      {text}
    </q>
  );
}

/** How many methods stand open to the reader; more are folded. */
const METHODS_SHOWN = 8;

/** Methods as a list, folded if they are many. */
export function MethodList({ place, names }: Placed & { names: readonly string[] }) {
  const items = (
    <ul class="names">
      {names.map((name) => (
        <li key={name}>
          <MethodLink place={place} name={name} />
        </li>
      ))}
    </ul>
  );
  if (names.length <= METHODS_SHOWN) return items;
  return (
    <details>
      <summary>{count(names.length, SITE_WORDS[place.language].counted.methods, place)}</summary>
      {items}
    </details>
  );
}

/** What a recovery is called. */
export function labelOf({ recoveries }: Contents, { recovery }: ErrorEntry, { language }: Place): string {
  return recoveries.find(({ value }) => value === recovery)?.label[language] ?? recovery;
}

/** A number with its word. */
export function count(number: number, forms: Plural, { language }: Place): string {
  return countOf(number, forms, language);
}

/** What an error means, what to do, and whether the call has run. */
export function Entry({
  place,
  error,
  id,
  level,
  contents,
  pages = [],
  methods = [],
}: Placed & {
  error: ErrorEntry;
  id: string;
  level: 2 | 3;
  contents: Contents;
  /** The methods that send it, where the page is not that of a method. */
  methods?: readonly string[];
  /** Official pages about it. */
  pages?: readonly string[];
}) {
  const { language } = place;
  const words = SITE_WORDS[language];
  const Heading = `h${level}` as const;
  const [text, ...others] = sortTexts(error, language);
  return (
    <article class="entry" id={id}>
      <Heading>{text === undefined ? words.anyText : <Sent text={text} />}</Heading>
      {others.length > 0 && (
        <p class="others">
          {words.also}{' '}
          {others.map((other, index) => (
            <span key={other}>
              {index > 0 && '; '}
              <Sent text={other} />
            </span>
          ))}
        </p>
      )}
      <p>{error.description[language]}</p>
      {error.deprecated && (
        <p>
          {words.deprecated} {error.deprecated[language]}
        </p>
      )}
      <dl class="facts">
        <dt>{words.status}</dt>
        <dd>
          <Statuses place={place} error={error} />
        </dd>
        <dt>{words.recovery}</dt>
        <dd>
          <Link place={place} to={recoveryPath(error.recovery)}>
            {labelOf(contents, error, place)}
          </Link>
        </dd>
        <dt>{words.mayHaveRun}</dt>
        <dd>{words.mayHaveRunWords[error.mayHaveRun]}</dd>
        {pages.length > 0 && <dt>{words.docs}</dt>}
        {pages.length > 0 && (
          <dd>
            <OfficialPages place={place} paths={pages} contents={contents} />
          </dd>
        )}
        {methods.length > 0 && <dt>{words.sentBy}</dt>}
        {methods.length > 0 && (
          <dd>
            <MethodList place={place} names={methods} />
          </dd>
        )}
      </dl>
    </article>
  );
}

/** Pages of the official documentation, by title. */
export function OfficialPages({
  place: { language },
  paths,
  contents: { pageTitles },
}: Placed & { paths: readonly string[]; contents: Contents }) {
  return (
    <>
      {paths.map((path, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <a href={SITE_WORDS[language].docsUrl + path}>{pageTitles.get(path)?.[language] ?? path}</a>
        </span>
      ))}
    </>
  );
}

/** The server's texts, those in the reader's language first. */
export function sortTexts(error: ErrorEntry, language: Language): string[] {
  // Some differ in what nobody sees, such as the last full stop.
  const texts = [
    ...new Map(
      textsOf(error)
        .toReversed()
        .map((text) => [foldText(text), text]),
    ).values(),
  ].toReversed();
  return language === 'ru' ? texts : [...texts].sort((a, b) => Number(isCyrillic(a)) - Number(isCyrillic(b)));
}

function Statuses({ place, error }: Placed & { error: ErrorEntry }) {
  return (
    <>
      {[error.status, ...error.otherStatuses].map((status, index) => (
        <span key={status}>
          {index > 0 && ', '}
          <Link place={place} to={statusPath(status)}>
            {status}
          </Link>
        </span>
      ))}
    </>
  );
}

/** Code that can be copied. */
export function Snippet({ place, code }: Placed & { code: string }) {
  const { copy, copied } = SITE_WORDS[place.language];
  return (
    <div class="snippet">
      <button type="button" data-copied={copied} hidden>
        {copy}
      </button>
      <pre>
        <code {...VERBATIM}>{code}</code>
      </pre>
    </div>
  );
}

/** Where the facts come from. */
export function Sources({ place, sources }: Placed & { sources: readonly Source[] }) {
  const words = SITE_WORDS[place.language];
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul>
        {sources.map(({ title, url, read }) => (
          <li key={url}>
            <a href={url}>{title[place.language]}</a>, {words.read} <time>{read}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
