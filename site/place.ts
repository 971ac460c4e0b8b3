import type { Language } from '../src/docs/words.js';

/** The languages of the site. */
export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** Where a page stands: its language, and its path within the language's folder, such as `codes/ERROR_CORE/`. */
export interface Place {
  readonly language: Language;
  readonly path: string;
  /** Where the site lies on its server, for a page that is shown at any address: its links begin there. */
  readonly base?: string;
}

/** The path of a page within the site. */
export function sitePath({ language, path }: Place): string {
  return `${language}/${path}`;
}

/**
 * A link from one page to another file of the site, which works from whatever folder the site is served.
 *
 * @example linkTo({ language: 'en', path: 'codes/A/' }, 'ru/codes/A/') // '../../../ru/codes/A/'
 */
export function linkTo(from: Place, target: string): string {
  return (from.base ?? upFrom(sitePath(from))) + target;
}

/** A link to a page in the same language. */
export function linkWithin(from: Place, target: string): string {
  return from.base === undefined ? upFrom(from.path) + target || './' : linkTo(from, `${from.language}/${target}`);
}

function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
