import { describe, expect, test } from 'vitest';
import { evaluate, relevantQuestions } from '#assessment';
import { loadCatalogue } from '#library/load.ts';
import { kinds, mechanisms, stages } from '#schema/vocabulary.ts';

const catalogue = loadCatalogue();
const { assessment, advisories, redFlags, safeguards, profiles } = catalogue;

describe('documents', () => {
  test('cover the three governments, and the joint documents of 2026 among them', () => {
    const official = advisories.filter(({ kind }) => kind !== 'research');
    const countries = new Set(
      official.flatMap((entry) => catalogue.issuersOf(entry).map(({ country }) => country)),
    );
    expect([...countries]).toEqual(expect.arrayContaining(['JP', 'US', 'KR']));
    expect(advisories.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['joint-2025-08-27', 'joint-2026-07-31', 'joint-2026-09-18']),
    );
    expect(official.length).toBeGreaterThanOrEqual(15);
  });

  test('that were only reported by others say what was read instead', () => {
    for (const entry of advisories.filter(({ verified }) => verified.level === 'secondary'))
      expect(entry.verified.note.en.length).toBeGreaterThan(20);
  });
});

describe('red flags', () => {
  test('number at least thirty, over every stage', () => {
    expect(redFlags.length).toBeGreaterThanOrEqual(30);
    expect(new Set(redFlags.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  test('each has a sign, an innocent explanation and a check that no other has', () => {
    for (const part of ['sign', 'innocent', 'check'] as const) {
      for (const locale of ['en', 'ja', 'ko'] as const)
        expect(new Set(redFlags.map((flag) => flag[part][locale])).size).toBe(redFlags.length);
    }
  });
});

describe('safeguards', () => {
  test('number at least twenty, over all kinds and at least six stages', () => {
    expect(safeguards.length).toBeGreaterThanOrEqual(20);
    expect(new Set(safeguards.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(safeguards.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(6);
  });

  test('each answers a red flag or limits a harm, and has steps of its own for both sizes', () => {
    for (const safeguard of safeguards) {
      expect(
        catalogue.answeredBy(safeguard.id).length + (safeguard.limits?.length ?? 0),
        safeguard.id,
      ).toBeGreaterThan(0);
      const small = new Set(safeguard.steps_small.map(({ en }) => en));
      expect(
        safeguard.steps_larger.filter(({ en }) => small.has(en)),
        safeguard.id,
      ).toEqual([]);
      expect(safeguard.lawful.en.length, safeguard.id).toBeGreaterThan(40);
    }
    expect(new Set(safeguards.map(({ lawful }) => lawful.en)).size).toBe(safeguards.length);
  });

  test.each(mechanisms)('one that %s is as strong as the midpoint of its range', (mechanism) => {
    const { from, to } = catalogue.model.strength[mechanism];
    for (const safeguard of safeguards.filter(
      (entry) => entry.mechanism === mechanism && !entry.strength_override,
    )) {
      expect(catalogue.strength(safeguard)).toBeCloseTo((from + to) / 2, 10);
    }
  });

  test('no route or harm is without a safeguard', () => {
    const reached = new Set(safeguards.flatMap(({ bars, limits }) => [...(bars ?? []), ...(limits ?? [])]));
    for (const { id } of [...assessment.routes, ...assessment.harms]) expect(reached).toContain(id);
  });

  test('background sources do not count as governments that agree', () => {
    const source = { document: 'us-fbi-2025-01-23' };
    expect(catalogue.governments([source])).toEqual(['US']);
    expect(catalogue.governments([{ ...source, background: true }])).toEqual([]);
  });
});

describe('the four reference profiles', () => {
  const levels = profiles.flatMap(({ id, expected, answers }) =>
    expected ? [{ id, answers, ...expected, result: evaluate(assessment, answers) }] : [],
  );

  test('come in the order that was expected before the numbers were set', () => {
    const points = levels.toSorted((a, b) => a.rank - b.rank).map(({ result }) => result.residual.high);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
  });

  test.each(levels.map(({ id, band, result }) => [id, band, result.band] as const))(
    '%s is %s',
    (_, expected, found) => {
      expect(found).toBe(expected);
    },
  );

  test('answer every question that matters to them', () => {
    for (const { id, answers } of levels)
      expect(
        relevantQuestions(assessment, answers).filter((question) => answers[question] === undefined),
        id,
      ).toEqual([]);
  });
});
