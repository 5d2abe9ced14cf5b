import type { Answers, Model } from './model.ts';

/**
 * The arithmetic of the model. Only + − × ÷, in the order of the model, so that the same answers give the same bits
 * everywhere; no function here can decrease when an input rises or a safeguard weakens, rounding included.
 */

/** One possible state of an organization: every input and every safeguard has a value. */
export interface State {
  /** Value of each input, in [0, 1]. */
  readonly inputs: ReadonlyMap<string, number>;
  /** How far each safeguard is in place, in [0, 1], in the order of `model.safeguards`. */
  readonly implementation: readonly number[];
}

/** What a state comes to. */
export interface Exposure {
  /** Chance-like share per route, in model order: gets in by this route and stays unnoticed. */
  readonly footholds: readonly number[];
  /** The same by any route. */
  readonly foothold: number;
  /** Share per harm, in model order. */
  readonly harms: readonly number[];
  /** 100 times the mean of the harms. */
  readonly index: number;
}

/**
 * The state that answers describe when everything unknown is as good (`best`) or as bad (`worst`) as it can be.
 * "Not applicable" counts as the worst option.
 */
export function stateOf(model: Model, answers: Answers, end: 'best' | 'worst'): State {
  const inputs = new Map<string, number>();
  const inPlace = new Map<string, number>();
  for (const question of model.questions) {
    const option = answeredOption(question.options, answers[question.id], end);
    if (question.safeguard !== undefined) inPlace.set(question.safeguard, option?.implementation ?? 0);
    for (const [input, value] of Object.entries(option?.sets ?? {})) inputs.set(input, value);
  }
  return { inputs, implementation: model.safeguards.map((safeguard) => inPlace.get(safeguard.id) ?? 0) };
}

/** The same state, but for what one option of a question says. */
export function withOption(
  model: Model,
  state: State,
  { safeguard, options }: Model['questions'][number],
  place: number,
): State {
  const option = options.at(place);
  if (safeguard !== undefined) {
    const at = model.safeguards.findIndex(({ id }) => id === safeguard);
    return at === -1
      ? state
      : { inputs: state.inputs, implementation: state.implementation.with(at, option?.implementation ?? 0) };
  }
  return {
    inputs: new Map([...state.inputs, ...Object.entries(option?.sets ?? {})]),
    implementation: state.implementation,
  };
}

/** The same state with nothing in place. */
export function withoutSafeguards(state: State): State {
  return { inputs: state.inputs, implementation: state.implementation.map(() => 0) };
}

/** What a state comes to. */
export function exposureOf(model: Model, state: State): Exposure {
  const layers = layersOf(model);
  const footholds = model.routes.map(
    (_, at) => opennessOf(model, state, at) * passing(model, layers.routes[at] ?? [], state),
  );
  let nowhere = 1;
  for (const share of footholds) nowhere *= 1 - share;
  const foothold = 1 - nowhere;
  const harms = model.harms.map(
    (_, at) => foothold * stakeOf(model, state, at) * passing(model, layers.harms[at] ?? [], state),
  );
  let sum = 0;
  for (const harm of harms) sum += harm;
  return { footholds, foothold, harms, index: (100 * sum) / model.harms.length };
}

/** Openness of the route at a place in the model, in [0, 1]. */
export function opennessOf(model: Model, state: State, route: number): number {
  return combined(0, model.routes[route]?.inputs ?? [], state);
}

/** Stake of the harm at a place in the model, in [0, 1]. */
export function stakeOf(model: Model, state: State, harm: number): number {
  return combined(model.harms[harm]?.base ?? 0, model.harms[harm]?.inputs ?? [], state);
}

function combined(base: number, inputs: readonly string[], state: State): number {
  let rest = 1 - base;
  for (const input of inputs) rest *= 1 - (state.inputs.get(input) ?? 0);
  return 1 - rest;
}

type Options = Model['questions'][number]['options'];

function answeredOption(options: Options, answer: string | undefined, end: 'best' | 'worst') {
  if (answer === 'not-applicable') return options.at(-1);
  if (answer === undefined || answer === 'unknown') return end === 'best' ? options[0] : options.at(-1);
  return options.find((option) => option.id === answer);
}

/** Safeguards by kind, as places in the model; one list of kinds per route and per harm. */
interface Layer {
  readonly commonCause: number;
  readonly safeguards: readonly number[];
}

/** Share that passes all layers: never less than the residue, and of each kind never less than its common cause. */
function passing(model: Model, layers: readonly Layer[], state: State): number {
  let pass = 1;
  for (const { commonCause, safeguards } of layers) {
    let rest = 1;
    for (const at of safeguards)
      rest *= 1 - (model.safeguards[at]?.strength ?? 0) * (state.implementation[at] ?? 0);
    pass *= commonCause + (1 - commonCause) * rest;
  }
  return model.residue + (1 - model.residue) * pass;
}

const layersByModel = new WeakMap<Model, { routes: Layer[][]; harms: Layer[][] }>();

/** Which safeguards stand in the way of which route and harm; worked out once for each model. */
function layersOf(model: Model): { routes: Layer[][]; harms: Layer[][] } {
  const known = layersByModel.get(model);
  if (known) return known;
  const layersFor = (id: string, list: 'bars' | 'limits'): Layer[] =>
    model.kinds
      .map((kind) => ({
        commonCause: kind.common_cause,
        safeguards: model.safeguards.flatMap((safeguard, at) =>
          safeguard.kind === kind.id && safeguard[list]?.includes(id) ? [at] : [],
        ),
      }))
      .filter((layer) => layer.safeguards.length > 0);
  const layers = {
    routes: model.routes.map((route) => layersFor(route.id, 'bars')),
    harms: model.harms.map((harm) => layersFor(harm.id, 'limits')),
  };
  layersByModel.set(model, layers);
  return layers;
}
