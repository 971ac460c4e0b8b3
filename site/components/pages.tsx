import type { VNode } from 'preact';
import type { ErrorEntry } from '../../src/entry.js';
import type { Contents, SiteCode, SiteMethod, SiteNamespace, SiteStatus } from '../contents.js';
import type { Page } from '../page.js';
import { anchorOf, namespacePath, recoveryPath, statusPath } from '../paths.js';
import { LANGUAGES, linkTo, type Place } from '../place.js';
import { GUIDES } from '../recoveries.js';
import { SITE_WORDS } from '../words.js';
import {
  Code,
  CodeLink,
  count,
  Entry,
  FamilyLink,
  Link,
  labelOf,
  MethodLink,
  NamespaceLink,
  OfficialPages,
  type Placed,
  Snippet,
  Sources,
  VERBATIM,
} from './parts.js';

/** The page of a method: every code that it documents, and what any call may get. */
export function methodPage(contents: Contents, method: SiteMethod, place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  const { name, title, namespace, docs, errors } = method;
  const section = contents.namespaces.find((item) => item.name === namespace) as SiteNamespace;
  const codes = codesIn(errors, contents);
  const heading = title?.[language] ?? name;
  return {
    ...place,
    title: name,
    description: `${heading}. ${words.codes}: ${codes.map(({ code }) => code || words.emptyCode).join(', ') || '—'}`,
    above: [
      ['methods/', words.methods],
      [namespacePath(namespace), section.title[language]],
    ],
    body: (
      <>
        <h1>
          <code {...VERBATIM}>{name}</code>
        </h1>
        {title && <p>{title[language]}</p>}
        {docs.length > 0 && (
          <p>
            {words.docs}: <OfficialPages place={place} paths={docs} contents={contents} />
          </p>
        )}
        {errors.length === 0 && <p>{words.noErrors}</p>}
        {codes.length > 3 && <CodeList place={place} codes={codes} anchored />}
        {codes.map((code) => (
          <section key={code.code} id={code.slug}>
            <h2>
              <CodeLink place={place} code={code} />
            </h2>
            {errors
              .filter((error) => error.code === code.code)
              .map((error) => (
                <Entry
                  key={error.key}
                  place={place}
                  error={error}
                  id={anchorOf(code.slug, error)}
                  level={3}
                  contents={contents}
                />
              ))}
          </section>
        ))}
        <details>
          <summary>{words.systemErrors}</summary>
          <dl class="facts">
            {contents.families[0]?.errors.flatMap((error) => [
              <dt key={error.code}>
                <CodeLink place={place} code={contents.byCode.get(error.code) as SiteCode} />
              </dt>,
              <dd key={`${error.code}-recovery`}>{labelOf(contents, error, place)}</dd>,
            ])}
          </dl>
        </details>
        {codes.length > 0 && (
          <section>
            <h2>{words.type}</h2>
            <Snippet place={place} code={typeOf(name, codes)} />
          </section>
        )}
      </>
    ),
  };
}

/** The page of a namespace: its methods and its codes. */
export function namespacePage(contents: Contents, namespace: SiteNamespace, place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  const { name, title, methods, errors, sources } = namespace;
  const codes = codesIn(errors, contents);
  const counts = `${count(methods.length, words.counted.methods, place)}, ${count(errors.length, words.counted.entries, place)}`;
  return {
    ...place,
    title: title[language],
    description: `${title[language]} (${name}): ${counts}.`,
    above: [['methods/', words.methods]],
    body: (
      <>
        <h1>{title[language]}</h1>
        <p>
          <code {...VERBATIM}>{name}</code>: {counts}
        </p>
        {codes.length > 0 && (
          <section>
            <h2>{words.codes}</h2>
            <CodeList place={place} codes={codes} />
          </section>
        )}
        <section>
          <h2>{words.methods}</h2>
          <MethodRows methods={methods} place={place} />
        </section>
        <section>
          <h2>{words.inCode}</h2>
          <Snippet place={place} code={`import { explain } from 'bitrix24-error-codes/methods/${name}';`} />
          <p>
            <a href={linkTo(place, `data/methods/${name}.json`)}>{words.data}</a>
          </p>
        </section>
        <Sources place={place} sources={sources} />
      </>
    ),
  };
}

/** The page of a family: all its codes in full. */
export function familyPage(contents: Contents, family: Contents['families'][number], place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  return {
    ...place,
    title: family.title[language],
    description: `${family.title[language]}: ${family.errors.map(({ code }) => code || words.emptyCode).join(', ')}`,
    above: [],
    body: (
      <>
        <h1>{family.title[language]}</h1>
        <ErrorList contents={contents} errors={family.errors} place={place} />
        <Sources place={place} sources={family.sources} />
      </>
    ),
  };
}

/** The page of a status: which of its errors is it? */
export function statusPage(contents: Contents, { status, ofFamilies, ofNamespaces }: SiteStatus, place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  const families = [...new Set(ofFamilies.map(({ family }) => family))];
  const isUsual = ofNamespaces.length > USUAL_IN;
  return {
    ...place,
    title: `HTTP ${status}`,
    description: `HTTP ${status}: ${[
      ...ofFamilies.map(({ error }) => error.code || words.emptyCode),
      ...ofNamespaces.map(({ namespace }) => namespace.title[language]),
    ].join(', ')}`,
    above: [],
    body: (
      <>
        <h1>HTTP {status}</h1>
        {families.map((family) => (
          <section key={family.name}>
            <h2>
              <FamilyLink place={place} family={family} />
            </h2>
            <ErrorList
              contents={contents}
              errors={ofFamilies.filter((item) => item.family === family).map(({ error }) => error)}
              place={place}
            />
          </section>
        ))}
        {ofNamespaces.length > 0 && (
          <section>
            <h2>{words.ofMethods}</h2>
            {isUsual && <p>{words.usualStatus}</p>}
            <dl class="facts">
              {ofNamespaces.flatMap(({ namespace, codes }) => [
                <dt key={namespace.name}>
                  <NamespaceLink place={place} namespace={namespace} />
                </dt>,
                <dd key={`${namespace.name}-codes`}>
                  {isUsual ? (
                    count(codes.length, words.counted.codes, place)
                  ) : (
                    <CodeList place={place} codes={codes.map((code) => contents.byCode.get(code) as SiteCode)} />
                  )}
                </dd>,
              ])}
            </dl>
          </section>
        )}
      </>
    ),
  };
}

/** In more namespaces than these a status says nothing by itself. */
const USUAL_IN = 20;

/** The page of a recovery: how to do it, and for which codes. */
export function recoveryPage(
  contents: Contents,
  { value, label, description }: Contents['recoveries'][number],
  examples: ReadonlyMap<string, string>,
  place: Place,
): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  const guide = GUIDES[value];
  const example = guide?.example === undefined ? undefined : examples.get(guide.example);
  const errors = contents.families.flatMap((family) => family.errors).filter(({ recovery }) => recovery === value);
  const ofNamespaces = contents.namespaces
    .map((namespace) => ({ namespace, errors: namespace.errors.filter(({ recovery }) => recovery === value) }))
    .filter(({ errors }) => errors.length > 0);
  return {
    ...place,
    title: label[language],
    description: description[language],
    above: [],
    body: (
      <>
        <h1>{label[language]}</h1>
        <p>{description[language]}</p>
        {guide && (
          <ol>
            {guide.steps.map((step) => (
              <li key={step.en}>{step[language]}</li>
            ))}
          </ol>
        )}
        {example !== undefined && <Snippet place={place} code={example.trimEnd()} />}
        {errors.length > 0 && (
          <section>
            <h2>{words.families}</h2>
            <ErrorList contents={contents} errors={errors} place={place} />
          </section>
        )}
        {ofNamespaces.length > 0 && (
          <section>
            <h2>{words.ofMethods}</h2>
            <dl class="facts">
              {ofNamespaces.flatMap(({ namespace, errors }) => [
                <dt key={namespace.name}>
                  <NamespaceLink place={place} namespace={namespace} />
                </dt>,
                <dd key={`${namespace.name}-count`}>{count(errors.length, words.counted.entries, place)}</dd>,
              ])}
            </dl>
          </section>
        )}
      </>
    ),
  };
}

/** The page of all codes. */
export function codesPage(contents: Contents, place: Place): Page {
  const words = SITE_WORDS[place.language];
  return {
    ...place,
    title: words.codes,
    description: contents.codes.map(({ code }) => code || words.emptyCode).join(', '),
    above: [],
    body: (
      <>
        <h1>{words.codes}</h1>
        <CodeList place={place} codes={contents.codes.toSorted((a, b) => (a.code < b.code ? -1 : 1))} />
      </>
    ),
  };
}

/** The page of all methods, by namespace. */
export function methodsPage(contents: Contents, place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  return {
    ...place,
    title: words.methods,
    description: contents.namespaces.map(({ title }) => title[language]).join(', '),
    above: [],
    body: (
      <>
        <h1>{words.methods}</h1>
        <NamespaceTable contents={contents} place={place} />
      </>
    ),
  };
}

/** The start page of a language. */
export function startPage(contents: Contents, place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  return {
    ...place,
    title: words.site,
    description: words.intro,
    above: [],
    body: (
      <>
        <h1>{words.site}</h1>
        <p>{words.intro}</p>
        <ul class="names">
          <li>
            <Link place={place} to="codes/">
              {words.allCodes}
            </Link>{' '}
            ({contents.codes.length})
          </li>
          <li>
            <Link place={place} to="methods/">
              {words.allMethods}
            </Link>{' '}
            ({contents.methods.length})
          </li>
        </ul>
        <section>
          <h2>{words.families}</h2>
          <ul class="names">
            {contents.families.map(({ name, title }) => (
              <li key={name}>
                <FamilyLink place={place} family={{ name, title }} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.statuses}</h2>
          <ul class="names">
            {contents.statuses.map(({ status }) => (
              <li key={status}>
                <Link place={place} to={statusPath(status)}>
                  {status}
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.recoveries}</h2>
          <ul class="names">
            {contents.recoveries.map(({ value, label }) => (
              <li key={value}>
                <Link place={place} to={recoveryPath(value)}>
                  {label[language]}
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.namespaces}</h2>
          <NamespaceTable contents={contents} place={place} />
        </section>
        <section>
          <h2>{words.install}</h2>
          <Snippet place={place} code="npm install bitrix24-error-codes" />
          <p>
            <a href={linkTo(place, 'data/methods.json')}>{words.allData}</a>
          </p>
        </section>
      </>
    ),
  };
}

/** What is shown for an address that is none. */
export function notFoundPage(place: Place): Page {
  const { notFound } = SITE_WORDS[place.language];
  return {
    ...place,
    title: notFound,
    description: notFound,
    above: [],
    body: (
      <>
        {LANGUAGES.map((language) => (
          <section key={language} lang={language}>
            <h1>{SITE_WORDS[language].notFound}</h1>
            <p>{SITE_WORDS[language].notFoundRemedy}</p>
            <p>
              <a href={linkTo(place, `${language}/`)}>{SITE_WORDS[language].site}</a>
            </p>
          </section>
        ))}
      </>
    ),
  };
}

function NamespaceTable({ contents, place }: Placed & { contents: Contents }) {
  const { language } = place;
  const words = SITE_WORDS[language];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.namespaces}</th>
          <th scope="col">{words.methods}</th>
          <th scope="col">{words.errors}</th>
        </tr>
      </thead>
      <tbody>
        {contents.namespaces.map(({ name, title, methods, errors }) => (
          <tr key={name}>
            <th scope="row">
              <NamespaceLink place={place} namespace={{ name, title }} /> <code {...VERBATIM}>{name}</code>
            </th>
            <td>{methods.length}</td>
            <td>{errors.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MethodRows({ methods, place }: Placed & { methods: readonly SiteMethod[] }) {
  const { language } = place;
  const { counted } = SITE_WORDS[language];
  return (
    <ul class="rows">
      {methods.map(({ name, title, errors }) => (
        <li key={name}>
          <MethodLink place={place} name={name} /> {title?.[language]}
          {errors.length > 0 && ` (${count(errors.length, counted.entries, place)})`}
        </li>
      ))}
    </ul>
  );
}

/** The codes of entries, each once, in their order. */
function codesIn(errors: readonly ErrorEntry[], { byCode }: Contents): SiteCode[] {
  return [...new Set(errors.map(({ code }) => code))].map((code) => byCode.get(code) as SiteCode);
}

/** Errors of families with what they mean. */
function ErrorList({ contents, errors, place }: Placed & { contents: Contents; errors: readonly ErrorEntry[] }) {
  return (
    <dl class="facts">
      {errors.flatMap((error) => [
        <dt key={error.code}>
          <CodeLink place={place} code={contents.byCode.get(error.code) as SiteCode} />
          <div>{[error.status, ...error.otherStatuses].join(', ')}</div>
        </dt>,
        <dd key={`${error.code}-meaning`}>{error.description[place.language]}</dd>,
      ])}
    </dl>
  );
}

/** Codes side by side, leading to their pages, or to their places on this page. */
function CodeList({
  place,
  codes,
  anchored = false,
}: Placed & { codes: readonly SiteCode[]; anchored?: boolean }): VNode {
  return (
    <ul class="names">
      {codes.map((code) => (
        <li key={code.code}>
          {anchored ? (
            <a href={`#${code.slug}`}>
              <Code language={place.language} code={code.code} />
            </a>
          ) : (
            <CodeLink place={place} code={code} />
          )}
        </li>
      ))}
    </ul>
  );
}

function typeOf(method: string, codes: readonly SiteCode[]): string {
  const values = codes.map(({ code }) => `//   | ${JSON.stringify(code)}`).join('\n');
  return `import type { ErrorCodeOf } from 'bitrix24-error-codes/methods';\n\ntype Code = ErrorCodeOf<${JSON.stringify(method)}>;\n${values}`;
}
