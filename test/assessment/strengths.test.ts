import { describe, expect, test } from 'vitest';
import { strengths, type Model } from '#assessment';
import { open, openWith, tiny, withSafeguards } from './tiny.ts';

describe('what is done well', () => {
  test('says of each safeguard by how much the points would rise without it, the largest first', () => {
    // The face check leaves 0.25 + 0.75 · 0.5 = 0.625, the laptop check for most people 0.25 + 0.75 · 0.76 = 0.82.
    // Foothold: 0.5 · (0.1 + 0.9 · 0.625 · 0.82) = 0.280625 with both, 0.5 · (0.1 + 0.9 · 0.82) = 0.419 without the face
    // check, 0.33125 without the laptop check. Harms: (0.8 + 0.5) / 2 = 0.65 of it.
    const found = strengths(tiny, { ...open, laptop: 'mostly', face: 'always' });
    expect(found.map(({ safeguard, question }) => [safeguard, question])).toEqual([
      ['face', 'face'],
      ['laptop', 'laptop'],
    ]);
    expect(found[0]?.holds).toBeCloseTo(65 * (0.419 - 0.280625), 10);
    expect(found[1]?.holds).toBeCloseTo(65 * (0.33125 - 0.280625), 10);
  });

  test('puts first what would be missed most, wherever it stands in the model', () => {
    const found = strengths(tiny, { ...open, face: 'mostly', laptop: 'always', rights: 'always' });
    expect(found.map(({ safeguard }) => safeguard)).toEqual(['laptop', 'rights', 'face']);
  });

  test.each([
    ['in place for some people only', { face: 'some' }],
    ['missing', { face: 'no' }],
    ['not known', { face: 'unknown' }],
    ['not applicable', { laptop: 'not-applicable' }],
    ['in place where no way in that it bars is open', { face: 'always', hires: 'o0', contributions: 'o1' }],
    ['in place where nothing that it limits is at stake', { rights: 'always', reach: 'o0' }],
  ])('leaves out what is %s', (_, change) => {
    expect(strengths(tiny, { ...open, ...change })).toEqual([]);
  });

  test('leaves out what was not answered', () => {
    expect(strengths(tiny, {})).toEqual([]);
  });

  test('begins where a safeguard is in place for half', () => {
    const halves: Model = {
      ...tiny,
      questions: tiny.questions.map((question) => ({
        ...question,
        options: question.options.map((option) =>
          option.id === 'some' ? { ...option, implementation: 0.5 } : option,
        ),
      })),
    };
    expect(strengths(halves, { ...open, face: 'some' })).toHaveLength(1);
  });

  test('settles a tie by id', () => {
    const twins = withSafeguards([{ id: 'b' }, { id: 'c' }, { id: 'a' }]);
    expect(strengths(twins, openWith(twins, 'always')).map(({ safeguard }) => safeguard)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('does not take the answer to a question on exposure for a safeguard', () => {
    const best = { hires: 'o1', contributions: 'o1', reach: 'o1' };
    expect(strengths(tiny, best)).toEqual([]);
  });

  test('refuses answers that the model does not know', () => {
    expect(() => strengths(tiny, { colour: 'red' })).toThrow(
      'Version 3 of the model has no question "colour".',
    );
  });
});
