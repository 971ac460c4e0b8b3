import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../scripts/model/project.js';
import { readSiteSources, writeSite } from '../../scripts/site.js';
import { provideChromium } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is; empty where there is none. */
    chromium: string;
    /** The folder with the whole website of the real catalogue. */
    site: string;
  }
}

/** The address that the site of the tests is made for. */
export const SITE_URL = 'https://example.org/errors/';

/**
 * Builds the website and finds or installs Chromium, once for all tests. Where there is no Chromium, its tests are left
 * out and the last lines say so.
 *
 * @throws Error where there is none in continuous integration: nothing may be left out there.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-site-'));
  const site = join(folder, 'errors');
  await writeSite(await readSiteSources(ROOT, SITE_URL), site);
  project.provide('site', site);
  let last = '';
  try {
    project.provide('chromium', await provideChromium());
  } catch (error) {
    if (process.env['CI']) throw error;
    project.provide('chromium', '');
    last = `\nNOT RUN: the tests of the website in Chromium. ${(error as Error).message} Then run: npm test`;
  }
  return async () => {
    await rm(folder, { recursive: true, force: true });
    if (last) console.log(last);
  };
}
