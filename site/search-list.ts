import type { Language } from '../src/docs/words.js';
import { textsOf } from '../src/entry.js';
import type { Contents } from './contents.js';
import { familyPath, namespacePath, placeOfEntry, recoveryPath } from './paths.js';
import { SITE_WORDS } from './words.js';

/** The page that tells an entry: that of its code, that of its code in its namespace, or that of a method, by index. */
export type Where = 'code' | 'namespace' | number;

/** What the search knows before it has the descriptions: as small as it goes, since a phone loads it. */
export interface SearchList {
  /** What the empty code is called. */
  readonly emptyCode: string;
  /** The codes in the order of the catalogue, with how many methods send them; those of any call with their words. */
  readonly codes: readonly (readonly [code: string, slug: string, methods: number, meaning?: string, words?: string])[];
  /** Names; their titles come with the words. */
  readonly methods: readonly string[];
  /** Names. */
  readonly namespaces: readonly string[];
  /** Where an entry is told, how many methods send it, and its texts. */
  readonly entries: readonly (readonly [
    code: number,
    namespace: number,
    key: string,
    where: Where,
    methods: number,
    ...texts: string[],
  ])[];
  /** Statuses, with the codes of families that come with them. */
  readonly statuses: readonly (readonly [status: number, ...codes: number[]])[];
  /** Other pages. */
  readonly pages: readonly (readonly [title: string, path: string])[];
}

/** What is searched besides, and larger: in both languages, in the order of the list. */
export interface SearchWords {
  /** Of the methods. */
  readonly titles: readonly Both[];
  /** Of the entries. */
  readonly descriptions: readonly Both[];
}

type Both = readonly [en: string, ru: string];

/** The list for the pages of a language. */
export function searchList(contents: Contents, language: Language): SearchList {
  const { codes, methods, statuses, families, namespaces, recoveries } = contents;
  const numbers = new Map(codes.map(({ code }, index) => [code, index]));
  const numberOf = (code: string) => numbers.get(code) as number;
  const methodNumbers = new Map(methods.map(({ name }, index) => [name, index]));
  return {
    emptyCode: SITE_WORDS[language].emptyCode,
    codes: codes.map(({ code, slug, ofFamilies, ofNamespaces }) => {
      const senders = ofNamespaces.flatMap(({ errors }) => errors.flatMap((error) => error.methods));
      if (ofFamilies.length === 0) return [code, slug, senders.length] as const;
      const errors = ofFamilies.map(({ error }) => error);
      const meaning = errors.map(({ description }) => description[language]).join(' ');
      const words = errors.flatMap((error) => [...textsOf(error), ...Object.values(error.description)]);
      return [code, slug, senders.length, meaning, words.filter((text) => text !== meaning).join(' ')] as const;
    }),
    methods: methods.map(({ name }) => name),
    namespaces: namespaces.map(({ name }) => name),
    entries: namespaces.flatMap(({ errors }, namespace) =>
      errors.map((error) => {
        const { code, key } = error;
        const place = placeOfEntry(contents, error);
        const where = typeof place === 'string' ? place : (methodNumbers.get(place.method) as number);
        return [numberOf(code), namespace, key, where, error.methods.length, ...textsOf(error)] as const;
      }),
    ),
    statuses: statuses.map(({ status, ofFamilies }) => [
      status,
      ...ofFamilies.map(({ error }) => numberOf(error.code)),
    ]),
    pages: [
      ...families.map(({ name, title }) => [title[language], familyPath(name)] as const),
      ...namespaces.map(({ name, title }) => [`${title[language]} (${name})`, namespacePath(name)] as const),
      ...recoveries.map(({ value, label }) => [label[language], recoveryPath(value)] as const),
    ],
  };
}

/** What the search loads when the first results are there. */
export function searchWords({ namespaces, methods }: Contents): SearchWords {
  return {
    titles: methods.map(({ title }) => [title?.en ?? '', title?.ru ?? '']),
    descriptions: namespaces.flatMap(({ errors }) => errors.map(({ description: { en, ru } }) => [en, ru] as const)),
  };
}
