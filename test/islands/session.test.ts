import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode, evaluate, relevantQuestions, type Answers } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import type { Store } from '../../src/islands/saved.ts';
import { Session } from '../../src/islands/session.ts';
import { triedAnswers, type Event, type Step } from '../../src/islands/state.ts';

const { assessment: model } = loadCatalogue();
const steps: Step[] = [
  ...[1, 2, 3, 4].map((page) => ({
    id: `page-${page}`,
    questions: model.questions.filter((question) => question.page === page).map(({ id }) => id),
  })),
  ...model.questions.filter(({ safeguard }) => safeguard).map(({ id }) => ({ id, questions: [id] })),
];
const some: Answers = { 'remote-hires': 'rarely', 'device-location': 'some' };

/** Storage of a browser that several tabs share, and that can fail. */
class Device implements Store {
  fails = false;
  text: string | null = null;
  getItem = () => this.#of(() => this.text);
  setItem = (_: string, value: string) => this.#of(() => (this.text = value));
  removeItem = () => this.#of(() => (this.text = null));
  #of<T>(act: () => T): T {
    if (this.fails) throw new DOMException('The quota has been exceeded.');
    return act();
  }
}

let clock = 0;
const open = (store: Store, kept: unknown = null, fragment = '') =>
  new Session(model, steps, { kept, fragment, store, now: () => new Date(Date.UTC(2026, 0, 1) + clock++) });
const answering = (session: Session, answers: Answers) => {
  for (const [question, answer] of Object.entries(answers))
    session.send({ type: 'answer', question, answer });
};

describe('saving', () => {
  test('stores nothing before it is asked for, then every answer', () => {
    const device = new Device();
    const session = open(device);
    answering(session, some);
    expect(device.text).toBeNull();
    session.save();
    expect(session.saving.kind).toBe('on');
    session.send({ type: 'answer', question: 'work-sampling', answer: 'no' });
    expect(device.text).toContain(encode(model, { ...some, 'work-sampling': 'no' }));
  });

  test('is found on the next visit, and nothing is done with it until the visitor says so', () => {
    const device = new Device();
    const first = open(device);
    answering(first, some);
    first.save();
    const second = open(device);
    expect(second.saving).toMatchObject({ kind: 'found' });
    expect(second.state.answers).toEqual({});
    second.resume();
    expect(second.state).toMatchObject({ view: 'check', answers: some });
    expect(second.saving.kind).toBe('on');
  });

  test('of two tabs never overwrites what the other stored; the visitor chooses', () => {
    const device = new Device();
    const left = open(device);
    answering(left, some);
    left.save();
    const right = open(device);
    right.resume();
    right.send({ type: 'answer', question: 'work-sampling', answer: 'no' });
    const stored = device.text;
    left.send({ type: 'answer', question: 'work-sampling', answer: 'always' });
    expect(left.saving.kind).toBe('elsewhere');
    expect(device.text).toBe(stored);
    expect(left.state.answers['work-sampling']).toBe('always');
    left.keepMine();
    expect(left.saving.kind).toBe('on');
    right.send({ type: 'answer', question: 'pay-account-owner', answer: 'no' });
    expect(right.saving.kind).toBe('elsewhere');
    right.resume();
    expect(right.state.answers).toEqual({ ...some, 'work-sampling': 'always' });
  });

  test.each(['hello', '2026-01-01T00:00:00.000Z 1-XYZ', `yesterday ${encode(model, some)}`, ''])(
    'what is stored as "%s" cannot be read; it is told, left as it is, and can be erased',
    (text) => {
      const device = new Device();
      device.text = text;
      const session = open(device);
      expect(session.saving.kind).toBe('damaged');
      answering(session, some);
      session.save();
      expect(device.text).toBe(text);
      session.erase();
      expect(device.text).toBeNull();
      expect(session.state.answers).toEqual(some);
    },
  );

  test('that the browser refuses is told, and no answer is lost', () => {
    const device = new Device();
    const session = open(device);
    answering(session, some);
    device.fails = true;
    session.save();
    expect(session.saving.kind).toBe('unavailable');
    expect(session.state.answers).toEqual(some);
    device.fails = false;
    session.save();
    expect(session.saving.kind).toBe('on');
  });
});

describe('a tab', () => {
  test('goes on after a reload where it was, with what was tried out', () => {
    const device = new Device();
    const session = open(device);
    session.send({ type: 'begin', scope: 'full' });
    answering(session, some);
    session.send({ type: 'go', view: 'result' });
    session.send({ type: 'try', question: 'work-sampling', on: true });
    const again = open(device, session.kept, '#result');
    expect(again.state).toEqual(session.state);
  });

  test('opens in another language at the same place, with the same answers and scope', () => {
    const session = open(new Device());
    session.send({ type: 'begin', scope: 'full' });
    answering(session, some);
    session.send({ type: 'go', view: 'work-sampling' });
    expect(open(new Device(), null, `#${session.fragment}`).state).toEqual(session.state);
  });

  test.each([undefined, 7, 'x', { code: 7 }, { code: 'x' }, { code: encode(model, some), tried: [7, 'x'] }])(
    'opens whatever its history holds: %j',
    (kept) => {
      expect(open(new Device(), kept).state.view).toBe('start');
    },
  );
});

/** Everything a visitor and a browser can do, as commands on one session and on what is expected of it. */
interface Expected {
  answers: Record<string, string>;
  /** What somebody else stored on the device, until the visitor replaces or erases it. */
  foreign: string | undefined;
}
interface Real {
  device: Device;
  session: Session;
}

const visit = (name: string, act: (real: Real, expected: Expected) => void): fc.Command<Expected, Real> => ({
  check: () => true,
  run: (expected, real) => {
    act(real, expected);
    holds(expected, real);
  },
  toString: () => name,
});

function holds(expected: Expected, { device, session }: Real): void {
  const { state } = session;
  expect(state.answers).toEqual(expected.answers);
  expect(['start', 'door', 'check', 'result', ...steps.map(({ id }) => id)]).toContain(state.view);
  const relevant = relevantQuestions(model, state.answers);
  const counted = Object.fromEntries(Object.entries(state.answers).filter(([id]) => relevant.includes(id)));
  expect(evaluate(model, counted).residual).toEqual(evaluate(model, state.answers).residual);
  expect(evaluate(model, triedAnswers(model, state)).residual.high).toBeLessThanOrEqual(
    evaluate(model, state.answers).residual.high,
  );
  if (expected.foreign !== undefined) expect(device.text).toBe(expected.foreign);
  else if (session.saving.kind === 'on' && !device.fails)
    expect(device.text).toContain(encode(model, state.answers));
}

const anyQuestion = fc.constantFrom(...model.questions);
const plain = fc.constantFrom<Event>(
  { type: 'begin', scope: 'quick' },
  { type: 'begin', scope: 'full' },
  { type: 'continue' },
  { type: 'back' },
  { type: 'finish' },
  { type: 'result' },
  { type: 'go-on' },
  { type: 'gate-missing' },
  { type: 'stop-trying' },
  { type: 'stop-comparing' },
  { type: 'open-code', code: 'nonsense' },
  { type: 'compare', code: 'nonsense' },
  { type: 'open-file', text: '{}' },
);

const commands = fc.commands<Expected, Real>(
  [
    fc.tuple(anyQuestion, fc.nat()).map(([{ id, options }, at]) =>
      visit(`answer ${id}`, ({ session }, expected) => {
        const answer = ['unknown', ...options.map((option) => option.id)][at % (options.length + 1)] ?? '';
        session.send({ type: 'answer', question: id, answer });
        expected.answers = { ...expected.answers, [id]: answer };
      }),
    ),
    plain.map((event) => visit(JSON.stringify(event), ({ session }) => session.send(event))),
    anyQuestion.map(({ id }) =>
      visit(`change ${id}`, ({ session }) => session.send({ type: 'change', question: id })),
    ),
    fc
      .tuple(anyQuestion, fc.boolean())
      .map(([{ id }, on]) =>
        visit(`try ${id} ${on}`, ({ session }) => session.send({ type: 'try', question: id, on })),
      ),
    fc
      .constantFrom('', '#check', '#result', '#page-2', '#nowhere', '#r=nonsense/result')
      .map((fragment) => visit(`back to ${fragment}`, ({ session }) => session.follow(fragment))),
    fc.constant(
      visit('reload', (real) => {
        const { kept, state } = real.session;
        const place = state.view === 'start' ? '' : `#${state.view}`;
        real.session = open(real.device, kept, place);
      }),
    ),
    fc.constant(
      visit('change the language', (real) => {
        const { fragment } = real.session;
        real.session = open(real.device, null, fragment === '' ? '' : `#${fragment}`);
      }),
    ),
    fc.constant(visit('save', ({ session }) => session.save())),
    fc.constant(
      visit('keep mine', ({ session, device }, expected) => {
        session.keepMine();
        if (!device.fails) expected.foreign = undefined;
      }),
    ),
    fc.constant(
      visit('erase', ({ session, device }, expected) => {
        session.erase();
        if (!device.fails) expected.foreign = undefined;
      }),
    ),
    fc.boolean().map((fails) =>
      visit(`storage ${fails ? 'fails' : 'works'}`, ({ device }) => {
        device.fails = fails;
      }),
    ),
    fc.constantFrom('hello', '2026-01-01T00:00:00.000Z 1-XYZ').map((text) =>
      visit(`storage holds "${text}"`, ({ device }, expected) => {
        device.text = text;
        expected.foreign = text;
      }),
    ),
  ],
  { maxCommands: 40 },
);

test('whatever a visitor, the history, the storage or another tab does, no answer is lost and no result is made up', () => {
  fc.assert(
    fc.property(commands, (visits) => {
      const device = new Device();
      fc.modelRun(
        () => ({ model: { answers: {}, foreign: undefined }, real: { device, session: open(device) } }),
        visits,
      );
    }),
    { numRuns: 150 },
  );
});
