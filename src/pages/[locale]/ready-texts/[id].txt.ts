import type { APIRoute } from 'astro';
import { entryPaths } from '#i18n/routes.ts';
import { loadCatalogue } from '#library/load.ts';
import { plainText } from '#products/plain-text.ts';
import type { Locale } from '#schema/locale.ts';
import type { ReadyText } from '#schema/ready-text.ts';

export const getStaticPaths = () => entryPaths(loadCatalogue().readyTexts);

/** One ready text to download. */
export const GET: APIRoute<{ locale: Locale; entry: ReadyText }> = ({ props: { locale, entry } }) =>
  new Response(plainText(entry, locale), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
