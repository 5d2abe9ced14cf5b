import type { Locale } from '#schema/locale.ts';

const tags: Record<Locale, string> = { en: 'en-GB', ja: 'ja-JP', ko: 'ko-KR' };

/**
 * A day, month or year as readers of a language write it.
 *
 * @param date `yyyy-mm-dd`, `yyyy-mm` or `yyyy`
 */
export function formatDate(
  date: string,
  locale: Locale,
  precision: 'day' | 'month' | 'year' = 'day',
): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Intl.DateTimeFormat(tags[locale], {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}

/** `a, b and c`, in the way of the language. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}
