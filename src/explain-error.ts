import { explain, type Explanation as FamilyExplanation } from './all.js';
import type { MethodEntry } from './entry.js';
import { isOfCode, readSentError, type SentError } from './explain-entries.js';
import {
  codesByNamespace,
  loaders,
  namespaceByPrefix,
  partByPrefix,
  partLoaders,
} from './generated/namespace-index.js';
import {
  explainByCode,
  explainByMethod,
  findMethod,
  type MethodExplanation,
  type NamespaceModule,
} from './namespace.js';

/** Explains an error; `methods.ts` documents it, which loads this module when it is first asked. */
export async function explainError(
  error: unknown,
  method: unknown,
): Promise<(MethodExplanation | FamilyExplanation)[]> {
  const sent = readSentError(error);
  if (!sent) return [];
  const ofFamilies = explain(sent);
  const ofMethods = await explainByMethods(sent, method).catch(() => []);
  // The platform answers so before it calls a method.
  if (sent.status === 401) return [...ofFamilies, ...ofMethods];
  const all = [...ofMethods, ...ofFamilies];
  return [...all.filter(({ match }) => match === 'text'), ...all.filter(({ match }) => match !== 'text')];
}

async function explainByMethods(sent: SentError, method: unknown): Promise<MethodExplanation[]> {
  const own = namespaceOf(method);
  const module = await loadFor(method);
  const ofMethod = module ? explainByMethod(module, sent, method) : [];
  if (ofMethod.length > 0) return ofMethod;
  const names = Object.keys(codesByNamespace).filter((name) => codesOf(name).some((code) => isOfCode(code, sent.code)));
  // What else the method's own namespace knows is likelier than what others do.
  names.sort((a, b) => Number(b === own) - Number(a === own));
  const modules = await Promise.all(names.map(load));
  return modules.flatMap((module) => explainByCode(module, sent));
}

const split = new Map<string, readonly string[]>();

/** The codes of a namespace, split once: a log viewer explains many errors. */
function codesOf(namespace: string): readonly string[] {
  const codes = split.get(namespace) ?? (codesByNamespace[namespace] as string).split(' ');
  split.set(namespace, codes);
  return codes;
}

/** The namespace of a method; `undefined` for whatever is no method of one. */
export function namespaceOf(method: unknown): string | undefined {
  if (typeof method !== 'string') return undefined;
  const [prefix] = method.trim().toLowerCase().split('.') as [string];
  if (Object.hasOwn(namespaceByPrefix, prefix)) return namespaceByPrefix[prefix];
  return Object.hasOwn(codesByNamespace, prefix) ? prefix : undefined;
}

const loaded = new Map<() => Promise<NamespaceModule>, NamespaceModule>();

/** Loads words once: an `import()` takes longer than an explanation, even of what is loaded. */
async function loadOnce(loader: () => Promise<NamespaceModule>): Promise<NamespaceModule> {
  const known = loaded.get(loader);
  if (known) return known;
  const module = await loader();
  loaded.set(loader, module);
  return module;
}

/** A namespace with its words. */
export function load(namespace: string): Promise<NamespaceModule> {
  return loadOnce(loaders[namespace] as () => Promise<NamespaceModule>);
}

/** As much of the method's namespace as has its entries. */
async function loadFor(method: unknown): Promise<NamespaceModule | undefined> {
  const namespace = namespaceOf(method);
  if (namespace === undefined) return undefined;
  const prefix = String(method).trim().toLowerCase().split('.', 2).join('.');
  const part = Object.hasOwn(partByPrefix, prefix) ? partByPrefix[prefix] : undefined;
  return part === undefined ? load(namespace) : loadOnce(partLoaders[part] as () => Promise<NamespaceModule>);
}

/** A method with its entries; `undefined` where it is not known. */
export async function loadMethod(method: unknown): Promise<MethodEntry | undefined> {
  const module = await loadFor(method);
  return module && findMethod(module.methods, method);
}
