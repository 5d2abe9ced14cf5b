import type { Answers, Model } from '#assessment';
import { fill } from '#i18n/strings.ts';
import type { FormData, ResultData } from '#products/form-model.ts';
import type { FormQuestion } from './form.ts';
import type { Saving } from './session.ts';
import type { Event, State } from './state.ts';

/** What every part of the island is given. */
export interface Given {
  readonly model: Model;
  readonly data: FormData;
  readonly questions: ReadonlyMap<string, FormQuestion>;
  readonly state: State;
  /** The answers of the state. */
  readonly answers: Answers;
  readonly saving: Saving;
  readonly send: (event: Event) => void;
  /** What is done with the answers on this device. */
  readonly keep: (what: 'save' | 'resume' | 'keepMine' | 'erase') => void;
}

/** What the parts of the result are given besides. */
export interface ResultGiven extends Given {
  readonly result: ResultData;
}

/** In how many draws a safeguard was among the first five, once the firmness of the plan has been worked out. */
export type Firm = ReadonlyMap<string, number> | undefined;

/** A word of the interface. */
export function word(
  given: Pick<Given, 'data'>,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string {
  return fill(given.data.words[key] ?? key, values);
}

/** The words of the form or of the result, with the part of the key that they share left out. */
export function words(given: Pick<Given, 'data'>, of: 'assessment' | 'result' = 'result') {
  return (key: string, values?: Readonly<Record<string, string | number>>) =>
    word(given, `${of}.${key}`, values);
}

/** The answer to a question in words. */
export function answerText(given: Given, question: string, answers = given.answers): string {
  const answer = answers[question];
  return answer === undefined
    ? word(given, 'result.not-answered')
    : (given.questions.get(question)?.answers.get(answer) ?? answer);
}

/** `41–58`, or `41` where both ends are the same. */
export function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  // Word joiners keep a line from breaking inside the range.
  return low === high ? String(low) : `${low}\u2060–\u2060${high}`;
}

/** The range in whole points. */
export function wholeRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return rangeText({ low: Math.round(low), high: Math.round(high) });
}

/** A word of the interface about a number of points, given in tenths. */
export function pointsWord(
  given: Pick<Given, 'data'>,
  key: 'drop' | 'drop-up-to' | 'narrows' | 'holds',
  tenths: number,
): string {
  if (tenths < 1) return word(given, 'result.drop-small');
  return word(given, `result.${key}`, { points: (tenths / 10).toFixed(1) });
}

/** A day and time as readers of the language write it. */
export function timeText(given: Pick<Given, 'data'>, at: string): string {
  return new Intl.DateTimeFormat(given.data.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}
