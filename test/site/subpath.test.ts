import { expect, it } from 'vitest';
import { serveSite } from './browser.js';

const { open } = serveSite('/errors/');

it('the website works in a folder of a server', async () => {
  const page = await open('ru/codes/ERROR_CORE/');
  await page.getByRole('searchbox').fill('crm.deal.add');
  await page.locator('.results a').first().click();
  await page.waitForURL('**/errors/ru/methods/crm.deal.add/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('crm.deal.add');
});

it('a wrong address leads to what it names', async () => {
  const page = await open('en/codes/error_core/', { allowed: /404/ });
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
    'There is no such page',
    'Такой страницы нет',
  ]);
  await page.locator('.results a').first().click();
  await page.waitForURL('**/errors/en/codes/ERROR_CORE/');
});
