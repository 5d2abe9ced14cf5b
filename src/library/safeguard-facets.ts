import type { Safeguard } from '#schema/safeguard.ts';
import { efforts, roles, stages } from '#schema/vocabulary.ts';

/** By what the list of safeguards can be cut, in the order in which it is offered. */
export const safeguardFacets = ['effort', 'role', 'stage'] as const;

export type SafeguardFacet = (typeof safeguardFacets)[number];

/** All safeguards that share a value; never empty. */
export interface SafeguardCut {
  readonly value: string;
  readonly safeguards: Safeguard[];
}

const values = { effort: efforts, role: roles, stage: stages } as const;
const valueOf: Record<SafeguardFacet, (entry: Safeguard) => string> = {
  effort: (entry) => entry.effort,
  role: (entry) => entry.owner,
  stage: (entry) => entry.stage,
};

/** The cuts of one facet, in the order of its closed list; the safeguards keep their own order. */
export function safeguardCuts(safeguards: readonly Safeguard[], facet: SafeguardFacet): SafeguardCut[] {
  return values[facet]
    .map((value) => ({ value, safeguards: safeguards.filter((entry) => valueOf[facet](entry) === value) }))
    .filter((cut) => cut.safeguards.length > 0);
}
