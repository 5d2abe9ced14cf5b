import { evaluate, type Answers, type Model } from '#assessment';

/** A calculation as it is written down: signs and numbers in their order. */
export type Terms = readonly (string | number)[];

/** One line of the example: what is worked out, how, and what it comes to. */
export interface Line {
  readonly what: 'openness' | 'stake' | 'kind' | 'passes' | 'foothold' | 'any' | 'harm' | 'points' | 'worst';
  /** Kind of checks, on a line about one. */
  readonly kind?: string;
  readonly terms: Terms;
  readonly value: number;
}

/** An evaluation with every figure in between. */
export interface Example {
  /** Questions that were given an answer, in the order of asking. */
  readonly given: readonly { readonly question: string; readonly option: string }[];
  /** Open routes, all routes together, harms, and the points, each with its lines. */
  readonly blocks: readonly {
    readonly of: 'route' | 'routes' | 'harm' | 'points';
    /** Id of the route or harm; empty elsewhere. */
    readonly id: string;
    readonly lines: readonly Line[];
  }[];
  readonly band: string | undefined;
}

/** Constructed: two routes, two checks of one kind and one of another, one limit; few enough to follow by hand. */
export const exampleAnswers: Answers = {
  'remote-hires': 'sometimes',
  'earlier-remote-hires': 'few',
  'agency-workers': 'rarely',
  'source-code': 'own',
  'personal-data': 'some',
  'payment-rights': 'second',
  'cross-border-pay': 'some',
  'live-identity-check': 'always',
  'same-person-check': 'some',
  'device-location': 'mostly',
  'least-privilege': 'mostly',
};

/**
 * Writes an evaluation down line by line. The values of routes, harms and points are the engine's.
 *
 * @param given answers by question id; elsewhere no route is open, nothing is at stake and nothing is in place
 */
export function workedExample(model: Model, given: Answers): Example {
  const answers = Object.fromEntries(
    model.questions.map(({ id, safeguard, options }) => [
      id,
      given[id] ?? options.at(safeguard === undefined ? 0 : -1)?.id ?? 'unknown',
    ]),
  );
  const { residual, routes, harms, band } = evaluate(model, answers);
  const set = settingsOf(model, answers);
  const rests = (inputs: readonly string[]) => inputs.map((input) => rest(set.get(input) ?? 0));

  const routeBlocks = model.routes.flatMap(({ id, inputs }, at) => {
    const openness = routes[at]?.openness.high ?? 0;
    if (openness === 0) return [];
    const { lines, passes } = passing(model, set, 'bars', id);
    const foothold = routes[at]?.residual.high ?? 0;
    return [
      {
        of: 'route' as const,
        id,
        foothold,
        lines: [
          { what: 'openness' as const, terms: ['1 − ', ...product(rests(inputs))], value: openness },
          ...lines,
          { what: 'foothold' as const, terms: [openness, ' · ', passes], value: foothold },
        ],
      },
    ];
  });
  const any = 1 - routeBlocks.reduce((nowhere, { foothold }) => nowhere * (1 - foothold), 1);
  const harmBlocks = model.harms.map(({ id, base, inputs }, at) => {
    const stake = harms[at]?.stake.high ?? 0;
    const { lines, passes } = passing(model, set, 'limits', id);
    return {
      of: 'harm' as const,
      id,
      lines: [
        { what: 'stake' as const, terms: ['1 − ', ...product([rest(base), ...rests(inputs)])], value: stake },
        ...lines,
        {
          what: 'harm' as const,
          terms: [any, ' · ', stake, ' · ', passes],
          value: harms[at]?.residual.high ?? 0,
        },
      ],
    };
  });
  const left = harms.map((harm) => harm.residual.high);
  const worst = Math.max(...left);
  return {
    given: model.questions.flatMap(({ id }) => {
      const option = given[id];
      return option === undefined ? [] : [{ question: id, option }];
    }),
    blocks: [
      ...routeBlocks.map(({ of, id, lines }) => ({ of, id, lines })),
      {
        of: 'routes',
        id: '',
        lines: [
          {
            what: 'any',
            terms: ['1 − ', ...product(routeBlocks.map(({ foothold }) => rest(foothold)))],
            value: any,
          },
        ],
      },
      ...harmBlocks,
      {
        of: 'points',
        id: '',
        lines: [
          {
            what: 'points',
            terms: [
              '100 · (',
              ...joined(
                left.map((share) => [share]),
                ' + ',
              ),
              ') ÷ ',
              left.length,
            ],
            value: residual.high,
          },
          {
            what: 'worst',
            terms: [model.worst_harm_points, ' · ', worst],
            value: model.worst_harm_points * worst,
          },
        ],
      },
    ],
    band,
  };
}

/** What the kinds let through on a route or to a harm; a kind with nothing in place lets all through and has no line. */
function passing(
  model: Model,
  set: ReadonlyMap<string, number>,
  list: 'bars' | 'limits',
  id: string,
): { lines: Line[]; passes: number } {
  const kinds = model.kinds.flatMap(({ id: kind, common_cause }): Line[] => {
    const inPlace = model.safeguards.filter(
      (safeguard) =>
        safeguard.kind === kind && safeguard[list]?.includes(id) && (set.get(safeguard.id) ?? 0) > 0,
    );
    if (inPlace.length === 0) return [];
    const failing = inPlace.reduce(
      (product, { id, strength }) => product * (1 - strength * (set.get(id) ?? 0)),
      1,
    );
    const factors = inPlace.map(({ id, strength }) => ['(1 − ', strength, ' · ', set.get(id) ?? 0, ')']);
    return [
      {
        what: 'kind',
        kind,
        terms: [common_cause, ' + ', 1 - common_cause, ' · ', ...product(factors)],
        value: common_cause + (1 - common_cause) * failing,
      },
    ];
  });
  const all = kinds.reduce((product, { value }) => product * value, 1);
  const passes = model.residue + (1 - model.residue) * all;
  const terms = [
    model.residue,
    ' + ',
    1 - model.residue,
    ' · ',
    ...product(kinds.map(({ value }) => [value])),
  ];
  return { lines: [...kinds, { what: 'passes', terms, value: passes }], passes };
}

/** Value of every input and of every safeguard, by id. */
function settingsOf(model: Model, answers: Answers): ReadonlyMap<string, number> {
  const set = new Map<string, number>();
  for (const { id, safeguard, options } of model.questions) {
    const option = options.find((option) => option.id === answers[id]);
    if (safeguard !== undefined) set.set(safeguard, option?.implementation ?? 0);
    for (const [input, value] of Object.entries(option?.sets ?? {})) set.set(input, value);
  }
  return set;
}

function rest(share: number): Terms {
  return ['(1 − ', share, ')'];
}

function product(factors: readonly Terms[]): Terms {
  return factors.length === 0 ? [1] : joined(factors, ' · ');
}

function joined(parts: readonly Terms[], sign: string): Terms {
  return parts.flatMap((part, at) => (at === 0 ? part : [sign, ...part]));
}
