import { z } from 'zod';
import { documentId } from './id.ts';
import { localized } from './locale.ts';
import { levels } from './vocabulary.ts';

/** How well a source was read. */
export const level = z.enum(levels, {
  error: (issue) =>
    issue.input === 'memory'
      ? 'Nothing read supports this, so it is not published. Read a source and raise the level, or leave the entry out.'
      : `Write one of: ${levels.join(', ')}.`,
});

/** How well the document behind an entry could be checked. Readers see both parts. */
export const verified = z.strictObject({
  /** `full-text` the official text was read; `excerpt` a part of it; `secondary` others' reports of it. */
  level,
  /** What was read and what was not, in a sentence for readers. */
  note: localized,
});

/** A document that says something, and where in it. The level of verification is the document's own. */
export const citation = z.strictObject({
  /** Id of an entry in `content/advisories/`. */
  document: documentId,
  /** What the document says of it, in a few words of ours. Leave it out where the whole document is about it. */
  says: localized.optional(),
  /**
   * The document only tells a case, a sign or a rule that helps to understand; it does not itself name or recommend
   * what this entry says. Shown among the sources, never counted as a government that agrees.
   */
  background: z.literal(true).optional(),
});

/** At least one document; each document once. */
export const citations = z
  .array(citation)
  .min(1, 'Name at least one source.')
  .refine((all) => new Set(all.map((one) => one.document)).size === all.length, 'Name each document once.');

export type Verified = z.infer<typeof verified>;
export type Citation = z.infer<typeof citation>;
