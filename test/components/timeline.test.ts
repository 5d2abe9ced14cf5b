import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesOf, signPath } from '#components/timeline.ts';
import { levels } from '#schema/vocabulary.ts';

describe('lanes', () => {
  test('are opened only when there is no room', () => {
    expect(lanesOf([0, 3, 10, 11, 12, 30], 10)).toEqual([0, 1, 0, 2, 3, 0]);
  });

  test('never let two marks overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 })), (places) => {
        const ascending = places.toSorted((a, b) => a - b);
        const lanes = lanesOf(ascending, 10);
        ascending.forEach((place, at) =>
          ascending
            .slice(0, at)
            .forEach((other, before) =>
              expect(lanes[before] !== lanes[at] || place - other >= 10).toBe(true),
            ),
        );
      }),
    );
  });
});

test('each level of verification has a shape of its own', () => {
  expect(new Set(levels.map((level) => signPath(level, 5))).size).toBe(levels.length);
});
