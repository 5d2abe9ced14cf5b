import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#library/check.ts';
import { formatProblems } from '#library/problem.ts';
import { readContent } from '#library/read.ts';

export const today = new Date().toISOString().slice(0, 10);

/** Makes a copy of `content/`, changes files in it, and gives the copy to `use`. */
export function withContent<T>(
  changes: Record<string, (text: string) => string>,
  use: (root: string) => T,
): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', root, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const before = readFileSync(join(root, file), 'utf8');
      const after = change(before);
      if (after === before)
        throw new Error(`The change to ${file} changes nothing; the test would prove nothing.`);
      writeFileSync(join(root, file), after);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What an author is told after changes to `content/`. */
export function toldAfter(changes: Record<string, (text: string) => string>): string {
  return withContent(changes, (root) => {
    const { content, problems } = readContent(root);
    return formatProblems(problems.length > 0 ? problems : checkContent(content, today));
  });
}
