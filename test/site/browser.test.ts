import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, serveSite } from './browser.js';

const site = serveSite();
const { open } = site;

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('.results a');

/** What the results lead to, the first first. */
async function search(page: Page, query: string): Promise<string[]> {
  await field(page).fill('');
  await field(page).fill(query);
  await page.locator('.results:visible').waitFor();
  await results(page).first().waitFor();
  const links = await results(page).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return links.map((path) => path.replace(/^\/(en|ru)\//, ''));
}

/** A page of each kind. */
const KINDS = [
  '',
  'codes/',
  'methods/',
  'codes/expired_token/',
  'codes/ERROR_CORE/',
  'codes/empty/crm/',
  'methods/tasks.task.add/',
  'namespaces/tasks/',
  'families/system/',
  'statuses/401/',
  'recoveries/slow-down/',
];

/** What somebody types or pastes, and the page that must come first. */
const QUERIES: readonly (readonly [query: string, path: string])[] = [
  ['error_batch_length_exceeded', 'codes/ERROR_BATCH_LENGTH_EXCEEDED/'],
  ['ERROR_CO', 'codes/ERROR_CORE/'],
  ['BATCH_LENGTH', 'codes/ERROR_BATCH_LENGTH_EXCEEDED/'],
  ['401', 'statuses/401/'],
  ['tasks.task.add', 'methods/tasks.task.add/'],
  ['TASKS.TASK.ADD', 'methods/tasks.task.add/'],
  ['task add', 'methods/tasks.task.add/'],
  ['Could not find value for parameter {fields}', 'codes/100/'],
  ['Max batch length exceeded', 'codes/ERROR_BATCH_LENGTH_EXCEEDED/'],
  ['токена', 'codes/expired_token/'],
  ['доступ запрещен', 'codes/ACCESS_DENIED/'],
  ['access denied', 'codes/ACCESS_DENIED/'],
  ['{"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"}', 'codes/QUERY_LIMIT_EXCEEDED/'],
  ['"error": "NO_AUTH_FOUND",', 'codes/NO_AUTH_FOUND/'],
  ['"expired_token",', 'codes/expired_token/'],
  ['«ACCESS_DENIED»', 'codes/ACCESS_DENIED/'],
  ['menu_ERROR', 'codes/menu_ERROR-2/'],
];

describe.each(['en', 'ru'])('the search in %s', (language) => {
  it('puts the right page first', async () => {
    const page = await open(`${language}/`);
    const first: [string, string | undefined][] = [];
    for (const [query] of QUERIES) first.push([query, (await search(page, query))[0]]);
    expect(first).toEqual(QUERIES);
  });

  it('lists the codes of a status', async () => {
    const page = await open(`${language}/`);
    expect(await search(page, '401')).toEqual(expect.arrayContaining(['codes/expired_token/', 'codes/NO_AUTH_FOUND/']));
  });

  it('leads to the entry that a text with real values belongs to', async () => {
    const page = await open(`${language}/`);
    await search(page, '{"error": "ERROR_CORE", "error_description": "Не указано название задачи"}');
    await results(page).first().click();
    await page.waitForURL(/#tasks-/);
    expect(await page.locator('article:target').textContent()).toContain('Не указано название задачи');
  });
});

describe('the search', () => {
  it('is loaded when it is used, by two requests before the first results', async () => {
    site.requests.length = 0;
    const page = await open('en/methods/tasks.task.add/');
    expect(site.requests.splice(0).filter((path) => path.includes('search'))).toEqual([]);
    await search(page, 'ERROR_CORE');
    const asked = site.requests.splice(0).filter((path) => path.includes('/search') && !path.includes('search-words'));
    expect(asked.map((path) => path.replace(/-[0-9a-f]{10}/, ''))).toEqual([
      '/assets/search.js',
      '/assets/search-en.json',
    ]);
  });

  it('is used by keys alone, and its query is in the address', async () => {
    const page = await open('ru/');
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('expired_token');
    await results(page).first().waitFor();
    await page.waitForURL('**/ru/?q=expired_token');
    await page.keyboard.press('ArrowDown');
    expect(
      await results(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ru/codes/expired_token/');
  });

  it('begins with the query of the address, and says when nothing fits', async () => {
    const page = await open('en/?q=expired_token');
    await results(page).first().waitFor();
    await field(page).fill('zzzzqqqq');
    expect(await page.locator('.results').textContent()).toContain('Nothing found');
    await page.keyboard.press('Escape');
    expect(await page.locator('.results').isVisible()).toBe(false);
  });
});

describe('the pages', () => {
  it.each(KINDS)('are accessible, and fit a phone: %s', async (path) => {
    const page = await open(`en/${path}`, { colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(page.url().replace('/en/', '/ru/'));
    expect(await violations(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });

  it('copy code', async () => {
    const page = await open('en/codes/expired_token/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('SystemErrorCode.EXPIRED_TOKEN');
  });

  it('are read without a script, in either language', async () => {
    const page = await open('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Ошибки REST API Битрикс24' }).click();
    await page.getByRole('link', { name: 'Системные ошибки' }).click();
    await page.getByRole('link', { name: 'expired_token' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('expired_token');
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toMatch(/\/en\/codes\/expired_token\/$/);
  });

  it.each([
    ['ru-RU', 'ru'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
  ])('are in the language of the browser: %s', async (locale, language) => {
    const page = await open('', { locale });
    await page.waitForURL(`**/${language}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('print without what is to click', async () => {
    const page = await open('en/codes/expired_token/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('.entry').first().isVisible()).toBe(true);
  });

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    });
  }
});
