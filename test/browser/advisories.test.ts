import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { valuesOf } from '#library/facets.ts';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';
import { enter, tabTo } from './keyboard.ts';

const site = inject('site');
const catalogue = loadCatalogue();
const all = catalogue.advisories.length;
const fitting = (wanted: Partial<Record<'country' | 'kind' | 'year', string>>) =>
  catalogue.advisories.filter((entry) => {
    const values = valuesOf(catalogue, entry);
    return Object.entries(wanted).every(([facet, value]) =>
      values[facet as keyof typeof wanted].includes(value),
    );
  }).length;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(locales)('the filter of the list, in %s', (locale) => {
  test('is set by keyboard, counts aloud, writes its address, and is cleared', async () => {
    await page.goto(`${site}/${locale}/advisories/`);
    expect(await shown()).toBe(all);

    await tabTo(page, 'select[name=country]');
    await page.keyboard.press('ArrowDown');
    expect(query()).toBe('?country=jp');
    expect(await shown()).toBe(fitting({ country: 'jp' }));
    expect(await said()).toEqual([String(fitting({ country: 'jp' })), String(all)].toSorted());

    await tabTo(page, 'select[name=year]');
    await page.keyboard.press('ArrowDown');
    const year = await page.locator('select[name=year]').inputValue();
    expect(query()).toBe(`?country=jp&year=${year}`);
    expect(await shown()).toBe(fitting({ country: 'jp', year }));
    expect(await page.locator('[data-documents] h3:visible').allInnerTexts()).toEqual([year]);

    await enter(page, '#document-filter button');
    expect(query()).toBe('');
    expect(await shown()).toBe(all);
    expect(await focusedName()).toBe('country');
  });

  test('is kept over a reload, a document and Back, and a change of language', async () => {
    const wanted = { country: 'us', kind: 'advisory' };
    await page.goto(`${site}/${locale}/advisories/`);
    for (const [name, value] of Object.entries(wanted))
      await page.locator(`select[name=${name}]`).selectOption(value);
    const expectKept = async () => {
      expect(query()).toBe('?country=us&kind=advisory');
      expect(await page.locator('select[name=country]').inputValue()).toBe('us');
      expect(await shown()).toBe(fitting(wanted));
    };
    await expectKept();
    await page.reload();
    await expectKept();
    await page.locator('[data-documents] li:visible a').first().click();
    await page.waitForURL(/advisories\/[a-z]+-/);
    await page.goBack();
    await page.waitForURL(/advisories\/\?/);
    await expectKept();
    await page
      .locator('.languages a')
      .nth(locale === 'en' ? 1 : 0)
      .click();
    await page.waitForURL((url) => !url.pathname.startsWith(`/${locale}/`));
    await expectKept();
  });
});

describe('an address', () => {
  test('opens the list filtered, and lets pass what no field knows', async () => {
    await page.goto(`${site}/en/advisories/?country=kr&kind=poem&colour=red`);
    expect(await shown()).toBe(fitting({ country: 'kr' }));
    expect(await page.locator('select[name=kind]').inputValue()).toBe('');
    await page.locator('select[name=kind]').selectOption('advisory');
    expect(query()).toBe('?country=kr&kind=advisory&colour=red');
  });

  test('that changes within the page changes the list', async () => {
    await page.goto(`${site}/en/advisories/?country=jp`);
    await page.evaluate(() => history.pushState(null, '', '?country=kr'));
    await page.evaluate(() => history.pushState(null, '', '?country=gb'));
    await page.goBack();
    await page.waitForURL(/country=kr/);
    expect(await shown()).toBe(fitting({ country: 'kr' }));
  });

  test('that nothing fits says how to get back to the list', async () => {
    await page.goto(`${site}/en/advisories/?country=jp&kind=research`);
    expect(await shown()).toBe(0);
    expect(await page.locator('#document-filter [role=status]').innerText()).toBe(
      catalogue.strings['filter.none']?.en,
    );
    expect(await page.locator('[data-documents]:visible').count()).toBe(0);
  });
});

test.each(locales)(
  'without JavaScript, in %s, plain links lead to all documents of a country',
  async (locale) => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${site}/${locale}/advisories/?country=jp`);
    expect(await reader.locator('#document-filter').isVisible()).toBe(false);
    expect(await reader.locator('[data-documents] li[data-kind]:visible').count()).toBe(all);
    await reader.locator('nav details summary').first().click();
    await reader.locator(`a[href="/${locale}/advisories/by/country/jp/"]`).click();
    await reader.waitForURL('**/by/country/jp/');
    expect(await reader.locator('li[data-kind]').count()).toBe(fitting({ country: 'jp' }));
    await reader.locator(`main a[href="/${locale}/advisories/"]`).click();
    expect(await reader.locator('h3').count()).toBeGreaterThan(3);
    await plain.close();
  },
);

test.each([
  [320, '.narrow', '.wide'],
  [1280, '.wide', '.narrow'],
])(
  'at %i pixels the timeline has one picture, with legible words, and an equal table',
  async (width, one, other) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}/en/advisories/`);
    const figure = page.locator('figure');
    expect(await figure.locator(one).isVisible()).toBe(true);
    expect(await figure.locator(other).isVisible()).toBe(false);
    const heights = await figure
      .locator(`${one} text`)
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(10);
    await figure.locator('summary').click();
    expect(await figure.locator('tbody tr:visible').count()).toBeGreaterThanOrEqual(
      await figure.locator(`${one} .sign`).count(),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
);

// Helpers

function shown(): Promise<number> {
  return page.locator('[data-documents] li[data-kind]:visible').count();
}

/** Numbers in the live count, sorted as texts. */
async function said(): Promise<string[]> {
  const text = await page.locator('#document-filter [role=status]').innerText();
  return (text.match(/\d+/g) ?? []).toSorted();
}

function query(): string {
  return new URL(page.url()).search;
}

function focusedName(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('name'));
}
