import { describe, expect, test } from 'vitest';
import {
  evaluate,
  narrowing,
  plan,
  pointsOf,
  relevantQuestions,
  dropsInTenths,
  type Answers,
  type Model,
} from '#assessment';
import { changed, open, tiny as model } from './tiny.ts';

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

  test('a check that does not apply counts as its worst option, even where that is not nothing', () => {
    const atLeastSome = changed('laptop', (question) => ({
      ...question,
      options: question.options.slice(0, -1),
    }));
    expect(evaluate(atLeastSome, { ...open, laptop: 'not-applicable' })).toEqual(
      evaluate(atLeastSome, { ...open, laptop: 'some' }),
    );
  });

  test('a question without options changes nothing', () => {
    const { hires = '', contributions = '', reach = '' } = open;
    const laptop = changed('laptop', (question) => ({ ...question, options: [] }));
    const answers = { hires, contributions, reach };
    expect(evaluate(laptop, answers).residual.low).toBeCloseTo(50 * 0.33125 * (0.8 * 0.6625 + 0.5), 10);
    expect(relevantQuestions(laptop, answers)).not.toContain('laptop');
    expect(plan(laptop, answers).find.map(({ question }) => question)).toEqual(['face', 'rights']);
    const outside = changed('contributions', (question) => ({ ...question, options: [] }));
    expect(evaluate(outside, { hires, reach }).residual.high).toBeCloseTo(32.5, 10);
    expect(relevantQuestions(outside, { hires, reach })).not.toContain('contributions');
  });

  test('a question about a safeguard that the model does not have changes nothing', () => {
    const astray = changed('laptop', (question) => ({ ...question, safeguard: 'desk' }));
    expect(evaluate(astray, { ...open, laptop: 'always' }).residual.high).toBeCloseTo(32.5, 10);
    expect(relevantQuestions(astray, open)).not.toContain('laptop');
    expect(plan(astray, open).do.map(({ question }) => question)).toEqual(['face', 'rights']);
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

  test('starts with the points that are its own', () => {
    // 0.25 · 70 = 17.5 to the bit.
    const edge = (from: number): Model => ({
      ...model,
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from },
      ],
    });
    expect(evaluate(edge(17.5), { ...open, reach: 'o0' }).band).toBe('high');
    expect(evaluate(edge(17.6), { ...open, reach: 'o0' }).band).toBe('low');
  });

  test('names the worst harm, and of two that are alike the first', () => {
    expect(evaluate(model, open).worst_harm).toBe('data');
    const alike = { ...model, harms: model.harms.map((harm) => ({ ...harm, base: 0.5, inputs: [] })) };
    expect(evaluate(alike, open).worst_harm).toBe('data');
  });

  test('is not given where no way in is open', () => {
    expect(evaluate(model, { ...open, hires: 'o0' }).band).toBeUndefined();
  });
});

test('ways in and harms are given with what opens them, with nothing in place, and with what is in place', () => {
  const { routes, harms } = evaluate(model, {
    ...open,
    contributions: 'unknown',
    reach: 'unknown',
    face: 'always',
    laptop: 'unknown',
    rights: 'always',
  });
  expect(rounded(routes)).toEqual([
    {
      id: 'direct',
      openness: { low: 0.5, high: 0.5 },
      inherent: { low: 0.5, high: 0.5 },
      residual: { low: 0.246875, high: 0.33125 },
    },
    {
      id: 'open',
      openness: { low: 0, high: 0.2 },
      inherent: { low: 0, high: 0.2 },
      residual: { low: 0, high: 0.2 },
    },
  ]);
  // Footholds at the high end: 1 − 0.5 · 0.8 = 0.6 with nothing in place, 1 − 0.66875 · 0.8 = 0.465 with what is.
  expect(rounded(harms)).toEqual([
    {
      id: 'data',
      stake: { low: 0, high: 0.8 },
      inherent: { low: 0, high: 0.48 },
      residual: { low: 0, high: 0.24645 },
    },
    {
      id: 'legal',
      stake: { low: 0.5, high: 0.5 },
      inherent: { low: 0.25, high: 0.3 },
      residual: { low: 0.1234375, high: 0.2325 },
    },
  ]);
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

  test('take away at either end of the range by itself', () => {
    const { stages } = evaluate(model, { ...open, face: 'unknown', laptop: 'always' });
    expect(rounded(stages)).toEqual([
      { id: 'interview', after: { low: 21.53125, high: 32.5 }, share: { low: 10.96875, high: 0 } },
      { id: 'work', after: { low: 16.046875, high: 23.725 }, share: { low: 5.484375, high: 8.775 } },
    ]);
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
    expect(narrowing(model, { ...open, rights: 'unknown' }, 'colour')).toBe(0);
  });

  test('an answer narrows the range by less while something else is not known', () => {
    // Neither known: 32.5 − 50 · 0.33125 · 1.03. Face known to be in place: 50 · 0.33125 · (1.3 − 1.03).
    const neither = { ...open, face: 'unknown', rights: 'unknown' };
    expect(narrowing(model, neither, 'face')).toBeCloseTo(15.440625 - 4.471875, 10);
  });
});

// Helpers

/** Numbers of a result to ten places, so that figures worked out by hand can be compared. */
function rounded<T>(result: T): T {
  return JSON.parse(
    JSON.stringify(result, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e10) / 1e10 : value,
    ),
  ) as T;
}
