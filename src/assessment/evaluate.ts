import { requireAnswers } from './answers.ts';
import {
  exposureOf,
  opennessOf,
  stakeOf,
  stateOf,
  withoutSafeguards,
  type Exposure,
  type State,
} from './exposure.ts';
import type { Answers, Model, Range } from './model.ts';

/** What answers come to. Points are 0 to 100; shares are 0 to 1; every range is exact and both its ends are attained. */
export interface Evaluation {
  /** Points with the safeguards that the answers describe. */
  readonly residual: Range;
  /** Points with no safeguard at all. */
  readonly inherent: Range;
  /** Id of the level, by the high end; undefined where no route is open by the answers, and then no number is shown. */
  readonly band: string | undefined;
  /** Id of the harm that is largest at the high end. */
  readonly worst_harm: string;
  readonly routes: readonly {
    readonly id: string;
    readonly openness: Range;
    readonly inherent: Range;
    readonly residual: Range;
  }[];
  /** `residual` and `inherent` are shares; a harm's part of the points is 100 times its share, divided by the number of harms. */
  readonly harms: readonly {
    readonly id: string;
    readonly stake: Range;
    readonly inherent: Range;
    readonly residual: Range;
  }[];
  /**
   * In the order of time. `after` is the points when the answers up to this stage count and nothing later is in place.
   * `share` is what the stage takes away; its two ends belong to the two ends of `after` and need not be in order.
   */
  readonly stages: readonly { readonly id: string; readonly after: Range; readonly share: Range }[];
}

/**
 * Evaluates answers under a model of layers of protection. Sources: layers of protection analysis (CCPS 2001), Reason's
 * barriers (1990), noisy-OR (Pearl 1988), the beta factor for common-cause failure (Fleming 1975; IEC 61508).
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param answers by question id; what is missing or `unknown` may be anything within its options
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function evaluate(model: Model, answers: Answers): Evaluation {
  requireAnswers(model, answers);
  const best = stateOf(model, answers, 'best');
  const worst = stateOf(model, answers, 'worst');
  const range = (measure: (state: State) => number): Range => ({ low: measure(best), high: measure(worst) });

  const low = exposureOf(model, best);
  const high = exposureOf(model, worst);
  const inherentLow = exposureOf(model, withoutSafeguards(best));
  const inherentHigh = exposureOf(model, withoutSafeguards(worst));
  const inherent = { low: inherentLow.index, high: inherentHigh.index };
  const residual = { low: low.index, high: high.index };

  return {
    residual,
    inherent,
    band: high.foothold === 0 ? undefined : bandOf(model, high),
    worst_harm: model.harms[largest(high.harms)]?.id ?? '',
    routes: model.routes.map((route, at) => ({
      id: route.id,
      openness: range((state) => opennessOf(model, state, at)),
      inherent: { low: inherentLow.footholds[at] ?? 0, high: inherentHigh.footholds[at] ?? 0 },
      residual: { low: low.footholds[at] ?? 0, high: high.footholds[at] ?? 0 },
    })),
    harms: model.harms.map((harm, at) => ({
      id: harm.id,
      stake: range((state) => stakeOf(model, state, at)),
      inherent: { low: inherentLow.harms[at] ?? 0, high: inherentHigh.harms[at] ?? 0 },
      residual: { low: low.harms[at] ?? 0, high: high.harms[at] ?? 0 },
    })),
    stages: stagesOf(model, best, worst, inherent),
  };
}

/** Id of the level: by the points, or by the worst single harm where that is worse. */
function bandOf(model: Model, exposure: Exposure): string {
  const worst = exposure.harms[largest(exposure.harms)] ?? 0;
  const points = Math.max(exposure.index, model.worst_harm_points * worst);
  return model.bands.findLast((band) => points >= band.from)?.id ?? '';
}

function stagesOf(model: Model, best: State, worst: State, inherent: Range): Evaluation['stages'] {
  let before = inherent;
  return model.stages.map((id, stage) => {
    const after = {
      low: exposureOf(model, upTo(model, best, stage)).index,
      high: exposureOf(model, upTo(model, worst, stage)).index,
    };
    const share = { low: before.low - after.low, high: before.high - after.high };
    before = after;
    return { id, after, share };
  });
}

/** The state when nothing after a stage is in place. */
function upTo(model: Model, state: State, stage: number): State {
  return {
    inputs: state.inputs,
    implementation: model.safeguards.map((safeguard, at) =>
      model.stages.indexOf(safeguard.stage) <= stage ? (state.implementation[at] ?? 0) : 0,
    ),
  };
}

/** Place of the largest value; the first of equals. */
function largest(values: readonly number[]): number {
  let at = 0;
  values.forEach((value, place) => {
    if (value > (values[at] ?? 0)) at = place;
  });
  return at;
}
