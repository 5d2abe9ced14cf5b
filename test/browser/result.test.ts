import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { encode, evaluate, plan, strengths, type Answers } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { locales, type Locale } from '#schema/locale.ts';
import { openBrowser } from './chromium.ts';
import { shownQuestions } from './keyboard.ts';

const site = inject('site');
const catalogue = loadCatalogue();
const model = catalogue.assessment;
const firm = answersOf('software-firm-60');
const studio = answersOf('web-studio-10');
const word = (key: string, locale: Locale = 'en') =>
  (catalogue.strings[`result.${key}`] ?? catalogue.strings[`assessment.${key}`])?.[locale] ?? '';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

describe('the quick assessment', () => {
  test('asks the questions on exposure and ten on safeguards, then offers to narrow the range', async () => {
    await page.goto(`${site}/en/assessment/`);
    await page.locator('[name=gate][value=no]').check();
    await page.locator('button.go').click();
    const asked: string[] = [];
    while (await page.locator('#assessment-form').isVisible()) {
      for (const question of await shownQuestions(page)) {
        asked.push(question);
        await page.locator(`[name="${question}"][value="${firm[question] ?? 'unknown'}"]`).check();
      }
      await page.locator('button.go').click();
    }
    const exposure = model.questions.filter(({ safeguard }) => safeguard === undefined).map(({ id }) => id);
    expect(asked.toSorted()).toEqual([...exposure, ...model.quick].toSorted());
    await page.locator('#assessment-bottom button.go').first().click();
    await page.locator('.level').waitFor();
    const more = page.locator('.verdict button');
    expect(await more.textContent()).toMatch(/^Answer \d+ more to narrow this$/);
    await more.click();
    const [next = ''] = await shownQuestions(page);
    expect(asked).not.toContain(next);
  });
});

describe.each(locales)('trying out a plan, in %s', (locale) => {
  test('moves range, picture and plan at once, is announced, keeps the focus, and goes back', async () => {
    await openResult(firm, locale);
    const first = plan(model, firm).do[0]?.question ?? '';
    const rangeBefore = await page.locator('.range').textContent();
    const pictureBefore = await page.locator('figure').innerHTML();
    await page.locator(`#try-${first}`).focus();
    await page.keyboard.press('Space');
    const tried = { ...firm, [first]: 'always' };
    const { low, high } = evaluate(model, tried).residual;
    expect(await page.locator('.range').textContent()).toContain(String(Math.round(high)));
    expect(low).toBeLessThanOrEqual(high);
    expect(await page.locator('figure').innerHTML()).not.toBe(pictureBefore);
    expect(await page.locator('.tried').textContent()).toContain(
      String(Math.round(evaluate(model, firm).residual.high)),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`try-${first}`);
    expect(await page.locator(`#try-${first}`).isChecked()).toBe(true);
    const next = plan(model, tried).do[0]?.safeguard ?? '';
    expect(await page.locator('ol.plan a').first().textContent()).toBe(
      catalogue.safeguard(next).title[locale],
    );
    await page.reload();
    await page.locator('.level').waitFor();
    expect(await page.locator(`#try-${first}`).isChecked()).toBe(true);
    await page.locator('.verdict button').first().click();
    expect(await page.locator('.range').textContent()).toBe(rangeBefore);
  });
});

describe('the result', () => {
  test('has its nine parts in order, without a badge', async () => {
    await openResult(firm);
    const parts = await page.locator('.result > section h2').allTextContents();
    expect(parts).toEqual([
      expect.stringContaining('Your exposure is'),
      word('picture-title'),
      word('plan-title'),
      word('unknown-title'),
      word('strengths-title'),
      word('bars-title'),
      word('answers-title'),
      word('worked-title'),
      word('compare-title'),
      word('keep-title'),
    ]);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    const best = strengths(model, firm)[0]?.safeguard ?? '';
    expect(
      await page.getByRole('link', { name: catalogue.safeguard(best).title.en }).count(),
    ).toBeGreaterThan(0);
  });

  test('says after some work how firm the first five are', async () => {
    await openResult(firm);
    await page.getByText(word('firm-text')).waitFor({ timeout: 60_000 });
    const marks = await page.locator('ol.plan .firm').allTextContents();
    expect(marks).toHaveLength(Math.min(5, plan(model, firm).do.length));
    for (const mark of marks) expect([word('firm'), word('likely'), word('close')]).toContain(mark);
  });

  test('is laid beside an earlier one and beside the constructed organizations', async () => {
    await openResult(firm);
    await page.locator('#earlier').fill(encode(model, studio));
    await page.keyboard.press('Enter');
    const row = page.getByRole('row', { name: word('compare-before') });
    expect(await row.textContent()).toContain(String(Math.round(evaluate(model, studio).residual.high)));
    const changed = model.questions.filter(({ id }) => firm[id] !== studio[id]).length;
    expect(await page.getByText(word('compare-changed').replace('{n}', String(changed))).count()).toBe(1);
    await page.locator('summary', { hasText: 'constructed organizations' }).click();
    expect(await page.locator('tr.own').count()).toBe(1);
    expect(await page.locator('tbody:has(tr.own) tr').count()).toBe(catalogue.profiles.length + 1);
  });

  test('gives the questions to ask as a message to copy', async () => {
    await openResult({ ...firm, 'device-location': 'unknown' });
    await page
      .getByRole('button', { name: word('send-copy') })
      .first()
      .click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const question = catalogue.questions.find(({ id }) => id === 'device-location')?.text.en ?? '';
    expect(copied).toContain(word('send-sentence'));
    expect(copied).toContain(question);
  });

  test('changes an answer and comes back', async () => {
    await openResult(firm);
    await page.locator('a[href="#device-location"]').first().click();
    expect(await shownQuestions(page)).toEqual(['device-location']);
    await page.locator('[name=device-location][value=always]').check();
    await page.locator('button.go').click();
    await page.locator('#assessment-bottom button.go').first().click();
    await page.locator('.level').waitFor();
    const { high } = evaluate(model, { ...firm, 'device-location': 'always' }).residual;
    expect(await page.locator('.range').textContent()).toContain(String(Math.round(high)));
  });

  test('stays with question, answers and level when the language changes', async () => {
    await openResult(firm);
    const range = await page.locator('.range').textContent();
    await page.locator('.languages a[hreflang=ja]').click();
    await page.locator('.level').waitFor();
    expect(page.url()).toContain('/ja/');
    expect((await page.locator('.range').textContent())?.replace(/\D/g, '')).toContain(
      (range ?? '').replace(/\D/g, '').slice(0, -3),
    );
  });
});

describe('a result code of version 1', () => {
  const [first] = catalogue.versions;
  if (!first) throw new Error('There is no earlier version to test with.');
  const then: Answers = { 'remote-hires': 'mostly', 'device-location': 'no', 'source-code': 'most' };
  const code = encode(first, then);

  test('in the address opens under version 1, says what changed, and is carried over', async () => {
    await page.goto(`${site}/en/assessment/#r=${code}`);
    await page.getByRole('heading', { name: 'A result of version 1' }).waitFor();
    expect(await page.locator('.summary').count()).toBe(0);
    expect(await page.locator('#assessment-bottom').textContent()).toContain(
      String(Math.round(evaluate(first, then).residual.high)),
    );
    await page.getByRole('button', { name: word('older-go') }).click();
    await page.locator('.level').waitFor();
    expect(await page.locator('.range').textContent()).toContain(
      String(Math.round(evaluate(model, then).residual.high)),
    );
  });

  test.each<[string, (route: Route) => Promise<void>, string]>([
    ['mistyped', (route) => route.continue(), 'refused-damaged'],
    ['while its version cannot be loaded', (route) => route.abort(), 'refused-not-loaded'],
  ])('typed in %s is refused in words', async (_, answer, reason) => {
    await page.route('**/assessment-model-1.json', answer);
    await page.goto(`${site}/en/assessment/`);
    await page.locator('[data-code] summary').click();
    await page.locator('#code').fill(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
    await page.locator('[data-open-code]').click();
    await expect.poll(() => page.locator('.summary').textContent()).toContain(word(reason));
  });
});

describe('what can be taken along', () => {
  test('opens again from a file of answers, and a file that was changed is refused whole', async () => {
    await openResult(firm);
    const file = await download(word('export-answers'));
    const exported = JSON.parse(file) as { answers: Answers };
    expect(exported.answers).toEqual(firm);
    await page.goto('about:blank');
    await page.goto(`${site}/ko/assessment/`);
    const choose = async (text: string) => {
      await page.locator('[data-code] summary').click();
      await page.locator('#file').setInputFiles({
        name: 'answers.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    };
    await choose(file.replace('"mostly"', '"perhaps"'));
    expect(await page.locator('.summary').textContent()).toContain(word('refused-file', 'ko'));
    await page.reload();
    await choose(file);
    await page.locator('.level').waitFor();
    expect(await page.locator('.range').textContent()).toContain(
      String(Math.round(evaluate(model, firm).residual.high)),
    );
  });

  test('is a table, a text and a calendar with the first actions of the plan', async () => {
    await openResult(firm);
    const actions = plan(model, firm).do.map(({ safeguard }) => catalogue.safeguard(safeguard).title.en);
    const table = await download(word('export-csv'));
    const text = await download(word('export-markdown'));
    for (const title of actions) {
      expect(table).toContain(title);
      expect(text).toContain(`[${title}]`);
    }
    const days = (await download(word('export-calendar'))).replaceAll('\r\n ', '');
    expect(days.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    for (const line of days.split('\r\n')) expect(line).not.toContain('\n');
    expect(days).toContain(actions[0]?.replace(/[,;]/g, '\\$&'));
  });
});

test('answers are stored only when asked for, are found on the next visit, and can be erased', async () => {
  await page.goto(`${site}/en/assessment/`);
  await page.locator('[name=gate][value=no]').check();
  await page.locator('button.go').click();
  await page.locator('[name=remote-hires][value=rarely]').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: word('save') }).click();
  expect(await page.locator('.saving').textContent()).toContain('Saved on this device');
  await page.locator('[name=freelance-platforms][value=none]').check();
  const again = await context.newPage();
  await again.goto(`${site}/ja/assessment/`);
  await again.getByRole('button', { name: word('resume', 'ja') }).click();
  await again.locator('.answers').first().waitFor();
  expect(await again.locator('.answers').first().textContent()).toContain(
    catalogue.questions.find(({ id }) => id === 'freelance-platforms')?.text.ja,
  );
  await again.getByRole('button', { name: word('erase', 'ja') }).click();
  expect(await again.evaluate(() => localStorage.length)).toBe(0);
});

describe('a screen reader', () => {
  test('gets each question as a group of radios with its hint, and its error', async () => {
    await page.goto(`${site}/en/assessment/#device-location`);
    const question = catalogue.questions.find(({ id }) => id === 'device-location');
    const group = page.getByRole('group', { name: question?.text.en ?? '' });
    expect(await group.ariaSnapshot()).toContain(`group "${question?.text.en}"`);
    expect(await group.getByRole('radio').count()).toBe(6);
    await page.locator('button.go').click();
    expect(await group.evaluate(descriptionOf)).toContain('Select an answer to');
    expect(await page.locator('.summary').getAttribute('role')).toBe('alert');

    function descriptionOf(element: Element): string {
      return (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    }
  });

  test('gets the result as headings, tables and lists, with the picture named once', async () => {
    await openResult(firm);
    const tree = await page.locator('.result').ariaSnapshot();
    expect(tree).toMatch(/heading "Your exposure is [a-z ]+" \[level=2\]/);
    expect(tree.match(/img "From what comes in to what is left"/g)).toHaveLength(1);
    expect(tree).toContain('table:');
    expect(tree).toMatch(/checkbox "Take it as done .+"/);
  });

  test('is told what changed when an item is tried out', async () => {
    await openResult(firm);
    await page.locator('.try input').first().check();
    expect(await page.getByRole('status').first().textContent()).toMatch(/^With 1 ticked as done/);
  });
});

test.each(locales)(
  'at four times the size, question and result read without scrolling sideways, in %s',
  async (locale) => {
    // 1280 by 1024 at 400 per cent.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`${site}/${locale}/assessment/#device-location`);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await fits()).toBe(true);
    await page.goto('about:blank');
    await openResult(firm, locale);
    await page.locator('.try input').first().check();
    for (const summary of await page.locator('.result summary:visible').all()) await summary.click();
    expect(await fits()).toBe(true);
  },
);

// Helpers

function answersOf(id: string): Answers {
  return catalogue.profiles.find((profile) => profile.id === id)?.answers ?? {};
}

async function openResult(answers: Answers, locale: Locale = 'en'): Promise<void> {
  await page.goto(`${site}/${locale}/assessment/#r=${encode(model, answers)}/result/full`);
  await page.locator('.level').waitFor();
}

async function download(button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}
