import { locales, type Locale } from '#schema/locale.ts';
import { fileOf, type Content } from '../read.ts';

import type { Problem } from '../problem.ts';

/** More entries than this may not share a sentence; a sentence that fits everywhere says nothing. */
const most = 3;

/** Collections whose entries are written one by one; fixed words such as names of issuers and options stay out. */
const written = [
  'advisories',
  'redFlags',
  'safeguards',
  'readyTexts',
  'response',
  'decisions',
  'reporting',
  'lawfulUse',
  'falsePositives',
  'cases',
] as const;

/** Finds sentences that stand in more than three entries, in any language. */
export function repeatedSentences(content: Content): Problem[] {
  const places = new Map<string, Set<string>>();
  for (const collection of written) {
    for (const entry of content[collection]) {
      for (const { locale, text } of texts(entry)) {
        for (const sentence of sentences(text, locale)) {
          const key = `${locale} ${sentence}`;
          places.set(key, (places.get(key) ?? new Set()).add(fileOf(collection, entry.id)));
        }
      }
    }
  }
  return [...places].flatMap(([key, files]) => {
    if (files.size <= most) return [];
    const [first = '', ...others] = files;
    return [
      {
        file: first,
        field: '',
        message: `The sentence "${key.slice(3)}" stands in ${files.size} entries (also ${others.join(', ')}). Say what is particular to each.`,
      },
    ];
  });
}

/** Every localized text of an entry, however deep. */
function texts(value: unknown): { locale: Locale; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (typeof record.en === 'string')
    return locales.flatMap((locale) =>
      typeof record[locale] === 'string' ? [{ locale, text: record[locale] }] : [],
    );
  return Object.values(record).flatMap(texts);
}

/** Sentences long enough to say something: four words, or eight characters in Japanese. */
function sentences(text: string, locale: Locale): string[] {
  const parts = text.split(locale === 'ja' ? /(?<=。)/ : /(?<=[.!?])\s+/).map((part) => part.trim());
  return parts.filter((part) => (locale === 'ja' ? part.length >= 8 : part.split(/\s+/).length >= 4));
}
