import { show } from '../model/fault.js';
import type { Rule } from './rule.js';

/** The documentation's code column also holds HTTP statuses and numbers that never come as a code. */
export const confirmedCodes: Rule<'error'> = {
  name: 'confirmed-codes',
  description: 'A code that looks like an HTTP status or an inner number has a note that says what confirms it.',
  scope: 'error',
  *check(subject) {
    const { at, code, fields } = subject;
    if (!('key' in subject) || !/^(400|403|422|510|0x.*)$/i.test(code) || fields['note'] !== undefined) return;
    const message = `The code ${show(code)} looks like a status or an inner number. Say in "note" which example or source confirms it as a code, or enter what is sent instead.`;
    yield { message, at };
  },
};
