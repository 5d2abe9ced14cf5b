import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';

const site = inject('site');
const catalogue = loadCatalogue();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('a ready text, in %s', (locale) => {
  test('is copied as the very text that can be downloaded, and says so', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site}/${locale}/ready-texts/interview-script/`);
    await page.locator('[data-copy]').click();
    await expect
      .poll(() => page.locator('.actions [role=status]').textContent())
      .toBe(catalogue.strings['ready-texts.copied']?.[locale]);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const address = await page.locator('a[download]').getAttribute('href');
    const file = await (await fetch(site + (address ?? ''))).text();
    expect(copied).toBe(file);
    // Every paragraph and item that is shown is in the file.
    for (const shown of await page.locator('.text :is(h2, p, li)').allInnerTexts())
      expect(file).toContain(shown.trim());
    await context.close();
  });
});

test('without a script a ready text has no button that does nothing, and can be downloaded', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/en/ready-texts/interview-script/`);
  expect(await page.locator('[data-copy]').isVisible()).toBe(false);
  expect(await page.locator('a[download]').isVisible()).toBe(true);
  await context.close();
});

test('the choice of a country shows its desks only, without a script, and is kept nowhere', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/en/report/`);
  const shown = () => page.locator('[data-country]:visible').evaluateAll(countries);
  expect(await shown()).toEqual(['JP', 'US', 'KR']);
  await page.locator('[name=country][value=US]').check();
  expect(await shown()).toEqual(['US']);
  expect(page.url()).toBe(`${site}/en/report/`);
  await page.reload();
  expect(await shown()).toEqual(['JP', 'US', 'KR']);
  await context.close();
});

describe.each(locales)('the sheet, in %s', (locale) => {
  test.each(['A4', 'Letter'])(
    'prints on one page of %s, with every step and every item of evidence',
    async (format) => {
      const page = await browser.newPage();
      await page.goto(`${site}/${locale}/respond/sheet/`);
      const text = await page.locator('main').innerText();
      for (const step of catalogue.response) {
        expect(text).toContain(step.title[locale]);
        for (const item of step.collect) expect(text).toContain(item[locale]);
      }
      expect(await pagesOf(page, format)).toBe(1);
      await page.close();
    },
  );
});

describe.each(locales)('a safeguard on a phone, in %s', (locale) => {
  test('says on its first screen what to do, who, how long, and what shows that it is done', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const late: string[] = [];
    for (const { id } of catalogue.safeguards) {
      await page.goto(`${site}/${locale}/safeguards/${id}/`);
      const tops = await page
        .locator('h1, .lead, .facts > div')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
      expect(tops.length).toBe(6);
      if (tops.some((top) => top > 844 - 24)) late.push(id);
    }
    expect(late).toEqual([]);
    await page.close();
  });
});

function countries(sections: Element[]): (string | undefined)[] {
  return sections.map((section) => (section as HTMLElement).dataset.country);
}

/** Pages that a page takes in print. */
async function pagesOf(page: Page, format: string): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
