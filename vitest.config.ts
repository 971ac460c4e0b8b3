import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Files of one worker run one after the other; by default a machine of two cores has one.
    maxWorkers: 2,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/{unit,facts}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/{package,site}/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts', 'test/site/setup.ts'],
        },
      },
    ],
  },
});
