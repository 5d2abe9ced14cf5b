import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';

const site = inject('site');
const { redFlags, safeguards } = loadCatalogue();
const paths = ['who-says-what/', 'who-says-what/by-agreement/'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('who says what, in %s', (locale) => {
  test('without a script a cell that says it opens the documents of its row', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(`${site}/${locale}/${path}`);
      const cell = page.locator('td a[href^="#documents-"]').first();
      const documents = page.locator(`[id="${(await cell.getAttribute('href'))?.slice(1)}"]`);
      expect(await documents.isVisible()).toBe(false);
      await cell.click();
      expect(await documents.locator('a').first().isVisible()).toBe(true);
    }
    await context.close();
  });

  test('a phone of 320 pixels shows every row without scrolling sideways, still as a table', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const path of paths) {
      await page.goto(`${site}/${locale}/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      const rows = page.locator('tr.cells');
      expect(await rows.count()).toBe(redFlags.length + safeguards.length);
      for (const word of await rows.first().locator('td [data-state]').all())
        expect(await word.isVisible()).toBe(true);
      const tree = await page.locator('table').first().ariaSnapshot();
      expect(tree).toContain('- columnheader');
      expect(tree).toContain('- rowheader');
      expect(tree).toContain('- cell');
    }
    await page.close();
  });

  test('paper shows the table with its columns, and no closed list of documents', async () => {
    const page = await browser.newPage({ viewport: { width: 680, height: 960 } });
    await page.goto(`${site}/${locale}/who-says-what/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('thead').first().isVisible()).toBe(true);
    expect(await page.locator('tr.sources').first().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
    await page.close();
  });
});
