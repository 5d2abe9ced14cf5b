import { requireAnswers } from './answers.ts';
import { exposureOf, stateOf, withOption } from './exposure.ts';
import type { Answers, Model, Question } from './model.ts';

/**
 * Ids of the questions that can still matter, in the order of asking, answered ones included.
 *
 * A question matters if and only if the high end differs between its best and its worst answer while every other
 * question that is not answered stands at its worst. A question that is left out could not have changed the result.
 *
 * @param model what `/data/v1/assessment-model.json` holds
 * @param answers by question id
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function relevantQuestions(model: Model, answers: Answers): string[] {
  requireAnswers(model, answers);
  const state = stateOf(model, answers, 'worst');
  const high = (question: Question, place: number) =>
    exposureOf(model, withOption(model, state, question, place)).index;
  return model.questions.filter((question) => high(question, 0) !== high(question, -1)).map(({ id }) => id);
}

/**
 * By how many points the range can become narrower, at most, when a question is answered.
 *
 * @param question id of a question without a known answer
 * @throws RangeError where an answer names a question or an option that the model does not have
 */
export function narrowing(model: Model, answers: Answers, question: string): number {
  requireAnswers(model, answers);
  const width = (given: Answers) =>
    exposureOf(model, stateOf(model, given, 'worst')).index -
    exposureOf(model, stateOf(model, given, 'best')).index;
  const options = model.questions.find(({ id }) => id === question)?.options ?? [];
  const narrowest = options.reduce(
    (least, option) => Math.min(least, width({ ...answers, [question]: option.id })),
    width(answers),
  );
  return width(answers) - narrowest;
}
