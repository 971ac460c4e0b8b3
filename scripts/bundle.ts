import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { compilerScript, GENERATED_FOLDER } from './project.js';

const run = promisify(execFile);

/** Node 18 and the browsers of its time. */
const TARGET = 'es2022';

/**
 * Builds `dist/` anew: ESM and CommonJS with their declarations, the program, and the data files.
 *
 * @param entries Modules of `src/` that users import, without the ending.
 */
export async function bundle(root: string, entries: readonly string[]): Promise<void> {
  const dist = join(root, 'dist');
  await rm(dist, { recursive: true, force: true });
  await Promise.all([bundleLibrary(root, entries), bundleProgram(root), emitDeclarations(root)]);
  // The same declarations are right for both, since package.json says which kind of module a folder holds.
  await cp(join(dist, 'esm'), join(dist, 'cjs'), { recursive: true, filter: (path) => !path.endsWith('.js') });
  await writeFile(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
  for (const name of ['catalog.json', 'catalog.schema.json']) {
    await cp(join(root, GENERATED_FOLDER, name), join(dist, name));
  }
}

async function bundleLibrary(root: string, entries: readonly string[]): Promise<void> {
  const build = await rolldown({ ...inputOptions(root, entries), treeshake: { moduleSideEffects: false } });
  for (const format of ['esm', 'cjs'] as const) {
    await build.write(outputOptions(join(root, 'dist', format), format, 'js'));
  }
}

/** The program has a bundle of its own, in CommonJS: fewer files to load, and Node starts it faster than ES modules. */
async function bundleProgram(root: string): Promise<void> {
  const build = await rolldown({ ...inputOptions(root, ['cli']), platform: 'node' });
  await build.write(outputOptions(join(root, 'dist/cli'), 'cjs', 'cjs'));
}

function inputOptions(root: string, modules: readonly string[]): InputOptions {
  return {
    cwd: root,
    input: Object.fromEntries(modules.map((module) => [module, `src/${module}.ts`])),
    platform: 'neutral',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target: TARGET },
  };
}

function outputOptions(dir: string, format: 'esm' | 'cjs', extension: string): OutputOptions {
  return {
    dir,
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name].${extension}`,
    comments: { jsdoc: false, annotation: true, legal: true },
  };
}

async function emitDeclarations(root: string): Promise<void> {
  await mkdir(join(root, 'dist/esm'), { recursive: true });
  await run(process.execPath, [compilerScript(), '-p', 'tsconfig.build.json'], { cwd: root }).catch(({ stdout }) => {
    throw new Error(`The declarations could not be made:\n${stdout}`);
  });
}
