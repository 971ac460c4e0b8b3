import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { type InputOptions, type OutputOptions, type Plugin, rolldown } from 'rolldown';
import { readEntryPoints } from './model/files.js';
import { compilerScript, GENERATED, ROOT } from './model/project.js';

/** Node 18 and the browsers of its time. */
const TARGET = 'es2022';

/** Where the modules of families lie, in `src/` and so in `dist/`. */
const FAMILIES = 'generated/families';

/** Where the words of namespaces lie: ES modules only, which CommonJS loads too, so that they are packed once. */
const WORDS = ['methods', 'parts'];

/** Loads the words of namespaces. */
const NAMESPACE_INDEX = 'generated/namespace-index';

/** What stays a module by itself around the words. */
const NAMESPACE_INPUTS = [NAMESPACE_INDEX, 'namespace'];

/** The declarations of each module with the words of a namespace. */
const NAMESPACE_MODULE = 'namespace-module';

/** Where `dist/` is made: it takes its place as a whole, so that a run which ends early leaves no part of one. */
const BUILD = 'dist.new';

/** Makes `dist/` from `src/`: ESM and CommonJS with their declarations, the program, and the data files. */
async function build(root: string): Promise<void> {
  const dist = join(root, BUILD);
  await rm(dist, { recursive: true, force: true });
  const families = (await readdir(join(root, 'src', FAMILIES))).map((name) => `${FAMILIES}/${name.replace('.ts', '')}`);
  const entryPoints = (await readEntryPoints(root)).filter((name) => !name.endsWith('.json'));
  const library = [...entryPoints, ...families];
  await Promise.all([bundle(root, library), emitDeclarations(root)]);
  await copyWords(root);
  await writeFile(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
  for (const name of [...library, NAMESPACE_MODULE]) {
    const up = '../'.repeat(name.split('/').length);
    await writeFile(join(dist, `esm/${name}.d.ts`), `export * from '${up}cjs/${name}.js';\n`);
  }
  for (const name of ['catalog.json', 'catalog.schema.json']) await cp(join(root, GENERATED, name), join(dist, name));
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(dist, join(root, 'dist'));
}

async function bundle(root: string, library: readonly string[]): Promise<void> {
  const esm = await rolldown({
    ...inputOptions(root, [...library, ...NAMESPACE_INPUTS]),
    plugins: [wordsIn('.')],
  });
  await esm.write(outputOptions(join(root, BUILD, 'esm'), 'esm'));
  // The program is CommonJS too: fewer files to load, and Node starts it faster than ES modules.
  const cjs = await rolldown({
    ...inputOptions(root, [...library, NAMESPACE_INDEX, 'cli']),
    platform: 'node',
    plugins: [wordsIn('../../esm/generated')],
  });
  await cjs.write(outputOptions(join(root, BUILD, 'cjs'), 'cjs'));
}

/** Leaves the words of namespaces out of the bundles, which load them from a folder relative to their index. */
function wordsIn(folder: string): Plugin {
  return {
    name: 'words',
    resolveId(id) {
      const isWords = WORDS.some((name) => id.startsWith(`./${name}/`));
      return isWords ? { id: id.replace('.', folder), external: true } : null;
    },
  };
}

/** The words of namespaces are JavaScript as they are generated, an entry a line; one declaration file serves them all. */
async function copyWords(root: string): Promise<void> {
  const from = join(root, 'src/generated');
  for (const path of await readdir(from, { recursive: true })) {
    const [folder] = path.split(sep) as [string];
    if (!WORDS.includes(folder) || !path.endsWith('.ts')) continue;
    await cp(join(from, path), join(root, BUILD, 'esm/generated', path.replace(/ts$/, 'js')));
  }
}

function inputOptions(root: string, modules: readonly string[]): InputOptions {
  return {
    cwd: root,
    input: Object.fromEntries(modules.map((module) => [module, `src/${module}.ts`])),
    platform: 'neutral',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target: TARGET },
    treeshake: { moduleSideEffects: (id) => id.endsWith('/cli.ts') },
  };
}

function outputOptions(dir: string, format: 'esm' | 'cjs'): OutputOptions {
  return {
    dir,
    format,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: { jsdoc: false, annotation: true, legal: true },
  };
}

/**
 * The declarations are packed once: those of ES modules lead to those of CommonJS, which the compiler allows that way
 * round. So a value from one is also of the type that the other declares.
 */
async function emitDeclarations(root: string): Promise<void> {
  const to = join(root, BUILD, 'cjs');
  await mkdir(to, { recursive: true });
  const compile = promisify(execFile)(
    process.execPath,
    [compilerScript(), '-p', 'tsconfig.build.json', '--outDir', to],
    { cwd: root },
  );
  await compile.catch(({ stdout }) => {
    throw new Error(`The declarations could not be made:\n${stdout}`);
  });
  for (const name of WORDS) await rm(join(to, 'generated', name), { recursive: true, force: true });
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
