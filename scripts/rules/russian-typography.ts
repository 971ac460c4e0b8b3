import { type Rule, texts } from '../rule.js';

export const russianTypography: Rule = {
  name: 'russian-typography',
  description: 'Russian texts use «» for quotes and a dash, not a hyphen, between words.',
  *check(sources) {
    for (const { source, path, value, language } of sources.flatMap((file) => [...texts(file)])) {
      if (language !== 'ru') continue;
      const quote = /["“”„]/.exec(value);
      if (quote) {
        const message = `The Russian text has ${quote[0]} at position ${quote.index + 1}. Use the quotes «».`;
        yield { source, path, part: 'value', message };
      }
      const hyphen = / -{1,2} /.exec(value);
      if (hyphen) {
        const message = `The Russian text has a hyphen between spaces at position ${hyphen.index + 2}. Use the dash —.`;
        yield { source, path, part: 'value', message };
      }
    }
  },
};
