import { z } from 'zod';
import { date, link } from './id.ts';
import { localized } from './locale.ts';
import { level } from './source.ts';
import { frameworkIds } from './vocabulary.ts';

/** Id of a control as its framework writes it: "GV.RR-04", "IA-12(5)", "A.6.1", "CIS 6.1", "M1018". */
export const controlId = z
  .string()
  .regex(
    /^([A-Z]{2}\.[A-Z]{2}-\d{2}|[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?|A\.\d\.\d{1,2}|CIS \d{1,2}\.\d{1,2}|M\d{4})$/,
    'Write the id as its framework does, like "GV.RR-04", "IA-12(5)", "A.6.1", "CIS 6.1" or "M1018".',
  );

/** One framework that security teams report against, with the controls that safeguards here name. */
export const framework = z.strictObject({
  id: z.enum(frameworkIds),
  /** Its own name, in English; it is a proper name. */
  name: z.string().min(1),
  /** Release in which the ids were read; ids move between releases. */
  version: z.string().min(1),
  /** The framework's page at its publisher. */
  link,
  /** Day on which ids and names were read. */
  read_on: date,
  /** What was read and what was not, in a sentence for readers. */
  note: localized,
  controls: z
    .array(
      z.strictObject({
        id: controlId,
        /** Name in the framework, in English only. */
        name: z.string().min(1),
        /** How well id and name could be read. */
        level,
      }),
    )
    .min(1),
});

/** All frameworks in `content/frameworks.yaml`; a control stands once. */
export const frameworks = z.array(framework).refine((all) => {
  const ids = all.flatMap(({ controls }) => controls.map(({ id }) => id));
  return new Set(ids).size === ids.length;
}, 'List each control once.');

export type Framework = z.infer<typeof framework>;
