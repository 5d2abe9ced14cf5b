import type { APIRoute } from 'astro';
import { localePaths } from '#i18n/routes.ts';
import { loadCatalogue } from '#library/load.ts';
import { resultData } from '#products/form-model.ts';
import type { Locale } from '#schema/locale.ts';

export const getStaticPaths = localePaths;

/** What the result needs in one language; the form loads it while the questions are answered. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  Response.json(resultData(loadCatalogue(), props.locale));
