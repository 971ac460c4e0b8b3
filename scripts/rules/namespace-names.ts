import { basename } from 'node:path';
import { show } from '../model/fault.js';
import { listOf, type NamespaceSubject, type Problem, type Rule } from './rule.js';

export const namespaceNames: Rule<'catalog'> = {
  name: 'namespace-names',
  description:
    'Files and methods begin with their namespace; methods differ in more than case; a namespace has one title.',
  scope: 'catalog',
  *check({ namespaces }) {
    const prefixes = new Map<string, string>();
    const methods = new Map<string, string>();
    for (const namespace of namespaces) {
      yield* checkFiles(namespace);
      const own = prefixesOf(namespace);
      for (const prefix of own) {
        const first = prefixes.get(prefix);
        prefixes.set(prefix, first ?? namespace.name);
        if (first === undefined) continue;
        const message = `Methods that begin with ${show(prefix)} belong to the namespace ${show(first)} already. Choose another.`;
        yield { message, at: namespace.at };
      }
      for (const { at, name } of namespace.methods) {
        if (!own.has(name.replace(/\..*/, '').toLowerCase())) {
          const message = `${name} does not begin with ${[...own].map(show).join(' or ')}. Move it to its own namespace, or list its first part in prefixes.`;
          yield { message, at };
        }
        const first = methods.get(name.toLowerCase());
        methods.set(name.toLowerCase(), first ?? name);
        if (first === undefined) continue;
        const message = `The method ${name} is there already, as ${first}: the server takes names without case. Keep one.`;
        yield { message, at };
      }
    }
  },
};

function* checkFiles({ name, files, complete, at }: NamespaceSubject): Generator<Problem> {
  for (const file of files) {
    const base = basename(file.at.file.name, '.yaml');
    const titled = file.head['title'] !== undefined;
    if (base !== name && !base.startsWith(`${name}.`)) {
      const message = `The namespace is ${show(name)}, but the file is ${base}.yaml. Name it ${name}.yaml, or ${name}.PART.yaml.`;
      yield { message, at: file.at };
    } else if (titled !== (base === name)) {
      const message = titled
        ? `The title stands in ${name}.yaml. Remove it here.`
        : 'The file lacks the field "title". Add it.';
      yield { message, at: titled ? { ...file.at, path: ['title'], part: 'key' } : file.at };
    }
  }
  if (complete && !files.some((file) => basename(file.at.file.name) === `${name}.yaml`)) {
    yield { message: `The file ${name}.yaml is missing, which holds the title of the namespace. Begin it.`, at };
  }
}

/** First parts of the names of its methods, in lower case. */
export function prefixesOf({ name, files }: NamespaceSubject): Set<string> {
  const listed = files.flatMap(({ head }) => listOf(head['prefixes']));
  return new Set(listed.length > 0 ? listed.map((prefix) => String(prefix).toLowerCase()) : [name]);
}
