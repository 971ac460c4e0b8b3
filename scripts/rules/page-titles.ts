import { show } from '../model/fault.js';
import { listOf, type Rule } from './rule.js';

/** Pages are linked by their titles. */
export const pageTitles: Rule<'catalog'> = {
  name: 'page-titles',
  description: 'Every page that an error names has a title, and no other has.',
  scope: 'catalog',
  *check({ families, complete, pages }) {
    if (!pages) return;
    const titled = new Set(pages.keys([]));
    const named = new Set<unknown>();
    for (const { fields, at } of families.flatMap(({ errors }) => errors)) {
      for (const [index, path] of listOf(fields['docs']).entries()) {
        named.add(path);
        if (typeof path !== 'string' || titled.has(path)) continue;
        const message = `The page ${show(path)} has no title. Add it to ${pages.name} in both languages.`;
        yield { message, at: { ...at, path: [...at.path, 'docs', index], part: 'value' } };
      }
    }
    // A family that is not among these may name any page.
    for (const path of complete ? titled : []) {
      if (named.has(path)) continue;
      yield { message: `No error names the page ${path}. Remove it.`, at: { file: pages, path: [path], part: 'key' } };
    }
  },
};
