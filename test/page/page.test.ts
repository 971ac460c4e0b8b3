import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderBody } from '../../scripts/page/body.js';
import { checkSize, renderPage } from '../../scripts/page/document.js';
import { families } from '../../src/all.js';
import { oauthErrors } from '../../src/generated/oauth.js';
import { launchChromium } from './chromium.js';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** So that a new code does not have to be counted here. */
const TOTAL = families.flatMap(({ errors }) => Object.keys(errors)).length;

const html = await renderPage();
const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-page-'));
const file = join(folder, 'index.html');
await writeFile(file, html);

const server = createServer((request, response) => {
  const found = request.url?.startsWith('/?') || request.url === '/';
  response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(found ? html : '');
});

let browser: Browser;
let site: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the browser reported against the page, and what the page asked for beside itself. */
const complaints: string[] = [];

afterEach(async () => {
  for (const page of pages.values()) await page.evaluate(() => localStorage.clear());
  expect(complaints.splice(0)).toEqual([]);
});

interface Options extends Pick<BrowserContextOptions, 'locale' | 'javaScriptEnabled'> {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** Browsers take longer to start than pages to load, so what differs in nothing that lasts shares one. */
const pages = new Map<string, Page>();

/** The page at an address relative to the site, as one sees it who has never been there. */
async function open(address = '', { viewport = WIDE, colorScheme = 'light', ...lasting }: Options = {}): Promise<Page> {
  const key = JSON.stringify(lasting);
  const page = pages.get(key) ?? (await newPage({ locale: 'en-US', ...lasting }));
  pages.set(key, page);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: 'screen' });
  // Otherwise a link to another row of the same page would not load it anew.
  await page.goto('about:blank');
  await page.goto(new URL(address, site).href);
  return page;
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) complaints.push(`request to ${request.url()}`);
  });
  return page;
}

const search = (page: Page) => page.getByRole('searchbox');
const row = (page: Page, id: string) => page.locator(`tr[id="${id}"]`);
const count = (page: Page) => page.getByRole('status').textContent();

/** The codes that can be seen, in their order. */
function codes(page: Page): Promise<string[]> {
  return page.locator('main tr[id]:visible').evaluateAll((rows) => rows.map((row) => row.dataset['code'] ?? ''));
}

/** The families that can be seen. */
function headings(page: Page): Promise<string[]> {
  return page.locator('h2:visible').allTextContents();
}

/** Waits for the address, which follows the fields a moment later. */
async function expectAddress(page: Page, expected: string): Promise<void> {
  await expect.poll(() => decodeURIComponent(page.url())).toBe(site + expected);
}

/** Whether a row is in the window, below the bar with the search, and marked. */
function isMarked(page: Page, id: string): Promise<boolean> {
  return row(page, id).evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    const bar = document.querySelector('form')?.getBoundingClientRect().bottom ?? 0;
    const other = [...document.querySelectorAll('tbody tr')].find((row) => row !== target && !row.matches(':hover'));
    const colour = (element?: Element) => element && getComputedStyle(element).backgroundColor;
    return top >= bar && bottom <= innerHeight && colour(target) !== colour(other);
  });
}

describe('searching', () => {
  it('finds by code, text and meaning, as one types', async () => {
    const page = await open();
    expect(await codes(page)).toHaveLength(TOTAL);
    expect(await count(page)).toBe(`Shown: ${TOTAL} codes of ${TOTAL}`);

    await search(page).pressSequentially('exPIRed_t');
    expect(await codes(page)).toEqual(['expired_token']);
    expect(await count(page)).toBe(`Shown: 1 code of ${TOTAL}`);
    expect(await headings(page)).toEqual(['System errors']);

    await search(page).fill('max batch LENGTH');
    expect(await codes(page)).toEqual(['ERROR_BATCH_LENGTH_EXCEEDED']);

    await search(page).fill('leaky bucket');
    expect(await codes(page)).toEqual(['QUERY_LIMIT_EXCEEDED']);

    await search(page).fill(' 50   commands split ');
    expect(await codes(page)).toEqual(['ERROR_BATCH_LENGTH_EXCEEDED']);
  });

  it('finds in Russian, with е for ё', async () => {
    const page = await open('?lang=ru');
    expect(await count(page)).toContain(`${TOTAL} код`);

    await search(page).pressSequentially('ИСТЕК refresh-токена');
    expect(await codes(page)).toEqual(['expired_token', 'invalid_grant']);
    expect(await count(page)).toBe(`Показано 2 кода из ${TOTAL}`);

    await search(page).fill('дырявого ведра');
    expect(await codes(page)).toEqual(['QUERY_LIMIT_EXCEEDED']);
    expect(await count(page)).toBe(`Показан 1 код из ${TOTAL}`);
    await search(page).fill('дырявого ведра'.normalize('NFD'));
    expect(await codes(page)).toEqual(['QUERY_LIMIT_EXCEEDED']);
  });

  it('says when nothing fits', async () => {
    const page = await open('?q=no+such+thing');
    expect(await codes(page)).toEqual([]);
    expect(await headings(page)).toEqual([]);
    expect(await count(page)).toBe(`Shown: 0 codes of ${TOTAL}`);
    expect(await page.getByText('No code fits.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => codes(page)).toHaveLength(TOTAL);
    expect(await page.getByText('No code fits.').isVisible()).toBe(false);
  });

  it('stays when Enter is pressed', async () => {
    const page = await open();
    await search(page).fill('bucket');
    await search(page).press('Enter');
    await expectAddress(page, '?lang=en&q=bucket');
    expect(await search(page).inputValue()).toBe('bucket');
  });
});

describe('filtering', () => {
  it('by family, status and what to do, one by one and together', async () => {
    const page = await open();
    await page.getByLabel('Family').selectOption('Authorization server errors');
    expect(await codes(page)).toEqual(Object.keys(oauthErrors));
    expect(await headings(page)).toEqual(['Authorization server errors']);

    await page.getByLabel('Family').selectOption('All families');
    await page.getByLabel('Status').selectOption('429');
    expect(await codes(page)).toEqual(['OPERATION_TIME_LIMIT', 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION']);

    await page.getByLabel('Status').selectOption('Any status');
    await page.getByLabel('What to do').selectOption('Slow down, then repeat');
    expect(await codes(page)).toEqual([
      'QUERY_LIMIT_EXCEEDED',
      'OPERATION_TIME_LIMIT',
      'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION',
    ]);

    await page.getByLabel('Family').selectOption('System errors');
    await page.getByLabel('Status').selectOption('503');
    expect(await codes(page)).toEqual(['QUERY_LIMIT_EXCEEDED']);
    await search(page).fill('token');
    expect(await codes(page)).toEqual([]);

    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => codes(page)).toHaveLength(TOTAL);
    expect(await page.getByLabel('Status').inputValue()).toBe('');
    await expectAddress(page, '?lang=en');
  });

  it('finds a status that has been met beside the documented one', async () => {
    const page = await open('?status=410');
    expect(await codes(page)).toEqual(['PORTAL_DELETED']);
    expect(await row(page, 'system-PORTAL_DELETED').locator('td').first().textContent()).toBe('500 (also 403, 410)');
  });

  it('can be linked', async () => {
    const page = await open();
    await page.getByLabel('Family').selectOption('System errors');
    await page.getByLabel('Status').selectOption('401');
    await page.getByLabel('What to do').selectOption('Refresh the token');
    await search(page).fill('run out & renew?');
    await search(page).fill('ran out');
    await expectAddress(page, '?lang=en&q=ran+out&status=401&family=system&recovery=refresh-token');

    const other = await open(page.url());
    expect(await codes(other)).toEqual(['expired_token']);
    expect(await search(other).inputValue()).toBe('ran out');
    expect(await other.getByLabel('What to do').inputValue()).toBe('refresh-token');
  });

  it('ignores a value that is not offered', async () => {
    const page = await open('?status=999&family=%3Cb%3E');
    expect(await codes(page)).toHaveLength(TOTAL);
    expect(await page.getByLabel('Status').inputValue()).toBe('');
  });
});

describe('the language', () => {
  const locale = (page: Page) => page.evaluate(() => document.documentElement.lang);
  const switchTo = (page: Page, name: string) => page.getByRole('button', { name }).click();

  it('is switched with everything in it, and remembered', async () => {
    const page = await open('?q=expired_token#system-expired_token');
    const english = await page.locator('main').textContent();
    await switchTo(page, 'Русский');
    expect(await locale(page)).toBe('ru');
    expect(await page.title()).toBe('REST API Битрикс24: коды ошибок');
    expect(page.url()).toBe(`${site}?lang=ru&q=expired_token#system-expired_token`);
    expect(await page.getByRole('button', { name: 'Русский' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('Что делать').isVisible()).toBe(true);
    expect(await page.getByRole('columnheader').allTextContents()).toContain('Описание');
    expect(await row(page, 'system-expired_token').textContent()).toContain('Срок действия access-токена истёк.');
    expect(await row(page, 'system-expired_token').getByRole('link').last().getAttribute('href')).toBe(
      'https://apidocs.bitrix24.ru/settings/oauth/index.html',
    );

    await page.goto(site);
    expect(await locale(page)).toBe('ru');
    expect(await count(page)).toContain(`${TOTAL} код`);

    await page.goto(`${site}?q=expired_token#system-expired_token`);
    await switchTo(page, 'English');
    expect(await page.locator('main').textContent()).toBe(english);
    expect(await page.title()).toBe('Bitrix24 REST API: error codes');
    await page.reload();
    expect(await locale(page)).toBe('en');
  });

  it('is what the link says, else what was chosen, else the reader’s own, else English', async () => {
    expect(await locale(await open('?lang=ru'))).toBe('ru');
    expect(await locale(await open('', { locale: 'ru-RU' }))).toBe('ru');
    expect(await locale(await open('?lang=en', { locale: 'ru-RU' }))).toBe('en');
    expect(await locale(await open('?lang=de', { locale: 'de-DE' }))).toBe('en');

    const page = await open('', { locale: 'ru-RU' });
    await switchTo(page, 'English');
    await page.goto(site);
    expect(await locale(page)).toBe('en');
    await page.goto(`${site}?lang=ru`);
    expect(await locale(page)).toBe('ru');
  });

  it('leaves nothing of the other one', async () => {
    const page = await open('?lang=ru');
    const differences = await page.evaluate((markup) => {
      const read = (root: ParentNode) =>
        [...root.querySelectorAll('.skip, header, form label, main, footer')].map((element) => [
          element.textContent?.replace(/\s+/g, ' '),
          ...[element, ...element.querySelectorAll('*')].map((one) =>
            ['href', 'placeholder', 'aria-label', 'aria-pressed', 'lang', 'id'].map((name) => one.getAttribute(name)),
          ),
        ]);
      const expected = read(new DOMParser().parseFromString(markup, 'text/html'));
      return read(document).filter((part, index) => JSON.stringify(part) !== JSON.stringify(expected[index]));
    }, renderBody('ru'));
    expect(differences).toEqual([]);
  });

  it('can be chosen where nothing can be remembered', async () => {
    const page = await newPage({ locale: 'en-US' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(site);
    await switchTo(page, 'Русский');
    expect(await locale(page)).toBe('ru');
    await page.context().close();
  });
});

describe('a permanent link', () => {
  const LONG = 'rest-v3-BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION';

  it.each([WIDE, PHONE])('brings its row into view and marks it, $width pixels wide', async (viewport) => {
    const page = await open('#platform-ERROR_CORE', { viewport });
    expect(await isMarked(page, 'platform-ERROR_CORE')).toBe(true);
    expect(await isMarked(page, 'platform-ERROR_ARGUMENT')).toBe(false);

    await page.getByRole('button', { name: 'Русский' }).click();
    expect(await isMarked(page, 'platform-ERROR_CORE')).toBe(true);

    await page.evaluate((id) => location.assign(`#${id}`), LONG);
    await expect.poll(() => isMarked(page, LONG)).toBe(true);
    await page.goBack();
    await expect.poll(() => isMarked(page, 'platform-ERROR_CORE')).toBe(true);
  });

  it('is what each code is', async () => {
    const page = await open();
    const links = await page
      .locator('main tr[id] th a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => [link.hash.slice(1), link.closest('tr')?.id]));
    expect(links).toHaveLength(TOTAL);
    expect(links.filter(([hash, id]) => hash !== id)).toEqual([]);

    await search(page).fill('bucket');
    await page.getByRole('link', { name: 'QUERY_LIMIT_EXCEEDED' }).click();
    expect(page.url()).toBe(`${site}?lang=en&q=bucket#system-QUERY_LIMIT_EXCEEDED`);
    expect(await codes(page)).toEqual(['QUERY_LIMIT_EXCEEDED']);
    await page.mouse.move(0, 0);
    await search(page).fill('limit');
    expect(await isMarked(page, 'system-QUERY_LIMIT_EXCEEDED')).toBe(true);
  });

  it('shows its row even if the search hides it', async () => {
    const page = await open('?family=oauth&q=token#platform-ERROR_CORE');
    expect(await isMarked(page, 'platform-ERROR_CORE')).toBe(true);
    expect(await codes(page)).toHaveLength(TOTAL);
    await expectAddress(page, '?lang=en#platform-ERROR_CORE');

    await search(page).fill('bucket');
    await page.evaluate(() => location.assign('#system-expired_token'));
    await expect.poll(() => isMarked(page, 'system-expired_token')).toBe(true);
    expect(await search(page).inputValue()).toBe('');
  });

  it('that leads nowhere does no harm', async () => {
    expect(await codes(await open('#system-%E0%A4%A'))).toHaveLength(TOTAL);
  });
});

describe('the keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('name') ?? element?.textContent;
    });

  it('reaches everything in the order in which it is read', async () => {
    const page = await open();
    const order: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 9; presses++) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual([
      'Skip to the codes',
      'English',
      'Русский',
      'q',
      'status',
      'family',
      'recovery',
      'Reset',
      'INTERNAL_SERVER_ERROR',
    ]);
  });

  it('skips to the codes, and shows where it is', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the codes' });
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('INTERNAL_SERVER_ERROR');
    expect(await page.locator(':focus').evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  });

  it('does all that the mouse does', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Русский' }).focus();
    await page.keyboard.press('Space');
    expect(await page.title()).toBe('REST API Битрикс24: коды ошибок');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('Bitrix24 REST API: error codes');

    await page.getByLabel('Status').focus();
    await page.keyboard.type('429');
    expect(await codes(page)).toHaveLength(2);
    await page.getByRole('button', { name: 'Reset' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => codes(page)).toHaveLength(TOTAL);

    await search(page).focus();
    await page.keyboard.type('bucket');
    expect(await codes(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await codes(page)).toHaveLength(TOTAL);
  });
});

describe('the looks', () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  it('are dark or light, as the reader has it', async () => {
    const page = await open('', { colorScheme: 'light' });
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).toBe('rgb(21, 24, 28)');
  });

  it.each(['en', 'ru'])('fit any window, %s', async (lang) => {
    const page = await open(`?lang=${lang}`);
    for (const width of [1920, 1280, 1000, 800, 600, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
      const clipped = await page
        .locator('th:visible, td:visible, label :visible')
        .evaluateAll(
          (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.tagName !== 'SPAN').length,
        );
      expect([width, clipped]).toEqual([width, 0]);
    }
  });

  it('are tables to a screen reader on a phone too', async () => {
    const page = await open('', { viewport: PHONE });
    const table = page.getByRole('table', { name: 'System errors' });
    expect(await table.getByRole('row').count()).toBe(18);
    expect(await table.getByRole('rowheader', { name: 'expired_token' }).isVisible()).toBe(true);
    expect(await table.getByRole('columnheader').allTextContents()).toContain('What to do');
  });

  it.each(['en', 'ru'])('print the codes that are shown, and nothing to click, %s', async (lang) => {
    const page = await open(`?lang=${lang}&family=oauth`, {
      viewport: { width: 718, height: 1000 },
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    expect(await codes(page)).toEqual(Object.keys(oauthErrors));
    for (const selector of ['form', '.languages', '.skip'])
      expect(await page.locator(selector).isVisible()).toBe(false);
    expect(await page.locator('thead:visible').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    expect(
      await page
        .locator('tbody tr:visible')
        .first()
        .evaluate((tr) => getComputedStyle(tr).display),
    ).toBe('table-row');
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    expect(await overflow(page)).toBe(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the file', () => {
  it('is small', () => {
    expect(checkSize(html)).toBeLessThan(100_000);
    expect(() => checkSize('я'.repeat(50_000))).toThrow('The page has 100000 bytes.');
  });

  it('has no id twice', async () => {
    const page = await open();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('works from a disk', async () => {
    const page = await open(`${pathToFileURL(file)}?lang=ru&q=токен#system-expired_token`);
    expect(await isMarked(page, 'system-expired_token')).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();
    await search(page).fill('bucket');
    expect(await codes(page)).toEqual(['QUERY_LIMIT_EXCEEDED']);
  });

  it('can be read where no script runs', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await codes(page)).toHaveLength(TOTAL);
    expect(await row(page, 'system-expired_token').textContent()).toContain('The access token ran out.');
    expect(await page.getByText('Для поиска, фильтров и русского текста нужен JavaScript.').isVisible()).toBe(true);
    expect(await search(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'expired_token' }).click();
    expect(await isMarked(page, 'system-expired_token')).toBe(true);
  });

  it('runs no script but its own, and asks nobody for anything', async () => {
    const page = await open();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "Run"';
      document.body.append(script);
      const answer = await fetch('/favicon.ico').catch(() => 'refused');
      return [document.title, answer];
    });
    expect(ran).toEqual(['Bitrix24 REST API: error codes', 'refused']);
    expect(complaints.splice(0).filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  });
});

describe('axe finds nothing', () => {
  const cases = ['en', 'ru'].flatMap((lang) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [WIDE, PHONE].map((viewport) => ({ lang, colorScheme, viewport, width: viewport.width })),
    ),
  );

  it.each(cases)('in $lang, $colorScheme, $width pixels wide', async ({ lang, ...options }) => {
    const page = await open(`?lang=${lang}#system-expired_token`, options);
    expect(await violations(page)).toEqual([]);
  });

  it('where no code fits, and where the script has not run', async () => {
    const page = await open('?q=no+such+thing');
    expect(await violations(page)).toEqual([]);
    await page.setContent(html.replaceAll(/<script>.*<\/script>/gs, ''));
    expect(await violations(page)).toEqual([]);
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
