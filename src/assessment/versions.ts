import { answersTo, requireAnswers } from './answers.ts';
import type { Answers, Model } from './model.ts';

/** Answers of another version of the model, as far as this version still asks for them. */
export interface CarriedOver {
  readonly answers: Answers;
  /** Questions whose answer has no place in this version, in the order of the other one. */
  readonly lost: readonly string[];
  /** Questions that the other version did not ask, in the order of this one. */
  readonly added: readonly string[];
}

/** Version of the model that a result code says it is of; undefined for what is no result code. */
export function versionOf(code: string): number | undefined {
  const version = /^(\d{1,4})-/.exec(code)?.[1];
  return version === undefined ? undefined : Number(version);
}

/**
 * Takes answers from one version of the model to another, by the ids of questions and options. Nothing is guessed: what
 * the other version does not have in the same words is lost, and named.
 *
 * @throws RangeError where an answer names a question or an option that `from` does not have
 */
export function carryOver(from: Model, to: Model, answers: Answers): CarriedOver {
  requireAnswers(from, answers);
  const asked = new Map(to.questions.map((question) => [question.id, question]));
  const given = from.questions.filter(({ id }) => answers[id] !== undefined);
  const fits = ({ id }: { id: string }) => {
    const question = asked.get(id);
    return question !== undefined && answersTo(question).includes(answers[id] ?? '');
  };
  const before = new Set(from.questions.map(({ id }) => id));
  return {
    answers: Object.fromEntries(given.filter(fits).map(({ id }) => [id, answers[id] ?? ''])),
    lost: given.filter((question) => !fits(question)).map(({ id }) => id),
    added: to.questions.filter(({ id }) => !before.has(id)).map(({ id }) => id),
  };
}
