import { z } from 'zod';

/** Name of an entry: its file name, part of its address, and what other entries call it. Never renamed. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens, like "remote-control-tools".');

/**
 * Id of a document: `<issuer country>-<issuer>-<yyyy-mm-dd>[-word]`. `joint-…` for several countries, `kr` (not `rok`)
 * for the Republic of Korea, `pp` for private publishers. Less of the date where less is known.
 */
export const documentId = z
  .string()
  .regex(
    /^(joint|jp|us|kr|un|gb|de|au|ca|je|fatf|pp)(-[a-z0-9]+)*?-\d{4}(-\d{2}(-\d{2})?)?(-[a-z0-9]+)*$/,
    'Use <issuer country>-<issuer>-<yyyy-mm-dd>[-word], like "us-fbi-2025-01-23"; "joint-…" for several countries, "kr" for the Republic of Korea.',
  );

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A calendar day, `yyyy-mm-dd`. The reader of `content/` also refuses days that are in the future. */
export const date = z
  .string()
  .regex(day, 'Write the date as "yyyy-mm-dd", in quotes.')
  .refine((text) => !day.test(text) || isRealDay(text), 'There is no such day in the calendar.');

/** An address of a source. Only addresses that the fact files mark as read or cited in something read. */
export const link = z.url({ protocol: /^https$/, error: 'Write a full address that starts with https://.' });

function isRealDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
