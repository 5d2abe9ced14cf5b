import { describe, expect, test } from 'vitest';
import { facets, facetsOf, valuesOf } from '#library/facets.ts';
import { loadCatalogue } from '#library/load.ts';
import { rowOf, timelineOf, timelineRows } from '#library/timeline.ts';
import type { Advisory, Issuer } from '#schema/advisory.ts';

const localized = (text: string) => ({ en: text, ja: text, ko: text });
const issuer = (id: string, country: Issuer['country'], government = true): Issuer => ({
  id,
  name: localized(id),
  country,
  government,
});
const document = (id: string, issuers: string[], more: Partial<Advisory> = {}): Advisory => ({
  id,
  kind: 'advisory',
  issuers,
  date_precision: 'day',
  title: { text: id, lang: 'en', official: true },
  name: localized(id),
  languages: ['en'],
  updates: [],
  summary: localized(id),
  topics: [],
  people: [],
  entities: [],
  verified: { level: 'full-text', note: localized('') },
  reviewed: '2026-01-01',
  ...more,
});
const issuers = [
  issuer('gb-ofsi', 'GB'),
  issuer('kr-nis', 'KR'),
  issuer('pp-lab', 'US', false),
  issuer('jp-npa', 'JP'),
];
const advisories = [
  document('joint-2026-02-01', ['kr-nis', 'jp-npa'], { date: '2026-02-01', kind: 'alert' }),
  document('pp-lab-2025-12', ['pp-lab'], { kind: 'research' }),
  document('jp-npa-2024-03-26', ['jp-npa'], { date: '2024-03-26' }),
  document('gb-ofsi-2024-01', ['gb-ofsi'], { date: '2024-01-01' }),
];
const made = {
  issuers,
  advisories,
  issuersOf: (entry: Advisory) => issuers.filter(({ id }) => entry.issuers.includes(id)),
};
const found = facetsOf(made);
const valuesIn = (facet: (typeof facets)[number]) => found[facet].map(({ value }) => value);

describe('facets', () => {
  test('keep the order of the closed lists, the countries of issuers, and the newest year first', () => {
    expect(valuesIn('country')).toEqual(['jp', 'kr', 'gb']);
    expect(valuesIn('kind')).toEqual(['advisory', 'alert', 'research']);
    expect(valuesIn('issuer')).toEqual(['jp-npa', 'kr-nis', 'gb-ofsi', 'pp-lab']);
    expect(valuesIn('year')).toEqual(['2026', '2025', '2024']);
  });

  test('name a joint document under each of its countries, newest first', () => {
    expect(found.country[0]?.documents.map(({ id }) => id)).toEqual([
      'joint-2026-02-01',
      'jp-npa-2024-03-26',
    ]);
  });

  test('count no private publisher for a country', () => {
    expect(valuesIn('country')).not.toContain('us');
  });

  test('are empty where no document has a value', () => {
    expect(found.topic).toEqual([]);
  });

  test('take the year from the id where no day is known', () => {
    expect(found.year[1]?.documents.map(({ id }) => id)).toEqual(['pp-lab-2025-12']);
  });

  test('of the real documents lead to each of them, by the values it has', () => {
    const catalogue = loadCatalogue();
    const real = facetsOf(catalogue);
    for (const facet of facets) {
      for (const { value, documents } of real[facet]) {
        expect(value).toMatch(/^[a-z0-9-]+$/);
        expect(documents.length).toBeGreaterThan(0);
      }
    }
    for (const entry of catalogue.advisories) {
      const values = valuesOf(catalogue, entry);
      for (const facet of facets) {
        const listing = real[facet].filter(({ documents }) => documents.includes(entry));
        expect(listing.map(({ value }) => value).toSorted(), entry.id).toEqual(values[facet].toSorted());
      }
    }
  });
});

describe('the timeline', () => {
  test('has a row for each of the three governments, and one for joint documents and all others', () => {
    expect(timelineRows).toEqual(['JP', 'US', 'KR', 'others']);
    expect(advisories.map((entry) => rowOf(made, entry))).toEqual(['others', 'others', 'JP', 'others']);
  });

  test('leaves research out', () => {
    expect(timelineOf(made).map(({ entry }) => entry.id)).toEqual([
      'joint-2026-02-01',
      'jp-npa-2024-03-26',
      'gb-ofsi-2024-01',
    ]);
  });
});
