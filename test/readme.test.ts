import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const consumer = inject('consumer');
const root = join(import.meta.dirname, '..');

interface Sample {
  readonly language: string;
  readonly code: string;
}

const english = await readFile(join(root, 'README.md'), 'utf8');
const russian = await readFile(join(root, 'README.ru.md'), 'utf8');

function samples(text: string): Sample[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));
}

const programs = samples(english).filter(({ language }) => language === 'ts' || language === 'js');

/** What a sample promises to print: comments behind a call, and those that fill a line and are no sentence. */
function promisedOutput(code: string): string[] {
  return [...code.matchAll(/(?:\); \/\/ (.+)|^\/\/ (.*[^.\n]))$/gm)].map(([, behind, alone]) => behind ?? alone ?? '');
}

describe('the samples of the README', () => {
  it.each(programs.map((sample, index) => [index, sample] as const))(
    '%i prints what it says',
    async (index, { language, code }) => {
      const file = join(consumer, `sample-${index}.${language === 'js' ? 'cjs' : 'mjs'}`);
      await writeFile(file, (await transform(code, { loader: language as 'ts' | 'js' })).code);
      const { stdout } = await run(process.execPath, [file], { cwd: consumer });
      const promised = promisedOutput(code);
      expect(promised).not.toEqual([]);
      expect(stdout.trimEnd().split('\n')).toEqual(promised);
    },
  );

  it('compile as strictly as it gets', async () => {
    const files = programs.flatMap(({ language, code }, index) =>
      language === 'ts' ? [{ name: `typed-${index}.mts`, code }] : [],
    );
    for (const { name, code } of files) await writeFile(join(consumer, name), code);
    const tsc = join(root, 'node_modules/.bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      'node',
      '--ignoreConfig',
    ];
    const typeRoots = ['--typeRoots', join(root, 'node_modules/@types')];
    const { stdout } = await run(tsc, [...options, ...typeRoots, ...files.map(({ name }) => name)], { cwd: consumer });
    expect(stdout).toBe('');
  });
});

describe.each([
  ['README.md', english],
  ['README.ru.md', russian],
])('the terminal in %s', (_, text) => {
  const sessions = samples(text).filter(({ language }) => language === 'console');
  const calls = sessions.flatMap(({ code }) => code.split(/^\$ /m).slice(1));

  it.each(calls)('%s', async (call) => {
    const [command = '', ...output] = call.trimEnd().split('\n');
    const env = { PATH: `${join(consumer, 'node_modules/.bin')}:${process.env['PATH']}` };
    const { stdout, stderr } = await run('sh', ['-c', command], { env }).catch((error) => error);
    expect(`${stdout}${stderr}`.trimEnd().split('\n')).toEqual(output);
  });
});

describe('README.ru.md', () => {
  it('has the same samples', () => {
    const code = (text: string) => samples(text).filter(({ language }) => language !== 'console');
    expect(code(russian)).toEqual(code(english));
  });

  it('has the same sections and tables', () => {
    const outline = (text: string) =>
      text
        .replace(/^```[\s\S]*?^```$/gm, '')
        .split('\n')
        .flatMap((line) => /^(#+ |\| `[^|]*`|- |<!--)/.exec(line)?.[0] ?? []);
    expect(outline(russian)).toEqual(outline(english));
  });
});
