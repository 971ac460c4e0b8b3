import { join } from 'node:path';
import { type Consumer, checkOutput, PROGRAMS, type Workshop } from './workshop.js';

/** The last of each line when this was written. */
const VERSIONS = ['18.20.8', '20.20.2', '22.23.3', '24.21.0', '26.10.0'];

export const node: Consumer[] = VERSIONS.flatMap((version) => {
  const name = `Node ${version.split('.')[0]}`;
  return [
    { name: `${name}, ES modules`, run: (workshop) => runPrograms(workshop, version, 'mjs') },
    { name: `${name}, CommonJS`, run: (workshop) => runPrograms(workshop, version, 'cjs') },
    { name: `${name}, b24-error`, run: (workshop) => runTerminalProgram(workshop, version) },
  ];
});

interface Installed {
  readonly folder: string;
  /** Where `node` is. */
  readonly bin: string;
  readonly version: string;
}

async function install(workshop: Workshop, version: string): Promise<Installed> {
  // What the package `node` installs by a script, which newer npm does not run.
  const tool = `node-${process.platform}-${process.arch}`;
  const folder = await workshop.install(`${tool}@${version}`);
  const bin = join(folder, 'node_modules', tool, 'bin');
  const { stdout } = await workshop.execute(join(bin, 'node'), ['--version'], { cwd: folder });
  return { folder, bin, version: stdout.trim().replace('v', '') };
}

async function runPrograms(workshop: Workshop, wanted: string, extension: 'mjs' | 'cjs'): Promise<string> {
  const { folder, bin, version } = await install(workshop, wanted);
  // A namespace is an ES module, which CommonJS takes by `import()` there: so does the program before this one.
  const lacksRequire = extension === 'cjs' && version.startsWith('18.');
  const programs = PROGRAMS.filter((program) => !(lacksRequire && program === 'namespace'));
  const cwd = await workshop.place(
    folder,
    programs.map((program) => `${program}.${extension}`),
  );
  for (const program of programs)
    await checkOutput([program], await workshop.execute(join(bin, 'node'), [`${program}.${extension}`], { cwd }));
  return version;
}

async function runTerminalProgram(workshop: Workshop, wanted: string): Promise<string> {
  const { folder, bin, version } = await install(workshop, wanted);
  // The first line of the program asks for whatever `node` is first in the path.
  const ask = (...args: string[]) =>
    workshop.execute(join(folder, 'node_modules/.bin/b24-error'), args, { cwd: folder, path: bin });
  for (const [args, expected] of [
    [['expired_token'], /^expired_token\n/],
    [['Too', 'many', 'requests'], /^QUERY_LIMIT_EXCEEDED\n/],
    [['{"error":"expired_token"}'], /^expired_token\n/],
    [['expired_token', '--lang', 'ru'], /Статус/],
    [['list', '--status', '429'], /\bOPERATION_TIME_LIMIT\b/],
    [['expired_token', '--json'], /"code": "expired_token"/],
    [['--version'], /^\d+\.\d+\.\d+/],
  ] as const) {
    const { stdout, stderr } = await ask(...args);
    if (!expected.test(stdout) || stderr) throw new Error(`b24-error ${args.join(' ')} said\n${stdout}${stderr}`);
  }
  const failed = await ask('PORTAL_DELETE').then(
    () => '',
    (error: Error) => error.message,
  );
  if (!/ended with 1\n.*PORTAL_DELETED/s.test(failed))
    throw new Error(`b24-error PORTAL_DELETE: ${failed || 'passed'}`);
  return version;
}
