import type { Language } from '../docs/words.js';
import { nearestOf } from '../nearest.js';
import { toLatin } from './identify.js';
import { loadAll } from './load-all.js';
import { MESSAGES } from './messages.js';
import { nearestCodes } from './nearest.js';

/** For how many codes the nearest ones are sought: nobody reads further, and each search takes its time. */
const MOST_SOUGHT = 1000;

/** The codes of a run that the catalogue does not have. */
export class UnknownCodes {
  private count = 0;

  constructor(private readonly language: Language) {}

  /** Says that the catalogue does not have a code, and what to look at instead. */
  describe(code: string): string {
    const messages = MESSAGES[this.language];
    const nearest = this.count++ < MOST_SOUGHT ? nearestCodes(code) : [];
    const hint = /^[2-5]\d\d$/.test(code) ? messages.statusGiven(code) : messages.unknownCodeHint;
    return `${messages.unknownCode(shorten(code))} ${nearest.length > 0 ? messages.nearest(nearest) : hint}`;
  }
}

/** Says that the catalogue does not have a method, and which ones have nearly this name. */
export async function describeUnknownMethod(name: string, language: Language): Promise<string> {
  const messages = MESSAGES[language];
  const names = (await loadAll()).flatMap(({ methods }) => Object.keys(methods));
  const nearest = nearestOf(toLatin(name).latin, names);
  const hint = nearest.length > 0 ? messages.nearest(nearest) : messages.unknownMethodHint;
  return `${messages.unknownMethod(shorten(name))} ${hint}`;
}

function shorten(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
