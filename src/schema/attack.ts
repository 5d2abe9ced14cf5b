import { z } from 'zod';
import { link } from './id.ts';
import { level } from './source.ts';
import { attackTies } from './vocabulary.ts';

/** Id of a technique of MITRE ATT&CK, like "T1219" or "T1219.002". */
export const techniqueId = z
  .string()
  .regex(/^T\d{4}(\.\d{3})?$/, 'Write an ATT&CK technique id, like "T1219.002".');

/** One technique of MITRE ATT&CK, by which security teams find their detections for a red flag. */
export const technique = z.strictObject({
  id: techniqueId,
  /** Name in ATT&CK, in English only; it is a proper name. */
  name: z.string().min(1),
  /** Release of ATT&CK in which id and name were read; ids move between releases. */
  version: z.string().regex(/^\d+\.\d+$/, 'Write the release in quotes, like "19.1".'),
  /** Its page at attack.mitre.org. */
  link,
  /**
   * What ties it to these workers: `attack-cites` ATT&CK's own text cites research on them; `vendor-reported` a vendor
   * or an authority describes the behaviour; `our-mapping` nobody but this site. Red flags carry the first two only.
   */
  tie: z.enum(attackTies),
  /** How well id and name could be read. */
  level,
});

/** All techniques in `content/attack.yaml`. */
export const techniques = z
  .array(technique)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'List each technique once.');

export type Technique = z.infer<typeof technique>;
