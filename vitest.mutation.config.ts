import { defineConfig } from 'vitest/config';

const part = process.env['MUTATION_PART'];

// The tests of one part of the sources, without what compiles the sources, which are instrumented here.
export default defineConfig({
  test: {
    include: [`test/${part}/**/*.test.ts`],
    exclude: ['test/scripts/generators/index.test.ts'],
    setupFiles: 'test/mutation-setup.ts',
    testTimeout: 60_000,
  },
});
