import type { ErrorEntry, ErrorFamily } from '../../../src/entry.js';

/** Text with all that the formats give a meaning to. */
export const NASTY = 'a|b `c` <i>&amp; *d* _e_ [f](g) {{h}} "i" \'j\' \\ ~~k~~ $l$ #m\r\nn';

/** A family whose every text is as nasty as can be. */
export function nastyFamily(text: string = NASTY): ErrorFamily {
  const entry: ErrorEntry = {
    code: 'NASTY_1',
    status: 400,
    otherStatuses: [],
    text,
    otherTexts: [],
    description: { en: text, ru: text },
    category: 'request',
    recovery: 'retry',
    docs: ['/a b|c(d).html'],
  };
  return { name: 'nasty', title: { en: text, ru: text }, sources: [], errors: { NASTY_1: entry } };
}
