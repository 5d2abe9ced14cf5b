import type { Catalogue } from '#library/catalogue.ts';

/** What `/data/v1/<name>.json` holds: the entries as they are in `content/`, in all languages. */
export function dataFiles(catalogue: Catalogue): Record<string, unknown> {
  return {
    advisories: catalogue.advisories,
    'red-flags': catalogue.redFlags,
    safeguards: catalogue.safeguards,
    'assessment-model': catalogue.assessment,
  };
}
