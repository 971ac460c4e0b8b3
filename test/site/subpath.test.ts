import { expect, it } from 'vitest';
import { serveSite } from './browser.js';

const { open } = serveSite('/errors/');

it('the website works in a folder of a server, the page for wrong addresses too', async () => {
  const page = await open('ru/codes/ERROR_CORE/');
  await page.getByRole('searchbox').fill('crm.deal.add');
  await page.locator('.results a').first().click();
  await page.waitForURL('**/errors/ru/methods/crm.deal.add/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('crm.deal.add');
});
