import { createRequire } from 'node:module';
import type { CatalogData } from './budgets.js';

// From the package's own folder, where its name is known: this one has a manifest of its own.
const require = createRequire(new URL('../package.json', import.meta.url));

/** The data of the built package. */
export const catalog: CatalogData = require('bitrix24-error-codes/catalog.json');

/**
 * The module of the built package behind an entry point.
 *
 * @example entryPath('bitrix24-error-codes/oauth', 'cjs')
 */
export function entryPath(specifier: string, format: 'esm' | 'cjs'): string {
  return require.resolve(specifier).replace('/dist/cjs/', `/dist/${format}/`);
}
