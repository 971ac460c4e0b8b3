import { foldText } from '../../src/text.js';
import { show } from '../model/fault.js';
import { addressOf } from '../model/namespace.js';
import { type ErrorSubject, fieldsOf, type Rule } from './rule.js';

/** What means the same is told in one place: in the namespace, in common.yaml, or in a family. */
export const toldOnce: Rule<'catalog'> = {
  name: 'told-once',
  description: 'No two entries of methods have the same text and description, and none the description of a family.',
  scope: 'catalog',
  *check({ families, namespaces }) {
    const ofFamilies = new Map<string, ErrorSubject>();
    for (const error of families.flatMap(({ errors }) => errors)) {
      ofFamilies.set(`${error.code}\n${descriptionOf(error)}`, error);
    }
    const seen = new Map<string, ErrorSubject>();
    for (const error of namespaces.flatMap(({ errors }) => errors)) {
      const { at, code, fields } = error;
      const description = descriptionOf(error);
      if (description === undefined) continue;
      const place = { ...at, path: [...at.path, 'description'], part: 'key' } as const;
      const family = ofFamilies.get(`${code}\n${description}`);
      if (family) {
        const message = `The description is that of ${show(code)} in ${family.at.file.name}. Say what the code means in these methods, or leave the entry out.`;
        yield { message, at: place };
      }
      const { text } = fields;
      const same = `${typeof text === 'string' ? foldText(text) : ''}\n${description}`;
      const first = seen.get(same);
      seen.set(same, first ?? error);
      if (first === undefined) continue;
      const message = `${show(addressOf(error))} has the text and the description of an entry in ${first.at.file.name}:${first.at.file.locate(first.at.path, 'key').line}. Make one of them, or tell it in common.yaml.`;
      yield { message, at: place };
    }
  },
};

function descriptionOf({ fields }: ErrorSubject): string | undefined {
  const { en } = fieldsOf(fields['description']);
  return typeof en === 'string' ? en : undefined;
}
