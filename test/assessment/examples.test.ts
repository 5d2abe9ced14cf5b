import { describe, expect, test } from 'vitest';
import {
  decode,
  encode,
  evaluate,
  narrowing,
  plan,
  pointsOf,
  readAnswers,
  relevantQuestions,
  dropsInTenths,
  type Answers,
  type Model,
} from '#assessment';
import { stateOf } from '#assessment/exposure.ts';
import { candidatesFor, inOrder } from '#assessment/plan.ts';
import { open, openWith, tiny as model, withSafeguards } from './tiny.ts';

describe('points, worked out by hand', () => {
  // Nothing in place: foothold 0.5; harms 0.5 · 0.8 = 0.4 and 0.5 · 0.5 = 0.25; mean 0.325.
  // With the face check: 0.1 + 0.9 · (0.25 + 0.75 · 0.5) = 0.6625 of it passes.
  // With the laptop check as well: 0.1 + 0.9 · 0.625 · (0.25 + 0.75 · 0.6) = 0.49375.
  // Rights limit only the harm to data: 0.1 + 0.9 · 0.625 = 0.6625 of 0.4.
  test.each<[situation: string, change: Answers, low: number, high: number]>([
    ['nothing in place', {}, 32.5, 32.5],
    ['one check', { face: 'always' }, 21.53125, 21.53125],
    [
      'the same check for some people only',
      { face: 'some' },
      32.5 * (0.1 + 0.9 * (0.25 + 0.75 * 0.85)),
      32.5 * (0.1 + 0.9 * (0.25 + 0.75 * 0.85)),
    ],
    ['checks of two kinds', { face: 'always', laptop: 'always' }, 16.046875, 16.046875],
    ['a limit on one harm', { rights: 'always' }, 50 * (0.4 * 0.6625 + 0.25), 50 * (0.4 * 0.6625 + 0.25)],
    ['a check that nobody knows about', { face: 'unknown' }, 21.53125, 32.5],
    ['a check that does not apply counts as missing', { laptop: 'not-applicable' }, 32.5, 32.5],
    ['an unknown stake', { reach: 'unknown' }, 12.5, 32.5],
    ['a second way in', { contributions: 'o1' }, 39, 39],
    ['no way in', { hires: 'o0' }, 0, 0],
  ])('%s', (_, change, low, high) => {
    const { residual } = evaluate(model, { ...open, ...change });
    expect(residual.low).toBeCloseTo(low, 10);
    expect(residual.high).toBeCloseTo(high, 10);
  });

  test('an answer that is missing counts like one that is not known', () => {
    const without = Object.fromEntries(Object.entries(open).filter(([id]) => id !== 'face'));
    expect(evaluate(model, without)).toEqual(evaluate(model, { ...open, face: 'unknown' }));
  });
});

describe('the level', () => {
  test('goes by the worse end of the range', () => {
    expect(evaluate(model, { ...open, reach: 'o0', hires: 'o1' }).residual.high).toBeCloseTo(12.5, 10);
    expect(evaluate(model, { ...open, reach: 'unknown' }).band).toBe('high');
  });

  test('goes by the worst single harm where that is more serious than the mean', () => {
    // Mean 12.5 points, but the legal harm alone is 0.25 · 70 = 17.5.
    expect(evaluate(model, { ...open, reach: 'o0' })).toMatchObject({ band: 'high', worst_harm: 'legal' });
  });

  test('is not given where no way in is open', () => {
    expect(evaluate(model, { ...open, hires: 'o0' }).band).toBeUndefined();
  });
});

describe('the stages', () => {
  test('take away in the order of time, and add up to the whole difference', () => {
    const { inherent, residual, stages } = evaluate(model, { ...open, face: 'always', laptop: 'always' });
    expect(stages.map(({ id }) => id)).toEqual(['interview', 'work']);
    expect(stages[0]?.after.high).toBeCloseTo(21.53125, 10);
    expect(stages[1]?.after.high).toBe(residual.high);
    expect(stages.reduce((sum, { share }) => sum + share.high, 0)).toBeCloseTo(
      inherent.high - residual.high,
      10,
    );
  });

  test('are shown in whole points whose columns add up', () => {
    const points = pointsOf(model, evaluate(model, { ...open, face: 'always', laptop: 'always' }));
    expect(points.inherent.high).toBe(33);
    expect(points.stages.map(({ taken }) => taken.high)).toEqual([11, 6]);
    expect(points.parts.map((part) => part.points.high)).toEqual([10, 6]);
  });

  test('parts by harm add up in whole points where the points stand just at a half', () => {
    // 0.35 · (0 + 0.5 + 1) / 3 is 17.5 points; each part alone, 5.8333… and 11.6666…, makes a sum a little off.
    const third: Model = {
      ...model,
      harms: [0, 0.5, 1].map((base, at) => ({ id: `h${at}`, base, inputs: [] })),
      questions: model.questions.map((question) =>
        question.id === 'hires' ? { ...question, options: [{ id: 'o1', sets: { hires: 0.35 } }] } : question,
      ),
    };
    const { residual, parts } = pointsOf(third, evaluate(third, open));
    expect(parts.reduce((sum, { points }) => sum + points.high, 0)).toBe(residual.high);
    expect(parts.reduce((sum, { points }) => sum + points.low, 0)).toBe(residual.low);
  });

  test('drops in tenths of a point add up to the whole fall', () => {
    expect(dropsInTenths(32.5, [10.4, 0.4, 0.4])).toEqual([104, 4, 4]);
    // 12.6 → 11.96 → 11.92 → 11.88 are 126, 120, 119 and 119 tenths.
    expect(dropsInTenths(12.6, [0.64, 0.04, 0.04])).toEqual([6, 1, 0]);
  });
});

describe('which questions matter', () => {
  test('a check on a way in that is closed does not', () => {
    expect(relevantQuestions(model, { ...open, hires: 'o0', contributions: 'o1' })).toEqual([
      'hires',
      'contributions',
      'reach',
      'rights',
    ]);
  });

  test('a limit on a harm that is not at stake does not', () => {
    expect(relevantQuestions(model, { ...open, reach: 'o0' })).not.toContain('rights');
  });

  test('nothing but the ways in matters while all of them are closed', () => {
    expect(relevantQuestions(model, { hires: 'o0', contributions: 'o0' })).toEqual([
      'hires',
      'contributions',
    ]);
  });

  test('an answer narrows the range by as much as its best case', () => {
    expect(narrowing(model, { ...open, face: 'unknown' }, 'face')).toBeCloseTo(32.5 - 21.53125, 10);
    expect(narrowing(model, open, 'face')).toBe(0);
  });
});

describe('the plan', () => {
  test('puts the largest drop per effort first, measured after what stands before it', () => {
    const { do: actions } = plan(model, open);
    expect(actions.map(({ safeguard }) => safeguard)).toEqual(['face', 'laptop', 'rights']);
    expect(actions[0]?.drop).toBeCloseTo(10.96875, 10);
    expect(actions[1]?.drop).toBeCloseTo(21.53125 - 16.046875, 10);
    expect(actions[1]?.alone).toBeCloseTo(32.5 * 0.9 * 0.3, 10);
  });

  test('asks to find out what is not known, and leaves out what does not apply or is in place', () => {
    const { do: actions, find } = plan(model, {
      ...open,
      face: 'unknown',
      laptop: 'not-applicable',
      rights: 'always',
    });
    expect(actions).toEqual([]);
    expect(find.map(({ safeguard }) => safeguard)).toEqual(['face']);
  });

  test('names the largest drop, taken alone, that is not among the first five', () => {
    expect(plan(model, open).start_planning).toBeUndefined();
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, strength: 0.3 }));
    const seven = withSafeguards([
      { id: 'small', strength: 0.4, effort: 'project' },
      ...five,
      { id: 'great', strength: 0.7, effort: 'project', kind: 'place' },
      { id: 'middle', strength: 0.6, effort: 'project' },
    ]);
    const todo = plan({ ...seven, effort_weight: { hour: 1, project: 100 } }, openWith(seven, 'no'));
    expect(todo.do.slice(0, 5).map(({ safeguard }) => safeguard)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(todo.start_planning).toEqual(todo.do.find(({ safeguard }) => safeguard === 'great'));
    const six = withSafeguards([...five, { id: 'f', strength: 0.2 }]);
    expect(plan(six, openWith(six, 'no')).start_planning?.safeguard).toBe('f');
    const justFive = withSafeguards(five);
    expect(plan(justFive, openWith(justFive, 'no')).start_planning).toBeUndefined();
  });

  test('is the beginning of the whole order when only some actions are wanted', () => {
    const state = stateOf(model, open, 'worst');
    const { known } = candidatesFor(model, open);
    const all = inOrder(model, state, known);
    expect(all).toEqual(plan(model, open).do);
    expect(inOrder(model, state, known, 2)).toEqual(all.slice(0, 2));
    expect(inOrder(model, state, known, 0)).toEqual([]);
    expect(inOrder(model, state, known, 4)).toEqual(all);
    expect(inOrder(model, state, [], 2)).toEqual([]);
  });

  test('settles a tie by agreement, then by id', () => {
    const twins = withSafeguards([
      { id: 'b', agreement: 1 },
      { id: 'a', agreement: 1 },
      { id: 'c', agreement: 2 },
    ]);
    expect(plan(twins, openWith(twins, 'no')).do.map(({ safeguard }) => safeguard)).toEqual(['c', 'a', 'b']);
  });
});

describe('what the model does not know is refused', () => {
  test.each<[answers: unknown, reading: object]>([
    [{ colour: 'red' }, { ok: false, reason: 'question', id: 'colour' }],
    [{ face: 'perhaps' }, { ok: false, reason: 'answer', id: 'face' }],
    [{ face: 'not-applicable' }, { ok: false, reason: 'answer', id: 'face' }],
    [{ face: 1 }, { ok: false, reason: 'answer', id: 'face' }],
    [['always'], { ok: false, reason: 'shape', id: '' }],
    [null, { ok: false, reason: 'shape', id: '' }],
    [{ face: 'always' }, { ok: true, answers: { face: 'always' } }],
  ])('%j', (answers, reading) => {
    expect(readAnswers(model, answers)).toEqual(reading);
  });

  test('by every function, in words', () => {
    const colour = { colour: 'red' };
    for (const work of [evaluate, plan, relevantQuestions, encode]) {
      expect(() => work(model, colour)).toThrow('Version 3 of the model has no question "colour".');
      expect(() => work(model, { face: 'perhaps' })).toThrow(
        '"perhaps" is no answer to the question "face".',
      );
    }
  });

  test.each<[code: string, reason: string]>([
    ['', 'shape'],
    ['3-', 'shape'],
    ['3-ILOU', 'shape'],
    [encode(model, open).slice(0, -1), 'shape'],
    [`${encode(model, open)}0`, 'shape'],
    [encode(model, open).replace('3-', '4-'), 'version'],
    [encode(model, open).replace('3-', '03-'), 'damaged'],
    [encode(model, open).toLowerCase(), 'shape'],
  ])('the code "%s": %s', (code, reason) => {
    expect(decode(model, code)).toEqual({ ok: false, reason });
  });
});
