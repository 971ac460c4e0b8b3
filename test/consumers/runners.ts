import { join } from 'node:path';
import { type Consumer, installedVersion, type Workshop } from './workshop.js';

export const runners: Consumer[] = [
  {
    name: 'Jest, CommonJS',
    run: (workshop) => test(workshop, 'jest', '30.5.2', ['jest.cjs', 'use.test.js'], ['--ci', '--rootDir', '.']),
  },
  {
    name: 'Vitest, ES modules',
    run: (workshop) => test(workshop, 'vitest', '4.1.12', ['vitest.mjs', 'use.test.mjs'], ['run', '--root', '.']),
  },
];

/** @param program Name in `programs/`, and the name by which the runner finds it. */
async function test(
  workshop: Workshop,
  runner: string,
  version: string,
  program: readonly [name: string, as: string],
  args: string[],
): Promise<string> {
  const folder = await workshop.install(`${runner}@${version}`);
  const cwd = await workshop.place(folder, [program]);
  const { stdout, stderr } = await workshop.execute(join(folder, 'node_modules/.bin', runner), args, { cwd });
  // Both end with 0 where they find no test, under some settings.
  if (!/Tests:? +3 passed/.test(stdout + stderr)) throw new Error(`Not three tests passed:\n${stdout}${stderr}`);
  return installedVersion(folder, runner);
}
