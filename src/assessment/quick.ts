import { exposureOf, stateOf } from './exposure.ts';
import type { Answers, Model } from './model.ts';

/**
 * The safeguard questions that narrow the range most over reference organizations: forward selection on the mean width
 * of the range, with all questions on exposure answered; ties go to the smaller id.
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param profiles complete answers of reference organizations
 * @param count how many questions are wanted
 */
export function quickSelection(model: Model, profiles: readonly Answers[], count: number): string[] {
  const exposure = model.questions.filter(({ safeguard }) => safeguard === undefined).map(({ id }) => id);
  const candidates = model.questions
    .filter(({ safeguard }) => safeguard !== undefined)
    .map(({ id }) => id)
    .toSorted();
  const chosen: string[] = [];
  while (chosen.length < count && chosen.length < candidates.length) {
    let best: { id: string; width: number } | undefined;
    for (const id of candidates) {
      if (chosen.includes(id)) continue;
      const width = meanWidth(model, profiles, [...exposure, ...chosen, id]);
      if (!best || width < best.width) best = { id, width };
    }
    if (best) chosen.push(best.id);
  }
  return chosen;
}

/** Mean of high − low over the profiles when only some questions are answered. */
function meanWidth(model: Model, profiles: readonly Answers[], asked: readonly string[]): number {
  let sum = 0;
  for (const answers of profiles) {
    const known = Object.fromEntries(asked.map((id) => [id, answers[id] ?? 'unknown']));
    const at = (end: 'best' | 'worst') => exposureOf(model, stateOf(model, known, end)).index;
    sum += at('worst') - at('best');
  }
  return sum / profiles.length;
}
