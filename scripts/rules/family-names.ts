import { basename } from 'node:path';
import { show } from '../faults.js';
import { fieldsOf, type Rule } from '../rule.js';

/** Entry points and generated modules that are no family's. */
const RESERVED: readonly unknown[] = ['index', 'all', 'docs', 'cli', 'catalog', 'families', 'vocabulary'];

export const familyNames: Rule = {
  name: 'family-names',
  description: 'A family is named after its file, takes no name that is in use, and no two share an identifier.',
  *check(sources) {
    const seen = new Map<string, string>();
    for (const source of sources) {
      const { name, identifier } = fieldsOf(source.value);
      const stem = basename(source.file, '.yaml');
      if (typeof name === 'string' && name !== stem) {
        const message = `The family is named ${show(name)}, but its file is ${basename(source.file)}. Make them equal.`;
        yield { source, path: ['name'], part: 'value', message };
      }
      if (RESERVED.includes(name)) {
        const message = `The name ${show(name)} is that of another module. Choose another, for the file too.`;
        yield { source, path: ['name'], part: 'value', message };
      }
      if (typeof identifier !== 'string') continue;
      // Entry points lie side by side in file systems that may fold case.
      const folded = identifier.toLowerCase();
      const first = seen.get(folded);
      seen.set(folded, first ?? source.file);
      if (first !== undefined) {
        const message = `The identifier ${show(identifier)} belongs to ${first} already. Choose another.`;
        yield { source, path: ['identifier'], part: 'value', message };
      }
    }
  },
};
