import { requireAnswers } from './answers.ts';
import { relevantQuestions } from './ask.ts';
import { exposureOf, stateOf, withOption } from './exposure.ts';
import type { Answers, Model } from './model.ts';

/** A safeguard that is at least partly in place and makes a difference. */
export interface Strength {
  readonly safeguard: string;
  readonly question: string;
  /** Points by which the high end would rise without it. */
  readonly holds: number;
}

/**
 * What an organization does well: safeguards in place for all or most, the one that would be missed most first.
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param answers by question id
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function strengths(model: Model, answers: Answers): Strength[] {
  requireAnswers(model, answers);
  const relevant = new Set(relevantQuestions(model, answers));
  const state = stateOf(model, answers, 'worst');
  const today = exposureOf(model, state).index;
  return model.questions
    .flatMap((question): Strength[] => {
      const inPlace = question.options.find(({ id }) => id === answers[question.id])?.implementation ?? 0;
      if (question.safeguard === undefined || !relevant.has(question.id) || inPlace < 0.5) return [];
      const holds = exposureOf(model, withOption(model, state, question, -1)).index - today;
      return [{ safeguard: question.safeguard, question: question.id, holds }];
    })
    .toSorted((a, b) => b.holds - a.holds || (a.safeguard < b.safeguard ? -1 : 1));
}
