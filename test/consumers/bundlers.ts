import { basename, join } from 'node:path';
import { build, version as esbuildVersion, formatMessages } from 'esbuild';
import { build as rolldown, VERSION as rolldownVersion } from 'rolldown';
import { type Consumer, checkOutput, installedVersion, type Workshop } from './workshop.js';

type Format = 'mjs' | 'cjs';

interface Bundler {
  readonly name: string;
  /** What to install beside the package; nothing for those that the project has anyway. */
  readonly tools: readonly string[];
  version(folder: string): Promise<string>;
  /**
   * Bundles a program.
   *
   * @param entry Its path. What it imports is installed above it.
   * @param output Path of the bundle.
   * @throws Error for warnings, too.
   */
  bundle(entry: string, output: string, workshop: Workshop): Promise<unknown>;
}

const all: Bundler[] = [
  {
    name: 'esbuild',
    tools: [],
    version: async () => esbuildVersion,
    bundle: async (entry, output) => {
      const options = { bundle: true, minify: true, format: formatOf(output), logLevel: 'silent' } as const;
      const { warnings } = await build({ ...options, entryPoints: [entry], outfile: output });
      if (warnings.length) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join('\n'));
    },
  },
  {
    name: 'rolldown',
    tools: [],
    version: async () => rolldownVersion,
    bundle: (entry, output) =>
      rolldown({
        input: entry,
        output: { file: output, minify: true, format: formatOf(output) },
        onLog(level, { message }) {
          if (level === 'warn') throw new Error(message);
        },
      }),
  },
  {
    name: 'webpack',
    tools: ['webpack@5.112.2', 'webpack-cli@7.3.1'],
    version: (folder) => installedVersion(folder, 'webpack'),
    bundle: async (entry, output, workshop) => {
      const cwd = join(entry, '..');
      const place = ['--output-path', join(output, '..'), '--output-filename', basename(output)];
      const args = ['--mode', 'production', '--fail-on-warnings', '--target', 'node', ...place, '--entry', entry];
      await workshop.execute(join(cwd, '../node_modules/.bin/webpack'), args, { cwd });
    },
  },
];

export const bundlers: Consumer[] = all.flatMap((bundler) => [
  { name: `${bundler.name}, ES modules`, run: (workshop) => bundleAndRun(workshop, bundler, 'mjs') },
  { name: `${bundler.name}, CommonJS`, run: (workshop) => bundleAndRun(workshop, bundler, 'cjs') },
]);

async function bundleAndRun(workshop: Workshop, bundler: Bundler, format: Format): Promise<string> {
  const folder = await workshop.install(...bundler.tools);
  const programs = await workshop.place(folder, [`use.${format}`, `catalog.${format}`]);
  // Where a bundle that forgot something would not find it.
  const cwd = await workshop.newFolder();
  for (const program of ['use', 'catalog']) {
    const name = `${program}.${format}`;
    await bundler.bundle(join(programs, name), join(cwd, name), workshop);
    await checkOutput([program], await workshop.execute(process.execPath, [name], { cwd }));
  }
  return bundler.version(folder);
}

function formatOf(path: string): 'esm' | 'cjs' {
  return path.endsWith('.mjs') ? 'esm' : 'cjs';
}
