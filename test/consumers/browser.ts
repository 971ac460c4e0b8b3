import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, provideChromium } from '../site/chromium.js';
import { type Consumer, checkOutput, PROGRAMS, type Workshop } from './workshop.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

export const browser: Consumer[] = [{ name: 'Chromium, import map', run: openPage }];

async function openPage(workshop: Workshop): Promise<string> {
  const folder = await workshop.install();
  const programs = await workshop.place(folder, ['page.html', ...PROGRAMS.map((program) => `${program}.mjs`)]);
  return openFolder(folder, `${programs.slice(folder.length + 1)}/page.html`, [
    'use',
    'catalog',
    'namespace',
    'methods',
  ]);
}

/**
 * Opens a page of a folder in Chromium.
 *
 * @param names The programs that it runs, in the order in which they speak.
 * @returns The version of Chromium.
 */
export async function openFolder(folder: string, path: string, names: readonly string[]): Promise<string> {
  const site = await serve(folder);
  const chromium = await provideChromium()
    .then(launchChromium)
    .catch((error) => {
      site.close();
      throw error;
    });
  try {
    const page = await chromium.newPage();
    const output = listen(page);
    // When a page has loaded, its modules have run, but not what they wait for.
    await page.goto(`${site.address}/${path}`, { waitUntil: 'networkidle' });
    await checkOutput(names, output());
    return chromium.version();
  } finally {
    await chromium.close();
    site.close();
  }
}

/** What a page says, as if it were a process. */
function listen(page: Page): () => { stdout: string; stderr: string } {
  const stdout: string[] = [];
  const stderr: string[] = [];
  page.on('console', (message) => (message.type() === 'log' ? stdout : stderr).push(`${message.text()}\n`));
  page.on('pageerror', (error) => stderr.push(`${error.stack}\n`));
  return () => ({ stdout: stdout.join(''), stderr: stderr.join('') });
}

/** Serves the files of a folder to this machine. */
async function serve(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = resolve(join(folder, new URL(url, 'http://localhost').pathname));
    const content = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
    response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
