import { z } from 'zod';
import { date, id, link } from './id.ts';
import { localized, partlyLocalized } from './locale.ts';
import { citations, level } from './source.ts';
import { roles } from './vocabulary.ts';

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
  sources: citations,
  /** What in the step is ours and not the sources'. */
  ours: localized.optional(),
});

/** An authority to tell. Phone numbers and hours only as read in a source, with its date. */
export const reportingDesk = z.strictObject({
  id,
  country: z.enum(['JP', 'US', 'KR']),
  order: z.int().min(1),
  name: localized,
  /** What to report there. */
  purpose: localized,
  link: link.optional(),
  phone: z.strictObject({ number: z.string().regex(/^[+0-9#* -]+$/), read_on: date, level }).optional(),
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

export type ResponseStep = z.infer<typeof responseStep>;
export type ReportingDesk = z.infer<typeof reportingDesk>;
export type CaseEntry = z.infer<typeof caseEntry>;
export type Event = z.infer<typeof event>;
export type LawfulUse = z.infer<typeof lawfulUse>;
