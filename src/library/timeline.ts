import type { Advisory } from '#schema/advisory.ts';
import { threeGovernments } from '#schema/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { valuesOf } from './facets.ts';

/** Rows of the timeline, always in this order. */
export const timelineRows = [...threeGovernments, 'others'] as const;

export type TimelineRow = (typeof timelineRows)[number];

/** Row of a document: its country, where that is one of the three and the only one; otherwise `others`. */
export function rowOf(catalogue: Pick<Catalogue, 'issuersOf'>, entry: Advisory): TimelineRow {
  const [only, ...more] = valuesOf(catalogue, entry).country;
  const own = threeGovernments.find((country) => country.toLowerCase() === only);
  return more.length === 0 && own ? own : 'others';
}

/** What the timeline shows: official documents, newest first, each with its row. */
export function timelineOf(
  catalogue: Pick<Catalogue, 'advisories' | 'issuersOf'>,
): { entry: Advisory; row: TimelineRow }[] {
  return catalogue.advisories
    .filter((entry) => entry.kind !== 'research')
    .map((entry) => ({ entry, row: rowOf(catalogue, entry) }));
}

/** First year of the picture; the few documents before it would press all others together, and stand in the table only. */
export const pictureFrom = 2017;
