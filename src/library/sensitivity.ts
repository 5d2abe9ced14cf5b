import { evaluate, type Answers, type Model } from '#assessment';

/** A number of the model, the two values it is set to, and what that does. */
export interface Sensitivity {
  readonly of: 'input' | 'openness' | 'common-cause' | 'strength' | 'base-stake' | 'in-place' | 'residue';
  /** Input, route, kind, mechanism or harm; the value itself for `in-place`; empty for the residue. */
  readonly id: string;
  /** The two values; for `openness` factors by which all inputs of the route are multiplied. */
  readonly from: number;
  readonly to: number;
  /** Mean change of the high end over the reference profiles at either value, in points. */
  readonly atFrom: number;
  readonly atTo: number;
}

/** A number that can be set to another value; what is set is another model, the answers stay. */
interface Knob {
  readonly of: Sensitivity['of'];
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly turned: (value: number) => Model;
}

/**
 * What moves the points most. Inputs go to their best and worst option and strengths to the ends of their range; all
 * other numbers move by half of their value to either side.
 *
 * @param profiles answers of the reference profiles
 * @param mechanismOf mechanism of a safeguard; all safeguards of a mechanism move together
 */
export function sensitivityOf(
  model: Model,
  profiles: readonly Answers[],
  mechanismOf: (safeguard: string) => string,
): Sensitivity[] {
  const now = meanHigh(model, profiles);
  return knobsOf(model, mechanismOf)
    .map(({ of, id, from, to, turned }) => ({
      of,
      id,
      from,
      to,
      atFrom: meanHigh(turned(from), profiles) - now,
      atTo: meanHigh(turned(to), profiles) - now,
    }))
    .toSorted((a, b) => Math.abs(b.atTo - b.atFrom) - Math.abs(a.atTo - a.atFrom));
}

/** Most that an input of a route may be; the same bound as where firmness is drawn. */
const openest = 0.7;

function knobsOf(model: Model, mechanismOf: (safeguard: string) => string): Knob[] {
  const half = (value: number) => ({ from: value * 0.5, to: Math.min(1, value * 1.5) });
  const inputs = model.questions.flatMap(({ options }): Knob[] =>
    Object.entries(options[0]?.sets ?? {}).map(([input, best]) => ({
      of: 'input',
      id: input,
      from: best,
      to: options.at(-1)?.sets?.[input] ?? best,
      turned: (value) => withInputs(model, (id, old) => (id === input ? value : old)),
    })),
  );
  const routes = model.routes.map(({ id, inputs }): Knob => ({
    of: 'openness',
    id,
    from: 0.5,
    to: 1.5,
    turned: (factor) =>
      withInputs(model, (input, old) => (inputs.includes(input) ? Math.min(openest, old * factor) : old)),
  }));
  const kinds = model.kinds.map(({ id, common_cause }): Knob => ({
    of: 'common-cause',
    id,
    ...half(common_cause),
    turned: (value) => ({
      ...model,
      kinds: model.kinds.map((kind) => (kind.id === id ? { ...kind, common_cause: value } : kind)),
    }),
  }));
  const bases = model.harms
    .filter(({ base }) => base > 0)
    .map(({ id, base }): Knob => ({
      of: 'base-stake',
      id,
      ...half(base),
      turned: (value) => ({
        ...model,
        harms: model.harms.map((harm) => (harm.id === id ? { ...harm, base: value } : harm)),
      }),
    }));
  const partly = new Set(model.questions.flatMap(({ options }) => options.map((o) => o.implementation ?? 0)));
  const inPlace = [...partly]
    .filter((value) => value > 0 && value < 1)
    .map((old): Knob => ({
      of: 'in-place',
      id: String(old),
      ...half(old),
      turned: (value) => ({
        ...model,
        questions: model.questions.map((question) => ({
          ...question,
          options: question.options.map((option) =>
            option.implementation === old ? { ...option, implementation: value } : option,
          ),
        })),
      }),
    }));
  return [
    ...inputs,
    ...routes,
    ...kinds,
    ...strengthKnobs(model, mechanismOf),
    ...bases,
    ...inPlace,
    {
      of: 'residue',
      id: '',
      ...half(model.residue),
      turned: (residue) => ({ ...model, residue }),
    },
  ];
}

/** One knob for each mechanism; a strength that a source gives has no range and stays. */
function strengthKnobs(model: Model, mechanismOf: (safeguard: string) => string): Knob[] {
  const ranged = model.safeguards.filter(({ strength_range: { from, to } }) => from < to);
  return [...Map.groupBy(ranged, ({ id }) => mechanismOf(id))].map(([mechanism, safeguards]) => ({
    of: 'strength',
    id: mechanism,
    from: safeguards[0]?.strength_range.from ?? 0,
    to: safeguards[0]?.strength_range.to ?? 0,
    turned: (value) => ({
      ...model,
      safeguards: model.safeguards.map((safeguard) =>
        safeguards.includes(safeguard) ? { ...safeguard, strength: value } : safeguard,
      ),
    }),
  }));
}

function withInputs(model: Model, change: (input: string, old: number) => number): Model {
  return {
    ...model,
    questions: model.questions.map((question) => ({
      ...question,
      options: question.options.map((option) =>
        option.sets === undefined
          ? option
          : {
              ...option,
              sets: Object.fromEntries(
                Object.entries(option.sets).map(([input, old]) => [input, change(input, old)]),
              ),
            },
      ),
    })),
  };
}

function meanHigh(model: Model, profiles: readonly Answers[]): number {
  return mean(profiles.map((answers) => evaluate(model, answers).residual.high));
}

/** Mean of some numbers; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
