import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CatalogData } from './budgets.js';

const require = createRequire(import.meta.url);

/** The data of the built package. */
export const catalog: CatalogData = require('bitrix24-error-codes/catalog.json');

/**
 * The module of the built package behind an entry point.
 *
 * @example entryPath('bitrix24-error-codes/oauth', 'cjs')
 */
export function entryPath(specifier: string, format: 'esm' | 'cjs'): string {
  return format === 'cjs' ? require.resolve(specifier) : fileURLToPath(import.meta.resolve(specifier));
}
