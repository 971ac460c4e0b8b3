import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../../../../scripts/model/project.js';

it('a bundle that renders documentation has the errors of methods in parts that are loaded on demand', async () => {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'src/docs.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  /** The sources that a part brings, and with it what it imports at once. */
  const sourcesOf = (path: string): string[] => {
    const { inputs = {}, imports = [] } = metafile.outputs[path] ?? {};
    const atOnce = imports.filter(({ kind }) => kind === 'import-statement');
    return [...Object.keys(inputs), ...atOnce.flatMap(({ path }) => sourcesOf(path))];
  };
  const [entry = ''] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/docs.ts') ?? [];
  const sources = sourcesOf(entry);
  expect(sources).toContain('src/docs/markdown.ts');
  expect(sources.filter((path) => /method|namespace|explain/.test(path))).toEqual([]);
  // They are there, but elsewhere.
  expect(Object.keys(metafile.inputs)).toContain('src/docs/methods.ts');
});
