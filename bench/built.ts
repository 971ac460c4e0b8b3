import { createRequire } from 'node:module';
import type { MethodEntry, MethodError, Namespace } from '../src/entry.js';
import type { CatalogData } from './budgets.js';

// From the package's own folder, where its name is known: this one has a manifest of its own.
const require = createRequire(new URL('../package.json', import.meta.url));

/** The data of the built package. */
export const catalog: CatalogData = require('bitrix24-error-codes/catalog.json');

/** The namespaces of the built package. */
export const { namespaces }: { namespaces: readonly Namespace[] } = require('bitrix24-error-codes/methods');

/** What a namespace of the built package holds. */
export interface NamespaceData {
  readonly name: string;
  readonly errors: readonly MethodError[];
  readonly methods: readonly MethodEntry[];
}

/** Loads a namespace of the built package. */
export async function loadNamespace({ name }: Namespace): Promise<NamespaceData> {
  const { errors, methods } = await import(entryPath(`bitrix24-error-codes/methods/${name}`, 'esm'));
  return { name, errors, methods: Object.values(methods) };
}

/**
 * The module of the built package behind an entry point.
 *
 * @example entryPath('bitrix24-error-codes/oauth', 'cjs')
 */
export function entryPath(specifier: string, format: 'esm' | 'cjs'): string {
  return require.resolve(specifier).replace('/dist/cjs/', `/dist/${format}/`);
}
