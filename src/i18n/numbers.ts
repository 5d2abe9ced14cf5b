import type { Locale } from '#schema/locale.ts';

/**
 * A number as readers of a language write it, with a true minus sign.
 *
 * @param most digits after the point at most
 * @param least digits after the point at least, so that figures below each other line up
 */
export function formatNumber(value: number, locale: Locale, most = 0, least = 0): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most })
    .format(value)
    .replace('-', '−');
}

/** A change in points with one digit after the point and its sign. */
export function formatChange(points: number, locale: Locale): string {
  const size = formatNumber(Math.abs(points), locale, 1, 1);
  return Number(points.toFixed(1)) === 0 ? size : `${points < 0 ? '−' : '+'}${size}`;
}
