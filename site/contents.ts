import { groupBy } from '../scripts/model/group-by.js';
import type { Model } from '../scripts/model/model.js';
import { toModule } from '../scripts/outputs/namespaces.js';
import type { Bilingual, MethodError, Source } from '../src/entry.js';
import type { NamespaceModule } from '../src/namespace.js';

type Family = Model['families'][number];
type FamilyError = Family['errors'][number];

/** What the website is made of: the catalogue by what a reader looks for. */
export interface Contents {
  readonly families: readonly Family[];
  readonly namespaces: readonly SiteNamespace[];
  readonly methods: readonly SiteMethod[];
  readonly codes: readonly SiteCode[];
  readonly byCode: ReadonlyMap<string, SiteCode>;
  readonly statuses: readonly SiteStatus[];
  readonly recoveries: Model['vocabulary']['recoveries'];
  /** Titles of the official pages. */
  readonly pageTitles: ReadonlyMap<string, Bilingual>;
  /** The addresses of codes, those of codes that are gone too. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** A namespace as programs get it, with what only readers need. */
export interface SiteNamespace extends Pick<NamespaceModule, 'errors'> {
  readonly name: string;
  readonly title: Bilingual;
  readonly sources: readonly Source[];
  readonly methods: readonly SiteMethod[];
}

/** A method with its title and pages. */
export interface SiteMethod {
  readonly name: string;
  readonly namespace: string;
  readonly title: Bilingual | undefined;
  /** Pages of the official documentation. */
  readonly docs: readonly string[];
  readonly errors: readonly MethodError[];
}

/** Everything that is known of a code. */
export interface SiteCode {
  readonly code: string;
  readonly slug: string;
  readonly ofFamilies: readonly { readonly family: Family; readonly error: FamilyError }[];
  readonly ofNamespaces: readonly { readonly namespace: SiteNamespace; readonly errors: readonly MethodError[] }[];
  /** Codes that are easily taken for it. */
  readonly similar: readonly string[];
}

/** An HTTP status with the codes that come with it. */
export interface SiteStatus {
  readonly status: number;
  readonly ofFamilies: readonly { readonly family: Family; readonly error: FamilyError }[];
  readonly ofNamespaces: readonly { readonly namespace: SiteNamespace; readonly codes: readonly string[] }[];
}

/** Puts together what the website shows. */
export function readContents(model: Model, slugs: ReadonlyMap<string, string>): Contents {
  const namespaces = model.namespaces.map(toSiteNamespace);
  const codes = codesOf(model.families, namespaces, slugs);
  return {
    families: model.families,
    namespaces,
    methods: namespaces.flatMap(({ methods }) => methods),
    codes,
    byCode: new Map(codes.map((item) => [item.code, item])),
    statuses: statusesOf(model.families, namespaces),
    recoveries: model.vocabulary.recoveries,
    pageTitles: new Map([
      ...model.namespaces.flatMap(methodPages),
      ...model.pages.map(({ path, title }) => [path, title] as const),
    ]),
    slugs,
  };
}

/** The pages of methods have the titles of these; one that documents several has that of the first. */
function methodPages({ methods }: Model['namespaces'][number]): [path: string, title: Bilingual][] {
  return methods.toReversed().flatMap(({ title, docs, v3 }) => {
    const ofVersion3 = title && { en: `${title.en} (REST 3.0)`, ru: `${title.ru} (REST 3.0)` };
    const pages: [string | undefined, Bilingual | undefined][] = [
      [v3, ofVersion3],
      [docs, title],
    ];
    return pages.flatMap(([path, name]): [string, Bilingual][] => (path && name ? [[path, name]] : []));
  });
}

function toSiteNamespace(namespace: Model['namespaces'][number]): SiteNamespace {
  const { name, title, sources } = namespace;
  const titles = new Map(namespace.methods.map((method) => [method.name, method.title]));
  const { errors, methods } = toModule(namespace);
  return {
    name,
    title,
    sources,
    errors,
    methods: namespace.methods.map(({ name: method }) => {
      const { docs, errors } = methods[method] as (typeof methods)[string];
      return { name: method, namespace: name, title: titles.get(method), docs, errors };
    }),
  };
}

function codesOf(
  families: readonly Family[],
  namespaces: readonly SiteNamespace[],
  slugs: ReadonlyMap<string, string>,
): SiteCode[] {
  const ofFamilies = groupBy(
    families.flatMap((family) => family.errors.map((error) => ({ family, error }))),
    ({ error }) => error.code,
  );
  const ofNamespaces = groupBy(
    namespaces.flatMap((namespace) =>
      [...groupBy(namespace.errors, ({ code }) => code)].map(([code, errors]) => ({ code, namespace, errors })),
    ),
    ({ code }) => code,
  );
  const all = new Set([...ofFamilies.keys(), ...ofNamespaces.keys()]);
  const alike = groupBy([...all], withoutNoise);
  return [...all].map((code) => ({
    code,
    slug: slugs.get(code) as string,
    ofFamilies: ofFamilies.get(code) ?? [],
    ofNamespaces: ofNamespaces.get(code) ?? [],
    similar: (alike.get(withoutNoise(code)) ?? []).filter((other) => other !== code),
  }));
}

/** Codes are taken for one another where they differ in case, in the words for an error, in `_` or in the order of words. */
function withoutNoise(code: string): string {
  const words = code
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '' && word !== 'error' && word !== 'err');
  return words.length > 0 ? words.sort().join(' ') : code;
}

function statusesOf(families: readonly Family[], namespaces: readonly SiteNamespace[]): SiteStatus[] {
  const isOf = (status: number) => (error: { readonly status: number; readonly otherStatuses: readonly number[] }) =>
    error.status === status || error.otherStatuses.includes(status);
  const all = [...families, ...namespaces].flatMap(({ errors }) =>
    errors.flatMap(({ status, otherStatuses }) => [status, ...otherStatuses]),
  );
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .map((status) => ({
      status,
      ofFamilies: families.flatMap((family) => family.errors.filter(isOf(status)).map((error) => ({ family, error }))),
      ofNamespaces: namespaces
        .map((namespace) => ({
          namespace,
          codes: [...new Set(namespace.errors.filter(isOf(status)).map(({ code }) => code))],
        }))
        .filter(({ codes }) => codes.length > 0),
    }));
}
