import { foldText } from '../../src/text.js';
import { show } from '../model/fault.js';
import { addressOf } from '../model/namespace.js';
import { listOf, type MethodErrorSubject, type Rule } from './rule.js';

/** By method, code and text an error is explained: each must lead to one entry. */
export const distinctTexts: Rule<'namespace'> = {
  name: 'distinct-texts',
  description: 'A method has a text of a code once, and of each code at most one entry without a text.',
  scope: 'namespace',
  *check({ methods }) {
    const told = new Set<string>();
    for (const { at, name, errors } of methods) {
      const seen = new Map<string, MethodErrorSubject>();
      for (const error of errors) {
        const { code, fields } = error;
        for (const text of textsOf(fields)) {
          const place = `${code}\n${text === undefined ? '' : foldText(text)}`;
          const first = seen.get(place);
          seen.set(place, first ?? error);
          if (first === undefined) continue;
          const pair = [...new Set([first, error].map(addressOf))].map(show).join(' and ');
          // Many methods may have the same two.
          if (told.has(pair)) continue;
          told.add(pair);
          if (first === error) {
            const message = `${pair} has the text ${show(text)} twice: case, quotes and final marks do not count. Remove one.`;
            yield { message, at: error.at };
          } else if (text === undefined) {
            const message = `${name} has two entries without a text for one code: ${pair}. Keep one, or give a text to one.`;
            yield { message, at };
          } else {
            const message = `${name} has the text ${show(text)} twice for one code: in ${pair}. Make one entry of them, or name one of them only.`;
            yield { message, at };
          }
        }
      }
    }
  },
};

function textsOf(fields: MethodErrorSubject['fields']): (string | undefined)[] {
  const texts = [fields['text'], ...listOf(fields['otherTexts'])].filter((text) => typeof text === 'string');
  return texts.length > 0 ? [...new Set(texts)] : [undefined];
}
