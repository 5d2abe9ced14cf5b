import { opennessOf, stateOf, type State } from './exposure.ts';
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
  const worst = stateOf(model, answers, 'worst');
  const random = generator(seed);
  const among = new Map<string, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const state = drawnState(model, worst, random);
    for (const { safeguard } of inOrder(drawnModel(model, random), state, known, thisMonth))
      among.set(safeguard, (among.get(safeguard) ?? 0) + 1);
    yield among;
  }
}

/** Highest openness that the schema lets a route reach. */
const openest = 0.7;

/** The state with routes open by another amount; all inputs of a route go the same way, and stakes stay as they are. */
function drawnState(model: Model, state: State, random: () => number): State {
  const inputs = new Map(state.inputs);
  model.routes.forEach((route, at) => {
    // Inputs that are multiplied by a number above 1 open a route by no more than that many times its openness.
    const factor = Math.min(half(random), openest / opennessOf(model, state, at));
    for (const input of route.inputs) inputs.set(input, (inputs.get(input) ?? 0) * factor);
  });
  return { inputs, implementation: state.implementation };
}

/** The model with other common causes and strengths, within the bounds of the schema. */
function drawnModel(model: Model, random: () => number): Model {
  return {
    ...model,
    kinds: model.kinds.map((kind) => ({
      ...kind,
      common_cause: Math.min(0.5, Math.max(0.1, kind.common_cause * half(random))),
    })),
    safeguards: model.safeguards.map((safeguard) => {
      const { from, to } = safeguard.strength_range;
      return { ...safeguard, strength: from + (to - from) * random() };
    }),
  };
}

/** A factor of one half to either side. */
function half(random: () => number): number {
  return 0.5 + random();
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
