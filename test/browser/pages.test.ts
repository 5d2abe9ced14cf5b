import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const catalogue = loadCatalogue();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('without JavaScript, in %s', (locale) => {
  test('every kind of page reads', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of kindsOfPage) {
      await page.goto(`${site}/${locale}/${path}`);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(200);
    }
    await context.close();
  });

  test('the assessment is a checklist of all questions that leads to the safeguards', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}/${locale}/assessment/`);
    const fieldsets = page.locator('fieldset[data-question]');
    expect(await fieldsets.count()).toBe(catalogue.assessment.questions.length);
    for (const fieldset of await fieldsets.all()) expect(await fieldset.isVisible()).toBe(true);
    const links = await page
      .locator('a[data-safeguard]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.toSorted()).toEqual(
      catalogue.safeguards.map(({ id }) => `/${locale}/safeguards/${id}/`).toSorted(),
    );
    expect(await page.locator('.checklist').isVisible()).toBe(true);
    expect(await page.locator('[data-gate]').isVisible()).toBe(false);
    await context.close();
  });
});

describe.each(locales)('on a screen of 320 pixels, in %s', (locale) => {
  test('no page scrolls sideways, the result included', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of [...kindsOfPage, 'assessment/#page-1', 'assessment/#check', 'assessment/#result']) {
      await page.goto('about:blank');
      await page.goto(`${site}/${locale}/${path}`);
      if (path.endsWith('#result')) await page.locator('.level').waitFor();
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});

test('Korean lines break between words and Japanese lines by the strict rules', async () => {
  const page = await browser.newPage();
  const styleOf = async (locale: string) => {
    await page.goto(`${site}/${locale}/statement/`);
    return page
      .locator('.para p')
      .first()
      .evaluate((element) => [getComputedStyle(element).wordBreak, getComputedStyle(element).lineBreak]);
  };
  expect(await styleOf('ko')).toEqual(['keep-all', 'auto']);
  expect(await styleOf('ja')).toEqual(['normal', 'strict']);
  await page.close();
});
