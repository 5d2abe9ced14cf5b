import type { Advisory, Issuer } from '#schema/advisory.ts';
import type { RedFlag } from '#schema/red-flag.ts';
import type { CaseEntry } from '#schema/response.ts';
import type { Safeguard } from '#schema/safeguard.ts';
import type { Citation } from '#schema/source.ts';
import { stages, threeGovernments, type Country, type Level } from '#schema/vocabulary.ts';
import { modelOf, strengthOf, type AssessmentModel } from './model.ts';
import type { Content } from './read.ts';

/** All content, joined by id and sorted; what is derived from links is worked out here and nowhere else. */
export interface Catalogue extends Content {
  /** The numbers of the assessment with the texts of its questions; what `/data/v1/assessment-model.json` holds. */
  assessment: AssessmentModel;
  document(id: string): Advisory;
  safeguard(id: string): Safeguard;
  issuersOf(entry: Advisory): Issuer[];
  /** Documents that update this one. */
  updatedBy(id: string): Advisory[];
  /** Red flags and safeguards that cite a document. */
  namedIn(id: string): { redFlags: RedFlag[]; safeguards: Safeguard[] };
  /** Red flags that a safeguard answers. */
  answeredBy(id: string): RedFlag[];
  /** Cases that teach a safeguard, show a red flag, or rest on a document; newest first. */
  casesOf(of: { safeguard?: string; redFlag?: string; document?: string }): CaseEntry[];
  /** Distinct governments among the sources; private publishers and international bodies do not count. */
  governments(sources: readonly Citation[]): Country[];
  /** Which of the three governments of the statement are among the sources, in their fixed order. */
  agreement(sources: readonly Citation[]): boolean[];
  /** The best verification among the sources. */
  bestLevel(sources: readonly Citation[]): Level;
  strength(entry: Safeguard): number;
}

/**
 * Joins content that `checkContent` found sound.
 */
export function catalogueOf(content: Content): Catalogue {
  const issuers = new Map(content.issuers.map((issuer) => [issuer.id, issuer]));
  const documents = new Map(content.advisories.map((entry) => [entry.id, entry]));
  const safeguards = new Map(content.safeguards.map((entry) => [entry.id, entry]));
  const inStageOrder = <T extends { id: string; stage: (typeof stages)[number] }>(
    entries: readonly T[],
  ): T[] =>
    entries.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || compare(a.id, b.id));
  const cites = (id: string) => (entry: { sources: readonly Citation[] }) =>
    entry.sources.some((source) => source.document === id && !source.background);

  const document = (id: string) => found(documents, id);
  const issuersOf = (entry: Advisory) => entry.issuers.map((id) => found(issuers, id));
  const governments = (sources: readonly Citation[]): Country[] => [
    ...new Set(
      sources
        .filter((source) => !source.background)
        .flatMap((source) => issuersOf(document(source.document)))
        .filter((issuer) => issuer.government && issuer.country !== 'UN' && issuer.country !== 'INT')
        .map((issuer) => issuer.country),
    ),
  ];

  const cases = content.cases.toSorted((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const redFlags = inStageOrder(content.redFlags);
  const sorted = inStageOrder(content.safeguards);
  return {
    ...content,
    advisories: content.advisories.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id)),
    redFlags,
    safeguards: sorted,
    response: content.response.toSorted((a, b) => a.order - b.order),
    decisions: content.decisions.toSorted((a, b) => a.order - b.order),
    reporting: content.reporting.toSorted((a, b) => compare(a.country, b.country) || a.order - b.order),
    lawfulUse: content.lawfulUse.toSorted((a, b) => a.order - b.order),
    falsePositives: content.falsePositives.toSorted((a, b) => a.order - b.order),
    cases,
    profiles: content.profiles.toSorted((a, b) => compare(a.id, b.id)),
    replays: content.replays.toSorted((a, b) => compare(a.letter, b.letter)),
    assessment: modelOf(content, (entry) => governments(entry.sources).length),
    document,
    safeguard: (id) => found(safeguards, id),
    issuersOf,
    updatedBy: (id) => content.advisories.filter((entry) => entry.updates.includes(id)),
    namedIn: (id) => ({ redFlags: redFlags.filter(cites(id)), safeguards: sorted.filter(cites(id)) }),
    answeredBy: (id) => redFlags.filter((entry) => entry.safeguards.includes(id)),
    casesOf: ({ safeguard, redFlag, document }) =>
      cases.filter(
        (told) =>
          told.safeguards.some((id) => id === safeguard) ||
          told.red_flags.some((id) => id === redFlag) ||
          told.sources.some((source) => source.document === document),
      ),
    governments,
    agreement: (sources) => {
      const among = governments(sources);
      return threeGovernments.map((country) => among.includes(country));
    },
    bestLevel: (sources) => {
      const levels = sources.map((source) => document(source.document).verified.level);
      return levels.includes('full-text')
        ? 'full-text'
        : levels.includes('excerpt')
          ? 'excerpt'
          : 'secondary';
    },
    strength: (entry) => strengthOf(entry, content.model),
  };
}

/** Day of a document for sorting; what has no day sorts by what its id carries. */
export function dayOf(entry: Advisory): string {
  return entry.date ?? /\d{4}(-\d{2}){0,2}/.exec(entry.id)?.[0] ?? '';
}

function found<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no entry "${id}"; run "npm run check:content".`);
  return entry;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
