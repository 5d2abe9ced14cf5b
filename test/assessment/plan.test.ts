import { describe, expect, test } from 'vitest';
import { plan, type Answers, type Model } from '#assessment';
import { stateOf } from '#assessment/exposure.ts';
import { candidatesFor, inOrder } from '#assessment/plan.ts';
import { open, openWith, tiny as model, withSafeguards } from './tiny.ts';

describe('the plan', () => {
  test('puts the largest drop per effort first, measured after what stands before it', () => {
    const { do: actions } = plan(model, open);
    expect(actions.map(({ safeguard }) => safeguard)).toEqual(['face', 'laptop', 'rights']);
    expect(actions[0]?.drop).toBeCloseTo(10.96875, 10);
    expect(actions[1]?.drop).toBeCloseTo(21.53125 - 16.046875, 10);
    expect(actions[1]?.alone).toBeCloseTo(32.5 * 0.9 * 0.3, 10);
  });

  test('asks to find out what is not known, and leaves out what does not apply or is in place', () => {
    const { do: actions, find } = plan(model, {
      ...open,
      face: 'unknown',
      laptop: 'not-applicable',
      rights: 'always',
    });
    expect(actions).toEqual([]);
    expect(find.map(({ safeguard }) => safeguard)).toEqual(['face']);
  });

  test('names the largest drop, taken alone, that is not among the first five', () => {
    expect(plan(model, open).start_planning).toBeUndefined();
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, strength: 0.3 }));
    const seven = withSafeguards([
      { id: 'small', strength: 0.4, effort: 'project' },
      ...five,
      { id: 'great', strength: 0.7, effort: 'project', kind: 'place' },
      { id: 'middle', strength: 0.6, effort: 'project' },
    ]);
    const todo = plan({ ...seven, effort_weight: { hour: 1, project: 100 } }, openWith(seven, 'no'));
    expect(todo.do.slice(0, 5).map(({ safeguard }) => safeguard)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(todo.start_planning).toEqual(todo.do.find(({ safeguard }) => safeguard === 'great'));
    const six = withSafeguards([...five, { id: 'f', strength: 0.2 }]);
    expect(plan(six, openWith(six, 'no')).start_planning?.safeguard).toBe('f');
    const justFive = withSafeguards(five);
    expect(plan(justFive, openWith(justFive, 'no')).start_planning).toBeUndefined();
  });

  test('is the beginning of the whole order when only some actions are wanted', () => {
    const state = stateOf(model, open, 'worst');
    const { known } = candidatesFor(model, open);
    const all = inOrder(model, state, known);
    expect(all).toEqual(plan(model, open).do);
    expect(inOrder(model, state, known, 2)).toEqual(all.slice(0, 2));
    expect(inOrder(model, state, known, 0)).toEqual([]);
    expect(inOrder(model, state, known, 4)).toEqual(all);
    expect(inOrder(model, state, [], 2)).toEqual([]);
  });

  test('starts planning what comes first of two whose drops are alike', () => {
    const seven = withSafeguards(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, strength: id < 'f' ? 0.4 : 0.3 })),
    );
    expect(plan(seven, openWith(seven, 'no')).start_planning?.safeguard).toBe('f');
  });

  test.each(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])(
    'settles a tie by agreement, then by id, wherever they stand: %s',
    (order) => {
      const twins = withSafeguards([...order].map((id) => ({ id, agreement: id === 'b' ? 2 : 1 })));
      expect(plan(twins, openWith(twins, 'no')).do.map(({ safeguard }) => safeguard)).toEqual([
        'b',
        'a',
        'c',
      ]);
    },
  );

  test('leaves out what would lower nothing', () => {
    const { known } = candidatesFor(model, open);
    const powerless: Model = {
      ...model,
      safeguards: model.safeguards.map((safeguard) => ({
        ...safeguard,
        strength: safeguard.id === 'face' ? 0 : safeguard.strength,
      })),
    };
    expect(
      inOrder(powerless, stateOf(model, open, 'worst'), known).map(({ safeguard }) => safeguard),
    ).toEqual(['laptop', 'rights']);
  });

  test('may hold what is answered and not fully in place, and what is to be found out', () => {
    const ids = (answers: Answers) => {
      const { known, unknown } = candidatesFor(model, answers);
      return [known, unknown].map((candidates) => candidates.map(({ safeguard }) => safeguard.id));
    };
    expect(ids(open)).toEqual([['face', 'laptop', 'rights'], []]);
    expect(ids({ ...open, face: 'always', laptop: 'mostly', rights: 'unknown' })).toEqual([
      ['laptop'],
      ['rights'],
    ]);
    expect(ids({ ...open, laptop: 'not-applicable', reach: 'o0' })).toEqual([['face'], []]);
    expect(ids({})).toEqual([[], ['face', 'laptop', 'rights']]);
  });
});
