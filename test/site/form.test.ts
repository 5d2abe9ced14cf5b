import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relevantQuestions } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { locales, type Locale } from '#schema/locale.ts';

const { assessment: model } = loadCatalogue();
const exposure = model.questions.filter(({ safeguard }) => safeguard === undefined);

/** What a reader sees of each question in the built form, closed details left out: words, in Japanese and Korean characters. */
function shown(locale: Locale): Map<string, number> {
  const html = readFileSync(`dist/${locale}/assessment/index.html`, 'utf8');
  const fieldsets = [...html.matchAll(/<fieldset[^>]*data-question="([^"]+)"[^>]*>([^]*?)<\/fieldset>/g)];
  return new Map(
    fieldsets.map(([, id = '', inside = '']) => {
      const open = inside.replace(/(<details[^>]*>\s*<summary>[^]*?<\/summary>)[^]*?<\/details>/g, '$1');
      const text = open.replace(/<[^>]+>/g, locale === 'en' ? ' ' : '').replace(/&[^;]+;/g, 'x');
      return [id, locale === 'en' ? text.trim().split(/\s+/).length : text.replace(/\s/g, '').length];
    }),
  );
}

describe.each(locales)('the form as it is read in %s', (locale) => {
  const sizes = shown(locale);
  /** Seconds that a reader takes: 200 words or 450 characters a minute, and 8 s a question. */
  const seconds = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (60 * (sizes.get(id) ?? NaN)) / (locale === 'en' ? 200 : 450) + 8, 0);

  test('shows at most 80 words of a question, or the 180 characters that take as long', () => {
    expect(sizes.size).toBe(model.questions.length);
    const most = locale === 'en' ? 80 : 180;
    expect([...sizes].filter(([, size]) => size > most)).toEqual([]);
  });

  test('takes at most ten minutes for the quick assessment', () => {
    expect(seconds([...exposure.map(({ id }) => id), ...model.quick])).toBeLessThanOrEqual(600);
  });

  test('can end after three minutes where no route is open', () => {
    const ways = new Set(model.routes.flatMap(({ inputs }) => inputs));
    const closed = Object.fromEntries(
      exposure
        .filter(({ options }) => Object.keys(options[0]?.sets ?? {}).some((input) => ways.has(input)))
        .map(({ id, options }) => [id, options[0]?.id ?? '']),
    );
    expect(seconds(relevantQuestions(model, closed))).toBeLessThanOrEqual(180);
  });
});
