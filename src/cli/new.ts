import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collections, fileOf, readContent } from '#library/read.ts';
import { kinds, problemWithId, skeleton, type EntryKind } from '#library/skeleton.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [kind = '', id = '', ...more] = process.argv.slice(2);

const text = start();
if (typeof text === 'string') {
  const file = fileOf(kinds[kind as EntryKind], id);
  writeFileSync(`${root}${file}`, text);
  console.log(`Wrote ${file}. Fill in what is empty; "npm run check:content" names what is still missing.`);
} else {
  console.error(text.refused);
  process.exitCode = 1;
}

/** The text of the new entry, or one sentence on why there is none. */
function start(): string | { refused: string } {
  if (kind === '' || id === '' || more.length > 0)
    return { refused: 'Write a kind and an id, like "npm run new -- advisory us-fbi-2027-01-05".' };
  if (!isKind(kind))
    return { refused: `There is no kind "${kind}": write one of ${Object.keys(kinds).join(', ')}.` };
  const { content } = readContent(`${root}content`);
  const problem = problemWithId(kind, id, content);
  if (problem !== undefined) return { refused: `"${id}" cannot be an id of this kind: ${problem}` };
  const file = `${collections[kinds[kind]].folder}/${id}.yaml`;
  if (existsSync(`${root}content/${file}`))
    return { refused: `content/${file} is there already: edit it, or choose another id.` };
  return skeleton(kind, id, content);
}

function isKind(word: string): word is EntryKind {
  return Object.hasOwn(kinds, word);
}
