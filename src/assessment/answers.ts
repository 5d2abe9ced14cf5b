import type { Answers, Model, Question } from './model.ts';

/** Answers that came from outside, accepted whole or refused whole. */
export type Reading =
  | { readonly ok: true; readonly answers: Answers }
  /** `shape`: not an object of texts; `question`: no such question; `answer`: no such answer to `id`. */
  | { readonly ok: false; readonly reason: 'shape' | 'question' | 'answer'; readonly id: string };

/** All answers that a question takes, in the order of the result code: options from best to worst, then the site's own. */
export function answersTo(question: Question): string[] {
  return [
    ...question.options.map((option) => option.id),
    ...(question.unknown ? ['unknown'] : []),
    ...(question.not_applicable ? ['not-applicable'] : []),
  ];
}

/**
 * Checks answers of any origin against a model. Never throws.
 *
 * @param value anything; only an object whose keys are question ids and whose values are answers is accepted
 */
export function readAnswers(model: Model, value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, reason: 'shape', id: '' };
  const questions = new Map(model.questions.map((question) => [question.id, question]));
  for (const [id, answer] of Object.entries(value)) {
    const question = questions.get(id);
    if (!question) return { ok: false, reason: 'question', id };
    if (typeof answer !== 'string' || !answersTo(question).includes(answer))
      return { ok: false, reason: 'answer', id };
  }
  return { ok: true, answers: value as Answers };
}

/**
 * @throws RangeError naming the question or answer that the model does not know
 */
export function requireAnswers(model: Model, answers: Answers): void {
  const reading = readAnswers(model, answers);
  if (reading.ok) return;
  if (reading.reason === 'shape')
    throw new RangeError('Answers must be an object of question ids and answers.');
  if (reading.reason === 'question')
    throw new RangeError(`Version ${model.version} of the model has no question "${reading.id}".`);
  throw new RangeError(`"${String(answers[reading.id])}" is no answer to the question "${reading.id}".`);
}
