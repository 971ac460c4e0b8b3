import { type Method, type MethodError, type Namespace, pagesOf } from '../model/namespace.js';
import type { DocumentedMethod, DocumentedPage, DocumentedRow } from './documentation.js';
import { statusOf } from './entries.js';
import type { Finding } from './finding.js';
import { isSameText } from './same-text.js';

/** What the namespaces of the catalogue lack, and what they have that no page has. */
export function compareMethods(documented: readonly DocumentedMethod[], namespaces: readonly Namespace[]): Finding[] {
  const theirs = new Map(documented.map((method) => [method.name.toLowerCase(), method]));
  const ours = new Map(
    namespaces.flatMap(({ name, methods }) =>
      methods.map((method) => [method.name.toLowerCase(), { namespace: name, method }] as const),
    ),
  );
  return [
    ...documented.flatMap((method) => {
      const own = ours.get(method.name.toLowerCase());
      return own ? compareMethod(method, own.method, own.namespace) : [missingMethod(method)];
    }),
    ...[...ours.values()].flatMap(({ namespace, method }) => {
      const found = theirs.get(method.name.toLowerCase());
      return found ? surplusOf(found, method, namespace) : [surplusMethod(method, namespace)];
    }),
    ...namespaces.flatMap((namespace) => surplusTexts(namespace, theirs)),
  ];
}

function missingMethod({ name, namespace, pages }: DocumentedMethod): Finding {
  return { kind: 'method-missing', namespace, method: name, ...placeOf(pages[0]) };
}

function surplusMethod(method: Method, namespace: string): Finding {
  const [page] = pagesOf(method);
  return { kind: 'method-surplus', namespace, method: method.name, ...(page ? { page } : {}) };
}

function compareMethod({ name, pages }: DocumentedMethod, ours: Method, namespace: string): Finding[] {
  return pages.flatMap((page): Finding[] => {
    const base = { namespace, method: name };
    const listed = page.v3 ? ours.v3 : ours.docs;
    // A method may have several pages of a kind: one of them is enough.
    const isListed = pages.some(({ url, v3 }) => v3 === page.v3 && url === listed);
    return [
      ...(isListed ? [] : [{ kind: 'page-missing', ...base, ...placeOf(page) } as const]),
      ...page.rows.flatMap((row) => compareRow(page, row, ours).map((found) => ({ ...base, ...found }))),
    ];
  });
}

function compareRow(page: DocumentedPage, row: DocumentedRow, ours: Method): Omit<Finding, 'namespace'>[] {
  const { code, text, otherText, fromExample } = row;
  const place = { ...placeOf(page, row), code };
  const ofCode = ours.errors.filter((error) => error.code === code);
  if (ofCode.length === 0) return [{ kind: 'code-missing', ...place, ...(text === undefined ? {} : { text }) }];
  const having = (words: string) => ofCode.filter((error) => textsOf(error).some((own) => isSameText(own, words)));
  // The text of an example may be one of several: the entry may do without.
  const wanted = fromExample ? [] : [text, otherText].filter((words) => words !== undefined);
  const lacking = wanted.filter((words) => having(words).length === 0);
  const fitting = text === undefined ? [] : having(text);
  const status = statusOf({ page, row });
  const entries = fitting.length > 0 ? fitting : ofCode;
  const isTold = entries.some((error) => error.status === status || error.otherStatuses.includes(status as number));
  return [
    ...lacking.map((words) => ({ kind: 'text-missing', ...place, text: words }) as const),
    ...(status === undefined || isTold
      ? []
      : [{ kind: 'status-missing', ...place, ...(text === undefined ? {} : { text }), detail: `${status}` } as const]),
  ];
}

function surplusOf({ name, pages }: DocumentedMethod, ours: Method, namespace: string): Finding[] {
  const codes = new Set(pages.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const urls = pages.map(({ url }) => url);
  const surplus = ours.errors.filter(({ code, note }) => note === undefined && !codes.has(code));
  return [
    ...pagesOf(ours)
      .filter((page) => !urls.includes(page))
      .map((page) => ({ kind: 'page-surplus', namespace, method: name, page }) as const),
    ...surplus.map(
      ({ code, text }) =>
        ({
          kind: 'code-surplus',
          namespace,
          method: name,
          ...placeOf(pages[0]),
          code,
          ...(text === undefined ? {} : { text }),
        }) as const,
    ),
  ];
}

/** Texts of entries that none of the methods documents which send them. */
function surplusTexts({ name, methods }: Namespace, documented: ReadonlyMap<string, DocumentedMethod>): Finding[] {
  const said = new Map<MethodError, { method: string; page: string | undefined; texts: string[] }>();
  for (const method of methods) {
    const { pages } = documented.get(method.name.toLowerCase()) ?? { pages: [] };
    for (const error of method.errors) {
      const known = said.get(error) ?? { method: method.name, page: pagesOf(method)[0], texts: [] };
      known.texts.push(...pages.flatMap((page) => textsOn(page, error.code)));
      said.set(error, known);
    }
  }
  return [...said].flatMap(([error, { method, page, texts }]) =>
    textsOf(error)
      // Where the code itself is surplus, that has been said.
      .filter((text) => error.note === undefined && texts.length > 0 && !texts.some((other) => isSameText(text, other)))
      .map((text) => ({
        kind: 'text-surplus',
        namespace: name,
        method,
        ...(page ? { page } : {}),
        code: error.code,
        text,
      })),
  );
}

function textsOn({ rows, ru, en }: DocumentedPage, code: string): string[] {
  const inRows = rows
    .filter((row) => row.code === code)
    .flatMap((row) => [row.text, row.otherText, row.ru?.text, row.en?.text].filter((text) => text !== undefined));
  const shown = [...(ru?.examples ?? []), ...(en?.examples ?? [])].filter((example) => example.code === code);
  return [...inRows, ...shown.map(({ text }) => text)];
}

function textsOf({ text, otherTexts }: MethodError): string[] {
  return text === undefined ? [] : [text, ...otherTexts];
}

/** Where a finding can be looked at. */
function placeOf(page: DocumentedPage | undefined, row?: DocumentedRow): Pick<Finding, 'page' | 'language' | 'line'> {
  if (!page) return {};
  const language = (row ? row.ru : page.ru) ? 'ru' : 'en';
  const line = row?.[language]?.line;
  return { page: page.url, language, ...(line === undefined ? {} : { line }) };
}
