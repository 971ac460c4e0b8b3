import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moduleOf } from '../scripts/entry-points.js';
import { ROOT } from '../scripts/project.js';
import { compareProcesses, round, type Section } from './measure.js';

const ENTRY_POINTS = ['.', './oauth', './platform', './rest-v3', './all', './docs'];

/** Whole processes that import one thing, against one that imports nothing. */
export async function startupSection(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const rows: (string | number)[][] = [];
    for (const format of ['esm', 'cjs'] as const) {
      const extension = format === 'esm' ? 'mjs' : 'cjs';
      const load = (target: string) =>
        format === 'esm' ? `import ${JSON.stringify(target)};` : `require(${JSON.stringify(target)});`;
      const programs: Record<string, string> = { 'nothing (limit)': '' };
      for (const name of ENTRY_POINTS) {
        programs[name] = load(join(ROOT, 'dist', format, `${moduleOf(name)}.js`));
      }
      const packages = join(ROOT, 'node_modules');
      // Node cannot resolve the ES modules of this package, whichever way it is imported.
      programs['http-status-codes'] = load(join(packages, 'http-status-codes/build/cjs/index.js'));
      programs['statuses'] = load(join(packages, 'statuses/index.js'));

      const commands: Record<string, string[]> = {};
      for (const [index, [name, program]] of Object.entries(programs).entries()) {
        const file = join(folder, `${index}.${extension}`);
        await writeFile(file, program);
        commands[name] = [file];
      }
      if (format === 'cjs') {
        const program = join(ROOT, 'dist/cli/cli.cjs');
        commands['b24-error --version'] = [program, '--version'];
        commands['b24-error expired_token'] = [program, 'expired_token'];
      }
      const times = await compareProcesses(commands, { cwd: ROOT });
      for (const [name, { milliseconds, more, ratio }] of Object.entries(times))
        rows.push([format, name, round(milliseconds), round(more), round(ratio)]);
    }
    return {
      title: 'Start-up',
      note: 'A whole Node process that imports one thing, against one that imports nothing. Of http-status-codes it is the CommonJS build that Node can load.',
      columns: ['format', 'imports', 'ms', 'more by ms', 'ratio'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
