import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decode,
  encode,
  evaluate,
  plan,
  pointsOf,
  relevantQuestions,
  strengths,
  type Answers,
  type Model,
} from '#assessment';
import { exposureOf, stateOf, type State } from '#assessment/exposure.ts';
import { enumeratedIndex } from './independent.ts';
import { completions } from './models.ts';

/** What holds for every model within the bounds and all answers to it. */
export function laws(cases: fc.Arbitrary<{ model: Model; answers: Answers }>, numRuns: number): void {
  const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (given: T) => void) =>
    fc.assert(fc.property(arbitrary, holds), { numRuns });
  const withQuestion = cases.chain(({ model, answers }) =>
    fc.record({
      model: fc.constant(model),
      answers: fc.constant(answers),
      question: fc.constantFrom(...model.questions),
    }),
  );

  test('a better answer never raises the points, at either end', () => {
    law(withQuestion, ({ model, answers, question }) => {
      const points = question.options.map(
        (option) => evaluate(model, { ...answers, [question.id]: option.id }).residual,
      );
      points.forEach((now, at) => {
        const better = points[at - 1] ?? now;
        expect(better.low).toBeLessThanOrEqual(now.low);
        expect(better.high).toBeLessThanOrEqual(now.high);
      });
    });
  });

  test('every completion lies in the range, and both ends are attained', () => {
    law(
      cases.chain(({ model, answers }) =>
        completions(model, answers).map((complete) => ({ model, answers, complete })),
      ),
      ({ model, answers, complete }) => {
        const { low, high } = evaluate(model, answers).residual;
        const at = (end: 0 | -1) =>
          evaluate(
            model,
            filled(model, answers, (options) => options.at(end) ?? ''),
          ).residual;
        expect(at(0)).toEqual({ low, high: low });
        expect(at(-1)).toEqual({ low: high, high });
        const inside = evaluate(model, complete).residual;
        expect(inside.low).toBe(inside.high);
        expect(inside.low).toBeGreaterThanOrEqual(low);
        expect(inside.high).toBeLessThanOrEqual(high);
      },
    );
  });

  test('answering never widens the range', () => {
    law(withQuestion, ({ model, answers, question }) => {
      const open = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question.id));
      const before = evaluate(model, open).residual;
      for (const option of question.options) {
        const after = evaluate(model, { ...open, [question.id]: option.id }).residual;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
      }
    });
  });

  test('the order of answering never matters', () => {
    law(cases, ({ model, answers }) => {
      const backwards = Object.fromEntries(Object.entries(answers).toReversed());
      expect(evaluate(model, backwards)).toEqual(evaluate(model, answers));
      expect(encode(model, backwards)).toBe(encode(model, answers));
    });
  });

  test('all figures are within their bounds, and nothing is taken away below zero', () => {
    law(cases, ({ model, answers }) => {
      const result = evaluate(model, answers);
      expect(result.residual.low).toBeGreaterThanOrEqual(0);
      expect(result.inherent.high).toBeLessThanOrEqual(100);
      expect(result.residual.high).toBeLessThanOrEqual(result.inherent.high);
      for (const { share } of result.stages) {
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('shown points add up exactly in every column', () => {
    law(cases, ({ model, answers }) => {
      const points = pointsOf(model, evaluate(model, answers));
      for (const end of ['low', 'high'] as const) {
        const taken = points.stages.reduce((sum, stage) => sum + stage.taken[end], 0);
        expect(points.inherent[end] - taken).toBe(points.residual[end]);
        expect(points.stages.at(-1)?.after[end]).toBe(points.residual[end]);
        expect(points.parts.reduce((sum, part) => sum + part.points[end], 0)).toBe(points.residual[end]);
      }
    });
  });

  test('a question that is left out could not have changed the result', () => {
    law(withQuestion, ({ model, answers, question }) => {
      if (relevantQuestions(model, answers).includes(question.id)) return;
      const outcomes = question.options.map(
        (option) => evaluate(model, { ...answers, [question.id]: option.id }).residual,
      );
      expect(new Set(outcomes.map(({ low, high }) => `${low} ${high}`)).size).toBe(1);
    });
  });

  test('each claimed drop is what scoring again gives', () => {
    law(cases, ({ model, answers }) => {
      const todo = plan(model, answers);
      for (const list of [todo.do, todo.find]) {
        let now = answers;
        for (const action of list) {
          const before = evaluate(model, now).residual.high;
          now = { ...now, [action.question]: bestOf(model, action.question) };
          expect(action.drop).toBe(before - evaluate(model, now).residual.high);
          expect(action.alone).toBe(
            evaluate(model, answers).residual.high -
              evaluate(model, { ...answers, [action.question]: bestOf(model, action.question) }).residual
                .high,
          );
          expect(action.drop).toBeGreaterThan(0);
        }
      }
    });
  });

  test('the plan names what is not fully in place and matters, once, and nothing else', () => {
    law(cases, ({ model, answers }) => {
      const todo = plan(model, answers);
      const relevant = new Set(relevantQuestions(model, answers));
      const open = model.questions.filter(
        ({ id, safeguard }) =>
          safeguard !== undefined &&
          relevant.has(id) &&
          answers[id] !== bestOf(model, id) &&
          answers[id] !== 'not-applicable',
      );
      const known = (id: string) => answers[id] !== undefined && answers[id] !== 'unknown';
      expect(todo.do.map(({ question }) => question).sort()).toEqual(
        open
          .filter(({ id }) => known(id))
          .map(({ id }) => id)
          .sort(),
      );
      expect(todo.find.map(({ question }) => question).sort()).toEqual(
        open
          .filter(({ id }) => !known(id))
          .map(({ id }) => id)
          .sort(),
      );
    });
  });

  test('what is done well is in place for all or most and matters, and losing it raises the points by as much as is said', () => {
    law(cases, ({ model, answers }) => {
      const found = strengths(model, answers);
      const relevant = new Set(relevantQuestions(model, answers));
      expect(found.map(({ question }) => question).sort()).toEqual(
        model.questions
          .filter(({ id, safeguard }) => safeguard !== undefined && relevant.has(id))
          .filter(({ id }) => answers[id] === 'always' || answers[id] === 'mostly')
          .map(({ id }) => id)
          .sort(),
      );
      const today = evaluate(model, answers).residual.high;
      found.forEach(({ question, holds }, at) => {
        const without = { ...answers, [question]: worstOf(model, question) };
        expect(holds).toBe(evaluate(model, without).residual.high - today);
        expect(holds).toBeGreaterThan(0);
        expect(holds).toBeLessThanOrEqual(found[at - 1]?.holds ?? Infinity);
      });
    });
  });

  test('a missing safeguard shows no drop only if every route it bars is closed or no harm it limits is at stake', () => {
    law(withQuestion, ({ model, answers, question }) => {
      const safeguard = model.safeguards.find(({ id }) => id === question.safeguard);
      if (!safeguard) return;
      const result = evaluate(model, { ...answers, [question.id]: worstOf(model, question.id) });
      const drop =
        result.residual.high -
        evaluate(model, { ...answers, [question.id]: bestOf(model, question.id) }).residual.high;
      const someOpen = result.routes.some(
        ({ id, openness }) => openness.high > 0 && (safeguard.bars?.includes(id) ?? true),
      );
      const someStake = result.harms.some(
        ({ id, stake }) => stake.high > 0 && (safeguard.limits?.includes(id) ?? true),
      );
      expect(drop > 0).toBe(someOpen && someStake);
    });
  });

  test('an independent enumeration of all outcomes comes to the same points', () => {
    law(
      cases.chain(({ model, answers }) =>
        completions(model, answers).map((complete) => ({ model, complete })),
      ),
      ({ model, complete }) => {
        expect(evaluate(model, complete).residual.high).toBeCloseTo(enumeratedIndex(model, complete), 8);
      },
    );
  });

  test('a result code round-trips and stays short', () => {
    law(cases, ({ model, answers }) => {
      const code = encode(model, answers);
      expect(decode(model, code)).toEqual({ ok: true, answers });
      expect(code).toMatch(/^[0-9A-Z-]{1,64}$/);
    });
  });

  test('a code with one character changed, or cut off, is refused', () => {
    law(
      fc.tuple(cases, fc.nat(), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-')),
      ([{ model, answers }, place, character]) => {
        const code = encode(model, answers);
        const at = place % code.length;
        const changed = code.slice(0, at) + character + code.slice(at + 1);
        if (changed !== code) expect(decode(model, changed).ok).toBe(false);
        expect(decode(model, code.slice(0, at)).ok).toBe(false);
      },
    );
  });
}

/** Compares the first actions with every set of at most as many that costs no more. */
export function expectNearBest(model: Model, answers: Answers, most: number): void {
  const actions = plan(model, answers).do.map(({ safeguard: id, drop }) => {
    const at = model.safeguards.findIndex((safeguard) => safeguard.id === id);
    return { at, drop, effort: model.effort_weight[model.safeguards[at]?.effort ?? ''] ?? 1 };
  });
  const start = stateOf(model, answers, 'worst');
  const today = exposureOf(model, start).index;
  for (let count = 1; count <= Math.min(most, actions.length); count += 1) {
    const taken = actions.slice(0, count);
    const budget = taken.reduce((sum, { effort }) => sum + effort, 0);
    const reached = taken.reduce((sum, { drop }) => sum + drop, 0);
    let best = 0;
    const search = (from: number, left: number, money: number, now: State): void => {
      best = Math.max(best, today - exposureOf(model, now).index);
      if (left === 0) return;
      actions.slice(from).forEach(({ at, effort }, step) => {
        if (effort <= money)
          search(from + step + 1, left - 1, money - effort, {
            inputs: now.inputs,
            implementation: now.implementation.with(at, 1),
          });
      });
    };
    search(0, count, budget, start);
    expect(reached).toBeGreaterThanOrEqual(0.95 * best - 1e-9);
  }
}

// Helpers

function bestOf(model: Model, question: string): string {
  return model.questions.find(({ id }) => id === question)?.options[0]?.id ?? '';
}

function worstOf(model: Model, question: string): string {
  return model.questions.find(({ id }) => id === question)?.options.at(-1)?.id ?? '';
}

function filled(model: Model, answers: Answers, choose: (options: readonly string[]) => string): Answers {
  return Object.fromEntries(
    model.questions.map(({ id, options }) => {
      const answer = answers[id];
      return [
        id,
        answer === undefined || answer === 'unknown' ? choose(options.map((option) => option.id)) : answer,
      ];
    }),
  );
}
