import { fileURLToPath } from 'node:url';
import { checkContent } from '#library/check.ts';
import { formatProblems } from '#library/problem.ts';
import { readContent } from '#library/read.ts';

const { content, problems } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const all = [...problems, ...checkContent(content, new Date().toISOString().slice(0, 10))];

if (all.length > 0) {
  console.error(`${formatProblems(all)}\n\n${all.length} problem${all.length === 1 ? '' : 's'} in content/.`);
  process.exitCode = 1;
} else {
  const entries = Object.values(content).filter(Array.isArray).flat().length;
  console.log(`content/ is sound: ${entries} entries.`);
}
