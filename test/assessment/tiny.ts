import type { Answers, Model, Question, Safeguard } from '#assessment';

/** A model small enough to work out by hand: one open way in, one that may be closed, two harms, three safeguards. */
export const tiny: Model = {
  version: 3,
  residue: 0.1,
  worst_harm_points: 70,
  kinds: [
    { id: 'identity', common_cause: 0.25 },
    { id: 'place', common_cause: 0.25 },
    { id: 'access', common_cause: 0.25 },
  ],
  routes: [
    { id: 'direct', inputs: ['hires'] },
    { id: 'open', inputs: ['contributions'] },
  ],
  harms: [
    { id: 'data', base: 0, inputs: ['reach'] },
    { id: 'legal', base: 0.5, inputs: [] },
  ],
  stages: ['interview', 'work'],
  bands: [
    { id: 'low', from: 0 },
    { id: 'high', from: 15 },
  ],
  effort_weight: { hour: 1, day: 2, week: 4 },
  quick: [],
  ...asked([
    { id: 'face', kind: 'identity', stage: 'interview', strength: 0.5, agreement: 3 },
    { id: 'laptop', kind: 'place', strength: 0.4, effort: 'day' },
    { id: 'rights', kind: 'access', strength: 0.5, limits: ['data'], effort: 'week', agreement: 1 },
  ]),
};

/** One way in is open, data can be reached, and nothing is in place. */
export const open: Answers = {
  hires: 'o1',
  contributions: 'o0',
  reach: 'o1',
  face: 'no',
  laptop: 'no',
  rights: 'no',
};

/** What a test says of a safeguard; the rest does not matter to it. */
type Sketch = Partial<Safeguard> & { readonly id: string };

/** The tiny model with other safeguards, each asked about by a question of the same id. */
export function withSafeguards(sketches: readonly Sketch[]): Model {
  return { ...tiny, ...asked(sketches) };
}

/** The open answers with the same answer to every question on a safeguard. */
export function openWith(model: Model, answer: string): Answers {
  const { hires = '', contributions = '', reach = '' } = open;
  return {
    hires,
    contributions,
    reach,
    ...Object.fromEntries(model.safeguards.map(({ id }) => [id, answer])),
  };
}

/** The tiny model with one question changed. */
export function changed(id: string, change: (question: Question) => Question): Model {
  return {
    ...tiny,
    questions: tiny.questions.map((question) => (question.id === id ? change(question) : question)),
  };
}

function asked(sketches: readonly Sketch[]): Pick<Model, 'safeguards' | 'questions'> {
  return {
    safeguards: sketches.map(({ id, strength = 0.5, ...rest }) => ({
      id,
      kind: 'identity',
      stage: 'work',
      strength,
      strength_range: { from: strength, to: strength },
      effort: 'hour',
      agreement: 0,
      ...(rest.limits ? {} : { bars: ['direct'] }),
      ...rest,
    })),
    questions: [
      exposure('hires', [0, 0.5]),
      exposure('contributions', [0, 0.2]),
      exposure('reach', [0, 0.8]),
      ...sketches.map(({ id }) => practice(id)),
    ],
  };
}

function exposure(id: string, values: readonly number[]): Question {
  return {
    id,
    unknown: true,
    not_applicable: false,
    options: values.map((value, at) => ({ id: `o${at}`, sets: { [id]: value } })),
  };
}

function practice(id: string): Question {
  return {
    id,
    safeguard: id,
    unknown: true,
    not_applicable: id === 'laptop',
    options: [
      { id: 'always', implementation: 1 },
      { id: 'mostly', implementation: 0.6 },
      { id: 'some', implementation: 0.3 },
      { id: 'no', implementation: 0 },
    ],
  };
}
