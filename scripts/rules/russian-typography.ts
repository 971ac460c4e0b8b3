import type { Rule } from './rule.js';

export const russianTypography: Rule<'text'> = {
  name: 'russian-typography',
  description: 'Russian texts use «» for quotes and a dash, not a hyphen, between words.',
  scope: 'text',
  *check({ value, language, at }) {
    if (language !== 'ru') return;
    const quote = /["“”„]/.exec(value);
    if (quote) {
      yield { message: `The Russian text has ${quote[0]} at position ${quote.index + 1}. Use the quotes «».`, at };
    }
    const hyphen = / -{1,2} /.exec(value);
    if (hyphen) {
      const message = `The Russian text has a hyphen between spaces at position ${hyphen.index + 2}. Use the dash —.`;
      yield { message, at };
    }
  },
};
