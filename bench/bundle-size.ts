import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** Makes a minified ES module of a program. */
export type Bundler = (program: string) => Promise<Uint8Array>;

/** @param folder Where the imports of programs are resolved from. */
export function esbuildIn(folder: string): Bundler {
  return async (program) => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]?.contents ?? new Uint8Array();
  };
}

/** What is imported, and from where, as a program writes it. */
export interface Import {
  readonly from: string;
  readonly name: string;
}

/** Bytes that an import adds to a bundle, after brotli. */
export async function addedBytes({ from, name }: Import, bundle: Bundler): Promise<number> {
  const imported = await bundle(`export { ${name} } from ${JSON.stringify(from)};`);
  // The name of an export is the program's own.
  const empty = await bundle(`export const ${name} = 0;`);
  return brotliBytes(imported) - brotliBytes(empty);
}

/** How many bytes are left of a content after brotli. */
export function brotliBytes(content: Uint8Array | string): number {
  return brotliCompressSync(content).length;
}
