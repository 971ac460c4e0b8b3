import { ROOT_FAMILY } from '../../scripts/model/model.js';
import { familyNames } from '../../scripts/model/names.js';
import type { Bilingual, MethodError } from '../../src/entry.js';
import type { Contents, SiteCode, SiteNamespace } from '../contents.js';
import type { Page } from '../page.js';
import { anchorOf, codeInNamespacePath, codePath, entryPath, isBrief, isDivided, namespacePath } from '../paths.js';
import type { Place } from '../place.js';
import { SITE_WORDS } from '../words.js';
import {
  Code,
  CodeLink,
  count,
  Entry,
  FamilyLink,
  Link,
  NamespaceLink,
  type Placed,
  Sent,
  Snippet,
  Sources,
  sortTexts,
  VERBATIM,
} from './parts.js';

/** The page of a code: all that it may mean, by who sends it. */
export function codePage(contents: Contents, code: SiteCode, place: Place): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  const parts = [
    ...code.ofFamilies.map(({ family }) => family),
    ...code.ofNamespaces.map(({ namespace }) => namespace),
  ];
  const sources = parts
    .flatMap((part) => part.sources)
    .filter((source, index, all) => all.findIndex(({ url }) => url === source.url) === index);
  const body = (
    <>
      <h1>
        <Code language={language} code={code.code} />
      </h1>
      {code.ofFamilies.map(({ family, error }) => (
        <section key={family.name}>
          <h2>
            {words.anyCall}: <FamilyLink place={place} family={family} />
          </h2>
          <Entry
            place={place}
            error={error}
            id={`${family.name}-${code.slug}`}
            level={3}
            contents={contents}
            pages={error.docs}
          />
        </section>
      ))}
      {code.similar.length > 0 && (
        <section>
          <h2>{words.similar}</h2>
          <ul>
            {code.similar.map((other) => (
              <li key={other}>
                <CodeLink place={place} code={contents.byCode.get(other) as SiteCode} />:{' '}
                {firstSentence(describe(contents.byCode.get(other) as SiteCode, language))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {code.ofNamespaces.length > 0 && <OfNamespaces contents={contents} code={code} place={place} />}
      <section>
        <h2>{words.inCode}</h2>
        <Snippet place={place} code={importsOf(code)} />
      </section>
      <Sources place={place} sources={sources} />
    </>
  );
  return {
    ...place,
    title: code.code || words.emptyCode,
    description: describe(code, language),
    above: [['codes/', words.codes]],
    body,
  };
}

/** The page of a code's entries in one namespace, where the code has too many for one page. */
export function codeInNamespacePage(
  contents: Contents,
  code: SiteCode,
  { namespace, errors }: SiteCode['ofNamespaces'][number],
  place: Place,
): Page {
  const { language } = place;
  const words = SITE_WORDS[language];
  const name = code.code || words.emptyCode;
  return {
    ...place,
    title: `${name}: ${namespace.title[language]}`,
    description: describe({ ...code, ofFamilies: [], ofNamespaces: [{ namespace, errors }] }, language),
    above: [
      ['codes/', words.codes],
      [codePath(code), name],
    ],
    body: (
      <>
        <h1>
          <Code language={language} code={code.code} />: {namespace.title[language]}
        </h1>
        <p>
          <Link place={place} to={namespacePath(namespace.name)}>
            {words.namespace}: {namespace.title[language]}
          </Link>
        </p>
        <Entries contents={contents} code={code} errors={errors} place={place} level={2} />
        <Sources place={place} sources={namespace.sources} />
      </>
    ),
  };
}

/** The page of a code that the catalogue no longer has: its address stays. */
export function goneCodePage(code: string, place: Place): Page {
  const words = SITE_WORDS[place.language];
  return {
    ...place,
    title: code || words.emptyCode,
    description: words.gone,
    above: [['codes/', words.codes]],
    body: (
      <>
        <h1>
          <Code language={place.language} code={code} />
        </h1>
        <p>{words.gone}</p>
      </>
    ),
  };
}

function OfNamespaces({ contents, code, place }: Placed & { contents: Contents; code: SiteCode }) {
  const { language } = place;
  const words = SITE_WORDS[language];
  if (!isDivided(code)) {
    return (
      <>
        {code.ofNamespaces.map(({ namespace, errors }) => (
          <section key={namespace.name}>
            <h2>
              {words.ofMethods}: <NamespaceLink place={place} namespace={namespace} />
            </h2>
            <Entries contents={contents} code={code} errors={errors} place={place} level={3} />
          </section>
        ))}
      </>
    );
  }
  return (
    <section>
      <h2>{words.ofMethods}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.namespaces}</th>
            <th scope="col">{words.errors}</th>
            <th scope="col">{words.methods}</th>
          </tr>
        </thead>
        <tbody>
          {code.ofNamespaces.map(({ namespace, errors }) => (
            <tr key={namespace.name}>
              <th scope="row">
                <Link place={place} to={codeInNamespacePath(code, namespace.name)}>
                  {namespace.title[language]}
                </Link>{' '}
                <code {...VERBATIM}>{namespace.name}</code>
              </th>
              <td>{errors.length}</td>
              <td>{methodsOf(errors).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The pages of more methods are found by the methods. */
const FEW_PAGES = 3;

function Entries({
  contents,
  code,
  errors,
  place,
  level,
}: Placed & { contents: Contents; code: SiteCode; errors: readonly MethodError[]; level: 2 | 3 }) {
  const { language } = place;
  if (isBrief(errors)) {
    return (
      <ul>
        {errors.map((error) => (
          <li key={error.key} id={anchorOf(code.slug, error)}>
            <Link place={place} to={entryPath(contents, error)}>
              <Title error={error} place={place} />
            </Link>{' '}
            <code {...VERBATIM}>{error.methods[0]}</code>
            {error.methods.length > 1 &&
              `, ${count(error.methods.length, SITE_WORDS[language].counted.methods, place)}`}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {errors.map((error) => (
        <Entry
          key={error.key}
          place={place}
          error={error}
          id={anchorOf(code.slug, error)}
          level={level}
          contents={contents}
          pages={error.docs.length <= FEW_PAGES ? error.docs : []}
          methods={error.methods}
        />
      ))}
    </>
  );
}

function Title({ error, place }: Placed & { error: MethodError }) {
  const [text] = sortTexts(error, place.language);
  return text === undefined ? error.description[place.language] : <Sent text={text} />;
}

function methodsOf(errors: readonly MethodError[]): string[] {
  return [...new Set(errors.flatMap(({ methods }) => methods))];
}

function describe({ ofFamilies, ofNamespaces }: SiteCode, language: keyof Bilingual): string {
  const first = ofFamilies[0]?.error ?? ofNamespaces[0]?.errors[0];
  return first?.description[language] ?? '';
}

function firstSentence(text: string): string {
  return /^.*?[.!](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** How a program gets what this page tells. */
function importsOf({ code, ofFamilies, ofNamespaces }: SiteCode): string {
  const [found] = ofFamilies;
  if (found) {
    const { family, error } = found;
    const { codeEnum } = familyNames(family);
    const subpath = family.name === ROOT_FAMILY ? '' : `/${family.name}`;
    return `import { ${codeEnum}, lookup } from 'bitrix24-error-codes${subpath}';\n\nlookup(${codeEnum}.${error.member});`;
  }
  const [namespace] = ofNamespaces as [{ namespace: SiteNamespace; errors: readonly MethodError[] }];
  const method = namespace.errors[0]?.methods[0] ?? '';
  return `import { explainError } from 'bitrix24-error-codes/methods';\n\nawait explainError({ code: ${JSON.stringify(code)}, description }, ${JSON.stringify(method)});`;
}
