import type { Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

export function checkSafeguards(content: Content): Problem[] {
  const problems: Problem[] = [];
  const kinds = new Map(content.safeguards.map((entry) => [entry.id, entry.kind]));
  for (const entry of content.safeguards) {
    const file = fileOf('safeguards', entry.id);
    const asking = content.questions.filter(
      (question) => question.asks === 'safeguard' && question.safeguard === entry.id,
    );
    if (asking.length !== 1) {
      problems.push({
        file,
        field: '',
        message: `${asking.length} questions ask about it. Write exactly one in content/assessment/questions/.`,
      });
    }
    entry.pair_with.forEach((id, at) => {
      if (kinds.get(id) === entry.kind) {
        problems.push({
          file,
          field: `pair_with[${at}]`,
          message: `"${id}" is of the same kind (${entry.kind}), which can be beaten as a whole. Name one of another kind.`,
        });
      }
    });
    const range = entry.strength_override && content.model.strength[entry.mechanism];
    if (
      entry.strength_override &&
      range &&
      entry.strength_override.value >= range.from &&
      entry.strength_override.value <= range.to
    ) {
      problems.push({
        file,
        field: 'strength_override',
        message: `${entry.strength_override.value} is inside the range of "${entry.mechanism}". Remove the override.`,
      });
    }
  }
  const overrides = content.safeguards.filter((entry) => entry.strength_override);
  if (overrides.length > content.safeguards.length / 10) {
    problems.push({
      file: 'content/safeguards/',
      field: 'strength_override',
      message: `${overrides.length} of ${content.safeguards.length} safeguards override their strength; one in ten may. Remove some.`,
    });
  }
  return problems;
}
