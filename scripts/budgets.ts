import { join } from 'node:path';
import { moduleOf } from './entry-points.js';

/** How large a bundle of one import may be. */
export interface Budget {
  /** The entry point, as in `exports`. */
  readonly entry: string;
  /** What is imported from it. */
  readonly name: string;
  /** The most bytes after minification by esbuild and brotli. */
  readonly most: number;
}

/** Close above what was measured last: a test fails where an import grows, and says by how much. */
export const BUDGETS: readonly Budget[] = [
  { entry: '.', name: 'isErrorResponse', most: 200 },
  { entry: '.', name: 'isSystemErrorCode', most: 400 },
  { entry: '.', name: 'SystemErrorCode', most: 400 },
  { entry: '.', name: 'Recovery', most: 250 },
  { entry: '.', name: 'isSystemErrorResponse', most: 480 },
  { entry: '.', name: 'findErrors', most: 750 },
  { entry: '.', name: 'lookup', most: 3500 },
  { entry: '.', name: 'systemErrors', most: 3500 },
  { entry: './oauth', name: 'isOAuthErrorCode', most: 250 },
  { entry: './oauth', name: 'lookup', most: 1800 },
  { entry: './platform', name: 'isPlatformErrorCode', most: 400 },
  { entry: './platform', name: 'lookup', most: 3000 },
  { entry: './rest-v3', name: 'isRestV3ErrorCode', most: 550 },
  { entry: './rest-v3', name: 'lookup', most: 3100 },
  { entry: './all', name: 'explain', most: 9000 },
  { entry: './docs', name: 'renderMarkdown', most: 11500 },
];

/**
 * A program that imports one thing from the built package.
 *
 * @param root The project's folder.
 */
export function programOf({ entry, name }: Pick<Budget, 'entry' | 'name'>, root: string): string {
  return `export { ${name} } from ${JSON.stringify(join(root, 'dist/esm', `${moduleOf(entry)}.js`))}`;
}
