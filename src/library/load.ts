import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { checkContent } from './check.ts';
import { formatProblems } from './problem.ts';
import { readContent } from './read.ts';

/** How long a catalogue is taken as fresh without a look at the files, in milliseconds. */
const fresh = 1000;

let kept: { root: string; stamp: number; looked: number; catalogue: Catalogue } | undefined;

/**
 * The catalogue of the project's own `content/`, read once, and again within a second after a file has changed.
 *
 * @throws Error that lists every problem in `content/`
 */
export function loadCatalogue(root = join(process.cwd(), 'content')): Catalogue {
  const now = performance.now();
  if (kept?.root === root && now - kept.looked < fresh) return kept.catalogue;
  const stamp = newest(root);
  if (kept?.root === root && kept.stamp === stamp) {
    kept.looked = now;
    return kept.catalogue;
  }
  const { content, problems } = readContent(root);
  const all = [
    ...problems,
    ...(problems.length === 0 ? checkContent(content, new Date().toISOString().slice(0, 10)) : []),
  ];
  if (all.length > 0)
    throw new Error(
      `content/ has ${all.length} problem${all.length === 1 ? '' : 's'}:\n\n${formatProblems(all)}\n`,
    );
  kept = { root, stamp, looked: now, catalogue: catalogueOf(content) };
  return kept.catalogue;
}

/** Time of the newest change below a folder, in milliseconds. */
function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs),
    0,
  );
}
