import { show } from '../model/fault.js';
import { addressOf } from '../model/namespace.js';
import { listOf, type MethodErrorSubject, type Rule } from './rule.js';

export const methodReferences: Rule<'namespace'> = {
  name: 'method-references',
  description: 'Every entry is named by a method, and every reference of a method leads to one, once.',
  scope: 'namespace',
  *check({ errors, methods, complete }) {
    const seen = new Map<string, MethodErrorSubject>();
    for (const error of errors) {
      const address = addressOf(error);
      const first = seen.get(address);
      seen.set(address, first ?? error);
      if (first)
        yield { message: `${show(address)} stands in ${first.at.file.name} too. Choose another key.`, at: error.at };
    }
    const codes = new Set(errors.map(({ code }) => code));
    for (const { at, name, fields } of methods) {
      const references = listOf(fields['errors']);
      for (const [index, reference] of references.entries()) {
        if (typeof reference !== 'string') continue;
        const place = { ...at, path: [...at.path, 'errors', index], part: 'value' } as const;
        const code = reference.slice(0, reference.lastIndexOf('/'));
        if (!seen.has(reference) && !codes.has(reference)) {
          // It may stand in a file that could not be read.
          if (!complete) continue;
          const message = `${name} names ${show(reference)}, which is no entry of its namespace. Add it to errors, or write the CODE/key of one.`;
          yield { message, at: place };
        } else if (seen.has(reference) && references.includes(code)) {
          const message = `${name} names all entries of ${show(code)} already. Remove ${show(reference)}.`;
          yield { message, at: place };
        }
      }
    }
    const named = new Set(methods.flatMap((method) => method.errors));
    for (const error of complete ? errors : []) {
      if (named.has(error)) continue;
      const message = `No method names ${show(addressOf(error))}. Add it to the methods that send it, or remove it.`;
      yield { message, at: error.at };
    }
  },
};
