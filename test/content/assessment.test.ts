import { describe, expect, test } from 'vitest';
import { encode, evaluate, quickSelection, relevantQuestions, type Answers } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { harms, kinds, routes } from '#schema/vocabulary.ts';

const catalogue = loadCatalogue();
const { assessment: model, profiles, replays } = catalogue;
const exposure = model.questions.filter(({ safeguard }) => safeguard === undefined);

describe('the questions', () => {
  test('on exposure are ten to fourteen, on at most four short pages', () => {
    expect(exposure.length).toBeGreaterThanOrEqual(10);
    expect(exposure.length).toBeLessThanOrEqual(14);
    const pages = Map.groupBy(exposure, ({ page }) => page);
    expect(pages.size).toBeLessThanOrEqual(4);
    for (const [, asked] of pages) expect(asked.length).toBeLessThanOrEqual(4);
  });

  test('reach every route and harm, and ask about every safeguard once', () => {
    const inputs = new Set(exposure.flatMap(({ options }) => Object.keys(options[0]?.sets ?? {})));
    for (const { id, inputs: own } of model.routes)
      expect(
        own.filter((input) => inputs.has(input)),
        id,
      ).not.toEqual([]);
    expect(new Set(model.routes.map(({ id }) => id))).toEqual(new Set(routes));
    expect(new Set(model.harms.map(({ id }) => id))).toEqual(new Set(harms));
    expect(model.questions.flatMap(({ safeguard }) => safeguard ?? []).toSorted()).toEqual(
      catalogue.safeguards.map(({ id }) => id).toSorted(),
    );
  });

  test('ask about people who were hired before today’s checks', () => {
    expect(exposure.map(({ id }) => id)).toContain('earlier-remote-hires');
    expect(model.questions.map(({ safeguard }) => safeguard)).toContain('reverify-remote-staff');
  });

  test('all fit into a code of at most 64 characters', () => {
    const worst: Answers = Object.fromEntries(model.questions.map(({ id }) => [id, 'unknown']));
    expect(encode(model, worst).length).toBeLessThanOrEqual(64);
  });
});

describe('the quick assessment', () => {
  test('asks about the ten safeguards that narrow the range most over the reference profiles', () => {
    expect(
      quickSelection(
        model,
        profiles.map(({ answers }) => answers),
        10,
      ),
    ).toEqual(model.quick);
  });

  test.each(profiles.map(({ id, answers }) => [id, answers] as const))(
    'with ten best answers leaves %s at most 0.35 of what it would be without safeguards',
    (_, answers) => {
      const known = Object.fromEntries(exposure.map(({ id }) => [id, answers[id] ?? 'unknown']));
      const best = Object.fromEntries(
        model.quick.map((id) => [
          id,
          model.questions.find((question) => question.id === id)?.options[0]?.id ?? '',
        ]),
      );
      const { inherent, residual } = evaluate(model, { ...known, ...best });
      expect(residual.high).toBeLessThanOrEqual(0.35 * inherent.high);
    },
  );
});

describe('the reference profiles', () => {
  test('are at least twenty-four, of all sizes, in many countries', () => {
    expect(profiles.length).toBeGreaterThanOrEqual(24);
    const people = profiles.map((profile) => profile.people);
    expect(Math.min(...people)).toBeLessThanOrEqual(10);
    expect(Math.max(...people)).toBeGreaterThanOrEqual(10_000);
    const countries = new Set(profiles.map(({ country }) => country));
    expect([...countries]).toEqual(expect.arrayContaining(['JP', 'US', 'KR']));
    expect(countries.size).toBeGreaterThanOrEqual(8);
  });

  test('span the whole scale, with every level and the end without an open route', () => {
    const levels = new Set(profiles.map(({ answers }) => evaluate(model, answers).band));
    expect(levels).toEqual(new Set([undefined, ...model.bands.map(({ id }) => id)]));
  });

  test.each(profiles.map(({ id, answers }) => [id, answers] as const))(
    '%s answers all that matters',
    (_, answers) => {
      expect(relevantQuestions(model, answers).filter((question) => answers[question] === undefined)).toEqual(
        [],
      );
    },
  );
});

describe('the replayed cases', () => {
  test('are at least eight, in the order of their letters, of most kinds, with both outcomes', () => {
    expect(replays.length).toBeGreaterThanOrEqual(8);
    expect(replays.map(({ letter }) => letter)).toEqual(
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].slice(0, replays.length),
    );
    expect(new Set(replays.map(({ outcome }) => outcome))).toEqual(new Set(['failed', 'caught']));
    const tested = new Set(replays.map(({ safeguard }) => catalogue.safeguard(safeguard).kind));
    expect(tested.size).toBeGreaterThanOrEqual(kinds.length - 1);
  });

  test('leave open what is asked of them, and name nobody', () => {
    const names = [
      ...catalogue.cases.flatMap(({ companies, people }) =>
        [...companies, ...people].map(({ name }) => name),
      ),
      ...catalogue.advisories.flatMap(({ people }) => people.map(({ name }) => name)),
    ];
    for (const { safeguard, answers, what, reason } of replays) {
      const question = model.questions.find((asked) => asked.safeguard === safeguard);
      expect(answers[question?.id ?? '']).toBeUndefined();
      for (const text of [...Object.values(what), ...Object.values(reason)])
        expect(names.filter((name) => text.includes(name))).toEqual([]);
    }
  });
});
