import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, version as esbuildVersion, formatMessages } from 'esbuild';
import { build as rolldown, VERSION as rolldownVersion } from 'rolldown';
import { openFolder } from './browser.js';
import { type Consumer, checkOutput, installedVersion, PROGRAMS, type Workshop } from './workshop.js';

type Format = 'mjs' | 'cjs';

interface Bundler {
  readonly name: string;
  /** What to install beside the package; nothing for those that the project has anyway. */
  readonly tools: readonly string[];
  readonly formats: readonly Format[];
  /** Whether what is imported by `import()` becomes a file of its own. */
  readonly splits: boolean;
  version(folder: string): Promise<string>;
  /**
   * Bundles a program.
   *
   * @param entry Its path. What it imports is installed above it.
   * @param output Path of the bundle. Its other files lie beside it.
   * @throws Error for warnings, too.
   */
  bundle(entry: string, output: string, workshop: Workshop): Promise<unknown>;
}

const all: Bundler[] = [
  {
    name: 'esbuild',
    tools: [],
    formats: ['mjs', 'cjs'],
    splits: false,
    version: async () => esbuildVersion,
    bundle: (entry, output) => esbuild(entry, { outfile: output, format: formatOf(output) }),
  },
  {
    name: 'esbuild, splitting',
    tools: [],
    formats: ['mjs'],
    splits: true,
    version: async () => esbuildVersion,
    bundle: (entry, output) =>
      esbuild(entry, { outdir: dirname(output), outExtension: { '.js': '.mjs' }, splitting: true, format: 'esm' }),
  },
  {
    name: 'rolldown',
    tools: [],
    formats: ['mjs', 'cjs'],
    splits: true,
    version: async () => rolldownVersion,
    bundle: (entry, output) =>
      rolldown({
        input: entry,
        output: {
          dir: dirname(output),
          entryFileNames: basename(output),
          chunkFileNames: `[name]-[hash].${output.slice(-3)}`,
          minify: true,
          format: formatOf(output),
        },
        onLog(level, { message }) {
          if (level === 'warn') throw new Error(message);
        },
      }),
  },
  {
    name: 'webpack',
    tools: ['webpack@5.112.2', 'webpack-cli@7.3.1'],
    formats: ['mjs', 'cjs'],
    splits: true,
    version: (folder) => installedVersion(folder, 'webpack'),
    bundle: async (entry, output, workshop) => {
      const cwd = dirname(entry);
      const place = ['--output-path', dirname(output), '--output-filename', basename(output)];
      const chunks = ['--output-chunk-filename', `[id].${output.slice(-3)}`];
      const modules = output.endsWith('.mjs') ? ['--output-module'] : [];
      const args = ['--mode', 'production', '--fail-on-warnings', '--target', 'node', ...place, ...chunks, ...modules];
      await workshop.execute(join(cwd, '../node_modules/.bin/webpack'), [...args, '--entry', entry], { cwd });
    },
  },
];

export const bundlers: Consumer[] = [
  ...all.flatMap((bundler) =>
    bundler.formats.map((format): Consumer => {
      const name = `${bundler.name}, ${format === 'mjs' ? 'ES modules' : 'CommonJS'}`;
      return { name, run: (workshop) => bundleAndRun(workshop, bundler, format) };
    }),
  ),
  { name: 'Vite, Chromium', run: bundleSite },
];

async function bundleAndRun(workshop: Workshop, bundler: Bundler, format: Format): Promise<string> {
  const folder = await workshop.install(...bundler.tools);
  const programs = await workshop.place(
    folder,
    PROGRAMS.map((program) => `${program}.${format}`),
  );
  for (const program of PROGRAMS) {
    // Where a bundle that forgot something would not find it.
    const cwd = await workshop.newFolder();
    const name = `${program}.${format}`;
    await bundler.bundle(join(programs, name), join(cwd, name), workshop);
    await checkOutput([program], await workshop.execute(process.execPath, [name], { cwd }));
    if (program === 'methods' && bundler.splits) await checkSplit(folder, cwd, name);
  }
  return bundler.version(folder);
}

/** A site, as Vite makes it by default. */
async function bundleSite(workshop: Workshop): Promise<string> {
  const folder = await workshop.install('vite@8.3.8');
  const site = await workshop.place(
    folder,
    PROGRAMS.map((program) => `${program}.mjs`),
  );
  const scripts = PROGRAMS.map((program) => `import './${program}.mjs';\n`);
  await writeFile(join(site, 'index.mjs'), scripts.join(''));
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="index.mjs"></script>';
  await writeFile(join(site, 'index.html'), `<!doctype html><html lang="en"><head>${head}</head></html>`);
  await workshop.execute(join(folder, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], { cwd: site });
  await openFolder(join(site, 'dist'), 'index.html', ['use', 'catalog', 'namespace', 'methods']);
  return installedVersion(folder, 'vite');
}

/**
 * Looks for the words of a namespace, which the program imports by `import()`.
 *
 * @throws Error where one stands in the file that is loaded first, or in none.
 */
async function checkSplit(installed: string, folder: string, first: string): Promise<void> {
  const path = join(installed, 'node_modules/bitrix24-error-codes/dist/esm/generated/methods/tasks.js');
  const { errors } = await import(pathToFileURL(path).href);
  const descriptions: string[] = errors.map(({ description }: { description: { en: string } }) => description.en);
  // Bundlers quote and escape in ways of their own.
  const words = descriptions.flatMap((text) => text.split(/[^\w ,.]/)).filter(({ length }) => length > 20);
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const entry = await read(first);
  const others = (await Promise.all((await readdir(folder)).filter((name) => name !== first).map(read))).join('\n');
  const wrong = words.find((word) => entry.includes(word) || !others.includes(word));
  if (words.length === 0 || wrong !== undefined) throw new Error(`Not in a file of its own: ${wrong}`);
}

async function esbuild(entry: string, options: BuildOptions): Promise<void> {
  const { warnings } = await build({
    bundle: true,
    minify: true,
    logLevel: 'silent',
    ...options,
    entryPoints: [entry],
  });
  if (warnings.length) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join('\n'));
}

function formatOf(path: string): 'esm' | 'cjs' {
  return path.endsWith('.mjs') ? 'esm' : 'cjs';
}
