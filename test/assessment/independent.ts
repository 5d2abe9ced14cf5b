import type { Answers, Model } from '#assessment';

/**
 * A second way to the points, for comparison: it walks through everything that can happen, one event after another,
 * and adds up the probabilities of the ways in which the worker is in and does harm. It shares no code and no formula
 * with the engine. All answers must be known.
 */
export function enumeratedIndex(model: Model, answers: Answers): number {
  const chosen = (id: string) => {
    const question = model.questions.find((asked) => asked.id === id);
    return answers[id] === 'not-applicable'
      ? question?.options.at(-1)
      : question?.options.find((option) => option.id === answers[id]);
  };
  const inputs = Object.assign(
    {},
    ...model.questions.map((question) => chosen(question.id)?.sets ?? {}),
  ) as Record<string, number>;
  const stops = (safeguard: Model['safeguards'][number]) => {
    const question = model.questions.find((asked) => asked.safeguard === safeguard.id);
    return safeguard.strength * (question ? (chosen(question.id)?.implementation ?? 0) : 0);
  };

  /** Probability that at least one of some independent events happens, by walking the tree of all outcomes. */
  const atLeastOne = (events: readonly number[], happened = false): number => {
    const [first, ...rest] = events;
    if (first === undefined) return happened ? 1 : 0;
    return first * atLeastOne(rest, true) + (1 - first) * atLeastOne(rest, happened);
  };

  /** Probability that nothing stops the worker, by walking through kinds beaten as a whole and safeguards that fail. */
  const nothingStops = (safeguards: readonly Model['safeguards'][number][]): number => {
    const kinds = model.kinds.filter((kind) => safeguards.some((safeguard) => safeguard.kind === kind.id));
    const walkKinds = (at: number, beaten: ReadonlySet<string>): number => {
      const kind = kinds[at];
      if (!kind) return walkSafeguards(0, beaten);
      return (
        kind.common_cause * walkKinds(at + 1, new Set([...beaten, kind.id])) +
        (1 - kind.common_cause) * walkKinds(at + 1, beaten)
      );
    };
    const walkSafeguards = (at: number, beaten: ReadonlySet<string>): number => {
      const safeguard = safeguards[at];
      if (!safeguard) return 1;
      if (beaten.has(safeguard.kind)) return walkSafeguards(at + 1, beaten);
      return (1 - stops(safeguard)) * walkSafeguards(at + 1, beaten) + stops(safeguard) * 0;
    };
    const unstoppable = model.residue;
    return unstoppable * 1 + (1 - unstoppable) * walkKinds(0, new Set());
  };

  const inside = atLeastOne(
    model.routes.map((route) => {
      const open = atLeastOne(route.inputs.map((input) => inputs[input] ?? 0));
      return open * nothingStops(model.safeguards.filter((safeguard) => safeguard.bars?.includes(route.id)));
    }),
  );
  const harms = model.harms.map((harm) => {
    const stake = atLeastOne([harm.base, ...harm.inputs.map((input) => inputs[input] ?? 0)]);
    return (
      inside *
      stake *
      nothingStops(model.safeguards.filter((safeguard) => safeguard.limits?.includes(harm.id)))
    );
  });
  return (100 * harms.reduce((sum, harm) => sum + harm, 0)) / harms.length;
}
