import type { TestProject } from 'vitest/node';
import pack from './package/pack.js';
import buildSite from './site/setup.js';

/** What the tests of the package and of the website need, made side by side once for all of them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const tearDowns = await Promise.all([pack(project), buildSite(project)]);
  return async () => {
    for (const tearDown of tearDowns) await tearDown();
  };
}
