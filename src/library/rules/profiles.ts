import type { Question } from '#schema/assessment.ts';
import { unknownId, type Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

/** Reference profiles and replayed cases answer with answers that exist; expected places and levels are sound. */
export function checkProfiles(content: Content): Problem[] {
  const problems: Problem[] = [];
  const bands = new Set((content.model.bands ?? []).map((band) => band.id));
  const ranks = new Map<number, string>();
  for (const { id, expected, answers } of content.profiles) {
    const file = fileOf('profiles', id);
    problems.push(...checkAnswers(content, file, answers));
    if (expected === undefined) continue;
    if (!bands.has(expected.band))
      problems.push({
        file,
        field: 'expected.band',
        message: unknownId(expected.band, bands, 'the levels of content/assessment/model.yaml'),
      });
    const other = ranks.get(expected.rank);
    if (other)
      problems.push({
        file,
        field: 'expected.rank',
        message: `"${other}" has the rank ${expected.rank} too. Give each profile its own.`,
      });
    ranks.set(expected.rank, id);
  }
  const letters = new Map<string, string>();
  for (const { id, letter, answers } of content.replays) {
    const file = fileOf('replays', id);
    problems.push(...checkAnswers(content, file, answers));
    const other = letters.get(letter);
    if (other)
      problems.push({ file, field: 'letter', message: `"${other}" has it too. Give each case its own.` });
    letters.set(letter, id);
  }
  return problems;
}

function checkAnswers(content: Content, file: string, answers: Readonly<Record<string, string>>): Problem[] {
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    const field = `answers.${id}`;
    if (!question)
      return [{ file, field, message: unknownId(id, questions.keys(), 'content/assessment/questions/') }];
    const possible = possibleAnswers(question);
    return possible.includes(answer)
      ? []
      : [{ file, field, message: unknownId(answer, possible, `the options of "${id}"`) }];
  });
}

function possibleAnswers(question: Question): string[] {
  return [
    ...question.options.map((option) => option.id),
    ...(question.unknown ? ['unknown'] : []),
    ...(question.asks === 'safeguard' && question.not_applicable ? ['not-applicable'] : []),
  ];
}
