import { describe, expect, test } from 'vitest';
import { evaluate, type Answers, type Model, type Option } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import {
  asked,
  methodOf,
  placed,
  quickWidths,
  rankByChance,
  replayRank,
  spreadByChance,
} from '#library/method.ts';
import { sensitivityOf } from '#library/sensitivity.ts';
import { exampleAnswers, workedExample, type Terms } from '#library/worked-example.ts';
import type { Profile } from '#schema/assessment.ts';
import { open, tiny, withSafeguards } from '../assessment/tiny.ts';

/** Hires only, with a check of faces for some and narrow rights. */
const answers: Answers = { ...open, face: 'some', rights: 'always' };
const catalogue = loadCatalogue();

describe('the worked example', () => {
  test('writes every figure down, and leaves out closed routes and kinds with nothing in place', () => {
    const { given, blocks, band } = workedExample(tiny, {
      hires: 'o1',
      reach: 'o1',
      face: 'some',
      rights: 'always',
    });
    expect(given.map(({ question }) => question)).toEqual(['hires', 'reach', 'face', 'rights']);
    expect(
      blocks.flatMap(({ of, id, lines }) =>
        lines.map(({ what, kind = '', terms, value }) => [
          of,
          id,
          what + kind,
          written(terms),
          Number(value.toFixed(9)),
        ]),
      ),
    ).toEqual([
      ['route', 'direct', 'openness', '1 − (1 − 0.5)', 0.5],
      ['route', 'direct', 'kindidentity', '0.25 + 0.75 · (1 − 0.5 · 0.3)', 0.8875],
      ['route', 'direct', 'passes', '0.1 + 0.9 · 0.8875', 0.89875],
      ['route', 'direct', 'foothold', '0.5 · 0.89875', 0.449375],
      ['routes', '', 'any', '1 − (1 − 0.449375)', 0.449375],
      ['harm', 'data', 'stake', '1 − (1 − 0) · (1 − 0.8)', 0.8],
      ['harm', 'data', 'kindaccess', '0.25 + 0.75 · (1 − 0.5 · 1)', 0.625],
      ['harm', 'data', 'passes', '0.1 + 0.9 · 0.625', 0.6625],
      ['harm', 'data', 'harm', '0.449375 · 0.8 · 0.6625', 0.23816875],
      ['harm', 'legal', 'stake', '1 − (1 − 0.5)', 0.5],
      ['harm', 'legal', 'passes', '0.1 + 0.9 · 1', 1],
      ['harm', 'legal', 'harm', '0.449375 · 0.5 · 1', 0.2246875],
      ['points', '', 'points', '100 · (0.23816875 + 0.2246875) ÷ 2', 23.1428125],
      ['points', '', 'worst', '70 · 0.23816875', 16.6718125],
    ]);
    expect(band).toBe('high');
  });

  const { blocks, band } = methodOf(catalogue).example;
  const lines = blocks.flatMap((block) => block.lines.map((line) => ({ ...line, block })));

  test.each(lines.map((line) => [`${line.block.id || line.block.of} ${line.what}`, line]))(
    'of the published model gives what it says: %s',
    (_, { terms, value }) => {
      expect(reckoned(terms)).toBeCloseTo(value, 12);
    },
  );

  test('of the published model, worked out again from the files, comes to the same', () => {
    const { model: numbers, safeguards, questions } = catalogue;
    const chosen = questions.flatMap((question) =>
      question.asks === 'exposure'
        ? question.options.filter(({ id }) => id === exampleAnswers[question.id]).map(({ sets }) => sets)
        : [],
    );
    const input = (id: string) => chosen.find((sets) => id in sets)?.[id] ?? 0;
    const left = (owner: string) =>
      numbers.inputs
        .filter(({ route, harm }) => (route ?? harm) === owner)
        .reduce((product, { id }) => product * (1 - input(id)), 1);
    const inPlace = (id: string) => {
      const question = questions.find((asking) => asking.asks === 'safeguard' && asking.safeguard === id);
      if (question?.asks !== 'safeguard') throw new Error(`Nobody asks about ${id}.`);
      const option = question.options.find((option) => option.id === exampleAnswers[question.id]);
      return numbers.implementation[option?.means ?? 'no'];
    };
    const passes = (owner: string) =>
      numbers.residue +
      (1 - numbers.residue) *
        Object.entries(numbers.common_cause).reduce((product, [kind, cause]) => {
          const weak = safeguards
            .filter(
              (entry) =>
                entry.kind === kind &&
                [...(entry.bars ?? []), ...(entry.limits ?? [])].some((id) => id === owner),
            )
            .reduce((rest, entry) => {
              const { from, to } = numbers.strength[entry.mechanism];
              const strength = entry.strength_override?.value ?? (from + to) / 2;
              return rest * (1 - strength * inPlace(entry.id));
            }, 1);
          return product * (cause + (1 - cause) * weak);
        }, 1);
    const footholds = ['direct', 'platform', 'vendor', 'open'].map(
      (route) => (1 - left(route)) * passes(route),
    );
    const any = 1 - footholds.reduce((product, foothold) => product * (1 - foothold), 1);
    const harms = Object.entries(numbers.base_stake).map(
      ([harm, base]) => any * (1 - (1 - base) * left(harm)) * passes(harm),
    );
    const points = (100 * harms.reduce((sum, harm) => sum + harm, 0)) / harms.length;
    const worst = numbers.worst_harm_points * Math.max(...harms);

    const valueOf = (what: string) => lines.find((line) => line.what === what)?.value;
    expect(valueOf('any')).toBeCloseTo(any, 12);
    expect(valueOf('points')).toBeCloseTo(points, 10);
    expect(valueOf('worst')).toBeCloseTo(worst, 10);
    expect(band).toBe(numbers.bands.findLast(({ from }) => from <= Math.max(points, worst))?.id);
  });
});

describe('sensitivity', () => {
  const model = withSafeguards([
    { id: 'face', strength: 0.5 },
    { id: 'laptop', kind: 'place', strength: 0.4, strength_range: { from: 0.25, to: 0.5 } },
    { id: 'rights', kind: 'access', strength: 0.5, limits: ['data'] },
  ]);
  const profiles: Answers[] = [answers, { ...open, contributions: 'o1', laptop: 'mostly' }];
  const rows = sensitivityOf(model, profiles, (id) => (id === 'laptop' ? 'detects' : 'verifies'));
  const row = (of: string, id: string) => rows.find((found) => found.of === of && found.id === id);
  const meanChange = (changed: (given: Answers) => [Model, Answers]) =>
    profiles.reduce(
      (sum, given) => sum + evaluate(...changed(given)).residual.high - evaluate(model, given).residual.high,
      0,
    ) / profiles.length;

  test('of an answer is the mean change when every profile gives its best and its worst one', () => {
    const change = (option: string) => meanChange((given) => [model, { ...given, contributions: option }]);
    expect(row('input', 'contributions')).toMatchObject({ from: 0, to: 0.2 });
    expect(row('input', 'contributions')?.atFrom).toBeCloseTo(change('o0'), 12);
    expect(row('input', 'contributions')?.atTo).toBeCloseTo(change('o1'), 12);
  });

  test.each<[of: string, id: string, from: number, to: number, changed: (value: number) => Model]>([
    ['residue', '', 0.05, 0.15, (residue) => ({ ...model, residue })],
    [
      'common-cause',
      'access',
      0.125,
      0.375,
      (common_cause) => ({ ...model, kinds: [...model.kinds.slice(0, 2), { id: 'access', common_cause }] }),
    ],
    [
      'strength',
      'detects',
      0.25,
      0.5,
      (strength) => ({
        ...model,
        safeguards: model.safeguards.map((entry) => (entry.id === 'laptop' ? { ...entry, strength } : entry)),
      }),
    ],
    [
      'base-stake',
      'legal',
      0.25,
      0.75,
      (base) => ({ ...model, harms: [...model.harms.slice(0, 1), { id: 'legal', base, inputs: [] }] }),
    ],
    [
      'in-place',
      '0.3',
      0.15,
      0.45,
      (implementation) =>
        withOptions((option) => (option.id === 'some' ? { ...option, implementation } : option)),
    ],
    [
      'openness',
      'direct',
      0.5,
      1.5,
      // One and a half times 0.5 is more than an input of a route may be.
      (factor) =>
        withOptions((option) =>
          option.sets?.hires ? { ...option, sets: { hires: Math.min(0.7, 0.5 * factor) } } : option,
        ),
    ],
  ])('of %s %s is worked out at both ends', (of, id, from, to, changed) => {
    expect(row(of, id)).toMatchObject({
      from: expect.closeTo(from, 12) as number,
      to: expect.closeTo(to, 12) as number,
    });
    expect(row(of, id)?.atFrom).toBeCloseTo(
      meanChange((given) => [changed(from), given]),
      12,
    );
    expect(row(of, id)?.atTo).toBeCloseTo(
      meanChange((given) => [changed(to), given]),
      12,
    );
  });

  test('puts first what moves the points most, and leaves a strength without a range as it is', () => {
    const spans = rows.map(({ atFrom, atTo }) => Math.abs(atTo - atFrom));
    expect(spans).toEqual(spans.toSorted((a, b) => b - a));
    expect(rows.map(({ of, id }) => `${of} ${id}`.trim()).toSorted()).toEqual([
      'base-stake legal',
      'common-cause access',
      'common-cause identity',
      'common-cause place',
      'in-place 0.3',
      'in-place 0.6',
      'input contributions',
      'input hires',
      'input reach',
      'openness direct',
      'openness open',
      'residue',
      'strength detects',
    ]);
  });

  function withOptions(change: (option: Option) => Option): Model {
    const questions = model.questions.map((question) => ({
      ...question,
      options: question.options.map(change),
    }));
    return { ...model, questions };
  }
});

describe('the rank of a case', () => {
  const failed = (safeguard: string, told: Answers, model = tiny) =>
    replayRank(model, { safeguard, outcome: 'failed', answers: told });

  test('is by the drop alone, over what to do and what to find out', () => {
    const told = { ...open, laptop: 'unknown' };
    expect(['face', 'laptop', 'rights'].map((id) => failed(id, told).rank)).toEqual([1, 2, 3]);
  });

  test('is shared by safeguards with the same drop', () => {
    const twins = withSafeguards([
      { id: 'face' },
      { id: 'twin' },
      { id: 'laptop', kind: 'place', strength: 0.4 },
    ]);
    const { hires = '', contributions = '', reach = '' } = open;
    expect(failed('twin', { hires, contributions, reach, face: 'no' }, twins)).toEqual({ rank: 1.5, of: 3 });
  });

  test('is the last one where the safeguard gives no drop', () => {
    expect(failed('rights', { ...open, reach: 'o0' })).toEqual({ rank: 3, of: 3 });
  });

  test('of a safeguard that caught the worker does not count that it was in place', () => {
    const told = { ...open, face: 'always' };
    expect(replayRank(tiny, { safeguard: 'face', outcome: 'caught', answers: told })).toEqual({
      rank: 1,
      of: 3,
    });
    expect(failed('face', told)).toEqual({ rank: 3, of: 3 });
  });

  test('is compared with an order by chance', () => {
    expect(rankByChance({ rank: 1, of: 60 })).toBe(30.5);
    // A die has a variance of (36 − 1) ÷ 12; the mean of two dice has half of it.
    const die = { rank: 1, of: 6 };
    expect(spreadByChance([die])).toBeCloseTo(Math.sqrt(35 / 12), 12);
    expect(spreadByChance([die, die])).toBeCloseTo(Math.sqrt(35 / 24), 12);
    expect(spreadByChance([])).toBe(0);
  });
});

describe('reference profiles', () => {
  test('stand from the least to the most exposed, with their place among those that were expected', () => {
    const profiles = [
      profile('open', open, 1),
      profile('closed', { ...open, hires: 'o0' }),
      profile('safer', answers, 2),
    ];
    expect(placed(tiny, profiles).map(({ profile, rank, band }) => [profile.id, rank, band])).toEqual([
      ['closed', undefined, undefined],
      ['safer', 1, 'high'],
      ['open', 2, 'high'],
    ]);
  });
});

describe('the quick assessment', () => {
  test('shows how wide the range is after each of its questions', () => {
    const width = (given: Answers) => {
      const { low, high } = evaluate(tiny, given).residual;
      return high - low;
    };
    const { hires = '', contributions = '', reach = '' } = open;
    const exposed = { hires, contributions, reach };
    expect(quickWidths({ ...tiny, quick: ['face', 'rights'] }, [answers])).toEqual([
      { question: undefined, width: width(exposed) },
      { question: 'face', width: width({ ...exposed, face: 'some' }) },
      { question: 'rights', width: width({ ...exposed, face: 'some', rights: 'always' }) },
    ]);
  });
});

describe('the question protocol', () => {
  test.each<[question: string, of: string, id: string, values: number[], safeguards: string[]]>([
    ['hires', 'route', 'direct', [0, 0.5], ['face', 'laptop']],
    ['reach', 'harm', 'data', [0, 0.8], ['rights']],
    ['face', 'safeguard', 'face', [1, 0.6, 0.3, 0], ['face']],
  ])('says what the answer to "%s" sets and leads to', (question, of, id, values, safeguards) => {
    expect(askedAbout(question)).toMatchObject({ question, sets: [{ of, id, values }], safeguards });
  });

  test('says by how much a wrong answer can be wrong: here by the whole harm to data', () => {
    expect(askedAbout('reach')?.shift).toBeCloseTo(50 * 0.23816875, 9);
  });

  test('has a use for every question of the published model', () => {
    const unused = methodOf(catalogue).protocol.filter(
      ({ sets, safeguards, shift }) => sets.length === 0 || safeguards.length === 0 || shift <= 0,
    );
    expect(unused).toEqual([]);
  });

  function askedAbout(id: string) {
    const question = tiny.questions.find((question) => question.id === id);
    return question && asked(tiny, question, [answers]);
  }
});

// Helpers

function written(terms: Terms): string {
  return terms.map((term) => (typeof term === 'number' ? Number(term.toFixed(9)) : term)).join('');
}

/** What a calculation comes to when it is read as arithmetic. */
function reckoned(terms: Terms): number {
  const text = terms.join('').replaceAll('−', '-').replaceAll('·', '*').replaceAll('÷', '/');
  if (!/^[\d.e()+\-*/ ]+$/.test(text)) throw new Error(`"${text}" is no arithmetic.`);
  return Number(new Function(`return ${text}`)());
}

function profile(id: string, given: Answers, rank?: number): Profile {
  const name = { en: id, ja: id, ko: id };
  const expected = rank === undefined ? {} : { expected: { rank, band: 'low', reason: name } };
  return { id, name, about: name, people: 1, country: 'INT', answers: given, ...expected };
}
