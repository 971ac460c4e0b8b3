import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** Makes a minified ES module of a program. */
export type Bundler = (program: string) => Promise<Uint8Array>;

/**
 * What a program loads with itself; what it loads when asked for does not count.
 *
 * @param folder Where the imports of programs are resolved from.
 */
export function esbuildIn(folder: string): Bundler {
  return async (program) => {
    const chunks = await splitBundle(program, folder);
    return Buffer.concat(chunks.filter(({ atOnce }) => atOnce).map(({ content }) => content));
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

/** A file that a bundler which splits makes of a program. */
export interface Chunk {
  readonly content: Uint8Array;
  /** Paths of the modules in it. */
  readonly modules: readonly string[];
  /** Whether it is loaded with the program, not when it is asked for. */
  readonly atOnce: boolean;
}

/** What a bundler that splits makes of a program. */
export async function splitBundle(program: string, folder: string): Promise<Chunk[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.mjs' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    metafile: true,
    outdir: folder,
    absWorkingDir: folder,
    write: false,
    logLevel: 'silent',
  });
  const all = new Map(Object.entries(metafile.outputs));
  const atOnce = new Set<string>();
  const follow = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const { path, kind } of all.get(name)?.imports ?? []) if (kind === 'import-statement') follow(path);
  };
  for (const [name, { entryPoint }] of all) if (entryPoint === 'program.mjs') follow(name);
  return outputFiles.map(({ path, contents }) => {
    const name = relative(folder, path);
    const modules = Object.keys(all.get(name)?.inputs ?? {});
    return { content: contents, modules, atOnce: atOnce.has(name) };
  });
}
