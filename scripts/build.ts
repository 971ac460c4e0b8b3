import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { readEntryPoints } from './model/files.js';
import { compilerScript, GENERATED, ROOT } from './model/project.js';

/** Node 18 and the browsers of its time. */
const TARGET = 'es2022';

/** Where the modules of families lie, in `src/` and so in `dist/`. */
const FAMILIES = 'generated/families';

/** Where `dist/` is made: it takes its place as a whole, so that a run which ends early leaves no part of one. */
const BUILD = 'dist.new';

/** Makes `dist/` from `src/`: ESM and CommonJS with their declarations, the program, and the data files. */
async function build(root: string): Promise<void> {
  const dist = join(root, BUILD);
  await rm(dist, { recursive: true, force: true });
  await Promise.all([bundleLibrary(root), bundleProgram(root), emitDeclarations(root)]);
  // The same declarations are right for both, since package.json says which kind of module a folder holds.
  await cp(join(dist, 'esm'), join(dist, 'cjs'), { recursive: true, filter: (path) => !path.endsWith('.js') });
  await writeFile(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
  for (const name of ['catalog.json', 'catalog.schema.json']) await cp(join(root, GENERATED, name), join(dist, name));
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(dist, join(root, 'dist'));
}

async function bundleLibrary(root: string): Promise<void> {
  const named = (await readEntryPoints(root)).filter((name) => !name.endsWith('.json'));
  const families = (await readdir(join(root, 'src', FAMILIES))).map((name) => `${FAMILIES}/${name.replace('.ts', '')}`);
  const bundle = await rolldown({
    ...inputOptions(root, [...named, ...families]),
    treeshake: { moduleSideEffects: false },
  });
  for (const format of ['esm', 'cjs'] as const) {
    await bundle.write(outputOptions(join(root, BUILD, format), format, 'js'));
  }
}

/** The program has a bundle of its own, in CommonJS: fewer files to load, and Node starts it faster than ES modules. */
async function bundleProgram(root: string): Promise<void> {
  const bundle = await rolldown({ ...inputOptions(root, ['cli']), platform: 'node' });
  await bundle.write(outputOptions(join(root, BUILD, 'cli'), 'cjs', 'cjs'));
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
  await mkdir(join(root, BUILD, 'esm'), { recursive: true });
  const compile = promisify(execFile)(
    process.execPath,
    [compilerScript(), '-p', 'tsconfig.build.json', '--outDir', `${BUILD}/esm`],
    { cwd: root },
  );
  await compile.catch(({ stdout }) => {
    throw new Error(`The declarations could not be made:\n${stdout}`);
  });
}

/** What is packed beside `dist/`, and the folders it lies in. */
const DOCUMENTS = ['LICENSE', 'README.md', 'README.ru.md', 'package.json', 'docs', 'examples'];

/** What is packed has the same modes on every machine. */
async function setModes(path: string): Promise<void> {
  if (!(await stat(path)).isDirectory()) return chmod(path, 0o644);
  for (const name of await readdir(path)) await setModes(join(path, name));
}

process.umask(0o022);
for (const name of DOCUMENTS) await setModes(join(ROOT, name));
await build(ROOT);
