import { type EntryPoint, entryPoints } from '../entry-points.js';
import type { Generator } from '../generator.js';

const MANIFEST = 'package.json';

/** The entry points in `package.json`; its other fields stay as they are. */
export const packageExports: Generator = {
  name: 'package-exports',
  templates: [MANIFEST],
  generate({ model, templates }) {
    const points = entryPoints(model);
    const manifest = JSON.parse(templates.get(MANIFEST) ?? '{}');
    manifest.exports = {
      ...Object.fromEntries(points.map((point) => [point.subpath, conditions(point)])),
      './catalog.json': './dist/catalog.json',
      './catalog.schema.json': './dist/catalog.schema.json',
      './package.json': './package.json',
    };
    // For the oldest module resolution, which does not see `exports`.
    manifest.typesVersions = {
      '*': Object.fromEntries(
        points
          .filter(({ subpath }) => subpath !== '.')
          .map(({ subpath, module }) => [subpath.slice(2), [`./dist/cjs/${module}.d.ts`]]),
      ),
    };
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
