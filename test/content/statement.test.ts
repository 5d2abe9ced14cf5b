import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';

const issued = readFileSync('test/fixtures/joint-statement.txt', 'utf8').trim();

test('the English text is the one that was issued, character for character', () => {
  expect(readFileSync('content/statement/en.md', 'utf8').trim()).toBe(issued);
});

test('the page shows every paragraph of it, in order, with an anchor each', async () => {
  const html = await (await fetch(`${inject('site')}/en/statement/`)).text();
  const shown = [...html.matchAll(/id="p(\d+)"[^]*?<p[^>]*>([^<]+)<\/p>/g)].map(([, number, text]) => [
    Number(number),
    text?.replaceAll('&#39;', '’'),
  ]);
  const [, ...paragraphs] = issued.split(/\n\s*\n/);
  expect(shown).toEqual(paragraphs.map((text, at) => [at + 1, text.trim()]));
});

test('translations have a paragraph for each and say that they are not official', () => {
  const { statement } = loadCatalogue();
  for (const locale of locales) {
    expect(statement.paragraphs[locale]).toHaveLength(6);
    expect(statement.translation_notice[locale]).not.toBe('');
  }
});
