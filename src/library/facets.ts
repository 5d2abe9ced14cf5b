import type { Advisory } from '#schema/advisory.ts';
import { countries, documentKinds, topics } from '#schema/vocabulary.ts';
import { dayOf, type Catalogue } from './catalogue.ts';

/** By what the list of documents can be cut, in the order in which it is offered. */
export const facets = ['country', 'kind', 'issuer', 'topic', 'year'] as const;

export type Facet = (typeof facets)[number];

/** What all documents of a cut have in common. */
export interface FacetValue {
  /** In lower case, as addresses write it: `jp`, `alert`, `us-fbi`, `crypto`, `2025`. */
  value: string;
  /** In the order of the catalogue, newest first; never empty. */
  documents: Advisory[];
}

type Joined = Pick<Catalogue, 'advisories' | 'issuers' | 'issuersOf'>;

/**
 * Values of one document for every facet. A private publisher gives no country, because its word is never counted
 * as that of a government.
 */
export function valuesOf(catalogue: Pick<Joined, 'issuersOf'>, entry: Advisory): Record<Facet, string[]> {
  const governments = catalogue.issuersOf(entry).filter((issuer) => issuer.government);
  return {
    country: [...new Set(governments.map((issuer) => issuer.country.toLowerCase()))],
    kind: [entry.kind],
    issuer: entry.issuers,
    topic: entry.topics,
    year: [dayOf(entry).slice(0, 4)],
  };
}

/**
 * All values that occur, with their documents: closed lists in their own order, issuers by country, years newest
 * first. A facet that no document has is an empty list.
 */
export function facetsOf(catalogue: Joined): Record<Facet, FacetValue[]> {
  const entries = catalogue.advisories.map((entry) => ({ entry, values: valuesOf(catalogue, entry) }));
  const years = new Set(entries.flatMap(({ values }) => values.year));
  const order: Record<Facet, readonly string[]> = {
    country: countries.map((country) => country.toLowerCase()),
    kind: documentKinds,
    issuer: catalogue.issuers
      .toSorted(
        (a, b) =>
          Number(b.government) - Number(a.government) ||
          countries.indexOf(a.country) - countries.indexOf(b.country),
      )
      .map(({ id }) => id),
    topic: topics,
    year: [...years].toSorted().toReversed(),
  };
  const occurring = (facet: Facet): FacetValue[] =>
    order[facet]
      .map((value) => ({
        value,
        documents: entries.filter(({ values }) => values[facet].includes(value)).map(({ entry }) => entry),
      }))
      .filter(({ documents }) => documents.length > 0);
  return {
    country: occurring('country'),
    kind: occurring('kind'),
    issuer: occurring('issuer'),
    topic: occurring('topic'),
    year: occurring('year'),
  };
}
