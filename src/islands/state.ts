import { decode, encode, readAnswers, relevantQuestions, type Answers, type Model } from '#assessment';

/** A step of the form: one page of exposure questions, or one safeguard question. */
export interface Step {
  readonly id: string;
  readonly questions: readonly string[];
}

/** Where the visitor is: `start`, the id of a step, `check` or `result`. */
export type View = string;

export interface State {
  readonly view: View;
  readonly answers: Answers;
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

export interface Refusal {
  readonly reason: 'shape' | 'version' | 'damaged' | 'question';
  readonly id?: string;
}

export type Event =
  | { readonly type: 'begin' }
  | { readonly type: 'gate-missing' }
  | { readonly type: 'answer'; readonly question: string; readonly answer: string }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'finish' }
  | { readonly type: 'change'; readonly question: string }
  | { readonly type: 'result' }
  | { readonly type: 'go'; readonly view: View }
  | { readonly type: 'open-code'; readonly code: string; readonly view?: View }
  | { readonly type: 'restart' };

export const start: State = {
  view: 'start',
  answers: {},
  changing: undefined,
  errors: [],
  refused: undefined,
};

/** Steps that still hold a question that matters, in order. */
export function openSteps(model: Model, steps: readonly Step[], answers: Answers): Step[] {
  const relevant = new Set(relevantQuestions(model, answers));
  return steps.filter((step) => step.questions.some((question) => relevant.has(question)));
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
      return at(openSteps(model, steps, state.answers)[0]?.id ?? 'check', { changing: undefined });
    case 'gate-missing':
      return at('start', { errors: ['gate'] });
    case 'answer': {
      const reading = readAnswers(model, { [event.question]: event.answer });
      if (!reading.ok) return { ...state, refused: { reason: 'question', id: event.question } };
      return {
        ...state,
        answers: { ...state.answers, ...reading.answers },
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
      return step ? at(step.id, { changing: unanswered(model, state.answers) }) : state;
    }
    case 'result':
      return at('result');
    case 'go':
      // An old link may name a question that no longer exists.
      if (!isView(steps, event.view))
        return { ...state, errors: [], refused: { reason: 'question', id: event.view } };
      return at(event.view, event.view === 'check' ? { changing: undefined } : {});
    case 'open-code': {
      const decoding = decode(model, event.code.trim().toUpperCase());
      if (!decoding.ok) return { ...state, errors: [], refused: { reason: decoding.reason } };
      const view = event.view !== undefined && isView(steps, event.view) ? event.view : 'result';
      return at(view, { answers: decoding.answers, changing: undefined });
    }
    case 'restart':
      return start;
  }
}

/** The result code of the answers. */
export function codeOf(model: Model, answers: Answers): string {
  return encode(model, answers);
}

function proceed(
  model: Model,
  steps: readonly Step[],
  state: State,
  at: (view: View, more?: Partial<State>) => State,
): State {
  const relevant = new Set(relevantQuestions(model, state.answers));
  const asked =
    steps.find((step) => step.id === state.view)?.questions.filter((question) => relevant.has(question)) ??
    [];
  const missing = asked.filter((question) => state.answers[question] === undefined);
  if (missing.length > 0) return { ...state, errors: missing, refused: undefined };

  const open = openSteps(model, steps, state.answers);
  if (state.changing) {
    const opened = new Set(unanswered(model, state.answers)).difference(new Set(state.changing));
    const step = open.find(({ questions }) => questions.some((question) => opened.has(question)));
    return step ? at(step.id) : at('check', { changing: undefined });
  }
  const place = steps.findIndex((step) => step.id === state.view);
  const following = open.find((step) => steps.indexOf(step) > place);
  return at(following?.id ?? 'check');
}

/** Questions that matter and have no answer. */
function unanswered(model: Model, answers: Answers): string[] {
  return relevantQuestions(model, answers).filter((question) => answers[question] === undefined);
}

function before(model: Model, steps: readonly Step[], state: State): View {
  const open = openSteps(model, steps, state.answers);
  if (state.view === 'result' || (state.changing && state.view !== 'check')) return 'check';
  if (state.view === 'check') return open.at(-1)?.id ?? 'start';
  const place = steps.findIndex((step) => step.id === state.view);
  return open.findLast((step) => steps.indexOf(step) < place)?.id ?? 'start';
}

function isView(steps: readonly Step[], view: View): boolean {
  return ['start', 'check', 'result'].includes(view) || steps.some((step) => step.id === view);
}
