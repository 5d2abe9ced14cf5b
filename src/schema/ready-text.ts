import { z } from 'zod';
import { id } from './id.ts';
import { localized } from './locale.ts';
import { readyTextKinds, roles } from './vocabulary.ts';

/** A piece of a ready text: a paragraph, or a list. */
const part = z
  .strictObject({
    heading: localized.optional(),
    /** A paragraph. What the reader fills in stands in square brackets: [company]. */
    text: localized.optional(),
    /** A list, a line each. */
    items: z.array(localized).min(1).optional(),
  })
  .refine(
    (one) => one.text !== undefined || one.items !== undefined,
    'Write a paragraph ("text"), a list ("items"), or both.',
  );

/** A text to copy: a letter, clauses for counsel, a script, a notice, a check-list, a note to a colleague. */
export const readyText = z.strictObject({
  id,
  kind: z.enum(readyTextKinds),
  /** What it is and for whom, in at most ten words. */
  title: localized,
  /** When to use it, who sends or holds it, and what to change first, in one or two sentences. Not part of the text. */
  use: localized,
  /** Who in an organization uses it. */
  roles: z.array(z.enum(roles)).min(1),
  /** Safeguards that it helps to put in place. */
  safeguards: z.array(id).min(1),
  /** The text itself, in the order of reading. Names no law that `content/lawful-use/` does not hold. */
  parts: z.array(part).min(2),
  /** Where law differs, and what to settle with counsel before use. Not part of the text. */
  law: localized,
});

export type ReadyText = z.infer<typeof readyText>;
