/**
 * The shapes that the engine works on. They are what `/data/v1/assessment-model.json` holds; that file carries more
 * (names, texts), which the engine does not look at.
 */

/** The numbers and links of one version of the model. All shares are in [0, 1]. */
export interface Model {
  /** Raised whenever anything below changes; part of every result code. */
  readonly version: number;
  /** Part of a route or a harm that no set of safeguards removes. */
  readonly residue: number;
  /** Kinds of checks; `common_cause` is the part of a kind that can be beaten as a whole. */
  readonly kinds: readonly { readonly id: string; readonly common_cause: number }[];
  /** Ways in. The openness is built from the inputs as 1 − Π(1 − input). */
  readonly routes: readonly { readonly id: string; readonly inputs: readonly string[] }[];
  /** What can be lost. The stake is built as 1 − (1 − base) · Π(1 − input). */
  readonly harms: readonly {
    readonly id: string;
    readonly base: number;
    readonly inputs: readonly string[];
  }[];
  /** Stages in the order of time. */
  readonly stages: readonly string[];
  readonly safeguards: readonly Safeguard[];
  /** In the order of asking. */
  readonly questions: readonly Question[];
  /** Levels from lowest to highest; a level starts at `from` points. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  /** Points that a worst harm of 1 counts for the level. */
  readonly worst_harm_points: number;
  /** Safeguard questions of the quick assessment, besides all questions on exposure. */
  readonly quick: readonly string[];
  /** Weight of each effort. */
  readonly effort_weight: Readonly<Record<string, number>>;
}

/** Something that bars routes or limits harms; exactly one of the two is given. */
export interface Safeguard {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  /** Share of what comes that it stops when fully in place. */
  readonly strength: number;
  /** Range from which the strength is drawn when the firmness of the plan is worked out. */
  readonly strength_range: { readonly from: number; readonly to: number };
  readonly bars?: readonly string[];
  readonly limits?: readonly string[];
  readonly effort: string;
  /** How many distinct governments recommend it; breaks ties only. */
  readonly agreement: number;
}

/** A question; its options are listed from best to worst. */
export interface Question {
  readonly id: string;
  /** The safeguard it asks about; left out for questions on exposure. */
  readonly safeguard?: string;
  readonly options: readonly Option[];
  /** Whether "I don’t know" is offered. */
  readonly unknown: boolean;
  /** Whether "not applicable" is offered; it counts as the worst option and gives no advice. */
  readonly not_applicable: boolean;
}

/** An option says how far the safeguard is in place, or gives inputs a value. */
export interface Option {
  readonly id: string;
  readonly implementation?: number;
  readonly sets?: Readonly<Record<string, number>>;
}

/** Answers by question id: an option id, `unknown` or `not-applicable`. A question without a key is not answered. */
export type Answers = Readonly<Record<string, string>>;

/** The two ends of what is possible while something is unknown; `low` and `high` are both attained. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
