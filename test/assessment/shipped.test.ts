import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Model } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { expectNearBest, laws } from './laws.ts';
import { anyAnswers } from './models.ts';

describe('on the shipped model', () => {
  const model: Model = loadCatalogue().assessment;

  laws(
    anyAnswers(model).map((answers) => ({ model, answers })),
    60,
  );

  test('the greedy order reaches 95 % of the best set of as many safeguards for no more effort, on 500 seeded answer sets', () => {
    for (const answers of fc.sample(anyAnswers(model), { numRuns: 500, seed: 20250827 }))
      expectNearBest(model, answers, 3);
  });
});
