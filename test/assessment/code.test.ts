import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  answersTo,
  decode,
  encode,
  evaluate,
  narrowing,
  plan,
  readAnswers,
  relevantQuestions,
  strengths,
  type Answers,
  type Model,
} from '#assessment';
import { changed, open, tiny as model } from './tiny.ts';

describe('what the model does not know is refused', () => {
  test.each<[answers: unknown, reading: object]>([
    [{ colour: 'red' }, { ok: false, reason: 'question', id: 'colour' }],
    [{ face: 'perhaps' }, { ok: false, reason: 'answer', id: 'face' }],
    [{ face: 'not-applicable' }, { ok: false, reason: 'answer', id: 'face' }],
    [{ face: 1 }, { ok: false, reason: 'answer', id: 'face' }],
    [['always'], { ok: false, reason: 'shape', id: '' }],
    [null, { ok: false, reason: 'shape', id: '' }],
    [{ face: 'always' }, { ok: true, answers: { face: 'always' } }],
  ])('%j', (answers, reading) => {
    expect(readAnswers(model, answers)).toEqual(reading);
  });

  test('and so is "not known" where everybody can know', () => {
    const sure = changed('hires', (question) => ({ ...question, unknown: false }));
    expect(readAnswers(sure, { hires: 'unknown' })).toEqual({ ok: false, reason: 'answer', id: 'hires' });
    expect(readAnswers(sure, { hires: 'o0' }).ok).toBe(true);
    expect(sure.questions.map(answersTo)).toEqual([
      ['o0', 'o1'],
      ['o0', 'o1', 'unknown'],
      ['o0', 'o1', 'unknown'],
      ['always', 'mostly', 'some', 'no', 'unknown'],
      ['always', 'mostly', 'some', 'no', 'unknown', 'not-applicable'],
      ['always', 'mostly', 'some', 'no', 'unknown'],
    ]);
  });

  test('by every function, in words', () => {
    const colour = { colour: 'red' };
    const narrow = (of: Model, answers: Answers) => narrowing(of, answers, 'face');
    for (const work of [evaluate, plan, relevantQuestions, encode, strengths, narrow]) {
      expect(() => work(model, ['always'] as never)).toThrow(
        'Answers must be an object of question ids and answers.',
      );
      expect(() => work(model, colour)).toThrow('Version 3 of the model has no question "colour".');
      expect(() => work(model, { face: 'perhaps' })).toThrow(
        '"perhaps" is no answer to the question "face".',
      );
    }
  });

  test.each<[code: string, reason: string]>([
    ['', 'shape'],
    ['3-', 'shape'],
    ['3-ILOU', 'shape'],
    [encode(model, open).slice(0, -1), 'shape'],
    [`${encode(model, open)}0`, 'shape'],
    [`${encode(model, open)}!`, 'shape'],
    [`#${encode(model, open)}`, 'shape'],
    [encode(model, open).replace('3-', '4-'), 'version'],
    [encode(model, open).replace('3-', '03-'), 'damaged'],
    [encode(model, open).toLowerCase(), 'shape'],
  ])('the code "%s": %s', (code, reason) => {
    expect(decode(model, code)).toEqual({ ok: false, reason });
  });
});

describe('a result code', () => {
  test('is the version, the answers as one number, and the CRC-32 of both', () => {
    // Places from 1, each in a base of one more than there are answers; the first question is the most significant.
    const number = [
      [4, 2],
      [4, 1],
      [4, 2],
      [6, 4],
      [7, 4],
      [6, 4],
    ].reduce((sum, [base = 0, place = 0]) => sum * base + place, 0);
    const body = `3-${base32(number, 3)}`;
    expect(encode(model, open)).toBe(body + base32(crc32(body), 7));
    expect(encode(model, {})).toBe(`3-000${base32(crc32('3-000'), 7)}`);
  });

  test.each([
    [30, 1],
    [31, 2],
  ])('has no more digits than it needs: with %d options %d', (count, digits) => {
    // One more for "not known" and one for no answer; 32 possibilities fit into one digit.
    const one: Model = {
      ...model,
      questions: [
        {
          id: 'hires',
          unknown: true,
          not_applicable: false,
          options: Array.from({ length: count }, (_, at) => ({ id: `o${at}`, sets: {} })),
        },
      ],
    };
    const code = encode(one, { hires: 'unknown' });
    expect(code).toHaveLength('3-'.length + digits + 7);
    expect(decode(one, code)).toEqual({ ok: true, answers: { hires: 'unknown' } });
  });
});

// Helpers

/** A number in Crockford's base 32. */
function base32(number: number, length: number): string {
  const digits = '0123456789abcdefghijklmnopqrstuv';
  const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return [...number.toString(32).padStart(length, '0')]
    .map((digit) => crockford.charAt(digits.indexOf(digit)))
    .join('');
}
