import { relevantQuestions } from './ask.ts';
import { exposureOf, stateOf, type State } from './exposure.ts';
import type { Answers, Model, Safeguard } from './model.ts';

/** One action of a plan. */
export interface Action {
  /** Id of the safeguard to put fully in place, or to find out about. */
  readonly safeguard: string;
  /** Id of the question whose answer caused it. */
  readonly question: string;
  /** Points by which the high end falls once this and everything listed before it is in place. */
  readonly drop: number;
  /** Points by which the high end falls when this alone is put in place today. */
  readonly alone: number;
}

/** What to do, in order. */
export interface Plan {
  /** Answered and not fully in place: put it in place. */
  readonly do: readonly Action[];
  /** Not known: find out first; `drop` is then the most that it can be. */
  readonly find: readonly Action[];
  /** The largest single drop in `do` that is not among its first five; undefined where there is none. */
  readonly start_planning: Action | undefined;
}

/** How many actions are "this month". */
export const thisMonth = 5;

/**
 * The plan: repeatedly the safeguard with the largest drop of the high end per weight of its effort, given those
 * already taken. Ties go to the safeguard that more governments recommend, then to the id.
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param answers by question id; a safeguard answered "not applicable" gives no action
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function plan(model: Model, answers: Answers): Plan {
  const { known, unknown } = candidatesFor(model, answers);
  const state = stateOf(model, answers, 'worst');
  const actions = inOrder(model, state, known);
  return {
    do: actions,
    find: inOrder(model, state, unknown),
    start_planning: actions
      .slice(thisMonth)
      .reduce<Action | undefined>(
        (most, action) => (action.alone > (most?.alone ?? 0) ? action : most),
        undefined,
      ),
  };
}

/** A safeguard that is not fully in place, with its place in the model and the question that asks about it. */
export interface Candidate {
  readonly at: number;
  readonly safeguard: Safeguard;
  readonly question: string;
}

/** What a plan may hold: `known` is answered and not fully in place, `unknown` is to be found out. */
export function candidatesFor(
  model: Model,
  answers: Answers,
): { readonly known: readonly Candidate[]; readonly unknown: readonly Candidate[] } {
  const relevant = new Set(relevantQuestions(model, answers));
  const open = model.questions.flatMap((question) => {
    const at = model.safeguards.findIndex((safeguard) => safeguard.id === question.safeguard);
    const safeguard = model.safeguards[at];
    const complete = answers[question.id] === question.options[0]?.id;
    return safeguard && relevant.has(question.id) && !complete
      ? [{ at, safeguard, question: question.id }]
      : [];
  });
  const isUnknown = ({ question }: Candidate) =>
    answers[question] === undefined || answers[question] === 'unknown';
  return {
    known: open.filter(
      (candidate) => !isUnknown(candidate) && answers[candidate.question] !== 'not-applicable',
    ),
    unknown: open.filter(isUnknown),
  };
}

/**
 * The greedy order of candidates from a state on.
 *
 * @param most how many actions are wanted
 */
export function inOrder(
  model: Model,
  start: State,
  candidates: readonly Candidate[],
  most = Infinity,
): Action[] {
  const today = exposureOf(model, start).index;
  const alone = new Map(
    candidates.map((candidate) => [candidate, today - indexWith(model, start, candidate)]),
  );
  const actions: Action[] = [];
  let left = [...candidates];
  let state = start;
  let level = today;
  while (left.length > 0 && actions.length < most) {
    let best: { candidate: Candidate; index: number; rate: number } | undefined;
    for (const candidate of left) {
      const index = indexWith(model, state, candidate);
      const rate = (level - index) / (model.effort_weight[candidate.safeguard.effort] ?? 1);
      if (!best || rate > best.rate || (rate === best.rate && before(candidate, best.candidate)))
        best = { candidate, index, rate };
    }
    if (!best || best.rate <= 0) break;
    const { candidate, index } = best;
    actions.push({
      safeguard: candidate.safeguard.id,
      question: candidate.question,
      drop: level - index,
      alone: alone.get(candidate) ?? 0,
    });
    state = inPlace(state, candidate.at);
    level = index;
    left = left.filter((other) => other !== candidate);
  }
  return actions;
}

function indexWith(model: Model, state: State, candidate: Candidate): number {
  return exposureOf(model, inPlace(state, candidate.at)).index;
}

function inPlace(state: State, at: number): State {
  return { inputs: state.inputs, implementation: state.implementation.with(at, 1) };
}

function before(a: Candidate, b: Candidate): boolean {
  const agreement = b.safeguard.agreement - a.safeguard.agreement;
  return agreement < 0 || (agreement === 0 && a.safeguard.id < b.safeguard.id);
}
