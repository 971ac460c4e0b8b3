import { join } from 'node:path';
import { bundle } from './bundle.js';
import { entryPoints } from './entry-points.js';
import { describeGeneration, generate, runScript } from './generate.js';
import { ROOT } from './project.js';
import { measureBundle } from './sizes.js';

/** What the build shows of the package's weight: the names of the root that users import first. */
const SHOWN = ['isSystemErrorCode', 'SystemErrorCode', 'isErrorResponse', 'lookup'];

await runScript(async () => {
  const generation = await generate(ROOT);
  console.log(describeGeneration(generation));

  const points = entryPoints(generation.model);
  await bundle(
    ROOT,
    points.map(({ module }) => module),
  );

  const file = (module: string) => JSON.stringify(join(ROOT, 'dist/esm', `${module}.js`));
  const programs = [
    ...SHOWN.map((name) => ({ title: name, program: `export { ${name} } from ${file('index')}` })),
    ...points.map(({ subpath, module }) => ({ title: subpath, program: `export * from ${file(module)}` })),
  ];
  const sizes = await Promise.all(programs.map(({ title, program }) => measureBundle(title, program, ROOT)));
  console.log('Size of what is imported: minified, brotli');
  for (const { title, minified, brotli } of sizes) {
    console.log(`  ${title.padEnd(20)}${String(minified).padStart(6)} B${String(brotli).padStart(6)} B`);
  }
});
