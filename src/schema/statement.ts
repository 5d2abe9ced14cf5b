import { z } from 'zod';
import { date, documentId, id } from './id.ts';
import { localized, locales } from './locale.ts';
import { harms } from './vocabulary.ts';

/** One thing that the statement says, tied to the entries that are about it. */
const claim = z.strictObject({
  id,
  /** Number of the paragraph in which it stands; the first paragraph below the title is 1. */
  paragraph: z.int().min(1),
  /** The words of `en.md` that say it, exactly as they stand there. */
  quote: z.string().min(1),
  /** What is claimed, in a few words of ours. */
  text: localized,
  /** Red flags by which it may be seen. */
  red_flags: z.array(id).default([]),
  /** Safeguards that answer it. The safeguards that limit a harm are worked out from their `limits` instead. */
  safeguards: z.array(id).default([]),
  /** Documents that say more about it. */
  documents: z.array(documentId).default([]),
});

/** A harm that the statement names, and where. The safeguards that limit it are worked out from their `limits`. */
const harm = z.strictObject({
  harm: z.enum(harms),
  paragraph: z.int().min(1),
  /** The words of `en.md` that name it. */
  quote: z.string().min(1),
});

/** What is known of the joint statement besides its words, which stand in `en.md`, `ja.md` and `ko.md` beside it. */
export const statement = z.strictObject({
  date,
  /** Entry of the statement among the documents. */
  document: documentId,
  /** Short fingerprint of `en.md` from which each translation was made; shown by the checker when it no longer fits. */
  translated_from: z.strictObject({ ja: z.string(), ko: z.string() }),
  /** What stands above the Japanese and Korean texts. */
  translation_notice: localized,
  /** What the statement claims, in the order of its words; every sentence below the title has at least one. */
  claims: z.array(claim).min(1),
  /** The five harms, each once. */
  harms: z.array(harm).length(harms.length),
  /** What each government did that day, as the facts have it. */
  that_day: z
    .array(
      z.strictObject({
        country: z.enum(['JP', 'US', 'KR']),
        text: localized,
        documents: z.array(documentId),
      }),
    )
    .length(3),
  /** Joint documents that came after it. */
  since: z.array(z.strictObject({ document: documentId, text: localized })),
});

/** One agreed term. */
export const term = z.strictObject({
  id,
  en: z.string().min(1),
  ja: z.string().min(1),
  ko: z.string().min(1),
  /** Who was seen to use the Japanese and the Korean form: ids that `content/strings/` names as `seen.<id>`. */
  seen: z.strictObject({ ja: z.array(id).min(1).optional(), ko: z.array(id).min(1).optional() }).optional(),
  /** The everyday word that this site uses instead, where it uses another. */
  here: z.strictObject({ ja: z.string().min(1).optional(), ko: z.string().min(1).optional() }).optional(),
});

/** Words of the interface, by dotted key. */
export const strings = z.record(z.string().regex(/^[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)+$/), localized);

/** Front matter of a page of prose, one MDX file per language in `content/pages/<id>/`. */
export const page = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  lang: z.enum(locales),
  /** Fingerprint of the English file from which this translation was made; left out in English. */
  translated_from: z.string().optional(),
});

/** One line of the log of corrections, newest first in `content/corrections.yaml`. */
export const correction = z.strictObject({
  date,
  /** What was wrong and what stands there now; or what was published. */
  what: localized,
  /** Page below the language on which it stands, like `advisories/us-fbi-2025-01-23`. */
  page: z
    .string()
    .regex(/^[a-z0-9/-]+$/)
    .optional(),
});

export type Statement = z.infer<typeof statement>;
export type Claim = z.infer<typeof claim>;
export type Term = z.infer<typeof term>;
export type Correction = z.infer<typeof correction>;
