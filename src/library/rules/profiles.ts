import type { Question } from '#schema/assessment.ts';
import { unknownId, type Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

export function checkProfiles(content: Content): Problem[] {
  const problems: Problem[] = [];
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  const bands = new Set((content.model.bands ?? []).map((band) => band.id));
  const ranks = new Map<number, string>();
  for (const entry of content.profiles) {
    const file = fileOf('profiles', entry.id);
    if (!bands.has(entry.band))
      problems.push({
        file,
        field: 'band',
        message: unknownId(entry.band, bands, 'the levels of content/assessment/model.yaml'),
      });
    const other = ranks.get(entry.rank);
    if (other)
      problems.push({
        file,
        field: 'rank',
        message: `"${other}" has the rank ${entry.rank} too. Give each profile its own.`,
      });
    ranks.set(entry.rank, entry.id);
    for (const [id, answer] of Object.entries(entry.answers)) {
      const question = questions.get(id);
      if (!question) {
        problems.push({
          file,
          field: `answers.${id}`,
          message: unknownId(id, questions.keys(), 'content/assessment/questions/'),
        });
        continue;
      }
      const possible = possibleAnswers(question);
      if (!possible.includes(answer))
        problems.push({
          file,
          field: `answers.${id}`,
          message: unknownId(answer, possible, `the options of "${id}"`),
        });
    }
  }
  return problems;
}

function possibleAnswers(question: Question): string[] {
  return [
    ...question.options.map((option) => option.id),
    ...(question.unknown ? ['unknown'] : []),
    ...(question.asks === 'safeguard' && question.not_applicable ? ['not-applicable'] : []),
  ];
}
