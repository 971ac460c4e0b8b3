import { type Rule, texts } from '../rule.js';

export const russianTypography: Rule = {
  name: 'russian-typography',
  description: 'Russian texts use «» for quotes and a dash, not a hyphen, between words.',
  *check(sources) {
    for (const { source, path, value, language } of sources.flatMap((file) => [...texts(file)])) {
      if (language !== 'ru') continue;
      const quote = value.search(/["“”„]/);
      if (quote >= 0) {
        const message = `The Russian text has ${value.charAt(quote)} at position ${quote + 1}. Use the quotes «».`;
        yield { source, path, part: 'value', message };
      }
      const hyphen = value.search(/ -{1,2} /);
      if (hyphen >= 0) {
        const message = `The Russian text has a hyphen between spaces at position ${hyphen + 2}. Use the dash —.`;
        yield { source, path, part: 'value', message };
      }
    }
  },
};
