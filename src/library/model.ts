import type { Model, Option, Question as AskedQuestion } from '#assessment';
import type { ModelContent, Question } from '#schema/assessment.ts';
import type { Localized } from '#schema/locale.ts';
import type { Safeguard } from '#schema/safeguard.ts';
import { harms, kinds, routes, stages, type Role } from '#schema/vocabulary.ts';
import type { Content } from './read.ts';

/** The model with its texts: what the engine takes, and what the form and other tools need to ask the questions. */
export interface AssessmentModel extends Model {
  readonly released: string;
  readonly questions: readonly AssessmentQuestion[];
}

interface AssessmentQuestion extends AskedQuestion {
  readonly page?: number;
  readonly stage?: string;
  readonly ask: Role;
  readonly text: Localized;
  readonly hint?: Localized;
  readonly not_applicable_if?: Localized;
  readonly options: readonly (Option & { readonly text: Localized })[];
}

/** Strength of a safeguard in [0, 0.7]: the midpoint of its mechanism's range, unless a source says otherwise. */
export function strengthOf(safeguard: Safeguard, model: ModelContent): number {
  const { from, to } = model.strength[safeguard.mechanism];
  return safeguard.strength_override?.value ?? Math.round(((from + to) / 2) * 1000) / 1000;
}

/** Range of a safeguard's strength: that of its mechanism, or the one value that a source gives. */
function rangeOf(safeguard: Safeguard, model: ModelContent): { from: number; to: number } {
  const value = safeguard.strength_override?.value;
  return value === undefined ? model.strength[safeguard.mechanism] : { from: value, to: value };
}

/**
 * Builds the model of the assessment from its content.
 *
 * @param agreement number of distinct governments that recommend a safeguard
 */
export function modelOf(content: Content, agreement: (safeguard: Safeguard) => number): AssessmentModel {
  const { model } = content;
  const inputsOf = (owner: 'route' | 'harm', id: string) =>
    model.inputs.filter((input) => input[owner] === id).map((input) => input.id);
  return {
    version: model.version,
    released: model.released,
    residue: model.residue,
    worst_harm_points: model.worst_harm_points,
    kinds: kinds.map((id) => ({ id, common_cause: model.common_cause[id] })),
    routes: routes.map((id) => ({ id, inputs: inputsOf('route', id) })),
    harms: harms.map((id) => ({ id, base: model.base_stake[id], inputs: inputsOf('harm', id) })),
    stages,
    bands: model.bands.map(({ id, from }) => ({ id, from })),
    quick: model.quick,
    effort_weight: model.effort_weight,
    safeguards: content.safeguards.map((safeguard) => ({
      id: safeguard.id,
      kind: safeguard.kind,
      stage: safeguard.stage,
      strength: strengthOf(safeguard, model),
      strength_range: rangeOf(safeguard, model),
      ...(safeguard.bars ? { bars: safeguard.bars } : {}),
      ...(safeguard.limits ? { limits: safeguard.limits } : {}),
      effort: safeguard.effort,
      agreement: agreement(safeguard),
    })),
    questions: inAskingOrder(content).map((question) => askedQuestion(question, content)),
  };
}

function askedQuestion(question: Question, content: Content): AssessmentQuestion {
  const shared = {
    id: question.id,
    ask: question.ask,
    text: question.text,
    ...(question.hint ? { hint: question.hint } : {}),
    unknown: question.unknown,
  };
  if (question.asks === 'exposure') {
    return { ...shared, page: question.page, not_applicable: false, options: question.options };
  }
  const stage = content.safeguards.find((safeguard) => safeguard.id === question.safeguard)?.stage;
  return {
    ...shared,
    safeguard: question.safeguard,
    ...(stage ? { stage } : {}),
    not_applicable: question.not_applicable !== undefined,
    ...(question.not_applicable ? { not_applicable_if: question.not_applicable } : {}),
    options: question.options.map(({ id, text, means }) => ({
      id,
      text,
      implementation: content.model.implementation[means],
    })),
  };
}

/** Exposure by page and place, then safeguards by stage and kind; ids settle the rest. */
function inAskingOrder(content: Content): Question[] {
  const safeguards = new Map(content.safeguards.map((safeguard) => [safeguard.id, safeguard]));
  const key = (question: Question): [number, number] => {
    if (question.asks === 'exposure') return [question.page, question.order];
    const safeguard = safeguards.get(question.safeguard);
    return safeguard ? [100 + stages.indexOf(safeguard.stage), kinds.indexOf(safeguard.kind)] : [200, 0];
  };
  return content.questions.toSorted((a, b) => {
    const [pageA, orderA] = key(a);
    const [pageB, orderB] = key(b);
    return pageA - pageB || orderA - orderB || (a.id < b.id ? -1 : 1);
  });
}
