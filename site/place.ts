import type { Language } from '../src/docs/words.js';

/** Where a page stands: its language, and its path within the language's folder, such as `codes/ERROR_CORE/`. */
export interface Place {
  readonly language: Language;
  readonly path: string;
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
  return '../'.repeat(sitePath(from).split('/').length - 1) + target;
}

/** A link to a page in the same language. */
export function linkWithin({ path }: Place, target: string): string {
  return '../'.repeat(path.split('/').length - 1) + target || './';
}
