import { evaluate, plan, type Answers, type Model, type Question, type Range } from '#assessment';
import type { Profile, Replay } from '#schema/assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { mean, sensitivityOf, type Sensitivity } from './sensitivity.ts';
import { exampleAnswers, workedExample, type Example } from './worked-example.ts';

/** What the page on the method shows and no file holds. Points are 0 to 100, shares 0 to 1. */
export interface Method {
  readonly example: Example;
  /** By how far apart the points lie, largest first. */
  readonly sensitivity: readonly Sensitivity[];
  /** From the least to the most exposed. */
  readonly profiles: readonly Placed[];
  readonly replays: readonly Replayed[];
  readonly quick: readonly Width[];
  /** In the order of asking. */
  readonly protocol: readonly Asked[];
}

const known = new WeakMap<Catalogue, Method>();

/** The method as the catalogue has it; worked out once for each catalogue, because three pages show it. */
export function methodOf(catalogue: Catalogue): Method {
  const kept = known.get(catalogue);
  if (kept) return kept;
  const { assessment: model, profiles, replays } = catalogue;
  const answers = profiles.map((profile) => profile.answers);
  const method: Method = {
    example: workedExample(model, exampleAnswers),
    sensitivity: sensitivityOf(model, answers, (id) => catalogue.safeguard(id).mechanism),
    profiles: placed(model, profiles),
    replays: replays.map((replay) => ({ replay, ...replayRank(model, replay) })),
    quick: quickWidths(model, answers),
    protocol: model.questions.map((question) => asked(model, question, answers)),
  };
  known.set(catalogue, method);
  return method;
}

// Reference profiles

/** A reference profile with its result. */
export interface Placed {
  readonly profile: Profile;
  readonly range: Range;
  readonly band: string | undefined;
  /** Place among the profiles for which something was expected, 1 the least exposed; undefined for the others. */
  readonly rank: number | undefined;
}

/** The profiles by the high end of their range. */
export function placed(model: Model, profiles: readonly Profile[]): Placed[] {
  const sorted = profiles
    .map((profile) => ({ profile, ...evaluate(model, profile.answers) }))
    .toSorted((a, b) => a.residual.high - b.residual.high);
  const expected = sorted.filter(({ profile }) => profile.expected).map(({ profile }) => profile.id);
  return sorted.map(({ profile, residual, band }) => ({
    profile,
    range: residual,
    band,
    rank: profile.expected && expected.indexOf(profile.id) + 1,
  }));
}

// Case replay

/** Where the plan puts the safeguard that failed in a case or caught the worker. */
export interface Rank {
  /** 1 is the largest drop. Safeguards with the same drop share the mean of their places. */
  readonly rank: number;
  /** How many safeguards were ranked. */
  readonly of: number;
}

export interface Replayed extends Rank {
  readonly replay: Replay;
}

/** Drops closer than this are the same; they differ only by the order of multiplication. */
const sameDrop = 1e-9;

/**
 * Rank of a case's safeguard among all that the plan names for its answers, by the drop that each gives alone. One
 * that gives no drop comes last. Of a safeguard that caught the worker the own answer is left out: it was in place,
 * and the plan names only what is not.
 */
export function replayRank(
  model: Model,
  { safeguard, outcome, answers }: Pick<Replay, 'safeguard' | 'outcome' | 'answers'>,
): Rank {
  const own = model.questions.find((question) => question.safeguard === safeguard)?.id;
  const told = Object.fromEntries(
    Object.entries(answers).filter(([id]) => outcome === 'failed' || id !== own),
  );
  const { do: actions, find } = plan(model, told);
  const all = [...actions, ...find];
  const drop = all.find((action) => action.safeguard === safeguard)?.alone;
  if (drop === undefined) return { rank: all.length + 1, of: all.length + 1 };
  const same = all.filter(({ alone }) => Math.abs(alone - drop) < sameDrop).length;
  const larger = all.filter(({ alone }) => alone - drop >= sameDrop).length;
  return { rank: larger + (same + 1) / 2, of: all.length };
}

/** Mean rank that an order by chance gives. */
export function rankByChance({ of }: Rank): number {
  return (of + 1) / 2;
}

/** Standard deviation of the mean of such ranks in an order by chance, each case drawn on its own. */
export function spreadByChance(ranks: readonly Rank[]): number {
  const variance = ranks.reduce((sum, { of }) => sum + (of * of - 1) / 12, 0);
  return ranks.length === 0 ? 0 : Math.sqrt(variance) / ranks.length;
}

// Quick assessment

/** How wide the range is, on the mean of the profiles, once a question of the quick assessment is answered as well. */
export interface Width {
  /** Undefined for the start, when only the questions on exposure are answered. */
  readonly question: string | undefined;
  /** Mean of high − low in points. */
  readonly width: number;
}

export function quickWidths(model: Model, profiles: readonly Answers[]): Width[] {
  const exposure = model.questions.filter(({ safeguard }) => safeguard === undefined).map(({ id }) => id);
  return [undefined, ...model.quick].map((question, count) => {
    const answered = [...exposure, ...model.quick.slice(0, count)];
    const widths = profiles.map((answers) => {
      const told = Object.fromEntries(answered.map((id) => [id, answers[id] ?? 'unknown']));
      const { low, high } = evaluate(model, told).residual;
      return high - low;
    });
    return { question, width: mean(widths) };
  });
}

// Question protocol

/** What becomes of the answer to a question. */
export interface Asked {
  readonly question: string;
  /** What its options set, from best to worst: inputs of a route or harm, or how far a safeguard is in place. */
  readonly sets: readonly {
    readonly of: 'route' | 'harm' | 'safeguard';
    readonly id: string;
    readonly values: readonly number[];
  }[];
  /** Safeguards whose effect depends on it: the one it asks about, or those on the route or harm. */
  readonly safeguards: readonly string[];
  /** Most that the high end differs between its best and its worst answer on a reference profile, in points. */
  readonly shift: number;
}

export function asked(model: Model, question: Question, profiles: readonly Answers[]): Asked {
  const { id, safeguard, options } = question;
  const sets: Asked['sets'] =
    safeguard === undefined
      ? Object.keys(options[0]?.sets ?? {}).map((input) => ({
          ...ownerOf(model, input),
          values: options.map((option) => option.sets?.[input] ?? 0),
        }))
      : [{ of: 'safeguard', id: safeguard, values: options.map((option) => option.implementation ?? 0) }];
  const touched = ({ id, bars, limits }: Model['safeguards'][number]) =>
    sets.some((set) => (set.of === 'safeguard' ? set.id === id : (bars ?? limits)?.includes(set.id)));
  const highWith = (answers: Answers, option: string | undefined) =>
    evaluate(model, { ...answers, [id]: option ?? 'unknown' }).residual.high;
  return {
    question: id,
    sets,
    safeguards: model.safeguards.filter(touched).map(({ id }) => id),
    shift: Math.max(
      0,
      ...profiles.map((answers) => highWith(answers, options.at(-1)?.id) - highWith(answers, options[0]?.id)),
    ),
  };
}

/** The route or harm that an input belongs to. */
function ownerOf(model: Model, input: string): { of: 'route' | 'harm'; id: string } {
  const route = model.routes.find(({ inputs }) => inputs.includes(input));
  if (route) return { of: 'route', id: route.id };
  return { of: 'harm', id: model.harms.find(({ inputs }) => inputs.includes(input))?.id ?? '' };
}
