import { join } from 'node:path';
import { type Consumer, installedVersion, type Workshop } from './workshop.js';

export const runners: Consumer[] = [
  {
    name: 'Jest, CommonJS',
    run: (workshop) =>
      test(workshop, 'jest', '30.5.2', 'use.test.cjs', ['--ci', '--rootDir', '.', '--testMatch', '**/*.test.cjs']),
  },
  {
    name: 'Vitest, ES modules',
    run: (workshop) => test(workshop, 'vitest', '4.1.12', 'use.test.mjs', ['run', '--globals', '--root', '.']),
  },
];

/** @param program The name by which the runner finds it. */
async function test(
  workshop: Workshop,
  runner: string,
  version: string,
  program: string,
  args: string[],
): Promise<string> {
  const folder = await workshop.install(`${runner}@${version}`);
  const cwd = await workshop.place(folder, [['runner.mjs', program]]);
  const { stdout, stderr } = await workshop.execute(join(folder, 'node_modules/.bin', runner), args, { cwd });
  // Both end with 0 where they find no test, under some settings.
  if (!/Tests:? +3 passed/.test(stdout + stderr)) throw new Error(`Not three tests passed:\n${stdout}${stderr}`);
  return installedVersion(folder, runner);
}
