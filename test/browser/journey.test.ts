import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { encode, evaluate, plan, pointsOf } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';
import { choose, enter, shownQuestions, tabTo } from './keyboard.ts';

const site = inject('site');
const catalogue = loadCatalogue();
const model = catalogue.assessment;
const firm = catalogue.profiles.find((profile) => profile.id === 'software-firm-60');
const answers = firm?.answers ?? {};

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
  await page.addInitScript(() => {
    const counted = window as unknown as { printed: number };
    counted.printed = 0;
    window.print = () => (counted.printed += 1);
  });
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(locales)('in %s, with the keyboard alone', (locale) => {
  test('one gets from the cover to a printed plan whose steps open safeguard pages', async () => {
    await page.goto(site);
    await enter(page, `a[href="/${locale}/assessment/"]`);
    await page.waitForURL(`**/${locale}/assessment/`);
    await choose(page, 'gate', 'no');
    await enter(page, '.ways p + p button');

    const asked: string[] = [];
    while (await page.locator('#assessment-form').isVisible()) {
      const questions = await shownQuestions(page);
      expect(questions.length).toBeGreaterThan(0);
      for (const question of questions) await choose(page, question, answers[question] ?? 'unknown');
      asked.push(...questions);
      await enter(page, 'button.go');
    }
    expect(asked.toSorted()).toEqual(model.questions.map(({ id }) => id).toSorted());

    await page.locator('.answers').first().waitFor();
    await enter(page, 'button.go');
    const evaluation = evaluate(model, answers);
    const points = pointsOf(model, evaluation);
    const level = catalogue.model.bands.find(({ id }) => id === evaluation.band)?.name[locale] ?? '';
    const heading = page.locator('.level');
    expect(await heading.textContent()).toContain(level);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.range').textContent()).toContain(String(points.residual.high));

    const first = plan(model, answers).do[0]?.safeguard ?? '';
    const link = page.locator('ol.plan a').first();
    expect(await link.textContent()).toBe(catalogue.safeguard(first).title[locale]);
    await tabTo(page, 'section:has(details code) button.go', 600);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await link.isVisible()).toBe(true);
    expect(await page.locator('.answers div').count()).toBe(model.questions.length);

    await page.emulateMedia({ media: 'screen' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/safeguards/${first}/`);
    expect(await page.locator('.steps li').count()).toBeGreaterThan(3);
    expect(await page.locator('.sources li').count()).toBeGreaterThan(0);
  });

  test('somebody who is worried about a person gets to the first hour at once', async () => {
    await page.goto(`${site}/${locale}/assessment/`);
    await choose(page, 'gate', 'yes');
    await enter(page, 'button.go');
    await page.waitForURL(`**/${locale}/respond/`);
    expect(await page.locator('#hour li').count()).toBeGreaterThan(0);
    await page.goBack();
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('yes');
  });
});

describe('going on without an answer', () => {
  test('names what is missing at the top, takes the focus there, and leads to the question', async () => {
    await page.goto(`${site}/en/assessment/`);
    await page.locator('button.go').click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.locator('[name=gate][value=no]').check();
    await page.locator('button.go').click();
    await page.locator('[name=remote-hires][value=none]').check();
    await page.locator('button.go').click();
    expect(await page.locator('.summary').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('.summary li').count()).toBe(2);
    await enter(page, '.summary a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-earlier-remote-hires');
    expect(await page.locator('#earlier-remote-hires-error').textContent()).toBe(
      await page.locator('.summary a').first().textContent(),
    );
    expect(await page.locator('[name=remote-hires]:checked').inputValue()).toBe('none');
  });
});

describe('answers are kept', () => {
  test('when one goes back with the browser, reloads, or changes the language', async () => {
    await start();
    await answerPage({
      'remote-hires': 'rarely',
      'earlier-remote-hires': 'few',
      'freelance-platforms': 'none',
    });
    expect(await shownQuestions(page)).toEqual(['agency-workers', 'open-contributions', 'cross-border-pay']);
    await page.goBack();
    expect(await page.locator('[name=earlier-remote-hires]:checked').inputValue()).toBe('few');
    await page.reload();
    expect(await page.locator('[name=earlier-remote-hires]:checked').inputValue()).toBe('few');
    expect(await shownQuestions(page)).toEqual([
      'remote-hires',
      'earlier-remote-hires',
      'freelance-platforms',
    ]);
    await page.locator('.languages a[hreflang=ko]').click();
    await page.waitForURL('**/ko/assessment/**');
    expect(await page.locator('[name=earlier-remote-hires]:checked').inputValue()).toBe('few');
    expect(await shownQuestions(page)).toEqual([
      'remote-hires',
      'earlier-remote-hires',
      'freelance-platforms',
    ]);
  });

  test('a question that loses its effect is passed over, and its answer waits', async () => {
    await start();
    await answerPage({
      'remote-hires': 'none',
      'earlier-remote-hires': 'none',
      'freelance-platforms': 'none',
    });
    await answerPage({ 'agency-workers': 'none', 'open-contributions': 'none' });
    const heading = page.locator('[data-focus]');
    expect(await heading.textContent()).toBe('No route is open by your answers');
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('#assessment-bottom li a').count()).toBe(2);
    await page.locator('button.go').click();
    await page.locator('.answers').first().waitFor();
    expect(await page.locator('.range').count()).toBe(0);
  });

  test('changing an answer on the check page opens only what it makes matter, then comes back', async () => {
    await start();
    await answerPage({
      'remote-hires': 'none',
      'earlier-remote-hires': 'none',
      'freelance-platforms': 'none',
    });
    await answerPage({ 'agency-workers': 'none', 'open-contributions': 'none' });
    await page.goto(`${page.url().replace(/#.*/, '')}#check`);
    await page.locator('.answers a').nth(2).click();
    expect(await shownQuestions(page)).toContain('freelance-platforms');
    await page.locator('[name=freelance-platforms][value=rarely]').check();
    await page.locator('button.go').click();
    expect(await shownQuestions(page)).toContain('cross-border-pay');
  });
});

describe('a result code', () => {
  test.each([
    ['cut off', (code: string) => code.slice(0, -3), /not a complete result code/],
    [
      'changed by hand',
      (code: string) => code.slice(0, 6) + (code[6] === 'A' ? 'B' : 'A') + code.slice(7),
      /changed or mistyped/,
    ],
    ['of another version', (code: string) => code.replace(/^\d+/, '999'), /another version/],
  ])('that is %s is refused in words, and the answers so far stay', async (_, spoil, words) => {
    await start();
    await answerPage({
      'remote-hires': 'rarely',
      'earlier-remote-hires': 'few',
      'freelance-platforms': 'none',
    });
    await page.locator('#assessment-top a').click();
    await page.locator('#assessment-top a').click();
    const code = await page.evaluate(() => (history.state as { code: string }).code);
    await page.locator('[data-code] summary').click();
    await page.locator('#code').fill(spoil(code));
    await page.locator('[data-open-code]').click();
    expect(await page.locator('.summary').textContent()).toMatch(words);
    expect(await page.evaluate(() => (history.state as { code: string }).code)).toBe(code);
  });

  test('opens the same result in another language from its address, which then no longer shows it', async () => {
    await page.goto(`${site}/ja/assessment/#r=${codeFor(answers)}`);
    expect(await page.locator('.range').textContent()).toContain(
      String(pointsOf(model, evaluate(model, answers)).residual.high),
    );
    expect(page.url()).toMatch(/#result$/);
  });

  test('that is broken in the address is refused in the language of the page', async () => {
    await page.goto(`${site}/ko/assessment/#r=${codeFor(answers).slice(0, 9)}`);
    expect(await page.locator('.summary').textContent()).toContain('완전한 결과 코드가 아닙니다');
  });
});

test('an old link to a question that no longer exists says so and leaves the answers as they are', async () => {
  await start();
  await answerPage({
    'remote-hires': 'rarely',
    'earlier-remote-hires': 'few',
    'freelance-platforms': 'none',
  });
  await page.evaluate(() => (location.hash = '#favourite-colour'));
  expect(await page.locator('.summary').textContent()).toContain(
    'There is no question “favourite-colour” any more',
  );
  await page.goBack();
  expect(await page.locator('[name=earlier-remote-hires]:checked').inputValue()).toBe('few');
});

describe('nothing leaves the browser', () => {
  /** Goes through the whole quick assessment and everything on the result page; returns what the browser asked for. */
  const visit = async (option: (values: string[]) => string): Promise<string[]> => {
    await page.goto('about:blank');
    await page.goto(`${site}/en/assessment/`, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    const note = (request: Request) =>
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
    page.on('request', note);
    await page.locator('[name=gate][value=no]').check();
    await page.locator('button.go').click();
    while (await page.locator('#assessment-form').isVisible()) {
      for (const question of await shownQuestions(page)) {
        const values = await page
          .locator(`[name="${question}"]`)
          .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
        await page.locator(`[name="${question}"][value="${option(values)}"]`).check();
      }
      await page.locator('button.go').click();
    }
    await page.locator('#assessment-bottom button.go').first().click();
    await page.locator('.level').waitFor();
    await page.locator('.try input').first().check();
    await page.waitForLoadState('networkidle');
    page.off('request', note);
    return requests;
  };

  test('after load only files of the build are asked for, the same whatever is answered, and nothing is stored', async () => {
    const best = await visit((values) => values[1] ?? '');
    const unknown = await visit((values) => (values.includes('unknown') ? 'unknown' : (values.at(-1) ?? '')));
    expect(unknown).toEqual(best);
    for (const request of best)
      expect(request).toMatch(
        new RegExp(`^GET ${site}/(_astro/[\\w.-]+|en/assessment/result\\.json|favicon\\.svg)$`),
      );
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual([0, 0, 0, 0]);
  });

  test('every request of every kind of page goes to the site itself', async () => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    for (const path of [
      '/',
      '/en/',
      '/ja/statement/',
      '/ko/advisories/',
      '/en/red-flags/',
      '/ja/safeguards/device-location/',
      '/ko/respond/',
      '/en/assessment/',
    ]) {
      await page.goto(site + path, { waitUntil: 'networkidle' });
    }
    expect([...hosts]).toEqual([site]);
  });
});

// Helpers

async function start(): Promise<void> {
  await page.goto(`${site}/en/assessment/`);
  await page.locator('[name=gate][value=no]').check();
  await page.locator('button.go').click();
}

async function answerPage(given: Record<string, string>): Promise<void> {
  for (const [question, option] of Object.entries(given))
    await page.locator(`[name="${question}"][value="${option}"]`).check();
  await page.locator('button.go').click();
}

function codeFor(given: Record<string, string>): string {
  return encode(model, given);
}
