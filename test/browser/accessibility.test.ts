import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { encode } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const { assessment, profiles } = loadCatalogue();
const code = encode(assessment, {
  ...profiles.find(({ id }) => id === 'web-studio-10')?.answers,
  'personal-data': 'unknown',
  'device-location': 'unknown',
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  ...kindsOfPage,
  'assessment/#page-1',
  'assessment/#device-location',
  `assessment/#r=${code}/check`,
  `assessment/#r=${code}`,
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(
  locales.flatMap(
    (locale) =>
      [
        [locale, 'light', 1280],
        [locale, 'dark', 390],
      ] as const,
  ),
)(
  'axe finds nothing wrong in %s, %s, %i pixels wide',
  async (locale, colorScheme, width) => {
    // The policy of the pages would keep axe out; nothing else is changed by leaving it aside.
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages) {
      await page.goto('about:blank');
      await page.goto(`${site}/${locale}/${path}`);
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      expect(passes.length).toBeGreaterThan(10);
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path}: ${id} in ${html}`)),
      );
    }
    expect(found).toEqual([]);
    await context.close();
  },
  300_000,
);
