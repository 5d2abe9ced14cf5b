import type { APIRoute } from 'astro';
import { loadCatalogue } from '#library/load.ts';
import { concordanceCsv } from '#products/concordance.ts';

/** Who says what, as a table for other tools; a public contract under `/data/v1/`. */
export const GET: APIRoute = () =>
  new Response(concordanceCsv(loadCatalogue()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
