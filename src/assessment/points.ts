import type { Evaluation } from './evaluate.ts';
import type { Model, Range } from './model.ts';

/** An evaluation in whole points. Every column adds up exactly, because each figure is a difference of rounded levels. */
export interface Points {
  readonly inherent: Range;
  readonly residual: Range;
  /** What is left after each stage, and what the stage took, at either end. */
  readonly stages: readonly { readonly id: string; readonly after: Range; readonly taken: Range }[];
  /** What is left, by harm; adds up to `residual` at either end. */
  readonly parts: readonly { readonly id: string; readonly points: Range }[];
}

/** Whole points for showing. The only place where results are rounded. */
export function pointsOf(model: Model, evaluation: Evaluation): Points {
  const inherent = rounded(evaluation.inherent);
  let before = inherent;
  const stages = evaluation.stages.map(({ id, after }) => {
    const now = rounded(after);
    const taken = { low: before.low - now.low, high: before.high - now.high };
    before = now;
    return { id, after: now, taken };
  });
  // Added up as the engine adds up the harms: another order of the same operations could fall on the other side of a half.
  const sum = { low: 0, high: 0 };
  let start = rounded(sum);
  const parts = evaluation.harms.map(({ id, residual }) => {
    sum.low += residual.low;
    sum.high += residual.high;
    const count = model.harms.length;
    const end = rounded({ low: (100 * sum.low) / count, high: (100 * sum.high) / count });
    const points = { low: end.low - start.low, high: end.high - start.high };
    start = end;
    return { id, points };
  });
  return { inherent, residual: rounded(evaluation.residual), stages, parts };
}

/** Tenths of a point of drops that follow one another from a level; they add up to the whole fall in tenths. */
export function dropsInTenths(level: number, drops: readonly number[]): number[] {
  let now = level;
  return drops.map((drop) => {
    const before = Math.round(10 * now);
    now -= drop;
    return before - Math.round(10 * now);
  });
}

function rounded(range: Range): Range {
  return { low: Math.round(range.low), high: Math.round(range.high) };
}
