import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT_FAMILY } from '../scripts/model/model.js';
import { ROOT } from '../scripts/model/project.js';
import { catalog, entryPath } from './built.js';
import { compareProcesses, type Report, round } from './measure.js';

const PACKAGE = 'bitrix24-error-codes';

/** Whole processes that import one thing, against one that imports nothing. */
export async function measureStartup(): Promise<Report> {
  const families = catalog.families.filter(({ name }) => name !== ROOT_FAMILY);
  const entryPoints = [
    PACKAGE,
    ...[...families.map(({ name }) => name), 'all', 'docs', 'methods', 'recovery'].map((name) => `${PACKAGE}/${name}`),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const rows: (string | number)[][] = [];
    for (const format of ['esm', 'cjs'] as const) {
      const extension = format === 'esm' ? 'mjs' : 'cjs';
      const load = (path: string) => (format === 'esm' ? `import '${path}';` : `require('${path}');`);
      const programs = { 'nothing (limit)': '' };
      for (const name of entryPoints) Object.assign(programs, { [name]: load(entryPath(name, format)) });

      const commands: Record<string, string[]> = {};
      for (const [index, [name, program]] of Object.entries(programs).entries()) {
        const file = join(folder, `${index}.${extension}`);
        await writeFile(file, program);
        commands[name] = [file];
      }
      if (format === 'cjs') {
        const program = join(ROOT, 'dist/cjs/cli.js');
        commands['b24-error --version'] = [program, '--version'];
        commands['b24-error expired_token'] = [program, 'expired_token'];
      }
      const times = await compareProcesses(commands, { cwd: ROOT });
      for (const [name, { milliseconds, more, ratio }] of Object.entries(times))
        rows.push([format, name, round(milliseconds), round(more), round(ratio)]);
    }
    return {
      title: 'Start-up',
      note: 'A whole Node process that imports one thing, against one that imports nothing.',
      columns: ['format', 'imports', 'ms', 'more by ms', 'ratio'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
