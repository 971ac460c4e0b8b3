import { join } from 'node:path';
import { type Consumer, installedVersion, type Workshop } from './workshop.js';

interface Run {
  readonly runner: 'jest' | 'vitest';
  readonly version: string;
  /** The file that starts it. */
  readonly script: string;
  readonly args: readonly string[];
  readonly format: 'cjs' | 'mjs';
  /** For Node. */
  readonly flags?: readonly string[];
}

const jest: Run = {
  runner: 'jest',
  version: '30.5.2',
  script: 'bin/jest.js',
  args: ['--ci', '--rootDir', '.', '--testMatch', '**/*.test.*'],
  format: 'cjs',
};
const jestWithFlag: Run = { ...jest, flags: ['--experimental-vm-modules'] };
const vitest: Run = {
  runner: 'vitest',
  version: '4.1.12',
  script: 'vitest.mjs',
  args: ['run', '--globals', '--root', '.'],
  format: 'mjs',
};

export const runners: Consumer[] = [
  { name: 'Jest, CommonJS', run: (workshop) => test(workshop, jest, 'runner', 3) },
  // It has no `import()`.
  { name: 'Jest, CommonJS, methods', run: (workshop) => test(workshop, jest, 'runner-families', 2) },
  {
    name: 'Jest with its flag, CommonJS, methods',
    run: (workshop) => test(workshop, jestWithFlag, 'runner-methods', 2),
  },
  {
    name: 'Jest with its flag, ES modules, methods',
    run: (workshop) => test(workshop, { ...jestWithFlag, format: 'mjs' }, 'runner-methods', 2),
  },
  { name: 'Vitest, ES modules', run: (workshop) => test(workshop, vitest, 'runner', 3) },
  { name: 'Vitest, ES modules, methods', run: (workshop) => test(workshop, vitest, 'runner-methods', 2) },
];

/** @param tests How many the program has. */
async function test(
  workshop: Workshop,
  { runner, version, script, args, format, flags = [] }: Run,
  program: string,
  tests: number,
): Promise<string> {
  const folder = await workshop.install(`${runner}@${version}`);
  const cwd = await workshop.place(folder, [[`${program}.mjs`, `use.test.${format}`]]);
  const start = join(folder, 'node_modules', runner, script);
  const { stdout, stderr } = await workshop.execute(process.execPath, [...flags, start, ...args], { cwd });
  // Both end with 0 where they find no test, under some settings.
  if (!new RegExp(`Tests:? +${tests} passed`).test(stdout + stderr))
    throw new Error(`Not ${tests} tests passed:\n${stdout}${stderr}`);
  return installedVersion(folder, runner);
}
