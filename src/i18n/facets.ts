import type { Catalogue } from '#library/catalogue.ts';
import type { Facet } from '#library/facets.ts';
import type { Locale } from '#schema/locale.ts';
import { formatDate } from './format.ts';
import { translator } from './strings.ts';

/** Name of a value of a facet: the country, kind, issuer, topic or year in words. */
export function facetName(
  catalogue: Pick<Catalogue, 'issuers' | 'strings'>,
  facet: Facet,
  value: string,
  locale: Locale,
): string {
  const t = translator(catalogue.strings, locale);
  switch (facet) {
    case 'country':
      return t(`country.${value.toUpperCase()}`);
    case 'kind':
      return t(`document-kind.${value}`);
    case 'topic':
      return t(`topic.${value}`);
    case 'year':
      return formatDate(value, locale, 'year');
    case 'issuer':
      return catalogue.issuers.find(({ id }) => id === value)?.name[locale] ?? value;
  }
}
