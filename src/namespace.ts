/**
 * What every namespace of methods offers, written once: generated modules hold the data, and apply it.
 *
 * @module
 */
import type { ErrorEntry, MethodEntry, MethodError } from './entry.js';
import { findEntries, readSentError, type SentError } from './explain-entries.js';
import { deepFreeze } from './family.js';

/** An error of methods with the way it was found. */
export interface MethodExplanation extends MethodError {
  /**
   * By what it was found: its code and text; the method and its code, where the text is none of those documented; or
   * its code alone, where the method does not document it.
   */
  readonly match: 'text' | 'method' | 'code';
}

/** What a module `./methods/NAMESPACE` exports. */
export interface NamespaceModule {
  /** The entries in the order of the catalogue, deeply frozen. */
  readonly errors: readonly MethodError[];
  /** The methods by name, deeply frozen and without a prototype. */
  readonly methods: Readonly<Record<string, MethodEntry>>;
  /** What an error means that one of these methods sent. */
  explain(error: unknown, method?: unknown): MethodExplanation[];
}

/** An entry as generated modules hold it: what most entries have in common is left out. */
export type MethodErrorData = Pick<MethodError, 'code' | 'key' | 'description'> &
  Partial<Omit<ErrorEntry, 'docs' | 'sentByMethods'>>;

/** Entries by their index in the namespace: all of them, or those of some of its methods. */
export type MethodErrorsData = Readonly<Record<number, MethodErrorData>>;

/** A method as generated modules hold it: its pages, and the indices of its entries. */
export type MethodData = readonly [pages: readonly string[], errors: readonly number[]];

/**
 * Some of a namespace's entries, with the methods whose entries are all among them. A namespace that is written in
 * several files has a part for each, beside what these share; any other consists of one.
 */
export interface NamespacePart extends NamespaceModule {
  readonly namespace: string;
  readonly entries: ReadonlyMap<number, MethodError>;
  /** All methods of the namespace. */
  readonly methodData: Readonly<Record<string, MethodData>>;
}

/** What most entries have in common: modules leave it out. */
export const DEFAULTS = {
  status: 400,
  category: 'request',
  recovery: 'change-request',
  mayHaveRun: 'no',
} as const satisfies Partial<ErrorEntry>;

/** Where most pages of methods are. */
const [PAGES, ENDING] = ['/api-reference/', '.html'];

/**
 * Fills what the data leave out, and freezes it.
 *
 * @param shared What is not made again.
 */
export function defineNamespace(
  namespace: string,
  data: MethodErrorsData,
  methodData: NamespacePart['methodData'],
  shared?: NamespacePart,
): NamespacePart {
  const own = Object.entries(data).map(([index, error]) => {
    const lists = { methods: [] as string[], docs: [] as string[] };
    return [+index, { ...DEFAULTS, otherStatuses: [], otherTexts: [], ...error, namespace, ...lists }] as const;
  });
  const unfinished = new Map(own);
  const entries = new Map<number, MethodError>([...(shared?.entries ?? []), ...own]);
  const methods = Object.create(null);
  for (const [name, [pages, indices]] of Object.entries(methodData)) {
    const isKnown = indices.every((index) => entries.has(index));
    const sent = indices.filter((index) => unfinished.has(index));
    if (!isKnown && sent.length === 0) continue;
    const docs = pages.map((page) => (page.startsWith('/') ? page : PAGES + page + ENDING));
    if (isKnown) {
      const errors = indices.map((index) => entries.get(index) as MethodError);
      methods[name] = shared?.methods[name] ?? { name, namespace, docs, errors };
    }
    for (const index of sent) {
      const error = unfinished.get(index) as (typeof own)[number][1];
      error.methods.push(name);
      // A page may document several methods.
      error.docs.push(...docs.filter((page) => !error.docs.includes(page)));
    }
  }
  return toPart({ namespace, entries, methodData }, methods);
}

/** A part, with what it shares with the others. */
export function definePart(shared: NamespacePart, data: MethodErrorsData): NamespacePart {
  return defineNamespace(shared.namespace, data, shared.methodData, shared);
}

/** The whole of a namespace, of the same entries and methods as its parts. */
export function joinParts(shared: NamespacePart, parts: readonly NamespacePart[]): NamespacePart {
  const sorted = parts.flatMap(({ entries }) => [...entries]).sort(([a], [b]) => a - b);
  const methods = Object.create(null);
  for (const name of Object.keys(shared.methodData)) {
    methods[name] = parts.find((part) => name in part.methods)?.methods[name];
  }
  return toPart({ ...shared, entries: new Map(sorted) }, methods);
}

function toPart(
  { namespace, entries, methodData }: Pick<NamespacePart, 'namespace' | 'entries' | 'methodData'>,
  methods: NamespaceModule['methods'],
): NamespacePart {
  const errors = deepFreeze([...entries.values()]);
  // Their entries are frozen with the errors: not again for each method that sends them.
  for (const method of Object.values(methods))
    for (const value of [method.docs, method.errors, method]) Object.freeze(value);
  Object.freeze(methods);
  return {
    namespace,
    entries,
    methodData,
    errors,
    methods,
    explain(error, method) {
      const sent = readSentError(error);
      if (!sent) return [];
      const ofMethod = explainByMethod({ methods }, sent, method);
      return ofMethod.length > 0 ? ofMethod : explainByCode({ errors }, sent);
    },
  };
}

/**
 * What an error means by the documentation of the method that sent it.
 *
 * @returns `[]` if the method is not of this namespace, or has no such code.
 */
export function explainByMethod(
  { methods }: Pick<NamespaceModule, 'methods'>,
  sent: SentError,
  method: unknown,
): MethodExplanation[] {
  const found = findMethod(methods, method);
  if (!found) return [];
  const { docs, errors } = found;
  return findEntries(errors, sent).map(({ entry, byText }) => ({ ...entry, docs, match: byText ? 'text' : 'method' }));
}

/** What an error may mean in a namespace, whatever the method; a text in place of the code, by its text only. */
export function explainByCode({ errors }: Pick<NamespaceModule, 'errors'>, sent: SentError): MethodExplanation[] {
  const found = findEntries(errors, sent).filter(({ byText }) => byText || !sent.isText);
  return found.map(({ entry, byText }) => ({ ...entry, match: byText ? 'text' : 'code' }));
}

/** A method by its name, whose case does not count: the server makes all names lower-case. */
export function findMethod(methods: NamespaceModule['methods'], name: unknown): MethodEntry | undefined {
  if (typeof name !== 'string') return undefined;
  const folded = name.trim().toLowerCase();
  return methods[folded] ?? Object.values(methods).find((method) => method.name.toLowerCase() === folded);
}
