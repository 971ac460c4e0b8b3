import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const unit = ['test/unit', 'test/facts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path).replaceAll('\\', '/')),
);
/** They put other modules in the place of real ones, so they cannot share any with other files. */
const mocking = unit.filter((path) => /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(path, 'utf8')));

export default defineConfig({
  test: {
    // Files of one worker run one after the other; by default a machine of two cores has one.
    maxWorkers: 2,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Modules are loaded once for all files of a worker.
        test: { name: 'unit', include: unit, exclude: mocking, isolate: false },
      },
      {
        extends: true,
        test: { name: 'unit-mocking', include: mocking },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/{package,site}/**/*.test.ts'],
          globalSetup: 'test/setup.ts',
        },
      },
    ],
  },
});
