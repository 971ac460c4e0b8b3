import { load } from '../explain-error.js';
import { codesByNamespace } from '../generated/namespace-index.js';
import type { NamespaceModule } from '../namespace.js';

/** All namespaces with their words: for what only a look at every method can tell. */
export function loadAll(): Promise<NamespaceModule[]> {
  return Promise.all(Object.keys(codesByNamespace).map(load));
}
