import type { MethodError } from '../src/entry.js';
import type { Contents, SiteCode } from './contents.js';

/** More entries than these a reader does not take in on the page of a code: they are told by namespace, on pages of their own. */
const MOST_ON_PAGE = 40;

/** More than these would make such a page too large: it leads to the pages of the methods. */
const MOST_IN_FULL = 60;

export const namespacePath = (name: string) => `namespaces/${name}/`;
export const methodPath = (name: string) => `methods/${name}/`;
export const familyPath = (name: string) => `families/${name}/`;
export const statusPath = (status: number) => `statuses/${status}/`;
export const recoveryPath = (recovery: string) => `recoveries/${recovery}/`;
export const codePath = ({ slug }: Pick<SiteCode, 'slug'>) => `codes/${slug}/`;

/** The page with a code's entries of one namespace, if the code has too many for one page. */
export function codeInNamespacePath(code: SiteCode, namespace: string): string {
  return isDivided(code) ? `${codePath(code)}${namespace}/` : codePath(code);
}

/** Whether the entries of a code stand on a page for each namespace. */
export function isDivided({ ofNamespaces }: SiteCode): boolean {
  return ofNamespaces.reduce((sum, { errors }) => sum + errors.length, 0) > MOST_ON_PAGE;
}

/** Whether the entries are told on the pages of their methods only. */
export function isBrief(errors: readonly MethodError[]): boolean {
  return errors.length > MOST_IN_FULL;
}

/** The anchor of an entry on any page. */
export function anchorOf(slug: string, { namespace, key }: Pick<MethodError, 'namespace' | 'key'>): string {
  return `${namespace}-${slug}-${key}`;
}

/** Where an entry is told in full: on the page of the only method that sends it, or on that of its code. */
export function placeOfEntry(
  { byCode }: Pick<Contents, 'byCode'>,
  error: MethodError,
): 'code' | 'namespace' | { readonly method: string } {
  const code = byCode.get(error.code) as SiteCode;
  const [method] = error.methods;
  const siblings = code.ofNamespaces.find(({ namespace }) => namespace.name === error.namespace)?.errors ?? [];
  if (method !== undefined && (error.methods.length === 1 || isBrief(siblings))) return { method };
  return isDivided(code) ? 'namespace' : 'code';
}

/** The address of that place. */
export function entryPath(contents: Pick<Contents, 'byCode'>, error: MethodError): string {
  const code = contents.byCode.get(error.code) as SiteCode;
  const place = placeOfEntry(contents, error);
  const page = typeof place === 'object' ? methodPath(place.method) : codeInNamespacePath(code, error.namespace);
  return `${page}#${anchorOf(code.slug, error)}`;
}
