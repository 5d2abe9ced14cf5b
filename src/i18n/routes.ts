import { locales, type Locale } from '#schema/locale.ts';

/** `getStaticPaths` of a page that stands once in each language. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** `getStaticPaths` of a page that stands once in each language for each entry. */
export function entryPaths<T extends { id: string }>(
  entries: readonly T[],
): { params: { locale: Locale; id: string }; props: { locale: Locale; entry: T } }[] {
  return locales.flatMap((locale) =>
    entries.map((entry) => ({ params: { locale, id: entry.id }, props: { locale, entry } })),
  );
}
