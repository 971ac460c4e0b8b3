import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/package/pack.ts',
    // Real tools are started as processes, two at a time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
