import fc from 'fast-check';
import type { Answers, Model, Question } from '#assessment';
import { answersTo } from '#assessment';

/** Random models within the bounds of the schema, and random answers to a model. */

const kindIds = ['identity', 'place', 'conduct', 'money', 'access', 'readiness'];
const routeIds = ['direct', 'platform', 'vendor', 'open'];
const harmIds = ['ip', 'data', 'funds', 'reputation', 'legal'];
const stages = ['early', 'middle', 'late'];
const efforts = { hour: 1, day: 2, week: 4, project: 8 };

const hundredths = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((n) => n / 100);
const rising = (length: number, max: number) =>
  fc
    .array(hundredths(0, max), { minLength: length, maxLength: length })
    .map((values) => values.toSorted((a, b) => a - b));
const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });

/** Any model within the bounds. */
export function anyModel(limits: { safeguards?: number } = {}): fc.Arbitrary<Model> {
  const safeguardCount = fc.integer({ min: 1, max: limits.safeguards ?? 10 });
  return fc
    .record({
      residue: hundredths(0.01, 0.5),
      causes: fc.array(hundredths(0.1, 0.5), { minLength: kindIds.length, maxLength: kindIds.length }),
      // Two questions open the first route: 1 − 0.5 · 0.6 = 0.7 at most.
      openness: fc.tuple(...routeIds.map((_, at) => rising(4, at === 0 ? 0.5 : 0.7))),
      earlier: rising(3, 0.4),
      stakes: fc.array(rising(3, 1), { minLength: harmIds.length, maxLength: harmIds.length }),
      bases: fc.array(fc.constantFrom(0, 0.5), { minLength: harmIds.length, maxLength: harmIds.length }),
      safeguards: safeguardCount.chain((count) =>
        fc.array(anySafeguard, { minLength: count, maxLength: count }),
      ),
      hidden: fc.boolean(),
    })
    .map(({ residue, causes, openness, earlier, stakes, bases, safeguards, hidden }): Model => ({
      version: 7,
      residue,
      worst_harm_points: 70,
      kinds: kindIds.map((id, at) => ({ id, common_cause: causes[at] ?? 0.25 })),
      routes: routeIds.map((id, at) => ({
        id,
        inputs: [`open-${id}`, ...(at === 0 ? ['earlier'] : [])],
      })),
      harms: harmIds.map((id, at) => ({ id, base: bases[at] ?? 0, inputs: [`stake-${id}`] })),
      stages,
      bands: ['low', 'moderate', 'elevated', 'high', 'very-high'].map((id, at) => ({ id, from: at * 15 })),
      effort_weight: efforts,
      quick: [],
      safeguards: safeguards.map((safeguard, at) => ({
        ...safeguard,
        id: `s${String(at).padStart(2, '0')}`,
      })),
      questions: [
        ...routeIds.map((id, at) => exposure(`open-${id}`, openness[at] ?? [])),
        exposure('earlier', earlier),
        ...harmIds.map((id, at) => exposure(`stake-${id}`, stakes[at] ?? [])),
        ...safeguards.map((_, at) => practice(`s${String(at).padStart(2, '0')}`, hidden)),
      ],
    }));
}

const anySafeguard = fc
  .record({
    kind: fc.constantFrom(...kindIds),
    stage: fc.constantFrom(...stages),
    strength: hundredths(0.1, 0.7),
    strength_range: fc
      .tuple(hundredths(0, 0.7), hundredths(0, 0.7))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    effort: fc.constantFrom(...Object.keys(efforts)),
    agreement: fc.integer({ min: 0, max: 4 }),
    reach: fc.oneof(
      some(routeIds).map((bars) => ({ bars })),
      some(harmIds).map((limits) => ({ limits })),
    ),
  })
  .map(({ reach, ...rest }) => ({ ...rest, ...reach }));

function exposure(id: string, values: readonly number[]): Question {
  return {
    id,
    unknown: true,
    not_applicable: false,
    options: values.map((value, at) => ({ id: `o${at}`, sets: { [id]: value } })),
  };
}

function practice(id: string, notApplicable: boolean): Question {
  return {
    id,
    safeguard: id,
    unknown: true,
    not_applicable: notApplicable,
    options: [
      { id: 'always', implementation: 1 },
      { id: 'mostly', implementation: 0.6 },
      { id: 'some', implementation: 0.3 },
      { id: 'no', implementation: 0 },
    ],
  };
}

/** Any answers to a model, some questions left without one. */
export function anyAnswers(model: Model): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      ...model.questions.map((question) =>
        fc.option(fc.constantFrom(...answersTo(question)), { nil: undefined, freq: 4 }),
      ),
    )
    .map((given) =>
      Object.fromEntries(
        model.questions.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, given[at]]])),
      ),
    );
}

/** Any model with any answers. */
export function anyCase(
  limits: { safeguards?: number } = {},
): fc.Arbitrary<{ model: Model; answers: Answers }> {
  return anyModel(limits).chain((model) => anyAnswers(model).map((answers) => ({ model, answers })));
}

/** Answers in which nothing is unknown: every missing or unknown one becomes an option. */
export function completions(model: Model, answers: Answers): fc.Arbitrary<Answers> {
  return fc
    .tuple(...model.questions.map((question) => fc.constantFrom(...question.options.map(({ id }) => id))))
    .map((options) =>
      Object.fromEntries(
        model.questions.map(({ id }, at) => {
          const answer = answers[id];
          return [id, answer === undefined || answer === 'unknown' ? (options[at] ?? '') : answer];
        }),
      ),
    );
}
