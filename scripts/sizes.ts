import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a program carries that uses some of the package. */
export interface BundleSize {
  /** What it uses, as a title. */
  readonly title: string;
  /** Bytes of the minified bundle. */
  readonly minified: number;
  /** Bytes of the same, compressed by brotli. */
  readonly brotli: number;
}

/**
 * Bundles a program in memory and measures it.
 *
 * @param folder Where its imports are resolved from.
 */
export async function measureBundle(title: string, program: string, folder: string): Promise<BundleSize> {
  const contents = await bundleProgram(program, folder);
  return { title, minified: contents.length, brotli: brotliCompressSync(contents).length };
}

/** The minified ES module that a program becomes. */
export async function bundleProgram(program: string, folder: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The bundler gave no file.');
  return file.contents;
}
