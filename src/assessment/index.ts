/** The self-assessment engine. It imports nothing from outside this folder and knows nothing of pages or browsers. */
export { answersTo, readAnswers, type Reading } from './answers.ts';
export { narrowing, relevantQuestions } from './ask.ts';
export { decode, encode, type Decoding } from './code.ts';
export { evaluate, type Evaluation } from './evaluate.ts';
export { drawFirmness, draws, firmnessOf, type Firmness } from './firmness.ts';
export type { Answers, Model, Option, Question, Range, Safeguard } from './model.ts';
export { plan, thisMonth, type Action, type Plan } from './plan.ts';
export { quickSelection } from './quick.ts';
export { strengths, type Strength } from './strengths.ts';
export { pointsOf, dropsInTenths, type Points } from './points.ts';
export { carryOver, versionOf, type CarriedOver } from './versions.ts';
