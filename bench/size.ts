import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import webpack from 'webpack';
import { budgetsOf } from './budgets.js';
import { catalog, entryPath } from './built.js';
import { addedBytes, type Bundler, esbuildIn } from './bundle-size.js';
import { type Report, round } from './measure.js';

/** What bundlers add for one import, beside the bare data that this import needs. */
export async function measureSize(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const bundlers: Record<string, Bundler> = {
      esbuild: esbuildIn(folder),
      rolldown: rolldownIn(folder),
      webpack: webpackIn(folder),
    };
    const rows: (string | number)[][] = [];
    for (const { from, name, data, most } of budgetsOf(catalog)) {
      const path = entryPath(from, 'esm');
      const added = await Promise.all(
        Object.values(bundlers).map((bundle) => addedBytes({ from: path, name }, bundle)),
      );
      const ratio = data > 0 ? round(Math.max(...added) / data) : '';
      rows.push([`${from} ${name}`.replace('bitrix24-error-codes', '.'), ...added, most, data, ratio]);
    }
    return {
      title: 'Size',
      note: 'Bytes that one import adds to a minified bundle, after brotli; the budget for esbuild that a test keeps; and the bare data as JSON after brotli. The ratio is that of the bundler that adds most to the data. To aim for: at most 1.15 for code lists, 1.05 for tables.',
      columns: ['import', ...Object.keys(bundlers), 'budget', 'data', 'ratio'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rolldownIn(folder: string): Bundler {
  return async (program) => {
    const input = join(folder, 'rolldown.mjs');
    await writeFile(input, program);
    const build = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
    const { output } = await build.generate({ format: 'esm', minify: true });
    return Buffer.from(output[0].code);
  };
}

function webpackIn(folder: string): Bundler {
  return async (program) => {
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
  };
}
