import { z } from 'zod';
import { date, id } from './id.ts';
import { localized } from './locale.ts';
import { citations } from './source.ts';
import { countries, efforts, harms, kinds, mechanisms, roles, routes } from './vocabulary.ts';

const share = z.number().min(0).max(1);

/** The numbers of the model. Bounds keep any route from hiding another. */
export const model = z.strictObject({
  /** Raised whenever a number, an option or a question changes, because result codes depend on them. */
  version: z.int().min(1).max(1023),
  released: date,
  /** Part of a route or harm that no set of safeguards removes. */
  residue: z.number().min(0.01).max(0.5),
  /** Part of each kind of check that can be beaten as a whole. */
  common_cause: z.record(z.enum(kinds), z.number().min(0.1).max(0.5)),
  /** Stake of a harm that is there as soon as any route is open. */
  base_stake: z.record(z.enum(harms), share),
  /** Range of strengths of each mechanism; the midpoint counts. */
  strength: z.record(z.enum(mechanisms), z.strictObject({ from: share, to: z.number().max(0.7) })),
  /** What an option of a safeguard question says of its implementation. */
  implementation: z.strictObject({ always: z.literal(1), mostly: share, some: share, no: z.literal(0) }),
  effort_weight: z.record(z.enum(efforts), z.int().min(1)),
  /** Levels from lowest to highest; each starts at `from` points. */
  bands: z
    .array(z.strictObject({ id, from: z.number().min(0).max(100), name: localized, meaning: localized }))
    .length(5, 'There are five levels.')
    .refine((bands) => bands[0]?.from === 0, 'The lowest level starts at 0.')
    .refine(
      (bands) => bands.every((band, at) => at === 0 || band.from > (bands[at - 1]?.from ?? 0)),
      'List the levels from lowest to highest.',
    ),
  /** Points of the worst single harm that count for the level, so that one great stake is not averaged away. */
  worst_harm_points: z.number().min(0).max(100),
  /** What exposure answers set: each input is part of one route's openness or of one harm's stake. */
  inputs: z
    .array(
      z.strictObject({
        id,
        route: z.enum(routes).optional(),
        harm: z.enum(harms).optional(),
        reason: localized,
      }),
    )
    .refine(
      (inputs) => inputs.every((input) => (input.route === undefined) !== (input.harm === undefined)),
      'An input belongs to one route or to one harm.',
    ),
  /** Safeguard questions of the quick assessment, by id; chosen over the reference profiles, see docs/model.md. */
  quick: z.array(id).length(10, 'The quick assessment asks about ten safeguards.'),
  /** What each version changed, newest first. */
  changes: z.array(z.strictObject({ version: z.int().min(1), date, what: localized })).min(1),
  /** Published sources of the method. */
  sources: z.array(z.strictObject({ text: z.string().min(1) })),
});

const optionText = { id, text: localized };

/** A question about how the organization works and what is at stake. */
const exposureQuestion = z.strictObject({
  id,
  asks: z.literal('exposure'),
  /** Page of the form on which it stands, 1 to 4. */
  page: z.int().min(1).max(4),
  /** Place on that page. */
  order: z.int().min(1),
  text: localized,
  /** What counts as yes, in one short sentence without a link. */
  hint: localized.optional(),
  /** Why it is asked; shown beside the question on demand. */
  why: localized,
  /** Whom to ask when one does not know. */
  ask: z.enum(roles),
  /** From best to worst. `sets` gives inputs a value; no value may fall along the list. */
  options: z.array(z.strictObject({ ...optionText, sets: z.record(id, share) })).min(2),
  /** Offer "I don’t know". False only where everybody can know. */
  unknown: z.boolean(),
  sources: citations,
});

/** A question about one safeguard. */
const safeguardQuestion = z.strictObject({
  id,
  asks: z.literal('safeguard'),
  safeguard: id,
  text: localized,
  hint: localized.optional(),
  ask: z.enum(roles),
  /** From best to worst: how far the safeguard is in place. */
  options: z
    .array(z.strictObject({ ...optionText, means: z.enum(['always', 'mostly', 'some', 'no']) }))
    .min(2),
  unknown: z.literal(true),
  /** Condition under which the question does not apply; it then scores as "no" and gives no advice. */
  not_applicable: localized.optional(),
});

export const question = z.discriminatedUnion('asks', [exposureQuestion, safeguardQuestion]);

/** A constructed organization, by which readers can place their own result. It is nobody's real answers. */
export const profile = z.strictObject({
  id,
  name: localized,
  /** Who they are and how they work. */
  about: localized,
  /** People who work for it. */
  people: z.int().min(1),
  /** Where it is. */
  country: z.enum(countries),
  /** Place and level that were expected, with reasons, before the numbers were set. Only a few profiles have it. */
  expected: z
    .strictObject({
      /** Place in the expected order; 1 is the least exposed. */
      rank: z.int().min(1),
      /** An id of a level of the model. */
      band: id,
      reason: localized,
    })
    .optional(),
  /** Answers by question id; an option id, "unknown" or "not-applicable". */
  answers: z.record(id, id),
});

/**
 * A public case, put through the model without names: what a source states is answered, everything else is not known.
 * The answers were written before the engine ran on them.
 */
export const replay = z.strictObject({
  id,
  /** The letter under which the page shows it. */
  letter: z.string().regex(/^[A-Z]$/, 'Write one capital letter.'),
  /** What happened, in one sentence without names. */
  what: localized,
  /** Documents that state what is answered. */
  sources: citations,
  /** Safeguard that failed (was missing) or that caught the worker. */
  safeguard: id,
  /** Which of the two. */
  outcome: z.enum(['failed', 'caught']),
  /** Why it is this safeguard, by the sources. */
  reason: localized,
  /** Answers by question id that a source states. */
  answers: z.record(id, id),
});

/**
 * An earlier version of the model as the engine takes it, without texts, in `content/assessment/versions/<version>.json`.
 * Result codes of that version open with it; it is never changed.
 */
export const frozenModel = z.strictObject({
  version: z.int().min(1).max(1023),
  released: date,
  residue: share,
  worst_harm_points: z.number().min(0).max(100),
  kinds: z.array(z.strictObject({ id, common_cause: share })),
  routes: z.array(z.strictObject({ id, inputs: z.array(id) })),
  harms: z.array(z.strictObject({ id, base: share, inputs: z.array(id) })),
  stages: z.array(id),
  bands: z.array(z.strictObject({ id, from: z.number().min(0).max(100) })),
  effort_weight: z.record(z.string(), z.int().min(1)),
  quick: z.array(id),
  safeguards: z.array(
    z.strictObject({
      id,
      kind: id,
      stage: id,
      strength: share,
      strength_range: z.strictObject({ from: share, to: share }),
      bars: z.exactOptional(z.array(id)),
      limits: z.exactOptional(z.array(id)),
      effort: id,
      agreement: z.int().min(0),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id,
      safeguard: z.exactOptional(id),
      unknown: z.boolean(),
      not_applicable: z.boolean(),
      options: z.array(
        z.strictObject({
          id,
          implementation: z.exactOptional(share),
          sets: z.exactOptional(z.record(id, share)),
        }),
      ),
    }),
  ),
});

export type FrozenModel = z.infer<typeof frozenModel>;
export type ModelContent = z.infer<typeof model>;
export type Question = z.infer<typeof question>;
export type Profile = z.infer<typeof profile>;
export type Replay = z.infer<typeof replay>;
