/** One mistake in `content/`, told so that its author can mend it without opening `src/`. */
export interface Problem {
  /** Path of the file from the root of the project. */
  file: string;
  /** Field in the file, like `options[2].sets`; empty for the whole file. */
  field: string;
  /** What is wrong, and what to write instead. */
  message: string;
}

/** All problems as text, grouped by file, in the order of the files. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, found]) =>
      [file, ...found.map((one) => `  ${one.field ? `${one.field}: ` : ''}${one.message}`)].join('\n'),
    )
    .join('\n\n');
}

/** The known id that is most like `wrong`, or undefined where none is close. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const id of known) {
    const distance = editDistance(wrong, id, least);
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}

/** Sentence for an id that names nothing. `where` is the place in which it should be. */
export function unknownId(wrong: string, known: Iterable<string>, where: string): string {
  const guess = nearest(wrong, known);
  return `"${wrong}" is not in ${where}. ${guess ? `Did you mean "${guess}"?` : 'Correct the id, or add the entry first.'}`;
}

/** Levenshtein distance of two words, or `limit` as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
