import { z } from 'zod';
import { date, documentId, id } from './id.ts';
import { localized, locales } from './locale.ts';

/** What is known of the joint statement besides its words, which stand in `en.md`, `ja.md` and `ko.md` beside it. */
export const statement = z.strictObject({
  date,
  /** Entry of the statement among the documents. */
  document: documentId,
  /** Short fingerprint of `en.md` from which each translation was made; shown by the checker when it no longer fits. */
  translated_from: z.strictObject({ ja: z.string(), ko: z.string() }),
  /** What stands above the Japanese and Korean texts. */
  translation_notice: localized,
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

export type Statement = z.infer<typeof statement>;
export type Term = z.infer<typeof term>;
