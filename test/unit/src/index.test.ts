import { expect, it } from 'vitest';

// Each is loaded by the test itself, so that one that cannot be loaded fails it.

it.each([
  ['index', () => import('../../../src/index.js')],
  ['all', () => import('../../../src/all.js')],
  ['docs', () => import('../../../src/docs.js')],
  ['recovery', () => import('../../../src/recovery.js')],
])('the entry point %s can be loaded, and offers nothing undefined', async (_, load) => {
  expect(Object.values(await load())).not.toContain(undefined);
});

it('the root is the family of the system errors, with the vocabulary and the tools for any response', async () => {
  const root = await import('../../../src/index.js');
  const { ErrorCategory, Recovery, findErrors, findError, isRestResponse, isErrorResponse, ...others } = root;
  expect(others).toEqual({ ...(await import('../../../src/generated/families/system.js')) });
});
