import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Written by `npm run generate` alone: a file there that no output makes is left over. */
export const GENERATED = 'src/generated';

/** The script that runs the project's own TypeScript compiler, which has no JavaScript interface to call. */
export function compilerScript(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('typescript/package.json');
  return join(dirname(manifest), require(manifest).bin.tsc);
}
