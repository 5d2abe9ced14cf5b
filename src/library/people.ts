import type { Advisory } from '#schema/advisory.ts';

/** Documents that name people who were sanctioned or convicted, with those people; in the order of the documents. */
export function namingPeople(
  documents: readonly Advisory[],
): { document: Advisory; people: Advisory['people'] }[] {
  return documents
    .map((document) => ({
      document,
      people: document.people.filter((person) => person.status !== 'charged'),
    }))
    .filter(({ people }) => people.length > 0);
}
