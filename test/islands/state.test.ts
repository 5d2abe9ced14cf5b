import { describe, expect, test } from 'vitest';
import { encode, evaluate, relevantQuestions, type Answers } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import {
  fileFormat,
  next,
  olderResult,
  openSteps,
  start,
  triedAnswers,
  type Event,
  type State,
  type Step,
} from '../../src/islands/state.ts';

const {
  assessment: model,
  model: { changes },
  profiles,
  versions,
} = loadCatalogue();
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

const full: State = { ...start, scope: 'full' };

const after = (state: State, ...events: Event[]) =>
  events.reduce((now, event) => next(model, steps, now, event), state);

describe('going through the form', () => {
  test('begins with the first page of exposure questions', () => {
    expect(after(start, { type: 'begin', scope: 'full' }).view).toBe('page-1');
  });

  test('stays where an answer is missing and names the questions', () => {
    const state = after(
      start,
      { type: 'begin', scope: 'full' },
      { type: 'answer', question: 'remote-hires', answer: 'none' },
      { type: 'continue' },
    );
    expect(state).toMatchObject({ view: 'page-1', errors: ['earlier-remote-hires', 'freelance-platforms'] });
  });

  test('takes an answer out of the list of missing ones as soon as it is given', () => {
    const state = after(
      start,
      { type: 'begin', scope: 'full' },
      { type: 'continue' },
      { type: 'answer', question: 'remote-hires', answer: 'unknown' },
    );
    expect(state.errors).toEqual(['earlier-remote-hires', 'freelance-platforms']);
  });

  test('passes over what no longer matters', () => {
    expect(openSteps(model, steps, { answers: closed, scope: 'full' }).map(({ id }) => id)).toEqual([
      'page-1',
      'page-2',
    ]);
    expect(after({ ...full, answers: closed, view: 'page-2' }, { type: 'continue' }).view).toBe('door');
  });

  test('goes back the way it came, and from the first step to the start', () => {
    const state: State = { ...full, answers: firm, view: 'page-2' };
    expect(after(state, { type: 'back' }).view).toBe('page-1');
    expect(after(state, { type: 'back' }, { type: 'back' }).view).toBe('start');
  });

  test('opens the page on which a question stands that a link names', () => {
    expect(after(start, { type: 'go', view: 'freelance-platforms' }).view).toBe('page-1');
  });

  test('ends at the check page after the last question', () => {
    expect(after({ ...full, answers: firm, view: steps.at(-1)?.id ?? '' }, { type: 'continue' }).view).toBe(
      'check',
    );
  });
});

describe('changing an answer from the check page', () => {
  const check: State = { ...full, answers: firm, view: 'check' };

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
      { ...full, answers: closed, view: 'check' },
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
      { ...full, answers, view: 'check' },
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

describe('the quick assessment', () => {
  const quick: State = { ...start, scope: 'quick' };
  const exposure = model.questions.filter(({ safeguard }) => safeguard === undefined).map(({ id }) => id);

  test('asks about the organization and about ten safeguards, as far as they matter', () => {
    const asked = openSteps(model, steps, { answers: {}, scope: 'quick' }).flatMap(
      ({ questions }) => questions,
    );
    expect(asked.toSorted()).toEqual([...exposure, ...model.quick].toSorted());
    const relevant = new Set(relevantQuestions(model, firm));
    const rest = openSteps(model, steps, { answers: firm, scope: 'quick' }).flatMap(
      ({ questions }) => questions,
    );
    expect(rest.filter((id) => !exposure.includes(id)).toSorted()).toEqual(
      model.quick.filter((id) => relevant.has(id)).toSorted(),
    );
  });

  test('opens a question that it leaves out when a link names it, and wants an answer there too', () => {
    const outside =
      model.questions.find(({ id, safeguard }) => safeguard && !model.quick.includes(id))?.id ?? '';
    const opened = after(quick, { type: 'go', view: outside });
    expect(opened.view).toBe(outside);
    expect(after(opened, { type: 'continue' })).toMatchObject({ view: outside, errors: [outside] });
  });

  test('can be widened afterwards and goes on with the first question that has no answer', () => {
    const known = new Set([...exposure, ...model.quick]);
    const answers = Object.fromEntries(Object.entries(firm).filter(([id]) => known.has(id)));
    const state = after({ ...quick, answers, view: 'result' }, { type: 'go-on' });
    expect(state.scope).toBe('full');
    expect(answers[state.view]).toBeUndefined();
    expect(relevantQuestions(model, answers)).toContain(state.view);
    expect(after({ ...full, answers: firm, view: 'result' }, { type: 'go-on' }).view).toBe('check');
  });
});

describe('the early end', () => {
  test('is offered after the questions on exposure where no route is open, and leads to the result', () => {
    const door = after({ ...start, answers: closed, view: 'page-2' }, { type: 'continue' });
    expect(door.view).toBe('door');
    expect(after(door, { type: 'result' }).view).toBe('result');
    expect(after(door, { type: 'back' }).view).toBe('page-2');
  });

  test('is not offered where the exposure is above the lowest level', () => {
    expect(after({ ...full, answers: firm, view: 'page-4' }, { type: 'continue' }).view).not.toBe('door');
  });
});

describe('trying out a plan', () => {
  const result: State = { ...full, answers: firm, view: 'result' };
  const tried = after(result, { type: 'try', question: 'device-location', on: true });

  test('counts the safeguard as fully in place and leaves the answers as they are', () => {
    expect(tried.answers).toBe(firm);
    expect(triedAnswers(model, tried)).toEqual({ ...firm, 'device-location': 'always' });
  });

  test('ends with the same box, with the way back, and with any new answer', () => {
    expect(after(tried, { type: 'try', question: 'device-location', on: false }).tried).toEqual([]);
    expect(after(tried, { type: 'stop-trying' }).tried).toEqual([]);
    expect(after(tried, { type: 'answer', question: 'work-sampling', answer: 'always' }).tried).toEqual([]);
  });

  test('takes no question on exposure', () => {
    expect(after(result, { type: 'try', question: 'remote-hires', on: true }).tried).toEqual([]);
  });
});

describe('an earlier result', () => {
  const result: State = { ...full, answers: firm, view: 'result' };

  test('is laid beside this one, and put away', () => {
    const state = after(result, { type: 'compare', code: encode(model, closed) });
    expect(state).toMatchObject({ view: 'result', answers: firm, earlier: closed });
    expect(after(state, { type: 'stop-comparing' }).earlier).toBeUndefined();
  });

  test('that cannot be read is refused and changes nothing', () => {
    expect(after(result, { type: 'compare', code: 'nonsense' })).toMatchObject({
      answers: firm,
      earlier: undefined,
      refused: { reason: 'shape' },
    });
  });
});

describe('a result code of an earlier version', () => {
  const [first] = versions;
  if (!first) throw new Error('There is no earlier version to test with.');
  const then: Answers = { 'remote-hires': 'mostly', 'device-location': 'no', 'source-code': 'most' };
  const older = olderResult(first, model, ` ${encode(first, then).toLowerCase()} `);

  test('opens under that version, with what can be carried over and what is new', () => {
    expect(older).toMatchObject({
      version: 1,
      answers: then,
      lost: [],
      residual: evaluate(first, then).residual,
    });
    expect(older?.added).toHaveLength(model.questions.length - first.questions.length);
    if (!older) return;
    const opened = after({ ...full, answers: closed }, { type: 'open-older', older });
    expect(opened).toMatchObject({ view: 'older', answers: closed });
    expect(after(opened, { type: 'carry-over' })).toMatchObject({
      view: 'result',
      answers: then,
      older: undefined,
    });
    expect(after(opened, { type: 'back' })).toMatchObject({ view: 'start', answers: closed });
    expect(after(opened, { type: 'back' }, { type: 'go', view: 'older' }).view).toBe('older');
    expect(after(start, { type: 'go', view: 'older' })).toMatchObject({ view: 'start', refused: undefined });
  });

  test('is laid beside this result with the answers that can be carried over', () => {
    if (!older) return;
    expect(after({ ...full, answers: firm, view: 'result' }, { type: 'compare-older', older })).toMatchObject(
      {
        answers: firm,
        earlier: then,
      },
    );
  });

  test('that is damaged, or of this version, is not read by it', () => {
    expect(olderResult(first, model, `${encode(first, then).slice(0, -1)}X`)).toBeUndefined();
    expect(olderResult(first, model, encode(model, then))).toBeUndefined();
  });

  test('of every earlier version can be read, and every version is in the log of changes', () => {
    const known = [...versions.map(({ version }) => version), model.version];
    expect(known).toEqual(Array.from({ length: model.version }, (_, at) => at + 1));
    expect(changes.map(({ version }) => version).toSorted()).toEqual(known);
  });
});

describe('a file of answers', () => {
  const file = (change: object) =>
    JSON.stringify({ format: fileFormat, model_version: model.version, answers: firm, ...change });

  test('opens at the result', () => {
    expect(after(start, { type: 'open-file', text: file({}) })).toMatchObject({
      view: 'result',
      answers: firm,
    });
  });

  test.each<[what: string, text: string, reason: string]>([
    ['is no JSON', 'hello', 'file'],
    ['is something else', '{"answers":{}}', 'file'],
    ['is not an object', '7', 'file'],
    ['is of another version', file({ model_version: 1023 }), 'file-version'],
    ['has an answer that does not exist', file({ answers: { 'remote-hires': 'often' } }), 'file'],
    ['has no answers', file({ answers: undefined }), 'file'],
  ])('that %s is refused whole', (_, text, reason) => {
    const mine: State = { ...start, answers: closed, view: 'page-1' };
    expect(after(mine, { type: 'open-file', text })).toMatchObject({
      view: 'page-1',
      answers: closed,
      refused: { reason },
    });
  });
});
