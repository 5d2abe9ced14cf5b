import { z } from 'zod';

/** The three languages of the site, in the order in which they are offered. */
export const locales = ['en', 'ja', 'ko'] as const;
export type Locale = (typeof locales)[number];

const words = z
  .string()
  .trim()
  .min(1, 'Write the text; an empty text is a gap that a reader would see.')
  .refine((text) => !/[<>]/.test(text), 'Write plain text without < or >.');

/** Short text in all three languages, side by side, so that a gap or an old translation is seen at once. */
export const localized = z.strictObject({ en: words, ja: words, ko: words });
export type Localized = z.infer<typeof localized>;

/**
 * Short text where English may stand alone for a while. Readers of the other languages see the English text, marked
 * as English, with a notice that it is not translated yet.
 */
export const partlyLocalized = z.strictObject({ en: words, ja: words.optional(), ko: words.optional() });
export type PartlyLocalized = z.infer<typeof partlyLocalized>;
