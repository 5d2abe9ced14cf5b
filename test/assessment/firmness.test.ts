import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawFirmness, draws, firmnessOf, plan, thisMonth, type Answers, type Model } from '#assessment';
import { opennessOf, stakeOf, stateOf, type State } from '#assessment/exposure.ts';
import { inOrder } from '#assessment/plan.ts';
import { anyCase } from './models.ts';
import { open, openWith, tiny, withSafeguards } from './tiny.ts';

// The numbers that are drawn are seen where they are used: in the model and the state that are put in order.
vi.mock(import('#assessment/plan.ts'), async (original) => {
  const actual = await original();
  return { ...actual, inOrder: vi.fn(actual.inOrder) };
});
beforeEach(() => void vi.mocked(inOrder).mockClear());

/** Seven safeguards, each of which may be stronger than the next. */
const wide = withSafeguards(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => ({
    id,
    kind: at % 2 === 0 ? 'identity' : 'place',
    strength: 0.5 - at / 50,
    strength_range: { from: 0.4 - at / 50, to: 0.6 - at / 50 },
  })),
);

describe('how firm the order is', () => {
  test.each([
    [1, 'firm'],
    [0.9, 'firm'],
    [0.899, 'likely'],
    [0.6, 'likely'],
    [0.599, 'close'],
    [0, 'close'],
  ])('%d of the draws is called %s', (share, word) => {
    expect(firmnessOf(share)).toBe(word);
  });

  test('is counted over exactly 1,000 draws', () => {
    expect(draws).toBe(1000);
    expect([...drawFirmness(wide, openWith(wide, 'no'))]).toHaveLength(1000);
    expect([...drawFirmness(wide, {})]).toHaveLength(1000);
  });

  test('is certain where no range of strengths reaches into another', () => {
    const apart = ordered((strength) => ({ from: strength - 0.02, to: strength + 0.02 }));
    expect(counts(apart, openWith(apart, 'no'))).toEqual({
      s1: 1000,
      s2: 1000,
      s3: 1000,
      s4: 1000,
      s5: 1000,
    });
  });

  test('is certain where strengths are known exactly', () => {
    const known = ordered((strength) => ({ from: strength, to: strength }));
    expect(counts(known, openWith(known, 'no'))).toEqual({
      s1: 1000,
      s2: 1000,
      s3: 1000,
      s4: 1000,
      s5: 1000,
    });
  });

  test('goes by the range, not by the strength that counts today', () => {
    const turned = ordered((strength) => ({ from: 0.7 - strength, to: 0.7 - strength }));
    expect(Object.keys(counts(turned, openWith(turned, 'no'))).toSorted()).toEqual([
      's3',
      's4',
      's5',
      's6',
      's7',
    ]);
  });

  test('is even between two that are alike', () => {
    const alike = withSafeguards(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
        id,
        strength: id < 'e' ? 0.6 : 0.3,
        strength_range: id < 'e' ? { from: 0.55, to: 0.65 } : { from: 0.2, to: 0.4 },
      })),
    );
    const { e = 0, f = 0, ...others } = counts(alike, openWith(alike, 'no'));
    expect(others).toEqual({ a: 1000, b: 1000, c: 1000, d: 1000 });
    expect(e + f).toBe(1000);
    expect(e).toBeGreaterThan(450);
    expect(f).toBeGreaterThan(450);
  });

  test('is counted for what is answered and not fully in place, and nothing else', () => {
    const answers = {
      ...openWith(wide, 'no'),
      a: 'always',
      b: 'unknown',
      c: 'mostly',
      d: 'some',
      e: 'always',
      f: 'always',
    };
    expect(counts(wide, answers)).toEqual({ c: 1000, d: 1000, g: 1000 });
    expect(counts(tiny, { ...open, laptop: 'not-applicable' })).toEqual({ face: 1000, rights: 1000 });
    expect(counts(wide, { ...openWith(wide, 'no'), hires: 'o0' })).toEqual({});
  });

  test('is the same everywhere', () => {
    // Another machine, another day: these counts change only if the method does.
    expect(counts(wide, openWith(wide, 'no'))).toEqual({
      a: 926,
      b: 948,
      c: 800,
      d: 846,
      e: 560,
      f: 622,
      g: 298,
    });
  });

  test('is the same when the draws stop in between and go on', () => {
    const answers = openWith(wide, 'no');
    const first = drawFirmness(wide, answers);
    const second = drawFirmness(wide, { ...answers, a: 'mostly' });
    let last: ReadonlyMap<string, number> = new Map();
    for (let draw = 0; draw < draws; draw += 1) {
      last = first.next().value ?? last;
      if (draw % 3 === 0) second.next();
      if (draw === 500) drawFirmness(wide, answers).next();
    }
    expect(first.next().done).toBe(true);
    expect(Object.fromEntries(last)).toEqual(counts(wide, answers));
  });

  test('counts each draw once', () => {
    const each = Array.from(drawFirmness(wide, openWith(wide, 'no')), (among) =>
      [...among.values()].reduce((sum, count) => sum + count, 0),
    );
    expect(each).toEqual(each.map((_, at) => thisMonth * (at + 1)));
  });

  test('asks for no more than the first five of each draw', () => {
    counts(wide, openWith(wide, 'no'));
    expect(vi.mocked(inOrder).mock.calls.every(([, , , most]) => most === thisMonth)).toBe(true);
  });

  test('refuses answers that the model does not know', () => {
    expect(() => drawFirmness(tiny, { colour: 'red' }).next()).toThrow(
      'Version 3 of the model has no question "colour".',
    );
  });

  test('shares lie in [0, 1], add up to what a plan can hold, and belong to actions of the plan', () => {
    fc.assert(
      fc.property(anyCase(), ({ model, answers }) => {
        const among = counts(model, answers);
        const actions = plan(model, answers).do.map(({ safeguard }) => safeguard);
        expect(actions).toEqual(expect.arrayContaining(Object.keys(among)));
        for (const count of Object.values(among)) {
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(draws);
        }
        const able = actions.filter((action) =>
          model.safeguards.some(({ id, strength_range }) => id === action && strength_range.to > 0),
        );
        expect(Object.values(among).reduce((sum, count) => sum + count, 0)).toBe(
          draws * Math.min(thisMonth, able.length),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('the numbers that are drawn', () => {
  /** Two questions open the first route; together they may open it by 0.68, which leaves little room above. */
  const twice: Model = {
    ...withSafeguards([
      { id: 'face', strength: 0.5, strength_range: { from: 0, to: 0.5 } },
      {
        id: 'rights',
        kind: 'access',
        limits: ['data'],
        strength: 0.4,
        strength_range: { from: 0.3, to: 0.5 },
      },
    ]),
    kinds: [
      { id: 'identity', common_cause: 0.25 },
      { id: 'place', common_cause: 0.1 },
      { id: 'access', common_cause: 0.5 },
    ],
    routes: [
      { id: 'direct', inputs: ['new', 'earlier'] },
      { id: 'open', inputs: ['contributions'] },
    ],
    questions: [
      ...(
        [
          ['new', 0.6],
          ['earlier', 0.2],
          ['contributions', 0.2],
          ['reach', 0.9],
        ] as const
      ).map(([id, value]) => ({
        id,
        unknown: true,
        not_applicable: false,
        options: [
          { id: 'o0', sets: { [id]: 0 } },
          { id: 'o1', sets: { [id]: value } },
        ],
      })),
      ...tiny.questions.filter(({ id }) => id === 'face' || id === 'rights'),
    ],
  };
  const allOpen: Answers = {
    new: 'o1',
    earlier: 'o1',
    contributions: 'o1',
    reach: 'o1',
    face: 'no',
    rights: 'some',
  };

  test('come from one published generator and seed', () => {
    const random = mulberry32(20250827n);
    for (const { routes, kinds, strengths } of drawn(twice, allOpen)) {
      const [direct = 0, contributions = 0, ...rest] = Array.from({ length: 7 }, () => random());
      const halves = [direct, contributions].map((number) => 0.5 + number);
      const half = Math.min(halves[0] ?? 0, 0.7 / 0.68);
      expect(routes[0]).toBeCloseTo(1 - (1 - 0.6 * half) * (1 - 0.2 * half), 12);
      expect(routes[1]).toBeCloseTo(0.2 * (halves[1] ?? 0), 12);
      [0.25, 0.1, 0.5].forEach((cause, at) =>
        expect(kinds[at]).toBeCloseTo(Math.min(0.5, Math.max(0.1, cause * (0.5 + (rest[at] ?? 0)))), 12),
      );
      expect(strengths[0]).toBeCloseTo(0.5 * (rest[3] ?? 0), 12);
      expect(strengths[1]).toBeCloseTo(0.3 + 0.2 * (rest[4] ?? 0), 12);
    }
  });

  test('reach both ends of their ranges and no further', () => {
    const all = drawn(twice, allOpen);
    const between = (numbers: readonly (number | undefined)[], from: number, to: number) => {
      expect(Math.min(...numbers.map((number) => number ?? NaN))).toBeCloseTo(from, 2);
      expect(Math.max(...numbers.map((number) => number ?? NaN))).toBeCloseTo(to, 2);
    };
    between(
      all.map(({ strengths }) => strengths[0]),
      0,
      0.5,
    );
    between(
      all.map(({ strengths }) => strengths[1]),
      0.3,
      0.5,
    );
    between(
      all.map(({ kinds }) => kinds[0]),
      0.125,
      0.375,
    );
    between(
      all.map(({ kinds }) => kinds[1]),
      0.1,
      0.15,
    );
    between(
      all.map(({ kinds }) => kinds[2]),
      0.25,
      0.5,
    );
    between(
      all.map(({ routes }) => routes[1]),
      0.1,
      0.3,
    );
  });

  test('leave room for other routes: two questions together do not open a route by more than 0.7', () => {
    const most = Math.max(...drawn(twice, allOpen).map(({ routes }) => routes[0] ?? NaN));
    expect(most).toBeGreaterThan(0.69);
    expect(most).toBeLessThanOrEqual(0.7);
  });

  test('are no stakes: what can be lost is what the answers say', () => {
    for (const { harms } of drawn(twice, allOpen)) expect(harms).toEqual([0.9, 0.5].map((n) => 1 - (1 - n)));
  });

  test('stay within the bounds of the schema and of their ranges on random models', () => {
    fc.assert(
      fc.property(anyCase(), ({ model, answers }) => {
        const today = numbersOf(model, stateOf(model, answers, 'worst'));
        for (const { routes, kinds, strengths, harms, implementation } of drawn(model, answers)) {
          routes.forEach((openness, at) => {
            const given = today.routes[at] ?? NaN;
            expect(openness).toBeGreaterThanOrEqual(0.5 * given);
            expect(openness).toBeLessThanOrEqual(Math.min(0.7, 1.5 * given) + 1e-9);
          });
          kinds.forEach((cause, at) => {
            const given = model.kinds[at]?.common_cause ?? NaN;
            expect(cause).toBeGreaterThanOrEqual(Math.max(0.1, 0.5 * given));
            expect(cause).toBeLessThanOrEqual(Math.min(0.5, 1.5 * given));
          });
          strengths.forEach((strength, at) => {
            const { from, to } = model.safeguards[at]?.strength_range ?? { from: NaN, to: NaN };
            expect(strength).toBeGreaterThanOrEqual(from);
            expect(strength).toBeLessThanOrEqual(to);
          });
          expect(harms).toEqual(today.harms);
          expect(implementation).toEqual(today.implementation);
        }
      }),
      { numRuns: 10 },
    );
  });
});

// Helpers

/** Seven safeguards of one kind on one route, from strong to weak, with ranges made of their strengths. */
function ordered(range: (strength: number) => { from: number; to: number }): Model {
  return withSafeguards(
    Array.from({ length: 7 }, (_, at) => {
      const strength = 0.65 - at * 0.08;
      return { id: `s${at + 1}`, strength, strength_range: range(strength) };
    }),
  );
}

/** In how many of all draws each safeguard was among the first five. */
function counts(model: Model, answers: Answers): Record<string, number> {
  let last: ReadonlyMap<string, number> = new Map();
  for (const among of drawFirmness(model, answers)) last = among;
  return Object.fromEntries(last);
}

/** The numbers of all draws. */
function drawn(model: Model, answers: Answers) {
  vi.mocked(inOrder).mockClear();
  counts(model, answers);
  return vi.mocked(inOrder).mock.calls.map(([numbers, state]) => numbersOf(numbers, state));
}

function numbersOf(model: Model, state: State) {
  return {
    routes: model.routes.map((_, at) => opennessOf(model, state, at)),
    harms: model.harms.map((_, at) => stakeOf(model, state, at)),
    kinds: model.kinds.map((kind) => kind.common_cause),
    strengths: model.safeguards.map(({ strength }) => strength),
    implementation: state.implementation,
  };
}

/** Mulberry32 in whole numbers of any size, written from its description and not from the engine's. */
function mulberry32(seed: bigint): () => number {
  const word = (n: bigint) => BigInt.asUintN(32, n);
  let state = seed;
  return () => {
    state = word(state + 0x6d2b79f5n);
    let t = word((state ^ (state >> 15n)) * (state | 1n));
    t ^= word(t + word((t ^ (t >> 7n)) * (t | 61n)));
    return Number(word(t ^ (t >> 14n))) / 2 ** 32;
  };
}
