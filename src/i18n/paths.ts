import type { Locale } from '#schema/locale.ts';

/**
 * Address of a page within the site, under whatever folder the site is served from.
 *
 * @param page like `safeguards/device-location`; empty for the home page of the language
 */
export function pathTo(locale: Locale, page = ''): string {
  return fromBase(page === '' ? `${locale}/` : `${locale}/${page}/`);
}

/** Address of a file within the site. */
export function fromBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
