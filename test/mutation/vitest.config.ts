import { defineConfig } from 'vitest/config';

/** Tests that run in one process with the sources: no other would be told which mutant is on. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  src: ['test/src/**/*.test.ts'],
  scripts: ['test/scripts/**/*.test.ts', 'test/hostile/faulty.test.ts', 'test/page/{search,words}.test.ts'],
};

const part = process.env['MUTATION_PART'] ?? '';

export default defineConfig({
  test: {
    include: [...(TESTS[part] ?? [])],
    // It compiles the sources, which are instrumented here.
    exclude: ['test/scripts/generators/compiled.test.ts'],
    setupFiles: 'test/mutation/setup.ts',
    testTimeout: 60_000,
  },
});
