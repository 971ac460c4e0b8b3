import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainError } from '../dist/esm/methods.js';
import { ROOT } from '../scripts/model/project.js';
import type { MethodError } from '../src/entry.js';
import { entryPath, loadNamespace, namespaces } from './built.js';
import { compare, compareProcesses, type Report, round } from './measure.js';

/** Explanations of errors of the largest namespace: the first in a process, and those that follow. */
export async function measureExplain(): Promise<Report> {
  const { errors, methods } = largest(await Promise.all(namespaces.map(loadNamespace)));
  const method = largest(methods);
  const known = errorOf(method.errors.find(({ text }) => text) ?? method.errors[0]);
  const cases: Readonly<Record<string, readonly [error: object, method?: string]>> = {
    'text of the method': [known, method.name],
    'code of the method': [{ code: known.code }, method.name],
    'unknown text of the method': [{ code: known.code, description: 'Nothing that is documented' }, method.name],
    'no method named': [errorOf(errors.at(-1))],
  };

  const later = await compare(
    {
      'a promise': async () => undefined,
      ...Object.fromEntries(
        Object.entries(cases).map(([name, [error, method]]) => [name, () => explainError(error, method)]),
      ),
    },
    { isAsync: true },
  );
  const rows = Object.entries(later).map(([name, { nanoseconds }]) => ['later', name, round(nanoseconds / 1000), 'µs']);
  const first = await measureFirst(cases);
  return {
    title: 'Explain',
    note: 'explainError for errors of the largest namespace: the first call of a process, in milliseconds more than a process that imports nothing, and later calls, in microseconds.',
    columns: ['call', 'error', 'time', 'unit'],
    rows: [...first, ...rows],
  };
}

/** Whole processes that explain one error, against one that imports nothing. */
async function measureFirst(cases: Readonly<Record<string, readonly unknown[]>>): Promise<(string | number)[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const rows: (string | number)[][] = [];
    for (const [format, extension] of [
      ['esm', 'mjs'],
      ['cjs', 'cjs'],
    ] as const) {
      const path = JSON.stringify(entryPath('bitrix24-error-codes/methods', format));
      const load =
        format === 'esm' ? `import { explainError } from ${path};` : `const { explainError } = require(${path});`;
      const commands: Record<string, string[]> = { nothing: [join(folder, `nothing.${extension}`)] };
      await writeFile(join(folder, `nothing.${extension}`), '');
      for (const [name, args] of Object.entries(cases)) {
        const file = join(folder, `${name.replaceAll(' ', '-')}.${extension}`);
        await writeFile(file, `${load}\nexplainError(...${JSON.stringify(args)});`);
        commands[name] = [file];
      }
      const [, ...times] = Object.entries(await compareProcesses(commands, { cwd: ROOT }));
      rows.push(...times.map(([name, { more }]) => [`first, ${format}`, name, round(more), 'ms']));
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function largest<Item extends { readonly errors: readonly unknown[] }>(items: readonly Item[]): Item {
  return items.reduce((a, b) => (a.errors.length < b.errors.length ? b : a));
}

/** As a server sends it. */
function errorOf(entry: MethodError | undefined): { code: string; description: string } {
  const { code = '', text = '' } = entry ?? {};
  return { code: code.replaceAll('…', '7'), description: text.replaceAll('…', '7') };
}
