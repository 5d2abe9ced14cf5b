import { z } from 'zod';
import { date, documentId, id, link } from './id.ts';
import { localized, locales, partlyLocalized } from './locale.ts';
import { verified } from './source.ts';
import { countries, documentKinds, entityStatuses, personStatuses, topics } from './vocabulary.ts';

/** One organization that issues documents; one file in `content/issuers/`. */
export const issuer = z.strictObject({
  id,
  /** The organization's own name for itself in each language, or the usual one. */
  name: localized,
  country: z.enum(countries),
  /** False for companies, researchers and the press; their word is never counted as a government's. */
  government: z.boolean(),
});

/** A person named in a document. Only people who were convicted or sanctioned; the others stay unnamed. */
export const person = z.strictObject({
  name: z.string().min(1),
  status: z.enum(personStatuses),
  /** Day on which the status was what is written here. */
  as_of: date,
});

/** A company or other body that a document puts on a sanctions list or takes off it. A body that was only mentioned stays out. */
export const entity = z.strictObject({
  /** The name in Latin letters, as the document or the reports of it give it. */
  name: z.string().min(1),
  status: z.enum(entityStatuses),
  /** Day on which the status was what is written here. */
  as_of: date,
});

/** One document: what an authority (or, with kind `research`, a private publisher) said on a day. */
export const advisory = z
  .strictObject({
    id: documentId,
    kind: z.enum(documentKinds),
    /** All issuers, by their ids in `content/issuers/`. Twin publications of one text are one entry. */
    issuers: z.array(id).min(1, 'Name at least one issuer.'),
    /** Day of the first publication. Left out only where no day is known; then the id carries what is. */
    date: date.optional(),
    /** How much of `date` is known. */
    date_precision: z.enum(['day', 'month', 'year']).default('day'),
    /** Days of issuers that published on another day than `date`. */
    issuer_dates: z.record(id, date).optional(),
    /** The issuer's own number, like "I-051624-PSA". */
    number: z.string().min(1).optional(),
    /** Title as the issuer wrote it, without the names of people who were not convicted or sanctioned. */
    title: z.strictObject({
      text: z.string().min(1),
      lang: z.enum([...locales, 'de']),
      /** False where no official title was seen and the title is our description. */
      official: z.boolean(),
    }),
    /** The title in the reader's language, or what the document is. */
    name: localized,
    /** Address at the issuer, only where the facts mark it as read or cited. */
    link: link.optional(),
    /** Languages in which the issuers published it. */
    languages: z.array(z.enum([...locales, 'de', 'fr', 'zh', 'es', 'ru', 'ar'])).min(1),
    /** Earlier documents that this one updates or builds on. */
    updates: z.array(documentId).default([]),
    /** What is in it for a company: two to five sentences of our own. */
    summary: partlyLocalized,
    /** What it is about. */
    topics: z.array(z.enum(topics)).default([]),
    /** Number of signs about origin, language or looks that the document also lists and that are not repeated here. */
    signs_left_out: z.int().min(1).optional(),
    people: z.array(person).default([]),
    /** Companies and other bodies that it puts on a sanctions list or takes off it. */
    entities: z.array(entity).default([]),
    verified,
    /** Day on which someone last compared this entry with its sources. */
    reviewed: date,
  })
  .refine(
    (entry) =>
      entry.date === undefined ||
      entry.id.includes(entry.date.slice(0, { day: 10, month: 7, year: 4 }[entry.date_precision])),
    {
      path: ['date'],
      error: (issue) =>
        `The id carries another date than ${String((issue.input as { date?: string }).date)}; write the same day in both.`,
    },
  )
  .refine(
    (entry) =>
      entry.verified.level === 'secondary' || entry.link !== undefined || entry.kind === 'joint-statement',
    {
      path: ['link'],
      error: 'A text that was read has an address; write the link, or lower the level to "secondary".',
    },
  );

export type Issuer = z.infer<typeof issuer>;
export type Advisory = z.infer<typeof advisory>;
