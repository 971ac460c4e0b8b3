import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { renderBody } from '../../scripts/page/body.js';
import { renderPage } from '../../scripts/page/document.js';
import { HOSTILE_CODES } from '../unit/src/catalog.js';
import { families } from './catalog.js';
import { codes, isMarked, PHONE, row, search, serve, WIDE } from './site.js';

vi.mock('../../src/generated/families.js', () => import('./catalog.js'));
vi.mock('../../src/generated/labels.js', () => import('./catalog.js'));

const CODES = families.map(({ errors }) => errors.map(({ code }) => code));
const TOTAL = CODES.flat().length;

const html = await renderPage();
const folder = await mkdtemp(join(tmpdir(), 'bitrix24-error-codes-page-'));
const file = join(folder, 'index.html');
await writeFile(file, html);
afterAll(() => rm(folder, { recursive: true, force: true }));

const site = serve(html);
const { open } = site;

const count = (page: Page) => page.getByRole('status').textContent();

/** The families that can be seen. */
function headings(page: Page): Promise<string[]> {
  return page.locator('h2:visible').allTextContents();
}

/** Waits for the address, which follows the fields a moment later. */
async function expectAddress(page: Page, expected: string): Promise<void> {
  await expect.poll(() => decodeURIComponent(page.url())).toBe(site.address + expected);
}

describe('searching', () => {
  it('finds by code, text and meaning, as one types', async () => {
    const page = await open();
    expect(await codes(page)).toEqual(CODES.flat());
    expect(await count(page)).toBe(`Shown: ${TOTAL} codes of ${TOTAL}`);

    await search(page).pressSequentially('exPIRed_k');
    expect(await codes(page)).toEqual(['expired_key']);
    expect(await count(page)).toBe(`Shown: 1 code of ${TOTAL}`);
    expect(await headings(page)).toEqual(['Errors of first']);

    for (const words of ['max call COUNT', 'leaky bucket', ' 50   calls split ']) {
      await search(page).fill(words);
      expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
    }
    for (const code of HOSTILE_CODES) {
      await search(page).fill(code);
      expect(await codes(page)).toContain(code);
    }
  });

  it('finds what has no code, by any of its texts', async () => {
    const page = await open('?lang=ru&q=get+out');
    expect(await codes(page)).toEqual(['']);
    const cells = row(page, 'second-empty').locator('th, td');
    expect((await cells.allTextContents()).slice(1, 3)).toEqual(['(пустой)', 'Nothing told (также No place; Get out)']);
    await page.getByRole('link', { name: '(пустой)' }).click();
    expect(await isMarked(page, 'second-empty')).toBe(true);
  });

  it('finds in Russian, with е for ё', async () => {
    const page = await open('?lang=ru');
    expect(await count(page)).toContain(`${TOTAL} код`);

    await search(page).pressSequentially('ИСТЕК refresh-ключ');
    expect(await codes(page)).toEqual(['expired_key', 'refused_key']);
    expect(await count(page)).toBe(`Показано 2 кода из ${TOTAL}`);

    for (const words of ['дырявого ведра', 'СЧЕТЧИК', 'счётчик'.normalize('NFD')]) {
      await search(page).fill(words);
      expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
      expect(await count(page)).toBe(`Показан 1 код из ${TOTAL}`);
    }
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
    await page.getByLabel('Family').selectOption('Errors of second');
    expect(await codes(page)).toEqual(CODES[1]);
    expect(await headings(page)).toEqual(['Errors of second']);

    await page.getByLabel('Family').selectOption('All families');
    await page.getByLabel('Status').selectOption('401');
    expect(await codes(page)).toEqual(['expired_key']);

    await page.getByLabel('Status').selectOption('Any status');
    await page.getByLabel('What to do').selectOption('Slow down');
    expect(await codes(page)).toEqual(['TOO_MANY_CALLS', 'TOO_LONG']);

    await page.getByLabel('Status').selectOption('503');
    expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
    await search(page).fill('key');
    expect(await codes(page)).toEqual([]);

    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => codes(page)).toHaveLength(TOTAL);
    expect(await page.getByLabel('Status').inputValue()).toBe('');
    await expectAddress(page, '?lang=en');
  });

  it('finds a status that has been met beside the documented one', async () => {
    const page = await open('?status=410');
    expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
    expect(await row(page, 'first-TOO_MANY_CALLS').locator('td').first().textContent()).toBe('503 (also 403, 410)');
  });

  it('can be linked', async () => {
    const page = await open();
    await page.getByLabel('Family').selectOption('Errors of first');
    await page.getByLabel('Status').selectOption('401');
    await page.getByLabel('What to do').selectOption('Renew the key');
    await search(page).fill('run out & renew?');
    await search(page).fill('ran out');
    await expectAddress(page, '?lang=en&q=ran+out&status=401&family=first&recovery=renew');

    const other = await open(page.url());
    expect(await codes(other)).toEqual(['expired_key']);
    expect(await search(other).inputValue()).toBe('ran out');
    expect(await other.getByLabel('What to do').inputValue()).toBe('renew');
  });

  it('ignores a value that is not offered', async () => {
    const page = await open('?status=999&family=%3Cb%3E');
    expect(await codes(page)).toHaveLength(TOTAL);
    expect(await page.getByLabel('Status').inputValue()).toBe('');
  });
});

describe('the language', () => {
  const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
  const switchTo = (page: Page, name: string) => page.getByRole('button', { name }).click();

  it('is switched with everything in it, and remembered', async () => {
    const page = await open('?q=expired_key#first-expired_key');
    const english = await page.locator('main').textContent();
    await switchTo(page, 'Русский');
    expect(await language(page)).toBe('ru');
    expect(await page.title()).toBe('REST API Битрикс24: коды ошибок');
    expect(page.url()).toBe(`${site.address}?lang=ru&q=expired_key#first-expired_key`);
    expect(await page.getByRole('button', { name: 'Русский' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('Что делать').isVisible()).toBe(true);
    expect(await page.getByRole('columnheader').allTextContents()).toContain('Описание');
    expect(await row(page, 'first-expired_key').textContent()).toContain('Срок действия ключа истёк.');
    const link = row(page, 'first-expired_key').getByRole('link', { name: 'Обновление ключей' });
    expect(await link.getAttribute('href')).toBe('https://apidocs.bitrix24.ru/keys/renew/index.html');

    await page.goto(site.address);
    expect(await language(page)).toBe('ru');
    expect(await count(page)).toContain(`${TOTAL} код`);

    await page.goto(`${site.address}?q=expired_key#first-expired_key`);
    await switchTo(page, 'English');
    expect(await page.locator('main').textContent()).toBe(english);
    expect(await page.title()).toBe('Bitrix24 REST API: error codes');
    await page.reload();
    expect(await language(page)).toBe('en');
  });

  it('is what the link says, else what was chosen, else the reader’s own, else English', async () => {
    expect(await language(await open('?lang=ru'))).toBe('ru');
    expect(await language(await open('', { locale: 'ru-RU' }))).toBe('ru');
    expect(await language(await open('?lang=en', { locale: 'ru-RU' }))).toBe('en');
    expect(await language(await open('?lang=de', { locale: 'de-DE' }))).toBe('en');

    const page = await open('', { locale: 'ru-RU' });
    await switchTo(page, 'English');
    await page.goto(site.address);
    expect(await language(page)).toBe('en');
    await page.goto(`${site.address}?lang=ru`);
    expect(await language(page)).toBe('ru');
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
    const page = await site.newPage({ locale: 'en-US' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(site.address);
    await switchTo(page, 'Русский');
    expect(await language(page)).toBe('ru');
    await page.context().close();
  });
});

describe('a permanent link', () => {
  const LAST = `hostile-${CODES[2]?.at(-1)}`;

  it.each([WIDE, PHONE])('brings its row into view and marks it, $width pixels wide', async (viewport) => {
    const page = await open('#first-FILLER_20', { viewport });
    expect(await isMarked(page, 'first-FILLER_20')).toBe(true);
    expect(await isMarked(page, 'first-FILLER_19')).toBe(false);

    await page.getByRole('button', { name: 'Русский' }).click();
    expect(await isMarked(page, 'first-FILLER_20')).toBe(true);

    await page.evaluate((id) => location.assign(`#${id}`), LAST);
    await expect.poll(() => isMarked(page, LAST)).toBe(true);
    await page.goBack();
    await expect.poll(() => isMarked(page, 'first-FILLER_20')).toBe(true);
  });

  it('is what each code is', async () => {
    const page = await open();
    const links = await page
      .locator('main tr[id] th a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => [link.hash.slice(1), link.closest('tr')?.id]));
    expect(links).toHaveLength(TOTAL);
    expect(links.filter(([hash, id]) => hash !== id)).toEqual([]);

    await search(page).fill('bucket');
    await page.getByRole('link', { name: 'TOO_MANY_CALLS' }).click();
    expect(page.url()).toBe(`${site.address}?lang=en&q=bucket#first-TOO_MANY_CALLS`);
    expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
    await page.mouse.move(0, 0);
    await search(page).fill('call');
    expect(await isMarked(page, 'first-TOO_MANY_CALLS')).toBe(true);
  });

  it('shows its row even if the search hides it', async () => {
    const page = await open('?family=second&q=key#first-FILLER_20');
    expect(await isMarked(page, 'first-FILLER_20')).toBe(true);
    expect(await codes(page)).toHaveLength(TOTAL);
    await expectAddress(page, '?lang=en#first-FILLER_20');

    await search(page).fill('bucket');
    await page.evaluate(() => location.assign('#first-expired_key'));
    await expect.poll(() => isMarked(page, 'first-expired_key')).toBe(true);
    expect(await search(page).inputValue()).toBe('');
  });

  it('that leads nowhere does no harm', async () => {
    expect(await codes(await open('#first-%E0%A4%A'))).toHaveLength(TOTAL);
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
    expect(order.join()).toBe('Skip to the codes,English,Русский,q,status,family,recovery,Reset,expired_key');
  });

  it('skips to the codes, and shows where it is', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the codes' });
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('expired_key');
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
    await page.keyboard.type('503');
    expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
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

describe('the file', () => {
  it('has no id twice', async () => {
    const page = await open();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('works from a disk', async () => {
    const page = await open(`${pathToFileURL(file)}?lang=ru&q=ключ#first-expired_key`);
    expect(await isMarked(page, 'first-expired_key')).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();
    await search(page).fill('bucket');
    expect(await codes(page)).toEqual(['TOO_MANY_CALLS']);
  });

  it('can be read where no script runs', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await codes(page)).toHaveLength(TOTAL);
    expect(await row(page, 'first-expired_key').textContent()).toContain('The key ran out.');
    expect(await page.getByText('Для поиска, фильтров и русского текста нужен JavaScript.').isVisible()).toBe(true);
    expect(await search(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'expired_key' }).click();
    expect(await isMarked(page, 'first-expired_key')).toBe(true);
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
    expect(site.complaints.splice(0).filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  });
});
