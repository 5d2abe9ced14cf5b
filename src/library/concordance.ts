import type { Advisory } from '#schema/advisory.ts';
import type { RedFlag } from '#schema/red-flag.ts';
import type { Safeguard } from '#schema/safeguard.ts';
import { countries, threeGovernments, type Country, type DocumentKind } from '#schema/vocabulary.ts';
import { dayOf, type Catalogue } from './catalogue.ts';

/**
 * What a document or a government has to say on a red flag or safeguard. Silence is only claimed of a text that was
 * read in full; what stands in a text that was read in part, or that is known from reports, is not known.
 */
export const states = ['says', 'not-in-text', 'not-known'] as const;
export type State = (typeof states)[number];

/**
 * Kinds of documents that set out signs or measures, so that a reader would look for them there. A court paper tells
 * one case, a designation lists names, a report describes how a scheme works and an event has no text of its own: they
 * may say something, but that they do not say it means nothing about their government.
 */
export const listingKinds: readonly DocumentKind[] = [
  'joint-statement',
  'advisory',
  'alert',
  'announcement',
  'fact-sheet',
  'guidance',
];

/** The part of the catalogue that is compared. */
export type Compared = Pick<Catalogue, 'advisories' | 'redFlags' | 'safeguards' | 'issuersOf'>;

/** A red flag or a safeguard. */
export type Item = { kind: 'red-flag'; entry: RedFlag } | { kind: 'safeguard'; entry: Safeguard };

/** What one official document has to say on an item. */
export interface DocumentCell {
  document: Advisory;
  state: State;
}

/** What one government has to say on an item. */
export interface GovernmentCell {
  country: Country;
  state: State;
  /** Its documents that say it, oldest first. */
  says: Advisory[];
  /** Its documents that list signs or measures, do not say it as far as is known, and were not read in full. */
  unread: Advisory[];
}

/** One line of the concordance. */
export type Row = Item & { documents: DocumentCell[]; governments: GovernmentCell[] };

/** A statement about an item. Where `certain` is false, it only holds for what was read. */
export interface Finding {
  row: Row;
  certain: boolean;
}

/** All red flags, then all safeguards, in the order of the catalogue, against all official documents. */
export function concordanceOf(catalogue: Compared): Row[] {
  const documents = officialDocuments(catalogue);
  const byCountry = governmentsOf(catalogue).map((country) => ({
    country,
    own: documents.filter((document) => countriesOf(catalogue, document).includes(country)),
  }));
  const rowOf = (item: Item): Row => {
    const cited = new Set(
      item.entry.sources.filter((source) => !source.background).map((source) => source.document),
    );
    const says = (document: Advisory) => cited.has(document.id);
    return {
      ...item,
      documents: documents.map((document) => ({ document, state: stateOf(document, says(document)) })),
      governments: byCountry.map(({ country, own }) => governmentCell(country, own, says)),
    };
  };
  return [
    ...catalogue.redFlags.map((entry) => rowOf({ kind: 'red-flag', entry })),
    ...catalogue.safeguards.map((entry) => rowOf({ kind: 'safeguard', entry })),
  ];
}

/** Documents of authorities, oldest first; research is not among them. */
export function officialDocuments({ advisories }: Pick<Compared, 'advisories'>): Advisory[] {
  return advisories.filter(({ kind }) => kind !== 'research').toSorted(byDay);
}

/** Governments with an official document: Japan, the United States, the Republic of Korea, then the others. */
export function governmentsOf(catalogue: Compared): Country[] {
  const present = new Set(
    officialDocuments(catalogue).flatMap((document) => countriesOf(catalogue, document)),
  );
  const others = countries.filter((country) => !isOneOfThree(country) && present.has(country));
  return [...threeGovernments, ...others];
}

/** Whether a government is one of the three of the joint statement. */
export function isOneOfThree(country: Country): boolean {
  return threeGovernments.some((one) => one === country);
}

/** Whether a document sets out signs or measures, so that its silence would mean something. */
export function listsSigns({ kind }: Advisory): boolean {
  return listingKinds.includes(kind);
}

/** Of one government: its documents that list signs or measures, and how many of them were read how well. */
export function readingOf(catalogue: Compared, country: Country): { all: Advisory[]; full: number } {
  const all = officialDocuments(catalogue).filter(
    (document) => listsSigns(document) && countriesOf(catalogue, document).includes(country),
  );
  return { all, full: all.filter(readInFull).length };
}

/** How many governments say it. `settled` where each of the three either says it or was read in full. */
export function agreementOf({ governments }: Row): { three: number; all: number; settled: boolean } {
  const three = governments.filter(({ country }) => isOneOfThree(country));
  return {
    three: three.filter(saysIt).length,
    all: governments.filter(saysIt).length,
    settled: three.every(({ state }) => state !== 'not-known'),
  };
}

/** One answer for several governments: one of them says it, none does, or that is not known. */
export function jointState(cells: readonly GovernmentCell[]): State {
  if (cells.some(saysIt)) return 'says';
  return cells.length > 0 && cells.every(({ state }) => state === 'not-in-text')
    ? 'not-in-text'
    : 'not-known';
}

/** Governments that say what a row is about in a document, in their fixed order. */
export function governmentsSaying({ governments }: Row, document: Advisory): Country[] {
  return governments.filter(({ says }) => says.includes(document)).map(({ country }) => country);
}

/** The rows on which most governments agree first: of the three, then of all; otherwise in the order they had. */
export function byAgreement(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [agreementOf(a), agreementOf(b)];
    return other.three - one.three || other.all - one.all;
  });
}

/** What Japan, the United States and the Republic of Korea all say. */
export function allThreeSay(rows: readonly Row[]): Row[] {
  return rows.filter((row) => agreementOf(row).three === threeGovernments.length);
}

/** What one government says and no other does; certain where every other government was read in full. */
export function onlyOneSays(rows: readonly Row[]): (Finding & { country: Country })[] {
  return rows.flatMap((row) => {
    const [one, another] = row.governments.filter(saysIt);
    if (!one || another) return [];
    const certain = row.governments.every((cell) => cell === one || cell.state === 'not-in-text');
    return [{ row, country: one.country, certain }];
  });
}

/**
 * What official documents say only after a day; certain where every document up to that day that lists signs or
 * measures was read in full. A document of which only the month or year is known counts as later only if all of it is.
 *
 * @param day `yyyy-mm-dd`
 */
export function saidAfter(rows: readonly Row[], day: string): Finding[] {
  return rows.flatMap((row) => {
    const saying = row.documents.filter(saysIt);
    if (saying.length === 0 || saying.some(({ document }) => !isAfter(document, day))) return [];
    const earlier = row.documents.filter(({ document }) => listsSigns(document) && !isAfter(document, day));
    return [{ row, certain: earlier.every(({ state }) => state === 'not-in-text') }];
  });
}

/**
 * What a document says that none of the documents it updates says, nor those that they update; certain where all of
 * them, and the document itself, were read in full. Undefined for research, and for a document that updates none.
 */
export function newIn(
  catalogue: Compared,
  document: Advisory,
): { rows: Row[]; earlier: Advisory[]; certain: boolean } | undefined {
  const earlier = updatedThrough(catalogue, document);
  if (document.kind === 'research' || earlier.length === 0) return undefined;
  const rows = concordanceOf(catalogue).filter(({ documents }) => {
    const saying = documents.filter(saysIt).map((cell) => cell.document.id);
    return saying.includes(document.id) && !earlier.some(({ id }) => saying.includes(id));
  });
  return { rows, earlier, certain: [document, ...earlier].every(readInFull) };
}

/** All official documents that a document updates, directly or through others, oldest first. */
function updatedThrough(catalogue: Compared, document: Advisory): Advisory[] {
  const reached = new Set(document.updates);
  // A set hands out what is added to it while it is gone through.
  for (const id of reached)
    for (const before of catalogue.advisories.find((entry) => entry.id === id)?.updates ?? [])
      reached.add(before);
  return officialDocuments(catalogue).filter(({ id }) => reached.has(id) && id !== document.id);
}

function governmentCell(
  country: Country,
  own: readonly Advisory[],
  saying: (document: Advisory) => boolean,
): GovernmentCell {
  const says = own.filter(saying);
  const listing = own.filter(listsSigns);
  const unread = listing.filter((document) => !saying(document) && !readInFull(document));
  // A government without any list of signs has not kept silent on one.
  const silent = listing.length > 0 && unread.length === 0;
  const state = says.length > 0 ? 'says' : silent ? 'not-in-text' : 'not-known';
  return { country, state, says, unread };
}

function stateOf(document: Advisory, says: boolean): State {
  if (says) return 'says';
  return readInFull(document) ? 'not-in-text' : 'not-known';
}

function readInFull({ verified }: Advisory): boolean {
  return verified.level === 'full-text';
}

function saysIt({ state }: { state: State }): boolean {
  return state === 'says';
}

/** Countries whose governments issued a document; bodies of several states do not speak for one. */
function countriesOf(catalogue: Pick<Compared, 'issuersOf'>, document: Advisory): Country[] {
  return catalogue
    .issuersOf(document)
    .filter(({ government, country }) => government && country !== 'UN' && country !== 'INT')
    .map(({ country }) => country);
}

/** Whether all of the time that is known of a document lies after a day. */
function isAfter(document: Advisory, day: string): boolean {
  const known = dayOf(document).slice(0, { day: 10, month: 7, year: 4 }[document.date_precision]);
  return known > day.slice(0, known.length);
}

function byDay(a: Advisory, b: Advisory): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}
