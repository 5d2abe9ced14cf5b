import { unknownId, type Problem } from '../problem.ts';
import type { Content } from '../read.ts';

const file = 'content/glossary.yaml';

/** Each term once; whoever was seen to use a form has a name in three languages. */
export function checkGlossary(content: Content): Problem[] {
  const names = Object.keys(content.strings)
    .filter((key) => key.startsWith('seen.'))
    .map((key) => key.slice('seen.'.length));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  content.glossary.forEach((term, at) => {
    if (seen.has(term.id))
      problems.push({
        file,
        field: `[${at}].id`,
        message: `"${term.id}" stands twice. Join the two terms, or give one another id.`,
      });
    seen.add(term.id);
    for (const language of ['ja', 'ko'] as const) {
      for (const id of term.seen?.[language] ?? []) {
        if (!names.includes(id))
          problems.push({
            file,
            field: `[${at}].seen.${language}`,
            message: unknownId(id, names, 'content/strings/ as "seen.…"'),
          });
      }
      if (term.here?.[language] === term[language])
        problems.push({
          file,
          field: `[${at}].here.${language}`,
          message: 'It is the official form itself. Remove it.',
        });
    }
  });
  return problems;
}
