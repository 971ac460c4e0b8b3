import type { Language } from '../docs/words.js';
import { MESSAGES } from './messages.js';
import { nearestCodes } from './nearest.js';

/** Says that no family has a code, and what to look at instead. */
export function describeUnknown(code: string, language: Language): string {
  const messages = MESSAGES[language];
  const nearest = nearestCodes(code);
  const shown = code.length > 100 ? `${code.slice(0, 100)}…` : code;
  const hint = /^[2-5]\d\d$/.test(code) ? messages.statusGiven(code) : messages.unknownCodeHint;
  return `${messages.unknownCode(shown)} ${nearest.length > 0 ? messages.nearest(nearest) : hint}`;
}
