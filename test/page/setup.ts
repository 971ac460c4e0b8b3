import type { TestProject } from 'vitest/node';
import { provideChromium } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is; empty where there is none. */
    chromium: string;
  }
}

/**
 * Finds or installs Chromium, once for all tests. Where there is none, its tests are left out and the last lines say so.
 *
 * @throws Error where there is none in continuous integration: nothing may be left out there.
 */
export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  try {
    project.provide('chromium', await provideChromium());
    return undefined;
  } catch (error) {
    if (process.env['CI']) throw error;
    project.provide('chromium', '');
    const { message } = error as Error;
    return () => console.log(`\nNOT RUN: the tests of the lookup page in Chromium. ${message} Then run: npm test`);
  }
}
