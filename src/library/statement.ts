import type { Safeguard } from '#schema/safeguard.ts';
import type { Harm } from '#schema/vocabulary.ts';

/** Safeguards that make a harm smaller. */
export function limiting(safeguards: readonly Safeguard[], harm: Harm): Safeguard[] {
  return safeguards.filter((entry) => entry.limits?.includes(harm));
}

/** Sentences of an English paragraph. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=\.)\s+(?=[A-Z])/);
}
