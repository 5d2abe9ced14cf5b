import { describe, expect, test } from 'vitest';
import { facets, facetsOf } from '#library/facets.ts';
import { loadCatalogue } from '#library/load.ts';
import { dayOf } from '#library/catalogue.ts';
import { pictureFrom, timelineOf } from '#library/timeline.ts';
import { locales } from '#schema/locale.ts';
import { builtPages } from './built.ts';

const catalogue = loadCatalogue();
const values = facetsOf(catalogue);
const byPath = new Map(builtPages().map((page) => [page.path, page]));
const documentLinks = (html: string, locale: string) =>
  [...html.matchAll(new RegExp(`href="/${locale}/advisories/([a-z0-9-]+)/"`, 'g'))].map(([, id]) => id);

describe.each(locales)('in %s', (locale) => {
  const index = byPath.get(`/${locale}/advisories/`);

  test.each(facets)('every %s has a page that lists its documents and leads back', (facet) => {
    for (const { value, documents } of values[facet]) {
      const page = byPath.get(`/${locale}/advisories/by/${facet}/${value}/`);
      expect(documentLinks(page?.html ?? '', locale), value).toEqual(documents.map(({ id }) => id));
      expect(page?.links.some(({ href }) => href === `/${locale}/advisories/`)).toBe(true);
      expect(index?.links.some(({ href }) => href === page?.path)).toBe(true);
    }
  });

  test('a page of a facet offers no other value, so that pages do not grow with each other', () => {
    for (const [path, { links }] of byPath) {
      if (path.startsWith(`/${locale}/advisories/by/`))
        expect(
          links.filter(
            ({ href, attributes }) => href.includes('/advisories/by/') && !attributes.includes('hreflang='),
          ),
        ).toEqual([]);
    }
  });

  test('the table of the timeline holds all documents, and the picture those from its first year on', () => {
    const shown = timelineOf(catalogue);
    const table = /<table[^]*?<\/table>/.exec(index?.html ?? '')?.[0] ?? '';
    expect(documentLinks(table, locale)).toEqual(shown.map(({ entry }) => entry.id));
    const pictures = index?.html.match(/<svg[^>]*role="img"[^]*?<\/svg>/g) ?? [];
    expect(pictures).toHaveLength(2);
    const drawn = shown.filter(({ entry }) => Number(dayOf(entry).slice(0, 4)) >= pictureFrom);
    for (const picture of pictures) expect(picture.match(/class="sign/g)).toHaveLength(drawn.length);
  });
});
