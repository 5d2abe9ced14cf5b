import type { APIRoute } from 'astro';
import { dataFiles } from '#products/json.ts';
import { loadCatalogue } from '#library/load.ts';

/** One file of data for each collection that is published; a public contract under `/data/v1/`. */
export function getStaticPaths() {
  return Object.entries(dataFiles(loadCatalogue())).map(([file, data]) => ({
    params: { file },
    props: { data },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props.data);
