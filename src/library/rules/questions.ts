import type { Question } from '#schema/assessment.ts';
import { locales } from '#schema/locale.ts';
import { unknownId, type Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

/** Words that a question may show in the form; a Japanese or Korean reader takes as long for this many characters. */
const wordLimit = 80;
const characterLimit = 180;

/** Highest openness that a route may reach, so that no route hides another. */
const openest = 0.7;

export function checkQuestions(content: Content): Problem[] {
  const problems: Problem[] = [];
  const inputs = new Map(content.model.inputs.map((input) => [input.id, input]));
  const setBy = new Map<string, string>();
  const worst = new Map<string, number>();

  for (const question of content.questions) {
    const file = fileOf('questions', question.id);
    problems.push(...checkOptions(question, file), ...checkLength(question, file));
    if (question.asks === 'safeguard') continue;
    const own = Object.keys(question.options[0]?.sets ?? {});
    if (own.length === 0)
      problems.push({
        file,
        field: 'options',
        message:
          'Nobody uses its answer: no option sets an input of the model. Let its options set an input, or remove the question.',
      });
    question.options.forEach((option, at) => {
      const field = `options[${at}].sets`;
      if (Object.keys(option.sets).sort().join() !== [...own].sort().join()) {
        problems.push({
          file,
          field,
          message: `It sets other inputs than the first option (${own.join(', ')}). Set the same inputs in every option.`,
        });
      }
      for (const [input, value] of Object.entries(option.sets)) {
        if (!inputs.has(input))
          problems.push({
            file,
            field,
            message: unknownId(input, inputs.keys(), 'the inputs of content/assessment/model.yaml'),
          });
        const before = question.options[at - 1]?.sets[input];
        if (before !== undefined && value < before) {
          problems.push({
            file,
            field,
            message: `"${input}" falls from ${before} to ${value}. List the options from best to worst, or correct the value.`,
          });
        }
        worst.set(input, Math.max(worst.get(input) ?? 0, value));
      }
    });
    for (const input of own) {
      const other = setBy.get(input);
      if (other)
        problems.push({
          file,
          field: 'options',
          message: `"${input}" is set by the question "${other}" too. Each input is set by exactly one question.`,
        });
      setBy.set(input, question.id);
    }
  }
  content.model.inputs.forEach((input, at) => {
    if (!setBy.has(input.id)) {
      problems.push({
        file: 'content/assessment/model.yaml',
        field: `inputs[${at}]`,
        message: `No question sets "${input.id}". Write one, or remove the input.`,
      });
    }
  });
  for (const route of new Set(content.model.inputs.flatMap((input) => input.route ?? []))) {
    const closed = content.model.inputs
      .filter((input) => input.route === route)
      .reduce((rest, input) => rest * (1 - (worst.get(input.id) ?? 0)), 1);
    if (1 - closed > openest + 1e-9) {
      problems.push({
        file: 'content/assessment/model.yaml',
        field: 'inputs',
        message: `The route "${route}" can reach an openness of ${(1 - closed).toFixed(2)}; at most ${openest} is allowed, or it hides the other routes. Lower the values of its questions.`,
      });
    }
  }
  return problems;
}

function checkOptions(question: Question, file: string): Problem[] {
  const problems: Problem[] = [];
  const order = ['always', 'mostly', 'some', 'no'];
  const seen = new Set<string>();
  question.options.forEach((option, at) => {
    const field = `options[${at}]`;
    if (option.id === 'unknown' || option.id === 'not-applicable') {
      problems.push({
        file,
        field: `${field}.id`,
        message: `"${option.id}" is kept for the site's own answers. Use another word.`,
      });
    }
    if (seen.has(option.id))
      problems.push({
        file,
        field: `${field}.id`,
        message: `"${option.id}" stands twice. Give each option its own id.`,
      });
    seen.add(option.id);
  });
  if (question.asks === 'safeguard') {
    const ranks = question.options.map((option) => order.indexOf(option.means));
    if (ranks.some((rank, at) => at > 0 && rank <= (ranks[at - 1] ?? 0))) {
      problems.push({
        file,
        field: 'options',
        message: 'List the options from best to worst: always, mostly, some, no; each at most once.',
      });
    }
    if (ranks[0] !== 0 || ranks.at(-1) !== 3) {
      problems.push({
        file,
        field: 'options',
        message:
          'The first option must mean "always" and the last "no"; otherwise the range cannot be exact.',
      });
    }
  }
  return problems;
}

function checkLength(question: Question, file: string): Problem[] {
  return locales.flatMap((locale) => {
    const text = [question.text, question.hint, ...question.options.map((option) => option.text)].flatMap(
      (part) => part?.[locale] ?? [],
    );
    const size =
      locale === 'en' ? text.join(' ').split(/\s+/).length : text.join('').replace(/\s/g, '').length;
    const limit = locale === 'en' ? wordLimit : characterLimit;
    const unit = locale === 'en' ? 'words' : 'characters';
    return size > limit
      ? [
          {
            file,
            field: `text.${locale}`,
            message: `The question shows ${size} ${unit}; at most ${limit} fit into ten minutes. Move the rest to the safeguard's page.`,
          },
        ]
      : [];
  });
}
