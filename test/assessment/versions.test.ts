import { describe, expect, test } from 'vitest';
import { carryOver, encode, versionOf, type Model } from '#assessment';
import { tiny } from './tiny.ts';

const [first, ...others] = tiny.questions;
const renamed = first ? { ...first, id: 'renamed' } : undefined;
/** The next version of the tiny model: its first question has another name, and the last has lost its middle option. */
const next: Model = {
  ...tiny,
  version: tiny.version + 1,
  questions: [
    ...(renamed ? [renamed] : []),
    ...others.map((question, at) =>
      at === others.length - 1
        ? { ...question, options: question.options.filter((_, place) => place !== 1) }
        : question,
    ),
  ],
};
const last = tiny.questions.at(-1);
const middle = last?.options[1]?.id ?? '';
const kept = others[0];

describe('answers of another version', () => {
  test('are carried over where question and answer are still there; the rest is named', () => {
    const answers = {
      [first?.id ?? '']: first?.options[0]?.id ?? '',
      [kept?.id ?? '']: 'unknown',
      [last?.id ?? '']: middle,
    };
    expect(carryOver(tiny, next, answers)).toEqual({
      answers: { [kept?.id ?? '']: 'unknown' },
      lost: [first?.id, last?.id],
      added: ['renamed'],
    });
  });

  test('of the same version come through whole', () => {
    const answers = Object.fromEntries(
      tiny.questions.map(({ id, options }) => [id, options.at(-1)?.id ?? '']),
    );
    expect(carryOver(tiny, tiny, answers)).toEqual({ answers, lost: [], added: [] });
  });

  test('that the other version does not know are refused', () => {
    expect(() => carryOver(tiny, next, { renamed: 'x' })).toThrow('has no question "renamed"');
  });
});

test.each([
  [encode(tiny, {}), tiny.version],
  ['12-ABC', 12],
  ['1023-', 1023],
  ['', undefined],
  ['x-1', undefined],
  ['12345-ABC', undefined],
  [' 1-ABC', undefined],
])('the code "%s" says that it is of version %s', (code, version) => {
  expect(versionOf(code)).toBe(version);
});
