import type { Locale } from '#schema/locale.ts';
import type { ReadyText } from '#schema/ready-text.ts';

/**
 * A ready text as plain text: parts a blank line apart, headings on a line of their own, lists with dashes.
 * What `/<locale>/ready-texts/<id>.txt` holds and what the copy button copies.
 */
export function plainText({ parts }: Pick<ReadyText, 'parts'>, locale: Locale): string {
  const blocks = parts.map(({ heading, text, items }) =>
    [heading?.[locale], text?.[locale], ...(items ?? []).map((item) => `- ${item[locale]}`)]
      .filter((line) => line !== undefined)
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
