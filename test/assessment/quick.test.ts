import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, quickSelection, type Answers, type Model } from '#assessment';
import { anyModel, completions } from './models.ts';
import { open, openWith, tiny, withSafeguards } from './tiny.ts';

describe('the quick selection', () => {
  // An organization that hires, with nothing in place: 32.5 points at the high end. What is not asked may be in place, and
  // then passes: face 0.625, laptop 0.7, rights 0.6625 of the harm to data. Width of the range after one question:
  //   face: 32.5 − 50 · 0.5 · (0.1 + 0.9 · 0.7) · (0.8 · 0.6625 + 0.5) = 13.7025
  //   laptop: 32.5 − 50 · 0.5 · 0.6625 · 1.03 = 15.440625
  //   rights: 32.5 − 50 · 0.5 · (0.1 + 0.9 · 0.625 · 0.7) · 1.3 = 16.453125
  test('begins with the question that narrows the range most', () => {
    expect(quickSelection(tiny, [open], 1)).toEqual(['face']);
    expect(quickSelection(tiny, [open], 2)).toEqual(['face', 'laptop']);
  });

  // To one that only takes contributions from outside, a check on hires says nothing; the range is 13 − 50 · 0.2 · 1.03 = 2.7
  // wide until rights are asked about, and then nothing. Two of these and one that hires, in all:
  //   face: 13.7025 + 5.4 = 19.1025; rights: 16.453125 + 0
  test('goes by the mean over all organizations', () => {
    const contributed = { ...open, hires: 'o0', contributions: 'o1' };
    expect(quickSelection(tiny, [open, contributed, contributed], 3)).toEqual(['rights', 'face', 'laptop']);
    expect(quickSelection(tiny, [contributed, open, contributed], 1)).toEqual(['rights']);
  });

  // With everything in place, what passes at the high end when one is known: face 0.6625, papers 0.1 + 0.9 · (0.25 + 0.75 · 0.52)
  // = 0.676, laptop 0.73. But after the face check papers leave 0.1 + 0.9 · (0.25 + 0.75 · 0.26) = 0.5005, and the laptop check, which is
  // of another kind, 0.1 + 0.9 · 0.625 · 0.7 = 0.49375.
  test('measures each question after those already chosen', () => {
    const model = withSafeguards([
      { id: 'papers', strength: 0.48 },
      { id: 'laptop', kind: 'place', strength: 0.4 },
      { id: 'face', strength: 0.5 },
    ]);
    const withoutFace = withSafeguards([
      { id: 'papers', strength: 0.48 },
      { id: 'laptop', kind: 'place', strength: 0.4 },
    ]);
    expect(quickSelection(withoutFace, [openWith(withoutFace, 'always')], 2)).toEqual(['papers', 'laptop']);
    expect(quickSelection(model, [openWith(model, 'always')], 3)).toEqual(['face', 'laptop', 'papers']);
  });

  test('settles a tie by id, wherever the questions stand in the model', () => {
    const twins = withSafeguards([{ id: 'b' }, { id: 'a' }, { id: 'c' }]);
    expect(quickSelection(twins, [openWith(twins, 'no')], 2)).toEqual(['a', 'b']);
  });

  test('puts last what reference organizations do not know either', () => {
    expect(quickSelection(tiny, [{ ...open, face: 'unknown' }], 3)).toEqual(['laptop', 'rights', 'face']);
    const withoutFace = Object.fromEntries(Object.entries(open).filter(([id]) => id !== 'face'));
    expect(quickSelection(tiny, [withoutFace], 3)).toEqual(['laptop', 'rights', 'face']);
  });

  test('is empty when none is wanted, and holds all safeguard questions when more are wanted than there are', () => {
    expect(quickSelection(tiny, [open], 0)).toEqual([]);
    expect(quickSelection(tiny, [open], 99)).toEqual(['face', 'laptop', 'rights']);
  });
});

describe('on random models', () => {
  const cases = anyModel().chain((model) =>
    fc.record({
      model: fc.constant(model),
      profiles: fc.array(completions(model, {}), { minLength: 1, maxLength: 4 }),
      count: fc.nat({ max: 12 }),
    }),
  );

  test('a selection is the beginning of a longer one, and names safeguard questions once', () => {
    fc.assert(
      fc.property(cases, ({ model, profiles, count }) => {
        const all = quickSelection(model, profiles, Infinity);
        expect(all.toSorted()).toEqual(
          model.questions.filter(({ safeguard }) => safeguard !== undefined).map(({ id }) => id),
        );
        expect(quickSelection(model, profiles, count)).toEqual(all.slice(0, count));
      }),
      { numRuns: 50 },
    );
  });

  test('each question leaves the narrowest range of all that could come next', () => {
    fc.assert(
      fc.property(cases, ({ model, profiles, count }) => {
        const chosen = quickSelection(model, profiles, count);
        const exposure = model.questions.filter(({ safeguard }) => !safeguard).map(({ id }) => id);
        chosen.forEach((question, at) => {
          const known = [...exposure, ...chosen.slice(0, at)];
          const width = meanWidth(model, profiles, [...known, question]);
          for (const { id } of model.questions.filter((other) => !known.includes(other.id)))
            expect(width).toBeLessThanOrEqual(meanWidth(model, profiles, [...known, id]) + 1e-9);
        });
      }),
      { numRuns: 50 },
    );
  });
});

// Helpers

/** Mean width of the range when only some questions are answered. */
function meanWidth(model: Model, profiles: readonly Answers[], asked: readonly string[]): number {
  const widths = profiles.map((answers) => {
    const { low, high } = evaluate(
      model,
      Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id))),
    ).residual;
    return high - low;
  });
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}
