import type { Advisory } from '#schema/advisory.ts';

/** Documents that name people who were sanctioned or convicted, or bodies that were sanctioned, with those; in the order of the documents. */
export function namingPeopleOrBodies(
  documents: readonly Advisory[],
): { document: Advisory; people: Advisory['people']; entities: Advisory['entities'] }[] {
  return documents
    .map((document) => ({
      document,
      people: document.people.filter((person) => person.status !== 'charged'),
      entities: document.entities,
    }))
    .filter(({ people, entities }) => people.length + entities.length > 0);
}
