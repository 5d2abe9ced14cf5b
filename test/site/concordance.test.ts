import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concordanceOf, newIn } from '#library/concordance.ts';
import { loadCatalogue } from '#library/load.ts';
import { concordanceCsv } from '#products/concordance.ts';
import { locales } from '#schema/locale.ts';
import { builtPages } from './built.ts';

const catalogue = loadCatalogue();
const rows = concordanceOf(catalogue);
const pages = new Map(builtPages().map((page) => [page.path, page]));

describe.each(['who-says-what/', 'who-says-what/by-agreement/'])('/<language>/%s', (path) => {
  test.each(locales)('%s: shows each entry once in the tables, with the states of the library', (locale) => {
    const html = pages.get(`/${locale}/${path}`)?.html ?? '';
    const shown = html.split(/<tr role="row" class="cells"[^>]*>/).slice(1);
    const states = shown.map((row) => [
      /href="[^"]*?([a-z0-9-]+)\/?"/.exec(row)?.[1],
      ...[...(row.split('</tr>')[0] ?? '').matchAll(/data-state="([^"]+)"/g)]
        .map(([, state]) => state)
        .slice(0, 3),
    ]);
    const expected = rows.map(({ entry, governments }) => [
      entry.id,
      ...governments.slice(0, 3).map(({ state }) => state),
    ]);
    expect(states.toSorted()).toEqual(expected.toSorted());
  });

  test.each(locales)('%s: every link of a cell leads to the documents of its row', (locale) => {
    const page = pages.get(`/${locale}/${path}`);
    const targets =
      page?.links.map(({ href }) => href).filter((href) => href.startsWith('#documents-')) ?? [];
    expect(targets.length).toBeGreaterThan(0);
    for (const href of targets) expect(page?.ids.has(href.slice(1)), href).toBe(true);
  });
});

test('a document is called new in something only where all was read in full', () => {
  for (const document of catalogue.advisories) {
    const found = newIn(catalogue, document);
    for (const locale of locales) {
      const html = pages.get(`/${locale}/advisories/${document.id}/`)?.html ?? '';
      const shows = (key: string) => html.includes(`>${catalogue.strings[key]?.[locale]}</h2>`);
      const any = found !== undefined && found.rows.length > 0;
      expect(shows('concordance.new'), document.id).toBe(any && found.certain);
      expect(shows('concordance.new-cautious'), document.id).toBe(any && !found.certain);
    }
  }
});

test('/data/v1/concordance.csv is what the library says', () => {
  expect(readFileSync('dist/data/v1/concordance.csv', 'utf8')).toBe(concordanceCsv(catalogue));
});
