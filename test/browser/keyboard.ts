import type { Page } from 'playwright-core';

/** Presses Tab until the focused element fits, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab did not reach "${selector}" in ${most} steps.`);
}

/** Goes to an element by Tab and presses Enter on it. */
export async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Chooses an option of a question by keyboard: Tab to its group, arrows to the option. */
export async function choose(page: Page, question: string, option: string): Promise<void> {
  await tabTo(page, `[name="${question}"]`);
  await page.keyboard.press('Space');
  for (let pressed = 0; pressed < 8; pressed += 1) {
    if (
      await page.evaluate(
        ([name, value]) =>
          document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value === value,
        [question, option],
      )
    )
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows did not reach "${option}" of "${question}".`);
}

/** Questions that are shown, in order. */
export function shownQuestions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[data-step]:not([hidden]) fieldset[data-question]:not([hidden])',
      ),
    ].map((part) => part.dataset.question ?? ''),
  );
}
