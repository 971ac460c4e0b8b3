import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/model/project.js';
import { compile, INSTALLED, run, runProgram } from './consumer.js';

interface Sample {
  readonly language: string;
  readonly code: string;
  /** Whether it is a file of examples/, which only defines something. */
  readonly isExample: boolean;
}

const read = (path: string) => readFile(join(ROOT, path), 'utf8');
const [english, russian] = await Promise.all([read('README.md'), read('README.ru.md')]);
const [rendering, renderingRu] = await Promise.all([read('docs/rendering.md'), read('docs/rendering.ru.md')]);

function samples(text: string): Sample[] {
  return [...text.matchAll(/(<!-- generated:\w+ -->\n+)?^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, marker, language = '', code = '']) => ({ language, code, isExample: marker !== undefined }),
  );
}

const programs = [english, rendering].flatMap(samples).filter(({ language }) => language === 'ts' || language === 'js');

/** What a sample promises to print: comments behind a call, and those that fill a line and are no sentence. */
function promisedOutput(code: string): string[] {
  return [...code.matchAll(/(?:\); \/\/ (.+)|^\/\/ (.*[^.\n]))$/gm)].map(([, behind, alone]) => behind ?? alone ?? '');
}

describe('the samples of the README and of docs/rendering.md', () => {
  it.each(programs.map((sample, index) => [index, sample] as const))(
    '%i prints what it says',
    async (index, { language, code, isExample }) => {
      const program = await transform(code, { loader: language as 'ts' | 'js' });
      const output = await runProgram(`sample-${index}.${language === 'js' ? 'cjs' : 'mjs'}`, program.code);
      const promised = promisedOutput(code);
      expect(promised.length > 0).toBe(!isExample);
      expect(output.split('\n').slice(0, -1)).toEqual(promised);
    },
  );

  it('compile as strictly as it gets', async () => {
    const typed = programs.flatMap(({ language, code }, index) =>
      language === 'ts' ? [[`typed-${index}.mts`, code] as const] : [],
    );
    expect(await compile(Object.fromEntries(typed), '--module', 'nodenext')).toBe('');
  });
});

describe.each([
  ['README.md', english],
  ['README.ru.md', russian],
])('the terminal in %s', (_, text) => {
  const sessions = samples(text).filter(({ language }) => language === 'console');
  const calls = sessions.flatMap(({ code }) => code.split(/^\$ /m).slice(1));

  it.each(calls)('%s', async (call) => {
    const [command = '', ...promised] = call.trimEnd().split('\n');
    const env = { PATH: `${join(INSTALLED, '../.bin')}:${process.env['PATH']}` };
    const { stdout, stderr } = await run('sh', ['-c', command], { env }).catch((error) => error);
    const output = `${stdout}${stderr}`.trimEnd().split('\n');
    expect(output.map((line, index) => shorten(line, promised[index]))).toEqual(promised);
  });

  /** A promised `…` at the end of a line stands for whatever follows there. */
  function shorten(line: string, promised = ''): string {
    return promised.endsWith('…') && line.startsWith(promised.slice(0, -1)) ? promised : line;
  }
});

describe.each([
  ['README.ru.md', russian, english],
  ['docs/rendering.ru.md', renderingRu, rendering],
])('%s', (_, translated, original) => {
  it('has the same samples, which may differ in comments', () => {
    const code = (text: string) =>
      samples(text)
        .filter(({ language }) => language !== 'console')
        .map(({ code }) => [code.replaceAll(/(^|\s)(\/\/|#) .*/gm, ''), ...promisedOutput(code)]);
    expect(code(translated)).toEqual(code(original));
  });

  it('has the same sections and tables', () => {
    const outline = (text: string) =>
      text
        .replace(/^```[\s\S]*?^```$/gm, '')
        .split('\n')
        .flatMap((line) => /^(#+ |\| `[^|]*`|- |<!--)/.exec(line)?.[0] ?? []);
    expect(outline(translated)).toEqual(outline(original));
  });
});

it('the READMEs can be read to the end', () => {
  for (const text of [english, russian]) expect(text.split('\n').length - 1).toBeLessThanOrEqual(250);
});

// So they work for whoever reads them in the repository, in node_modules, and on the registry's page, which looks in
// the repository for what they lead to.
it('links of packed documents lead to packed files, or to addresses', async () => {
  const packed = new Set(inject('packedFiles'));
  const links: (readonly [path: string, target: string])[] = [];
  for (const path of packed) {
    if (!path.endsWith('.md')) continue;
    const text = (await read(path)).replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\(<?([^)>\s]+)/g)) links.push([path, target]);
  }
  const leadsNowhere = ([path, target]: readonly [string, string]) =>
    !/^(https?:|#)/.test(target) && !packed.has(posix.join(posix.dirname(path), target.replace(/#.*/, '')));
  expect(links.filter(leadsNowhere)).toEqual([]);
  expect(links.map(([path]) => path)).toEqual(expect.arrayContaining(['README.md', 'README.ru.md']));
});
