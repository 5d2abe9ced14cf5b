import type { Advisory } from '#schema/advisory.ts';
import type { RedFlag } from '#schema/red-flag.ts';
import type { CaseEntry } from '#schema/response.ts';
import type { Safeguard } from '#schema/safeguard.ts';
import type { Audience, Topic } from '#schema/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** What the catalogue holds for one group of readers; all of it follows from the red flags that they can meet. */
export interface ForAudience {
  redFlags: RedFlag[];
  /** Documents that name one of the flags or are about one of the topics; those that name most come first. */
  documents: Advisory[];
  safeguards: Safeguard[];
  /** Cases that rest on one of the documents. */
  cases: CaseEntry[];
}

/**
 * @param topics topics of documents that are for these readers whatever they name
 */
export function forAudience(
  catalogue: Catalogue,
  audience: Audience,
  topics: readonly Topic[] = [],
): ForAudience {
  const redFlags = catalogue.redFlags.filter((flag) => flag.audience.includes(audience));
  const namedBy = (id: string) =>
    redFlags.filter((flag) => flag.sources.some((source) => source.document === id && !source.background))
      .length;
  const documents = catalogue.advisories
    .filter((entry) => namedBy(entry.id) > 0 || entry.topics.some((topic) => topics.includes(topic)))
    .toSorted((a, b) => namedBy(b.id) - namedBy(a.id));
  const answers = new Set(redFlags.flatMap((flag) => flag.safeguards));
  const read = new Set(documents.map((entry) => entry.id));
  return {
    redFlags,
    documents,
    safeguards: catalogue.safeguards.filter((entry) => answers.has(entry.id)),
    cases: catalogue.cases
      .filter((told) => told.sources.some((source) => read.has(source.document)))
      .toSorted((a, b) => (a.date < b.date ? 1 : -1)),
  };
}
