import type { APIRoute } from 'astro';
import { loadCatalogue } from '#library/load.ts';

/** Earlier versions of the model, by which result codes of that time open. */
export function getStaticPaths() {
  return loadCatalogue().versions.map((model) => ({
    params: { version: String(model.version) },
    props: { model },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props.model);
