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

/** A method as generated modules hold it: its pages, and the indices of its entries. */
export type MethodData = readonly [pages: readonly string[], errors: readonly number[]];

/** What most entries have in common: modules leave it out. */
export const DEFAULTS = {
  status: 400,
  category: 'request',
  recovery: 'change-request',
  mayHaveRun: 'no',
} as const satisfies Partial<ErrorEntry>;

/** Where most pages of methods are. */
const [PAGES, ENDING] = ['/api-reference/', '.html'];

/** Fills what the data leave out, and freezes it. */
export function defineNamespace(
  namespace: string,
  data: readonly MethodErrorData[],
  methodData: Readonly<Record<string, MethodData>>,
): NamespaceModule {
  const errors = data.map((error) => ({
    ...DEFAULTS,
    otherStatuses: [],
    otherTexts: [],
    ...error,
    namespace,
    methods: [] as string[],
    docs: [] as string[],
  }));
  const methods = Object.create(null);
  for (const [name, [pages, indices]] of Object.entries(methodData)) {
    const docs = pages.map((page) => (page.startsWith('/') ? page : PAGES + page + ENDING));
    const own = indices.map((index) => errors[index] as (typeof errors)[number]);
    methods[name] = { name, namespace, docs, errors: own };
    for (const error of own) {
      error.methods.push(name);
      // A page may document several methods.
      error.docs.push(...docs.filter((page) => !error.docs.includes(page)));
    }
  }
  deepFreeze(errors);
  deepFreeze(methods);
  return {
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
