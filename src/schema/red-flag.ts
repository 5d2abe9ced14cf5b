import { z } from 'zod';
import { techniqueId } from './attack.ts';
import { documentId, id } from './id.ts';
import { localized } from './locale.ts';
import { citations } from './source.ts';
import { audiences, bases, roles, stages } from './vocabulary.ts';

/** A behaviour or a mismatch that is a reason to verify. Never a reason to reject, and never about origin. */
export const redFlag = z.strictObject({
  id,
  /** What may be seen, in one sentence that starts with what a person does or what does not fit. */
  sign: localized,
  /** Where it is usually seen first. */
  stage: z.enum(stages),
  /** The kind of fact it rests on. There is no basis for origin, looks, accent, name, age or language level. */
  basis: z.enum(bases),
  /** Who can meet it. */
  audience: z.array(z.enum(audiences)).min(1),
  /** Who in an organization is placed to see it. */
  seen_by: z.array(z.enum(roles)).min(1),
  /** Why an honest person may show it; its own reason, not a phrase that fits every sign. */
  innocent: localized,
  /** How to find out, the same way for everyone in the same role. */
  check: localized,
  /** Documents that name it. */
  sources: citations,
  /** A document that says the sign has lost value, and why. */
  weakened_by: z.strictObject({ document: documentId, why: localized }).optional(),
  /** ATT&CK techniques that `content/attack.yaml` ties to it with evidence. */
  attack: z.array(techniqueId).default([]),
  /** Safeguards that answer it. */
  safeguards: z.array(id).min(1, 'Name a safeguard that answers it.'),
});

export type RedFlag = z.infer<typeof redFlag>;
