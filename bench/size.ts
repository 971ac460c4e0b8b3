import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import webpack from 'webpack';
import { families } from '../dist/esm/all.js';
import { BUDGETS, programOf } from '../scripts/budgets.js';
import { ROOT } from '../scripts/project.js';
import { bundleProgram } from '../scripts/sizes.js';
import { round, type Section } from './measure.js';

type Bundler = (program: string) => Promise<Uint8Array>;

/** What a bundler adds for one import, beside the bare data that this import needs. */
export async function sizeSection(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const bundlers: Record<string, Bundler> = {
      esbuild: (program) => bundleProgram(program, ROOT),
      rolldown: (program) => byRolldown(program, folder),
      webpack: (program) => byWebpack(program, folder),
    };
    const measureAll = (program: string) =>
      Promise.all(Object.values(bundlers).map(async (bundle) => brotli(await bundle(program))));
    const rowOf = async (label: string, name: string, program: string, limit?: number) => {
      const sizes = await measureAll(program);
      const without = await measureAll(`export const ${name} = 0;`);
      const added = Math.max(...sizes.map((size, index) => size - (without[index] ?? 0)));
      return [`${label} ${name}`, ...sizes, Math.max(...without), limit ?? '', limit ? round(added / limit) : ''];
    };
    const rows: (string | number)[][] = [];
    for (const { entry, name } of BUDGETS) {
      rows.push(await rowOf(entry, name, programOf({ entry, name }, ROOT), bareData(entry, name)));
    }
    const rival = JSON.stringify(join(ROOT, 'node_modules/http-status-codes/build/es/index.js'));
    for (const name of ['StatusCodes', 'getReasonPhrase']) {
      rows.push(await rowOf('http-status-codes', name, `export { ${name} } from ${rival}`));
    }
    return {
      title: 'Size',
      note: 'Bytes of a minified bundle after brotli, for a program with one import; of the same program with a zero in its place; and of the bare data as JSON after brotli (the limit). The ratio is what the import adds, by the bundler that adds most. To aim for: at most 1.6 times the limit for code lists, 1.3 for tables.',
      columns: ['import', ...Object.keys(bundlers), 'without it', 'limit', 'added : limit'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The data that no bundle of this import can do without; undefined where it needs none. */
function bareData(entry: string, name: string): number | undefined {
  const family = families.find((item) => item.name === (entry === '.' ? 'system' : entry.slice(2)));
  const table = family?.errors ?? {};
  if (/^\w+ErrorCode$/.test(name)) return brotli(JSON.stringify(Object.keys(table)));
  if (name === 'lookup' || name === 'systemErrors') return brotli(JSON.stringify(Object.values(table)));
  if (entry === './all') return brotli(JSON.stringify(families.map(({ errors }) => Object.values(errors))));
  return undefined;
}

function brotli(content: Uint8Array | string): number {
  return brotliCompressSync(content).length;
}

async function byRolldown(program: string, folder: string): Promise<Uint8Array> {
  const input = join(folder, 'rolldown.mjs');
  await writeFile(input, program);
  const build = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await build.generate({ format: 'esm', minify: true });
  return Buffer.from(output[0].code);
}

async function byWebpack(program: string, folder: string): Promise<Uint8Array> {
  const entry = join(folder, 'webpack.mjs');
  await writeFile(entry, program);
  const compiler = webpack({
    mode: 'production',
    entry,
    experiments: { outputModule: true },
    output: { path: folder, filename: 'webpack-out.mjs', library: { type: 'module' } },
  });
  if (!compiler) throw new Error('The bundler webpack did not start.');
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  await promisify(compiler.close.bind(compiler))();
  return readFile(join(folder, 'webpack-out.mjs'));
}
