import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode, evaluate, relevantQuestions, type Answers } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { next, openSteps, start, type Event, type State, type Step } from '../../src/islands/state.ts';

const { assessment: model, profiles } = loadCatalogue();
const steps: Step[] = [
  ...[1, 2, 3, 4].map((page) => ({
    id: `page-${page}`,
    questions: model.questions.filter((question) => question.page === page).map(({ id }) => id),
  })),
  ...model.questions.filter(({ safeguard }) => safeguard).map(({ id }) => ({ id, questions: [id] })),
];
const firm = profiles.find(({ id }) => id === 'software-firm-60')?.answers ?? {};
const closed: Answers = {
  'remote-hires': 'none',
  'earlier-remote-hires': 'none',
  'freelance-platforms': 'none',
  'agency-workers': 'none',
  'open-contributions': 'none',
};

const after = (state: State, ...events: Event[]) =>
  events.reduce((now, event) => next(model, steps, now, event), state);

describe('going through the form', () => {
  test('begins with the first page of exposure questions', () => {
    expect(after(start, { type: 'begin' }).view).toBe('page-1');
  });

  test('stays where an answer is missing and names the questions', () => {
    const state = after(
      start,
      { type: 'begin' },
      { type: 'answer', question: 'remote-hires', answer: 'none' },
      { type: 'continue' },
    );
    expect(state).toMatchObject({ view: 'page-1', errors: ['earlier-remote-hires', 'freelance-platforms'] });
  });

  test('takes an answer out of the list of missing ones as soon as it is given', () => {
    const state = after(
      start,
      { type: 'begin' },
      { type: 'continue' },
      { type: 'answer', question: 'remote-hires', answer: 'unknown' },
    );
    expect(state.errors).toEqual(['earlier-remote-hires', 'freelance-platforms']);
  });

  test('passes over what no longer matters', () => {
    expect(openSteps(model, steps, closed).map(({ id }) => id)).toEqual(['page-1', 'page-2']);
    expect(after({ ...start, answers: closed, view: 'page-2' }, { type: 'continue' }).view).toBe('check');
  });

  test('goes back the way it came, and from the first step to the start', () => {
    const state: State = { ...start, answers: firm, view: 'page-2' };
    expect(after(state, { type: 'back' }).view).toBe('page-1');
    expect(after(state, { type: 'back' }, { type: 'back' }).view).toBe('start');
  });

  test('ends at the check page after the last question', () => {
    expect(after({ ...start, answers: firm, view: steps.at(-1)?.id ?? '' }, { type: 'continue' }).view).toBe(
      'check',
    );
  });
});

describe('changing an answer from the check page', () => {
  const check: State = { ...start, answers: firm, view: 'check' };

  test('comes back to the check page', () => {
    expect(after(check, { type: 'change', question: 'device-location' })).toMatchObject({
      view: 'device-location',
    });
    expect(after(check, { type: 'change', question: 'device-location' }, { type: 'continue' })).toMatchObject(
      { view: 'check', changing: undefined },
    );
  });

  test('asks the questions that the change opens first', () => {
    const state = after(
      { ...start, answers: closed, view: 'check' },
      { type: 'change', question: 'agency-workers' },
      { type: 'answer', question: 'agency-workers', answer: 'rarely' },
      { type: 'answer', question: 'cross-border-pay', answer: 'none' },
      { type: 'continue' },
    );
    expect(state.view).toBe('page-3');
  });

  test('does not ask what was left open before', () => {
    const answers = Object.fromEntries(Object.entries(firm).filter(([id]) => id !== 'work-sampling'));
    const state = after(
      { ...start, answers, view: 'check' },
      { type: 'change', question: 'device-location' },
      { type: 'continue' },
    );
    expect(state.view).toBe('check');
  });
});

describe('what comes from outside', () => {
  const mine: State = { ...start, view: 'page-2', answers: { 'remote-hires': 'rarely' } };

  test.each<[what: string, event: Event, refused: State['refused']]>([
    [
      'a code that is cut off',
      { type: 'open-code', code: encode(model, firm).slice(0, 12) },
      { reason: 'shape' },
    ],
    [
      'a code of another version',
      { type: 'open-code', code: encode(model, firm).replace(/^\d+/, '1023') },
      { reason: 'version' },
    ],
    [
      'a code with one digit changed',
      { type: 'open-code', code: encode(model, firm).replace(/.$/, (digit) => (digit === 'A' ? 'B' : 'A')) },
      { reason: 'damaged' },
    ],
    [
      'a link to a question that no longer exists',
      { type: 'go', view: 'favourite-colour' },
      { reason: 'question', id: 'favourite-colour' },
    ],
    [
      'an answer to an unknown question of the page',
      { type: 'answer', question: 'favourite-colour', answer: 'red' },
      { reason: 'question', id: 'favourite-colour' },
    ],
  ])('%s is refused with its reason and changes nothing', (_, event, refused) => {
    const state = after(mine, event);
    expect(state).toMatchObject({ view: mine.view, answers: mine.answers, refused });
  });

  test('a code typed in small letters and with spaces around it opens', () => {
    expect(after(mine, { type: 'open-code', code: ` ${encode(model, firm).toLowerCase()} ` })).toMatchObject({
      view: 'result',
      answers: firm,
      refused: undefined,
    });
  });
});

test('whatever a visitor does, no answer is lost, every place exists, and the result is what scoring again gives', () => {
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    fc.constantFrom<Event>(
      { type: 'begin' },
      { type: 'continue' },
      { type: 'continue' },
      { type: 'back' },
      { type: 'finish' },
      { type: 'result' },
      { type: 'gate-missing' },
    ),
    fc
      .constantFrom(...model.questions)
      .chain((question) =>
        fc
          .constantFrom('unknown', ...question.options.map(({ id }) => id))
          .map((answer): Event => ({ type: 'answer', question: question.id, answer })),
      ),
    fc.constantFrom(...model.questions).map(({ id }): Event => ({ type: 'change', question: id })),
    fc
      .constantFrom('start', 'check', 'result', 'page-2', 'nowhere')
      .map((view): Event => ({ type: 'go', view })),
    fc.string().map((code): Event => ({ type: 'open-code', code })),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const expected: Record<string, string> = {};
      let state = start;
      for (const event of events) {
        state = next(model, steps, state, event);
        if (event.type === 'answer') expected[event.question] = event.answer;
        expect(state.answers).toEqual(expected);
        expect(['start', 'check', 'result', ...steps.map(({ id }) => id)]).toContain(state.view);
        const relevant = Object.fromEntries(
          Object.entries(state.answers).filter(([id]) =>
            relevantQuestions(model, state.answers).includes(id),
          ),
        );
        expect(evaluate(model, relevant).residual.high).toBe(evaluate(model, state.answers).residual.high);
      }
    }),
    { numRuns: 60 },
  );
});
