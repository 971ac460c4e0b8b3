import type { Language } from '../docs/words.js';
import { MESSAGES } from './messages.js';
import { nearestCodes } from './nearest.js';

/** For how many codes the nearest ones are sought: nobody reads further, and each search takes its time. */
const MOST_SOUGHT = 1000;

/** The codes of a run that no family has. */
export class UnknownCodes {
  private count = 0;

  constructor(private readonly language: Language) {}

  /** Says that no family has a code, and what to look at instead. */
  describe(code: string): string {
    const messages = MESSAGES[this.language];
    const nearest = this.count++ < MOST_SOUGHT ? nearestCodes(code) : [];
    const shown = code.length > 100 ? `${code.slice(0, 100)}…` : code;
    const hint = /^[2-5]\d\d$/.test(code) ? messages.statusGiven(code) : messages.unknownCodeHint;
    return `${messages.unknownCode(shown)} ${nearest.length > 0 ? messages.nearest(nearest) : hint}`;
  }
}
