import { type EntryPoint, entryPoints } from '../entry-points.js';
import { type Generator, templateOf } from '../generator.js';

const MANIFEST = 'package.json';
const DATA_FILES = ['catalog.json', 'catalog.schema.json'];

/** The entry points in `package.json`; its other fields stay as they are. */
export const packageExports: Generator = {
  name: 'package-exports',
  templates: [MANIFEST],
  generate({ model, templates }) {
    const points = entryPoints(model);
    const manifest = JSON.parse(templateOf(templates, MANIFEST));
    manifest.exports = {
      ...Object.fromEntries(points.map((point) => [point.subpath, conditions(point)])),
      ...Object.fromEntries(DATA_FILES.map((name) => [`./${name}`, `./dist/${name}`])),
      './package.json': './package.json',
    };
    manifest.typesVersions = { '*': Object.fromEntries([...points.flatMap(oldTypes), ...DATA_FILES.map(oldData)]) };
    return new Map([[MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`]]);
  },
};

function conditions({ module }: EntryPoint): object {
  const files = (folder: string) => ({
    types: `./dist/${folder}/${module}.d.ts`,
    default: `./dist/${folder}/${module}.js`,
  });
  return { import: files('esm'), require: files('cjs') };
}

// For the oldest module resolution of TypeScript, which does not see `exports`.

function oldTypes({ subpath, module }: EntryPoint): [string, string[]][] {
  return subpath === '.' ? [] : [[subpath.slice(2), [`./dist/cjs/${module}.d.ts`]]];
}

function oldData(name: string): [string, string[]] {
  return [name, [`./dist/${name}`]];
}
