import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';

const file = 'content/corrections.yaml';

/** The log runs from the newest day to the oldest and knows no day to come. */
export function checkCorrections({ corrections }: Content, today: string): Problem[] {
  return corrections.flatMap((entry, at) => {
    const field = `[${at}].date`;
    const newer = corrections[at - 1]?.date ?? '9999-12-31';
    if (entry.date > today)
      return [
        { file, field, message: `${entry.date} is in the future (today is ${today}). Correct the date.` },
      ];
    return entry.date > newer
      ? [{ file, field, message: `${entry.date} comes after ${newer}. Write the newest entry first.` }]
      : [];
  });
}
