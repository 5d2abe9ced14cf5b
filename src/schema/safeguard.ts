import { z } from 'zod';
import { controlId } from './framework.ts';
import { documentId, id } from './id.ts';
import { localized } from './locale.ts';
import { citations } from './source.ts';
import { efforts, harms, kinds, mechanisms, roles, routes, stages } from './vocabulary.ts';

const steps = z
  .array(localized)
  .min(2, 'Write at least two steps.')
  .max(7, 'Seven steps are the most that a reader follows; join some.');

/** One thing to do that makes it harder to get in unnoticed (bars routes), or that makes the harm smaller (limits harms). */
export const safeguard = z
  .strictObject({
    id,
    /** What to do, as an instruction of at most ten words. */
    title: localized,
    /** What it is, in one or two sentences. */
    summary: localized,
    /** Why it helps against this threat, in own words. */
    why: localized,
    stage: z.enum(stages),
    kind: z.enum(kinds),
    /** How it works. The strength follows from this. */
    mechanism: z.enum(mechanisms),
    /** Why that mechanism, in a sentence; printed beside the calculation of the strength. */
    mechanism_reason: localized,
    /** A strength outside the range of its mechanism, with the document that it rests on. At most one safeguard in ten. */
    strength_override: z
      .strictObject({ value: z.number().min(0).max(0.7), document: documentId, reason: localized })
      .optional(),
    /** Routes that it makes harder. Either this or `limits`. */
    bars: z.array(z.enum(routes)).min(1).optional(),
    /** Harms that it makes smaller. Either this or `bars`. */
    limits: z.array(z.enum(harms)).min(1).optional(),
    owner: z.enum(roles),
    /** Work to put it in place in a small organization. */
    effort: z.enum(efforts),
    /** What it costs in money, in a few words. */
    cost: localized,
    /** What shows that it is done. */
    evidence: localized,
    /** Steps for an organization of up to about fifty people without specialists. */
    steps_small: steps,
    /** Steps for a larger organization; really different ones. */
    steps_larger: steps,
    /** How it can be beaten. */
    fails: localized,
    /** Safeguards of other kinds that cover for it. */
    pair_with: z.array(id).min(1),
    /** What the law or fairness asks when doing exactly this. A note of its own, not a shared sentence. */
    lawful: localized,
    sources: citations,
    /** Controls of `content/frameworks.yaml` that ask for the same. Only where doing this really serves the control. */
    controls: z.array(controlId).default([]),
  })
  .refine((entry) => (entry.bars === undefined) !== (entry.limits === undefined), {
    path: ['bars'],
    error:
      'A safeguard bars routes or limits harms, never both and never neither. Keep one of "bars" and "limits".',
  });

export type Safeguard = z.infer<typeof safeguard>;
