import { basename } from 'node:path';
import { show } from '../model/fault.js';
import type { Place, Rule } from './rule.js';

export const familyNames: Rule<'catalog'> = {
  name: 'family-names',
  description: 'A family is named after its file, takes no name that is in use, and no two share an identifier.',
  scope: 'catalog',
  *check({ families, reserved }) {
    const seen = new Map<string, string>();
    for (const {
      at: { file },
      head,
    } of families) {
      const { name, identifier } = head;
      const at = (field: string): Place => ({ file, path: [field], part: 'value' });
      if (typeof name === 'string' && name !== basename(file.name, '.yaml')) {
        const message = `The family is named ${show(name)}, but its file is ${basename(file.name)}. Make them equal.`;
        yield { message, at: at('name') };
      }
      if (reserved.includes(String(name))) {
        const message = `The name ${show(name)} is that of another entry point. Choose another, for the file too.`;
        yield { message, at: at('name') };
      }
      if (typeof identifier !== 'string') continue;
      // Entry points lie side by side in file systems that may fold case.
      const folded = identifier.toLowerCase();
      const first = seen.get(folded);
      seen.set(folded, first ?? file.name);
      if (first === undefined) continue;
      const message = `The identifier ${show(identifier)} belongs to ${first} already. Choose another.`;
      yield { message, at: at('identifier') };
    }
  },
};
