import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchChromium } from './chromium.js';

const CHROMIUM = inject('chromium');

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface Options extends Pick<BrowserContextOptions, 'locale' | 'javaScriptEnabled'> {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A page on a server of its own, in a browser. */
export interface Site {
  address: string;
  /** What the browser reported against the page, and what the page asked for beside itself: a test fails by it. */
  readonly complaints: string[];
  /** The page at an address relative to the site, as one sees it who has never been there. */
  open(address?: string, options?: Options): Promise<Page>;
  newPage(options: BrowserContextOptions): Promise<Page>;
}

/** Serves a page to the tests of a file. */
export function serve(html: string): Site {
  const server = createServer((request, response) => {
    const found = request.url?.startsWith('/?') || request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(found ? html : '');
  });
  let browser: Browser | undefined;
  // Browsers take longer to start than pages to load, so what differs in nothing that lasts shares one.
  const pages = new Map<string, Page>();

  const site: Site = {
    address: '',
    complaints: [],
    async open(address = '', { viewport = WIDE, colorScheme = 'light', ...lasting } = {}) {
      const key = JSON.stringify(lasting);
      const page = pages.get(key) ?? (await site.newPage({ locale: 'en-US', ...lasting }));
      pages.set(key, page);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, media: 'screen' });
      // Otherwise a link to another row of the same page would not load it anew.
      await page.goto('about:blank');
      await page.goto(new URL(address, site.address).href);
      return page;
    },
    async newPage(options) {
      const page = await (await (browser as Browser).newContext(options)).newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) site.complaints.push(message.text());
      });
      page.on('pageerror', (error) => site.complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.isNavigationRequest()) site.complaints.push(`request to ${request.url()}`);
      });
      return page;
    },
  };

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    if (CHROMIUM !== '') browser = await launchChromium(CHROMIUM);
  });
  // The last lines of the run say what was not run, and how to run it.
  beforeEach(({ skip }) => skip(CHROMIUM === '', 'There is no Chromium.'));
  afterEach(async () => {
    for (const page of pages.values()) await page.evaluate(() => localStorage.clear());
    expect(site.complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });
  return site;
}

export const search = (page: Page) => page.getByRole('searchbox');
export const row = (page: Page, id: string) => page.locator(`tr[id="${id}"]`);

/** The codes that can be seen, in their order. */
export function codes(page: Page): Promise<string[]> {
  return page.locator('main tr[id]:visible').evaluateAll((rows) => rows.map((row) => row.dataset['code'] ?? ''));
}

/** Whether a row is in the window, below the bar with the search, and marked. */
export function isMarked(page: Page, id: string): Promise<boolean> {
  return row(page, id).evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    const bar = document.querySelector('form')?.getBoundingClientRect().bottom ?? 0;
    const other = [...document.querySelectorAll('tbody tr')].find((row) => row !== target && !row.matches(':hover'));
    const colour = (element?: Element) => element && getComputedStyle(element).backgroundColor;
    return top >= bar && bottom <= innerHeight && colour(target) !== colour(other);
  });
}
