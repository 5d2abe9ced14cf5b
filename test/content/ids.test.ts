import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';

/** Ids are addresses and are named by other sites and by result codes: none may vanish or change. */
const kept = JSON.parse(readFileSync('test/content/ids.json', 'utf8')) as Record<string, string[]>;
const catalogue = loadCatalogue();

describe.each(['advisories', 'redFlags', 'safeguards', 'questions'] as const)('%s', (collection) => {
  const present = catalogue[collection].map(({ id }) => id).sort();

  test('every id that was published is still there', () => {
    expect(present).toEqual(expect.arrayContaining(kept[collection] ?? []));
  });

  test('every id is on the list, so that it cannot change from now on; add new ones to test/content/ids.json', () => {
    expect(kept[collection]).toEqual(expect.arrayContaining(present));
  });
});
