import { render } from 'preact';
import { relevantQuestions } from '#assessment';
import type { FormData } from '#products/form-model.ts';
import { Check } from './Check.tsx';
import { AssessmentForm } from './form.ts';
import './assessment.css';
import { Result } from './Result.tsx';
import { codeOf, next, openSteps, start, type Event, type State } from './state.ts';
import { Above, Below, errorText } from './Steps.tsx';
import { word, type Given } from './view.ts';

/**
 * The island: one state, one way to change it, and what the page shows of it. The state lives in memory and in the
 * history of this tab (so that Back, reload and a change of language keep it); nothing is stored and nothing is sent.
 */
const data = JSON.parse(element('assessment-data').textContent ?? '') as FormData;
const formElement = element('assessment-form') as HTMLFormElement;
const form = new AssessmentForm(formElement);
const above = element('assessment-top');
const below = element('assessment-bottom');
const title = document.title;
const { model } = data;

let state: State = opened();

/** A part of the page that the build always writes. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

function send(event: Event): void {
  const before = state;
  state = next(model, form.steps, state, event);
  const moved = state.view !== before.view;
  remember(moved ? 'push' : 'replace');
  show();
  const troubled = state.refused !== undefined || (state.errors.length > 0 && event.type !== 'answer');
  if (moved || troubled) moveFocus();
}

/** The state in which the page opens: a code in the address, or what this tab had before. */
function opened(): State {
  const shared = sharedCode();
  if (shared) return next(model, form.steps, start, shared);
  const kept: unknown = history.state;
  const code = typeof kept === 'object' && kept !== null && 'code' in kept ? kept.code : undefined;
  const resumed =
    typeof code === 'string'
      ? next(model, form.steps, start, { type: 'open-code', code, view: 'start' })
      : start;
  return resumed.refused ? resumed : next(model, form.steps, resumed, { type: 'go', view: placeInAddress() });
}

/** The result code in the address, and the place to open it at, where there is one: `#r=CODE/place`. */
function sharedCode(): Event | undefined {
  const [, code, view] = /^#r=([^/]*)(?:\/(.*))?$/.exec(location.hash) ?? [];
  return code === undefined ? undefined : { type: 'open-code', code, ...(view ? { view } : {}) };
}

/** The place of the assessment that the address names; fragments of the page around it name none. */
function placeInAddress(): string {
  const fragment = location.hash.slice(1);
  const around = document.getElementById(fragment)?.closest('[data-step]') === null;
  return fragment === '' || around ? 'start' : fragment;
}

/** Keeps the answers in the history of this tab, and the place in the address. */
function remember(how: 'push' | 'replace'): void {
  const kept = { code: codeOf(model, state.answers) };
  const address = state.view === 'start' ? location.pathname : `#${state.view}`;
  if (how === 'push') history.pushState(kept, '', address);
  else history.replaceState(kept, '', address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.hash =
      state.view === 'start' && Object.keys(state.answers).length === 0 ? '' : `r=${kept.code}/${state.view}`;
  }
}

function show(): void {
  const relevant = new Set(relevantQuestions(model, state.answers));
  const given: Given = { model, data, questions: form.questions, answers: state.answers, send };
  const step = form.steps.find(({ id }) => id === state.view);
  form.show(state.view, relevant);
  form.fill(state.answers);
  form.mark(new Map(state.errors.map((id) => [id, errorText(given, id)])));
  render(<Above given={given} state={state} caption={captionOf(step)} />, above);
  render(
    state.view === 'check' ? (
      <Check given={given} />
    ) : state.view === 'result' ? (
      <Result given={given} />
    ) : (
      <Below given={given} state={state} onContinue={proceed} />
    ),
    below,
  );
  const name = `${nameOf(step, relevant)}${title}`;
  const troubled = state.errors.length > 0 || state.refused !== undefined;
  document.title = troubled ? word(given, 'assessment.error-page', { title: name }) : name;
}

/** What the title of the page starts with: the first question shown, or the name of the view. */
function nameOf(step: (typeof form.steps)[number] | undefined, relevant: ReadonlySet<string>): string {
  const question = form.questions.get(step?.questions.find((id) => relevant.has(id)) ?? '');
  if (question) return `${question.text} – `;
  if (state.view === 'start') return '';
  return `${word({ data }, state.view === 'check' ? 'assessment.check-title' : 'assessment.result-page')} – `;
}

/** `Part 1 of 4: …`, or stage and number among the questions that can still matter. */
function captionOf(step: (typeof form.steps)[number] | undefined): string {
  if (!step) return '';
  if (step.id.startsWith('page-')) return step.name;
  const single = openSteps(model, form.steps, state.answers).filter(({ id }) => !id.startsWith('page-'));
  const n = single.findIndex(({ id }) => id === step.id) + 1;
  return word({ data }, 'assessment.progress', { stage: step.name, n, all: single.length });
}

function proceed(): void {
  if (state.view !== 'start') return send({ type: 'continue' });
  const gate = form.gate();
  if (gate === 'yes') location.assign(data.respond);
  else send({ type: gate === 'no' ? 'begin' : 'gate-missing' });
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
  const radio = event.target as HTMLInputElement;
  if (form.questions.has(radio.name)) send({ type: 'answer', question: radio.name, answer: radio.value });
});
formElement.addEventListener('submit', (event) => {
  event.preventDefault();
  if (state.view === 'start' && document.activeElement?.id === 'code') openCode();
  else proceed();
});
document.querySelector('[data-open-code]')?.addEventListener('click', openCode);

function openCode(): void {
  send({ type: 'open-code', code: (element('code') as HTMLInputElement).value });
}

addEventListener('popstate', () => {
  const shared = sharedCode();
  if (shared) return send(shared);
  if (location.hash !== '' && placeInAddress() === 'start') return;
  state = next(model, form.steps, state, { type: 'go', view: placeInAddress() });
  remember('replace');
  show();
  moveFocus();
});

remember('replace');
show();
if (state.refused) moveFocus();
