import { render } from 'preact';
import { versionOf, type Model } from '#assessment';
import type { FormData, ResultData } from '#products/form-model.ts';
import { AssessmentForm } from './form.ts';
import type * as Later from './later.tsx';
import './assessment.css';
import { Session, sharedCode } from './session.ts';
import { olderResult, openSteps, relevantTo, tidied, triedAnswers, type Event } from './state.ts';
import { Above, Below, errorText } from './Steps.tsx';
import { word, type Given } from './view.ts';

/**
 * The island: one session, one way to change it, and what the page shows of it. Answers live in memory and in the
 * history of this tab (so that Back, reload and a change of language keep them); they are stored only once the visitor
 * asks for it, and nothing is sent. What follows the questions is loaded while they are answered.
 */
const data = JSON.parse(element('assessment-data').textContent ?? '') as FormData;
const formElement = element('assessment-form') as HTMLFormElement;
const form = new AssessmentForm(formElement);
const above = element('assessment-top');
const below = element('assessment-bottom');
const title = document.title;
const { model } = data;

/** A code of an earlier version that the address brought; it is opened once the page stands. */
const brought = olderVersion(sharedCode(location.hash));
const session = new Session(model, form.steps, {
  kept: history.state,
  fragment: brought ? '' : placeInAddress(),
  // Reading the property itself throws where storage is switched off.
  store: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
    removeItem: (key) => localStorage.removeItem(key),
  },
  now: () => new Date(),
});

/** What follows the questions: its parts, and its words and figures. */
let later: { parts: typeof Later; result: ResultData } | undefined;

/** A part of the page that the build always writes. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** The fragment of the address, unless it names a part of the page around the assessment. */
function placeInAddress(): string {
  const around = document.getElementById(location.hash.slice(1))?.closest('[data-step]') === null;
  return around ? '' : location.hash;
}

function send(event: Event): void {
  const older = olderVersion(event);
  if (older) void openOlder(older);
  else apply(event);
}

function apply(event: Event): void {
  const before = session.state;
  session.send(event);
  const { state } = session;
  const moved = state.view !== before.view;
  remember(moved ? 'push' : 'replace');
  show();
  const troubled = state.refused !== undefined || (state.errors.length > 0 && event.type !== 'answer');
  if (moved || troubled) moveFocus();
  // The box has moved to another list, or back.
  if (event.type === 'try') document.getElementById(`try-${event.question}`)?.focus();
}

function keep(what: 'save' | 'resume' | 'keepMine' | 'erase'): void {
  const before = session.state.view;
  session[what]();
  remember(session.state.view === before ? 'replace' : 'push');
  show();
  if (session.state.view !== before || session.state.refused) moveFocus();
}

/** Keeps the answers in the history of this tab, and the place in the address. */
function remember(how: 'push' | 'replace'): void {
  const address = session.state.view === 'start' ? location.pathname : `#${session.state.view}`;
  const { kept, fragment } = session;
  if (how === 'push') history.pushState(kept, '', address);
  else history.replaceState(kept, '', address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = fragment;
}

function show(): void {
  const { state, saving } = session;
  const given: Given = {
    model,
    data,
    questions: form.questions,
    state,
    answers: state.answers,
    saving,
    send,
    keep,
  };
  const relevant = relevantTo(model, state.answers);
  const step = form.steps.find(({ id }) => id === state.view);
  form.show(state.view, relevant);
  form.fill(state.answers);
  form.mark(new Map(state.errors.map((id) => [id, errorText(given, id)])));
  render(<Above given={given} caption={captionOf(step)} />, above);
  const asking = step !== undefined || state.view === 'start';
  if (asking) render(<Below given={given} onContinue={proceed} />, below);
  else if (later) {
    const { parts, result } = later;
    const firm = parts.firmness(model, triedAnswers(model, state), show);
    render(<parts.View given={{ ...given, result }} firm={firm} />, below);
  } else render(null, below);
  if (state.view !== 'start') load();

  const name = `${nameOf(step, relevant)}${title}`;
  const troubled = state.errors.length > 0 || state.refused !== undefined;
  document.title = troubled ? word(given, 'assessment.error-page', { title: name }) : name;
}

/** Brings what follows the questions, once; where that fails, the next step tries again. */
function load(): void {
  if (later) return;
  const result = fetch(data.result).then((answer) => answer.json() as Promise<ResultData>);
  Promise.all([import('./later.tsx'), result]).then(
    ([parts, result]) => {
      if (later) return;
      later = { parts, result };
      Object.assign(data.words, result.words);
      if (below.childElementCount === 0) {
        show();
        moveFocus();
      }
    },
    () => {
      if (below.childElementCount === 0)
        render(<p role="alert">{word({ data }, 'assessment.not-loaded')}</p>, below);
    },
  );
}

/** What the title of the page starts with: the first question shown, or the name of the view. */
function nameOf(step: (typeof form.steps)[number] | undefined, relevant: ReadonlySet<string>): string {
  const question = form.questions.get(step?.questions.find((id) => relevant.has(id)) ?? '');
  if (question) return `${question.text} – `;
  if (session.state.view === 'start') return '';
  const key = session.state.view === 'check' ? 'assessment.check-title' : 'assessment.result-page';
  return `${word({ data }, key)} – `;
}

/** `Part 1 of 4: …`, or stage and number among the questions that are asked. */
function captionOf(step: (typeof form.steps)[number] | undefined): string {
  if (!step) return '';
  if (step.id.startsWith('page-')) return step.name;
  const single = openSteps(model, form.steps, session.state).filter(({ id }) => !id.startsWith('page-'));
  const n = single.findIndex(({ id }) => id === step.id) + 1;
  // A link may open a question that the quick assessment leaves out.
  if (n === 0) return step.name;
  return word({ data }, 'assessment.progress', { stage: step.name, n, all: single.length });
}

function proceed(scope: 'quick' | 'full' = 'quick'): void {
  if (session.state.view !== 'start') return send({ type: 'continue' });
  const gate = form.gate();
  if (gate === 'yes') location.assign(data.respond);
  else send(gate === 'no' ? { type: 'begin', scope } : { type: 'gate-missing' });
}

function moveFocus(): void {
  scrollTo({ top: 0 });
  const target =
    above.querySelector<HTMLElement>('[data-focus-first]') ??
    below.querySelector<HTMLElement>('[data-focus]');
  if (target) target.focus();
  else form.focus();
}

formElement.addEventListener('change', (event) => {
  const field = event.target as HTMLInputElement;
  if (field.type === 'file') void openFile(field);
  else if (form.questions.has(field.name))
    send({ type: 'answer', question: field.name, answer: field.value });
});
formElement.addEventListener('submit', (event) => {
  event.preventDefault();
  if (session.state.view === 'start' && document.activeElement?.id === 'code') openCode();
  else proceed();
});
document.querySelector('[data-open-code]')?.addEventListener('click', openCode);

function openCode(): void {
  send({ type: 'open-code', code: (element('code') as HTMLInputElement).value });
}

type CodeEvent = Extract<Event, { type: 'open-code' | 'compare' }>;

/** The earlier version of the model by which the code of an event is to be read, where this site has it. */
function olderVersion(event: Event | undefined): { file: string; event: CodeEvent } | undefined {
  if (event?.type !== 'open-code' && event?.type !== 'compare') return undefined;
  const known = data.versions.find(({ version }) => version === versionOf(tidied(event.code)));
  return known && { file: known.file, event };
}

/** Opens a code by its own version of the model. */
async function openOlder({ file, event }: { file: string; event: CodeEvent }): Promise<void> {
  const answer = await fetch(file).catch(() => undefined);
  if (!answer?.ok) return apply({ type: 'refuse', reason: 'not-loaded' });
  const older = olderResult((await answer.json()) as Model, model, event.code);
  if (!older) return apply({ type: 'refuse', reason: 'damaged' });
  apply({ type: event.type === 'compare' ? 'compare-older' : 'open-older', older });
}

async function openFile(field: HTMLInputElement): Promise<void> {
  const text = await field.files?.[0]?.text();
  field.value = '';
  if (text !== undefined) send({ type: 'open-file', text });
}

addEventListener('popstate', () => {
  const place = placeInAddress();
  if (location.hash !== '' && place === '') return;
  session.follow(place);
  remember('replace');
  show();
  moveFocus();
});

remember('replace');
show();
if (session.state.refused) moveFocus();
if (brought) void openOlder(brought);
