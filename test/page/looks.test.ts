import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSize, renderPage, SIZE_LIMIT } from '../../scripts/page/document.js';
import { families } from '../../src/all.js';
import { codes, PHONE, serve, WIDE } from './site.js';

// The real catalogue: whatever stands in it must be shown well.

const html = await renderPage();
const { open } = serve(html);
const family = families[1] ?? families[0];
const CODES = family?.errors.map(({ code }) => code) ?? [];
const [CODE = ''] = CODES;

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
    const table = page.getByRole('table', { name: family?.title.en ?? '' });
    expect(await table.getByRole('row').count()).toBe(CODES.length + 1);
    expect(await table.getByRole('rowheader', { name: CODE }).isVisible()).toBe(true);
    expect(await table.getByRole('columnheader').allTextContents()).toContain('What to do');
  });

  it.each(['en', 'ru'])('print the codes that are shown, and nothing to click, %s', async (lang) => {
    const page = await open(`?lang=${lang}&family=${family?.name}`, {
      viewport: { width: 718, height: 1000 },
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    expect(await codes(page)).toEqual(CODES);
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

describe('axe finds nothing', () => {
  const cases = ['en', 'ru'].flatMap((lang) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [WIDE, PHONE].map((viewport) => ({ lang, colorScheme, viewport, width: viewport.width })),
    ),
  );

  it.each(cases)('in $lang, $colorScheme, $width pixels wide', async ({ lang, ...options }) => {
    const page = await open(`?lang=${lang}#${family?.name}-${CODE}`, options);
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

it('the page is small', () => {
  expect(checkSize(html)).toBeLessThan(SIZE_LIMIT);
  expect(() => checkSize('я'.repeat(SIZE_LIMIT / 2))).toThrow(`The page has ${SIZE_LIMIT} bytes.`);
});
