import { join } from 'node:path';
import { type Consumer, checkOutput, installedVersion, PROGRAMS, type Workshop } from './workshop.js';

interface Runtime {
  readonly name: string;
  readonly version: string;
  /** The script of its npm package that puts the platform's binary in its place; newer npm does not run it. */
  readonly script: string;
  /** What its npm package gives as the binary. */
  readonly binary: string;
  readonly args: readonly string[];
}

const deno: Runtime = {
  name: 'deno',
  version: '2.9.6',
  script: 'install.cjs',
  binary: 'bin.cjs',
  // Without any permission, since the package needs none.
  args: ['run', '--no-prompt'],
};
const bun: Runtime = { name: 'bun', version: '1.4.5', script: 'install.js', binary: 'bin/bun.exe', args: ['run'] };

export const runtimes: Consumer[] = [
  { name: 'Deno, ES modules', run: (workshop) => runPrograms(workshop, deno, 'mjs') },
  { name: 'Deno, CommonJS', run: (workshop) => runPrograms(workshop, deno, 'cjs') },
  { name: 'Bun, ES modules', run: (workshop) => runPrograms(workshop, bun, 'mjs') },
  { name: 'Bun, CommonJS', run: (workshop) => runPrograms(workshop, bun, 'cjs') },
];

/** By folder: the script runs once, whatever runs at the same time. */
const prepared = new Map<string, Promise<unknown>>();

async function runPrograms(workshop: Workshop, runtime: Runtime, extension: 'mjs' | 'cjs'): Promise<string> {
  const { name, version, script, binary, args } = runtime;
  const folder = await workshop.install(`${name}@${version}`);
  const home = join(folder, 'node_modules', name);
  const preparing = prepared.get(folder) ?? workshop.execute(process.execPath, [script], { cwd: home });
  prepared.set(folder, preparing);
  await preparing;

  const cwd = await workshop.place(
    folder,
    PROGRAMS.map((program) => `${program}.${extension}`),
  );
  for (const program of PROGRAMS) {
    const file = `${program}.${extension}`;
    await checkOutput([program], await workshop.execute(join(home, binary), [...args, file], { cwd }));
  }
  return installedVersion(folder, name);
}
