import { nearestOf } from '../nearest.js';
import { allCodes } from './identify.js';

/**
 * Known codes that somebody may have meant, the likeliest first: by a missing prefix, or by a typo.
 *
 * @returns At most three codes; `[]` where none is near.
 * @example nearestCodes('expired_tokn') // ['expired_token']
 */
export function nearestCodes(input: string): string[] {
  return nearestOf(input, allCodes());
}
