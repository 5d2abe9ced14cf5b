/** The closed lists of the site. Their names in three languages are interface strings (`stage.sourcing` …). */

/** Where in the life of an engagement something is seen or done, in the order of time. */
export const stages = [
  'sourcing',
  'application',
  'interview',
  'onboarding',
  'daily-work',
  'payment',
  'offboarding',
] as const;

/** How such a worker reaches an organization. */
export const routes = ['direct', 'platform', 'vendor', 'open'] as const;

/** The five harms that the joint statement names. */
export const harms = ['intellectual-property', 'data', 'funds', 'reputation', 'legal'] as const;

/** What a safeguard looks at. One kind of check can be beaten as a whole. */
export const kinds = ['identity', 'place', 'conduct', 'money', 'access', 'readiness'] as const;

/** How a safeguard works; its strength comes from this alone. */
export const mechanisms = ['verifies', 'denies', 'detects', 'deters', 'prepares'] as const;

/** How much work it is to put a safeguard in place, for a small organization. */
export const efforts = ['hour', 'day', 'week', 'project'] as const;

/** Who in an organization does it. */
export const roles = [
  'leadership',
  'hr',
  'hiring-manager',
  'it-security',
  'finance',
  'legal',
  'procurement',
] as const;

/** What kind of fact a red flag rests on. Nothing else may be a red flag: no origin, looks, accent, name, age or language. */
export const bases = ['document', 'device', 'place', 'payment', 'conduct', 'statement'] as const;

/** Who can meet a red flag. */
export const audiences = ['employer', 'client', 'platform', 'individual'] as const;

/** How well a source could be read. `memory` is left out on purpose: what nothing read supports is not published. */
export const levels = ['full-text', 'excerpt', 'secondary'] as const;

/** What a document is. */
export const documentKinds = [
  'joint-statement',
  'advisory',
  'alert',
  'announcement',
  'fact-sheet',
  'designation',
  'legal-action',
  'report',
  'guidance',
  'event',
  'research',
] as const;

/** What documents are about; a document may have several. */
export const topics = [
  'hiring',
  'platforms',
  'helpers',
  'ai-tools',
  'crypto',
  'extortion',
  'sanctions',
  'courts',
  'finance',
  'malware',
  'cooperation',
] as const;

/** Issuers' countries, and what stands for those that are not a country. */
export const countries = [
  'JP',
  'US',
  'KR',
  'GB',
  'DE',
  'AU',
  'CA',
  'JE',
  'NZ',
  'FR',
  'IT',
  'NL',
  'SK',
  'UN',
  'INT',
] as const;

/** The three governments of the joint statement, always in this order. */
export const threeGovernments = ['JP', 'US', 'KR'] as const;

/** What ties an ATT&CK technique to these workers. */
export const attackTies = ['attack-cites', 'vendor-reported', 'our-mapping'] as const;

/** Frameworks whose controls a safeguard may name. */
export const frameworkIds = ['nist-csf', 'nist-800-53', 'iso-27001', 'cis-controls', 'attack'] as const;

/** What a ready text is. */
export const readyTextKinds = ['letter', 'clauses', 'script', 'notice', 'check-list', 'note'] as const;

/** Who said that a company was a victim; nobody else's word is enough to name it. */
export const namedBy = ['itself', 'authority'] as const;

/** What is known of a named person's case. */
export const personStatuses = ['charged', 'pleaded-guilty', 'sentenced', 'sanctioned', 'delisted'] as const;

/** What is known of a named company or other body; each is also a status of people and has the same name. */
export const entityStatuses = ['sanctioned', 'delisted'] as const;

export type Stage = (typeof stages)[number];
export type Route = (typeof routes)[number];
export type Harm = (typeof harms)[number];
export type Kind = (typeof kinds)[number];
export type Mechanism = (typeof mechanisms)[number];
export type Effort = (typeof efforts)[number];
export type Role = (typeof roles)[number];
export type Basis = (typeof bases)[number];
export type Audience = (typeof audiences)[number];
export type Level = (typeof levels)[number];
export type DocumentKind = (typeof documentKinds)[number];
export type FrameworkId = (typeof frameworkIds)[number];
export type ReadyTextKind = (typeof readyTextKinds)[number];
export type Topic = (typeof topics)[number];
export type Country = (typeof countries)[number];
