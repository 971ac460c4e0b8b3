import { show } from '../model/fault.js';
import { listOf, type Rule } from './rule.js';

export const methodPages: Rule<'catalog'> = {
  name: 'method-pages',
  description: 'A method has a page, and a page one method, unless it is listed as shared.',
  scope: 'catalog',
  *check({ namespaces }) {
    const owners = new Map<string, string>();
    for (const { files, methods } of namespaces) {
      const shared = new Set(files.flatMap(({ head }) => listOf(head['sharedPages'])));
      for (const { at, name, fields } of methods) {
        const pages = ['docs', 'v3'].filter((field) => fields[field] !== undefined);
        if (pages.length === 0) {
          yield { message: `${name} has no page. Add the field "docs", or "v3" for a page of REST 3.0.`, at };
        }
        for (const field of pages) {
          const page = fields[field];
          if (typeof page !== 'string' || shared.has(page)) continue;
          const first = owners.get(page);
          owners.set(page, first ?? name);
          if (first === undefined) continue;
          const message = `The page ${show(page)} is that of ${first} already. Correct one, or list the page in sharedPages.`;
          yield { message, at: { ...at, path: [...at.path, field], part: 'value' } };
        }
      }
    }
  },
};
