import { defineConfig } from 'vitest/config';

/** Tests that run in one process with the sources: no other would be told which mutant is on. */
export default defineConfig({
  test: {
    // Below the folder that Stryker's configuration names.
    include: ['**/*.test.ts'],
    // The one compiles the sources, which are instrumented here; the other changes its user, which no worker may.
    exclude: ['**/compiled.test.ts', '**/disk.test.ts'],
    setupFiles: 'test/mutation/setup.ts',
    testTimeout: 60_000,
  },
});
