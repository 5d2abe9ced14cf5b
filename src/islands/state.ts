import {
  carryOver,
  decode,
  evaluate,
  readAnswers,
  relevantQuestions,
  versionOf,
  type Answers,
  type CarriedOver,
  type Model,
  type Range,
} from '#assessment';

/** A step of the form: one page of exposure questions, or one safeguard question. */
export interface Step {
  readonly id: string;
  readonly questions: readonly string[];
}

/** Where the visitor is: `start`, the id of a step, `door`, `check`, `result`, or `older` for one of another version. */
export type View = string;

/** Which safeguards are asked about: the ten of the quick assessment, or all that matter. */
export type Scope = 'quick' | 'full';

export interface State {
  readonly view: View;
  readonly answers: Answers;
  readonly scope: Scope;
  /** Questions whose safeguard the result takes as fully in place, to try out a plan; the answers stay as they are. */
  readonly tried: readonly string[];
  /** Answers of an earlier result with which this one is compared. */
  readonly earlier: Answers | undefined;
  /** A result of an earlier version of the model that was opened, until its answers are carried over. */
  readonly older: OlderResult | undefined;
  /**
   * Set while an answer is changed from the check page, to which the visitor goes back: the questions that had no
   * answer then. Questions that a change opens are asked first; those that were left open before are not.
   */
  readonly changing: readonly string[] | undefined;
  /** Questions of this step that need an answer before going on; `gate` for the first one. */
  readonly errors: readonly string[];
  /** Why something from outside was refused. */
  readonly refused: Refusal | undefined;
}

/** A result under the version of the model in which it was made, and what of it this version can take over. */
export interface OlderResult extends CarriedOver {
  readonly version: number;
  readonly band: string | undefined;
  readonly residual: Range;
}

export interface Refusal {
  readonly reason: 'shape' | 'version' | 'damaged' | 'not-loaded' | 'question' | 'file' | 'file-version';
  readonly id?: string;
}

export type Event =
  | { readonly type: 'begin'; readonly scope: Scope }
  | { readonly type: 'gate-missing' }
  | { readonly type: 'answer'; readonly question: string; readonly answer: string }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'finish' }
  | { readonly type: 'change'; readonly question: string }
  | { readonly type: 'result' }
  | { readonly type: 'go'; readonly view: View }
  /** Goes on with the questions that the quick assessment, or the door, left out. */
  | { readonly type: 'go-on' }
  | { readonly type: 'try'; readonly question: string; readonly on: boolean }
  | { readonly type: 'stop-trying' }
  | { readonly type: 'compare'; readonly code: string }
  | { readonly type: 'stop-comparing' }
  | { readonly type: 'open-code'; readonly code: string; readonly view?: View; readonly scope?: Scope }
  | { readonly type: 'open-older'; readonly older: OlderResult }
  | { readonly type: 'refuse'; readonly reason: 'damaged' | 'not-loaded' }
  | { readonly type: 'carry-over' }
  | { readonly type: 'compare-older'; readonly older: OlderResult }
  | { readonly type: 'open-file'; readonly text: string }
  | { readonly type: 'restart' };

export const start: State = {
  view: 'start',
  answers: {},
  scope: 'quick',
  tried: [],
  earlier: undefined,
  older: undefined,
  changing: undefined,
  errors: [],
  refused: undefined,
};

/** Steps that still hold a question that matters and is within the scope, in order. */
export function openSteps(
  model: Model,
  steps: readonly Step[],
  { answers, scope }: Pick<State, 'answers' | 'scope'>,
): Step[] {
  const asked = askedQuestions(model, { answers, scope });
  return steps.filter((step) => step.questions.some((question) => asked.has(question)));
}

const known = new WeakMap<Answers, ReadonlySet<string>>();

/** Questions that can still matter, in the order of asking; worked out once for each set of answers. */
export function relevantTo(model: Model, answers: Answers): ReadonlySet<string> {
  const found = known.get(answers) ?? new Set(relevantQuestions(model, answers));
  known.set(answers, found);
  return found;
}

/** Questions that can still matter; in the quick assessment those on exposure and the chosen ten only. */
export function askedQuestions(
  model: Model,
  { answers, scope }: Pick<State, 'answers' | 'scope'>,
): ReadonlySet<string> {
  const inScope = (id: string) =>
    scope === 'full' ||
    model.quick.includes(id) ||
    model.questions.find((question) => question.id === id)?.safeguard === undefined;
  return new Set([...relevantTo(model, answers)].filter(inScope));
}

/** The answers with the safeguards that are tried out in place. */
export function triedAnswers(model: Model, { answers, tried }: Pick<State, 'answers' | 'tried'>): Answers {
  const best = tried.flatMap((id) => {
    const option = model.questions.find((question) => question.id === id)?.options[0];
    return option ? [[id, option.id] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(best) };
}

/**
 * The state after an event. Pure: the page shows what it returns and keeps nothing else. Nothing that comes from
 * outside is taken over in part; what is refused leaves the answers as they were.
 */
export function next(model: Model, steps: readonly Step[], state: State, event: Event): State {
  const at = (view: View, more: Partial<State> = {}): State => ({
    ...state,
    view,
    errors: [],
    refused: undefined,
    ...more,
  });
  switch (event.type) {
    case 'begin':
      return begin(model, steps, at, event.scope, state.answers);
    case 'gate-missing':
      return at('start', { errors: ['gate'] });
    case 'answer': {
      const reading = readAnswers(model, { [event.question]: event.answer });
      if (!reading.ok) return { ...state, refused: { reason: 'question', id: event.question } };
      return {
        ...state,
        answers: { ...state.answers, ...reading.answers },
        tried: [],
        errors: state.errors.filter((id) => id !== event.question),
        refused: undefined,
      };
    }
    case 'continue':
      return proceed(model, steps, state, at);
    case 'back':
      return at(before(model, steps, state), { changing: undefined });
    case 'finish':
      return at('check', { changing: undefined });
    case 'change': {
      const step = steps.find(({ questions }) => questions.includes(event.question));
      return step ? at(step.id, { changing: unanswered(model, state) }) : state;
    }
    case 'result':
      return at('result');
    case 'go':
      return go(steps, state, at, event.view);
    case 'go-on': {
      const full = { answers: state.answers, scope: 'full' as const };
      const open = unanswered(model, full);
      const step = openSteps(model, steps, full).find(({ questions }) =>
        questions.some((question) => open.includes(question)),
      );
      return at(step?.id ?? 'check', { scope: 'full', changing: undefined, tried: [] });
    }
    case 'try': {
      const others = state.tried.filter((id) => id !== event.question);
      const known = model.questions.some(({ id, safeguard }) => id === event.question && safeguard);
      return { ...state, tried: event.on && known ? [...others, event.question] : others };
    }
    case 'stop-trying':
      return { ...state, tried: [] };
    case 'compare': {
      const decoding = decode(model, tidied(event.code));
      return decoding.ok
        ? { ...state, earlier: decoding.answers, refused: undefined }
        : { ...state, errors: [], refused: { reason: decoding.reason } };
    }
    case 'stop-comparing':
      return { ...state, earlier: undefined };
    case 'open-code': {
      const decoding = decode(model, tidied(event.code));
      if (!decoding.ok) return { ...state, errors: [], refused: { reason: decoding.reason } };
      const view = event.view !== undefined && isView(steps, event.view) ? event.view : 'result';
      return at(view, {
        answers: decoding.answers,
        scope: event.scope ?? state.scope,
        changing: undefined,
        tried: [],
      });
    }
    case 'open-older':
      return at('older', { older: event.older });
    case 'refuse':
      return { ...state, errors: [], refused: { reason: event.reason } };
    case 'carry-over':
      return state.older
        ? at('result', { answers: state.older.answers, older: undefined, changing: undefined, tried: [] })
        : state;
    case 'compare-older':
      return { ...state, earlier: event.older.answers, refused: undefined };
    case 'open-file': {
      const reading = readFile(model, event.text);
      return reading.ok
        ? at('result', { answers: reading.answers, changing: undefined, tried: [] })
        : { ...state, errors: [], refused: { reason: reading.reason } };
    }
    case 'restart':
      return start;
  }
}

/** A result code without what is typed around it by mistake. */
export function tidied(code: string): string {
  return code.trim().toUpperCase();
}

/**
 * Reads a result code of an earlier version of the model.
 *
 * @returns undefined where it is not of that version, or cannot be read
 */
export function olderResult(older: Model, model: Model, code: string): OlderResult | undefined {
  const decoding = decode(older, tidied(code));
  if (versionOf(tidied(code)) !== older.version || !decoding.ok) return undefined;
  const { band, residual } = evaluate(older, decoding.answers);
  return { version: older.version, band, residual, ...carryOver(older, model, decoding.answers) };
}

/** What an exported file of answers says that it is. */
export const fileFormat = 'known-hire-answers';

type FileReading =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly reason: 'file' | 'file-version' };

/** Answers of an exported file, accepted whole or refused whole. */
function readFile(model: Model, text: string): FileReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'file' };
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== fileFormat)
    return { ok: false, reason: 'file' };
  if (!('model_version' in file) || file.model_version !== model.version)
    return { ok: false, reason: 'file-version' };
  const reading = readAnswers(model, 'answers' in file ? file.answers : undefined);
  return reading.ok ? reading : { ok: false, reason: 'file' };
}

type At = (view: View, more?: Partial<State>) => State;

/** The first step that has something to answer, or the check page where nothing is left. */
function begin(model: Model, steps: readonly Step[], at: At, scope: Scope, answers: Answers): State {
  const first = openSteps(model, steps, { answers, scope })[0];
  return at(first?.id ?? 'check', { scope, changing: undefined });
}

/** A place by its name, or the step in which a question of that name stands; an old link may name neither. */
function go(steps: readonly Step[], state: State, at: At, view: View): State {
  // What was opened under an earlier version is not kept over a reload; its code opens it again.
  if (view === 'older') return at(state.older ? 'older' : 'start');
  const place = isView(steps, view) ? view : steps.find(({ questions }) => questions.includes(view))?.id;
  if (place === undefined) return { ...state, errors: [], refused: { reason: 'question', id: view } };
  return at(place, place === 'check' ? { changing: undefined } : {});
}

/** Whether the answers on exposure alone show no open route, or the lowest level whatever else is in place. */
function exposureIsLow(model: Model, answers: Answers): boolean {
  const { band } = evaluate(model, answers);
  return band === undefined || band === model.bands[0]?.id;
}

function proceed(model: Model, steps: readonly Step[], state: State, at: At): State {
  // A link may open a question that the quick assessment leaves out; it needs an answer like any other.
  const relevant = relevantTo(model, state.answers);
  const current = steps.find((step) => step.id === state.view);
  const asked = current?.questions.filter((question) => relevant.has(question)) ?? [];
  const missing = asked.filter((question) => state.answers[question] === undefined);
  if (missing.length > 0) return { ...state, errors: missing, refused: undefined };

  const open = openSteps(model, steps, state);
  if (state.changing) {
    const opened = new Set(unanswered(model, state)).difference(new Set(state.changing));
    const step = open.find(({ questions }) => questions.some((question) => opened.has(question)));
    return step ? at(step.id) : at('check', { changing: undefined });
  }
  const place = steps.findIndex((step) => step.id === state.view);
  const following = open.find((step) => steps.indexOf(step) > place);
  const leavesExposure = onExposure(model, current) && !onExposure(model, following);
  if (leavesExposure && exposureIsLow(model, state.answers)) return at('door');
  return at(following?.id ?? 'check');
}

function onExposure(model: Model, step: Step | undefined): boolean {
  return model.questions.some(({ id, safeguard }) => safeguard === undefined && step?.questions.includes(id));
}

/** Questions that are asked and have no answer. */
function unanswered(model: Model, state: Pick<State, 'answers' | 'scope'>): string[] {
  return [...askedQuestions(model, state)].filter((question) => state.answers[question] === undefined);
}

function before(model: Model, steps: readonly Step[], state: State): View {
  const open = openSteps(model, steps, state);
  if (state.view === 'result' || (state.changing && state.view !== 'check')) return 'check';
  if (state.view === 'check') return open.at(-1)?.id ?? 'start';
  if (state.view === 'older') return 'start';
  if (state.view === 'door') return open.findLast((step) => onExposure(model, step))?.id ?? 'start';
  const place = steps.findIndex((step) => step.id === state.view);
  return open.findLast((step) => steps.indexOf(step) < place)?.id ?? 'start';
}

function isView(steps: readonly Step[], view: View): boolean {
  return ['start', 'door', 'check', 'result'].includes(view) || steps.some((step) => step.id === view);
}
