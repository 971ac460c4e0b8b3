import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the family files and their schema are. */
export const CATALOG_FOLDER = 'catalog';

/** Written by the generators alone: a file there that none of them makes is left over. */
export const GENERATED_FOLDER = 'src/generated';

/** The script that runs the project's own TypeScript compiler, which has no JavaScript interface to call. */
export function compilerScript(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('typescript/package.json');
  return join(dirname(manifest), require(manifest).bin.tsc);
}
