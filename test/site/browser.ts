import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchChromium } from './chromium.js';

const CHROMIUM = inject('chromium');
const SITE = inject('site');

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The website on a server of its own, in a browser. */
export interface Site {
  /**
   * A page as one sees it who has never been there, at its path behind the address of the site.
   *
   * @param options What the browser may complain of is `allowed`.
   */
  open(path: string, options?: BrowserContextOptions & { readonly allowed?: RegExp }): Promise<Page>;
  /** What the pages have asked the server for. */
  readonly requests: string[];
}

/**
 * Serves the website to the tests of a file.
 *
 * @param base Where it lies on the server, with `/` around.
 */
export function serveSite(base = '/'): Site {
  const requests: string[] = [];
  const complaints: string[] = [];
  const server = createServer(async ({ url = '' }, response) => {
    const path = decodeURI(new URL(url, 'http://x').pathname);
    requests.push(path);
    const file = path.startsWith(base) ? `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}` : '';
    const content = await readFile(join(SITE, file)).catch(() => undefined);
    const type = TYPES[extname(file)] ?? 'text/plain; charset=utf-8';
    response.writeHead(content ? 200 : 404, { 'content-type': type });
    response.end(content ?? (await readFile(join(SITE, '404.html'))));
  });
  let browser: Browser | undefined;
  let address = '';

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
    if (CHROMIUM !== '') browser = await launchChromium(CHROMIUM);
  });
  // The last lines of the run say what was not run, and how to run it.
  beforeEach(({ skip }) => skip(CHROMIUM === '', 'There is no Chromium.'));
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });
  return {
    requests,
    async open(path, { allowed, ...options } = {}) {
      const context = await (browser as Browser).newContext({ locale: 'en-US', viewport: WIDE, ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        const isComplaint = ['error', 'warning'].includes(message.type()) && !allowed?.test(message.text());
        if (isComplaint) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) complaints.push(`request to ${request.url()}`);
      });
      await page.goto(address + path);
      return page;
    },
  };
}
