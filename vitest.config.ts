import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^(\.{1,2}\/.*)\.js$/, replacement: '$1' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/package/pack.ts',
    // Real tools are started as processes, two at a time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
