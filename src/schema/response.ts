import { z } from 'zod';
import { person } from './advisory.ts';
import { date, id, link } from './id.ts';
import { localized, partlyLocalized } from './locale.ts';
import { citations, level } from './source.ts';
import { namedBy, roles } from './vocabulary.ts';

/** One step of "we think we hired one". The order is ours; each step says what it rests on. */
export const responseStep = z.strictObject({
  id,
  order: z.int().min(1),
  when: z.enum(['hour', 'day', 'week', 'later']),
  who: z.array(z.enum(roles)).min(1),
  /** What to do, as an instruction. */
  title: localized,
  step: localized,
  why: localized,
  do_not: z.array(localized).min(1),
  /** Things to copy or collect in this step, to tick off one by one. */
  collect: z.array(localized).default([]),
  sources: citations,
  /** What in the step is ours and not the sources'. */
  ours: localized.optional(),
});

/** A question that changes what comes next in the response, with what to do on either answer. */
export const decision = z.strictObject({
  id,
  order: z.int().min(1),
  /** The question, as a person in the middle of it would ask. */
  question: localized,
  /** What to do if so, in the order of doing. */
  do: z.array(localized).min(2),
  /** What would do harm here. */
  do_not: z.array(localized).min(1),
  why: localized,
  /** Steps of `content/response/` that come next. */
  steps: z.array(id).min(1),
  sources: citations,
  /** What is ours and not the sources'. */
  ours: localized.optional(),
});

/** Where and when a detail of a desk was read. */
const seenIn = {
  /** Day on which it was read. */
  read_on: date,
  /** How well the source could be read. */
  level,
  /** What it was read in, in a few words. */
  source: localized,
};

/** An authority to tell. Telephone, mail and hours only as read in a source; all others are to be looked up. */
export const reportingDesk = z.strictObject({
  id,
  country: z.enum(['JP', 'US', 'KR']),
  order: z.int().min(1),
  name: localized,
  /** What to report there, and what not. */
  purpose: localized,
  /** How to report: form, telephone, visit; what to expect. */
  how: localized,
  link: link.optional(),
  phone: z.strictObject({ number: z.string().regex(/^[+0-9#* -]+$/), ...seenIn }).optional(),
  mail: z.strictObject({ address: z.email(), ...seenIn }).optional(),
  /** When it is open. */
  hours: z.strictObject({ text: localized, ...seenIn }).optional(),
  languages: z.array(z.string().min(2)).optional(),
  verified: z.strictObject({ level, note: localized }),
});

/** A public case in short: what happened, and one lesson. */
export const caseEntry = z.strictObject({
  id,
  date,
  date_precision: z.enum(['day', 'month', 'year']).default('day'),
  title: partlyLocalized,
  what: partlyLocalized,
  lesson: partlyLocalized,
  safeguards: z.array(id).min(1),
  /** Red flags that the sources say were there. */
  red_flags: z.array(id).default([]),
  /** Victim companies that are named, and who named them. Nobody else's word is enough. */
  companies: z.array(z.strictObject({ name: z.string().min(1), named_by: z.enum(namedBy) })).default([]),
  /** People who were convicted or sanctioned; nobody else is named. */
  people: z.array(person).default([]),
  sources: citations,
});

/** A public-private event. */
export const event = z.strictObject({
  id,
  date,
  place: localized,
  title: localized,
  what: localized,
  sources: citations,
});

/** What an employer must not do, and may do, while looking. */
export const lawfulUse = z.strictObject({
  id,
  /** `ALL` is the working rule of this site. */
  country: z.enum(['ALL', 'JP', 'US', 'KR', 'EU', 'GB']),
  order: z.int().min(1),
  rule: localized,
  must_not: z.array(localized).min(1),
  may: z.array(localized).min(1),
  link: link.optional(),
  verified: z.strictObject({ level, note: localized }),
});

/** Somebody who looks suspicious at first sight and is not. */
export const falsePositive = z.strictObject({
  id,
  order: z.int().min(1),
  /** Who it is, in a few words. */
  who: localized,
  /** Red flags that such a person may show. */
  red_flags: z.array(id).min(1),
  /** Why it looks suspicious, and what is really behind it. */
  why: localized,
  /** What settles it, in the same way for everyone. */
  settle: localized,
});

export type ResponseStep = z.infer<typeof responseStep>;
export type Decision = z.infer<typeof decision>;
export type ReportingDesk = z.infer<typeof reportingDesk>;
export type CaseEntry = z.infer<typeof caseEntry>;
export type Event = z.infer<typeof event>;
export type LawfulUse = z.infer<typeof lawfulUse>;
export type FalsePositive = z.infer<typeof falsePositive>;
