import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { encode } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { openBrowser } from '../browser/chromium.ts';

/**
 * Time from a click to the next paint on the built site (`dist/`), in a Chromium whose processor is slowed six times:
 * answering a question, and trying out an item of the plan, which draws the whole result anew.
 */
const { assessment, profiles } = loadCatalogue();
const answers = profiles.find(({ id }) => id === 'software-firm-60')?.answers ?? {};
const server = await preview({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const site = `http://127.0.0.1:${server.port}`;
const browser = await openBrowser();
const page = await browser.newPage();

await page.goto(`${site}/en/assessment/#page-1`);
await slow(page);
await report('an answer', '[data-step]:not([hidden]) [type=radio]', 60);
await page.goto('about:blank');
await page.goto(`${site}/en/assessment/#r=${encode(assessment, answers)}/result/full`);
await page.locator('.firm').first().waitFor({ timeout: 120_000 });
await slow(page);
await report('an item tried out', '.try input', 30);

await browser.close();
await server.stop();

async function slow(of: Page): Promise<void> {
  const session = await of.context().newCDPSession(of);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

async function report(name: string, selector: string, runs: number): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await page.evaluate(clickToPaint, { selector, run }));
  times.sort((a, b) => a - b);
  const shown = (share: number) =>
    (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(24)} median ${shown(0.5)} ms   95 % within ${shown(0.95)} ms   at most ${shown(1)} ms`,
  );
}

/** Clicks one of the elements in turn; in milliseconds until the frame with its effect is on the screen. */
function clickToPaint({ selector, run }: { selector: string; run: number }): Promise<number> {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const target = all[run % all.length];
  return new Promise((resolve) => {
    const started = performance.now();
    target?.click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - started);
      port2.postMessage(undefined);
    });
  });
}
