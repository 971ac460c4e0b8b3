import { show } from '../model/fault.js';
import { fieldsOf, type Rule } from './rule.js';

const INHERITED = ['description', 'category', 'recovery'] as const;

export const commonErrors: Rule<'catalog'> = {
  name: 'common-errors',
  description:
    'An entry without a description has one in common.yaml under its key; each key there serves two at least.',
  scope: 'catalog',
  *check({ namespaces, common, complete }) {
    const shared = fieldsOf(common?.value);
    const uses = new Map<string, number>();
    for (const { at, key, fields } of namespaces.flatMap(({ errors }) => errors)) {
      const inherits = fields['description'] === undefined;
      if (inherits && (!common || Object.hasOwn(shared, key))) {
        uses.set(key, (uses.get(key) ?? 0) + 1);
      } else {
        for (const field of INHERITED) {
          if (fields[field] !== undefined) continue;
          const message = `The entry ${show(key)} lacks the field "${field}"${inherits ? `, and common.yaml has no ${show(key)}` : ''}. Add it.`;
          yield { message, at };
        }
      }
    }
    if (!common || !complete) return;
    for (const key of common.keys([])) {
      const count = uses.get(key) ?? 0;
      if (count >= 2) continue;
      const [served, remedy] =
        count === 0 ? ['no entry', 'Remove it.'] : ['one entry only', 'Describe it there, and remove it here.'];
      const message = `${show(key)} serves ${served}. ${remedy}`;
      yield { message, at: { file: common, path: [key], part: 'key' } };
    }
  },
};
