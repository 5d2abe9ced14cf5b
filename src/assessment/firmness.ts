import { stateOf } from './exposure.ts';
import type { Answers, Model } from './model.ts';
import { candidatesFor, inOrder, thisMonth } from './plan.ts';

/** How often an action of the plan stays among the first five when the numbers of the model are drawn anew. */
export type Firmness = 'firm' | 'likely' | 'close';

/** Draws that stand behind a word on firmness. */
export const draws = 1000;

const seed = 20250827;

/** Word for a share of draws: firm from 90 %, likely from 60 %, otherwise a close call. */
export function firmnessOf(share: number): Firmness {
  return share >= 0.9 ? 'firm' : share >= 0.6 ? 'likely' : 'close';
}

/**
 * Draws the strengths within their ranges, and the common causes and the openness of routes within half of their value
 * to either side, and orders the plan anew each time. One step of the generator is one draw, so that a page can stop
 * in between; the last value counts.
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param answers by question id
 * @returns after each draw, for every safeguard that was among the first five so far, in how many of the draws it was
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function* drawFirmness(
  model: Model,
  answers: Answers,
): Generator<ReadonlyMap<string, number>, void, void> {
  const { known } = candidatesFor(model, answers);
  const random = generator(seed);
  const among = new Map<string, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawnModel(model, random);
    for (const { safeguard } of inOrder(drawn, stateOf(drawn, answers, 'worst'), known, thisMonth))
      among.set(safeguard, (among.get(safeguard) ?? 0) + 1);
    yield among;
  }
}

/** The model with other numbers within their ranges; the bounds of the schema are kept. */
function drawnModel(model: Model, random: () => number): Model {
  const half = () => 0.5 + random();
  const factors = new Map<string, number>();
  for (const { inputs } of model.routes) {
    const factor = half();
    for (const input of inputs) factors.set(input, factor);
  }
  return {
    ...model,
    kinds: model.kinds.map((kind) => ({
      ...kind,
      common_cause: Math.min(0.5, Math.max(0.1, kind.common_cause * half())),
    })),
    safeguards: model.safeguards.map((safeguard) => {
      const { from, to } = safeguard.strength_range;
      return { ...safeguard, strength: from + (to - from) * random() };
    }),
    questions: model.questions.map((question) =>
      question.safeguard === undefined
        ? { ...question, options: question.options.map((option) => scaled(option, factors)) }
        : question,
    ),
  };
}

function scaled(
  option: Model['questions'][number]['options'][number],
  factors: ReadonlyMap<string, number>,
): Model['questions'][number]['options'][number] {
  const sets = Object.entries(option.sets ?? {}).map(
    ([input, value]) => [input, Math.min(0.7, value * (factors.get(input) ?? 1))] as const,
  );
  return { ...option, sets: Object.fromEntries(sets) };
}

/** Numbers in [0, 1) that are the same everywhere (mulberry32). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
