import { locales } from '#schema/locale.ts';
import type { Question } from '#schema/assessment.ts';
import type { Content } from './read.ts';
import { collections } from './read.ts';
import { unknownId, type Problem } from './problem.ts';
import { repeatedSentences } from './repeats.ts';

/** Words that a question may show in the form; a Japanese or Korean reader takes as long for this many characters. */
const wordLimit = 80;
const characterLimit = 180;

/** Highest openness that a route may reach, so that no route hides another. */
const openest = 0.7;

/**
 * Rules over all of `content/` that no single file can show: links between entries, dates, the model's order.
 *
 * @param content what `readContent` returned
 * @param today `yyyy-mm-dd`; dates after it are refused
 */
export function checkContent(content: Content, today: string): Problem[] {
  return [
    ...checkReferences(content),
    ...checkDates(content, today),
    ...checkDocuments(content),
    ...checkSafeguards(content),
    ...checkQuestions(content),
    ...checkProfiles(content),
    ...checkTranslations(content),
    ...repeatedSentences(content),
  ];
}

const fileOf = (collection: keyof typeof collections, id: string) =>
  `content/${collections[collection].folder}/${id}.yaml`;

function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const documents = new Set(content.advisories.map((entry) => entry.id));
  const safeguards = new Set(content.safeguards.map((entry) => entry.id));
  const issuers = new Set(content.issuers.map((entry) => entry.id));

  const expect =
    (known: Set<string>, where: string) =>
    (file: string, field: string, ids: readonly (string | undefined)[]) =>
      ids.forEach((id, at) => {
        if (id !== undefined && !known.has(id)) {
          problems.push({ file, field: field.replace('*', `[${at}]`), message: unknownId(id, known, where) });
        }
      });
  const document = expect(documents, 'content/advisories/');
  const safeguard = expect(safeguards, 'content/safeguards/');
  const issuer = expect(issuers, 'content/issuers/');

  for (const entry of content.advisories) {
    const file = fileOf('advisories', entry.id);
    issuer(file, 'issuers*', entry.issuers);
    issuer(file, 'issuer_dates', Object.keys(entry.issuer_dates ?? {}));
    document(file, 'updates*', entry.updates);
  }
  for (const entry of content.redFlags) {
    const file = fileOf('redFlags', entry.id);
    document(
      file,
      'sources*.document',
      entry.sources.map((source) => source.document),
    );
    document(file, 'weakened_by.document', [entry.weakened_by?.document]);
    safeguard(file, 'safeguards*', entry.safeguards);
  }
  for (const entry of content.safeguards) {
    const file = fileOf('safeguards', entry.id);
    document(
      file,
      'sources*.document',
      entry.sources.map((source) => source.document),
    );
    document(file, 'strength_override.document', [entry.strength_override?.document]);
    safeguard(file, 'pair_with*', entry.pair_with);
  }
  for (const entry of content.questions) {
    const file = fileOf('questions', entry.id);
    if (entry.asks === 'safeguard') safeguard(file, 'safeguard', [entry.safeguard]);
    else
      document(
        file,
        'sources*.document',
        entry.sources.map((source) => source.document),
      );
  }
  for (const name of ['response', 'events', 'cases'] as const) {
    for (const entry of content[name])
      document(
        fileOf(name, entry.id),
        'sources*.document',
        entry.sources.map((source) => source.document),
      );
  }
  for (const entry of content.cases) safeguard(fileOf('cases', entry.id), 'safeguards*', entry.safeguards);
  const statement = 'content/statement/statement.yaml';
  document(statement, 'document', [content.statement.document]);
  document(
    statement,
    'since*.document',
    (content.statement.since ?? []).map((entry) => entry.document),
  );
  (content.statement.that_day ?? []).forEach((entry, at) =>
    document(statement, `that_day[${at}].documents*`, entry.documents),
  );
  return problems;
}

function checkDates(content: Content, today: string): Problem[] {
  const problems: Problem[] = [];
  const past = (file: string, field: string, date: string | undefined) => {
    if (date !== undefined && date > today)
      problems.push({
        file,
        field,
        message: `${date} is in the future (today is ${today}). Correct the date.`,
      });
  };
  for (const entry of content.advisories) {
    const file = fileOf('advisories', entry.id);
    past(file, 'date', entry.date);
    past(file, 'reviewed', entry.reviewed);
    for (const [issuer, date] of Object.entries(entry.issuer_dates ?? {}))
      past(file, `issuer_dates.${issuer}`, date);
    entry.people.forEach((person, at) => past(file, `people[${at}].as_of`, person.as_of));
  }
  for (const entry of content.events) past(fileOf('events', entry.id), 'date', entry.date);
  for (const entry of content.cases) past(fileOf('cases', entry.id), 'date', entry.date);
  for (const entry of content.reporting)
    past(fileOf('reporting', entry.id), 'phone.read_on', entry.phone?.read_on);
  past('content/assessment/model.yaml', 'released', content.model.released);
  past('content/statement/statement.yaml', 'date', content.statement.date);
  return problems;
}

/** A document's id, kind and issuers must tell the same story. */
function checkDocuments(content: Content): Problem[] {
  const issuers = new Map(content.issuers.map((issuer) => [issuer.id, issuer]));
  return content.advisories.flatMap((entry) => {
    const file = fileOf('advisories', entry.id);
    const named = entry.issuers.flatMap((id) => issuers.get(id) ?? []);
    if (named.length < entry.issuers.length) return [];
    const problems: Problem[] = [];
    const prefix = entry.id.slice(0, entry.id.indexOf('-'));
    const countries = new Set(named.map((issuer) => issuer.country));
    if ((prefix === 'joint') !== countries.size > 1) {
      problems.push({
        file,
        field: 'issuers',
        message: `The issuers are of ${countries.size === 1 ? 'one country' : `${countries.size} countries`}; ids of several countries start with "joint-", others do not. Correct the issuers or the id.`,
      });
    }
    if ((entry.kind === 'research') !== named.every((issuer) => !issuer.government)) {
      problems.push({
        file,
        field: 'kind',
        message:
          'Documents of private publishers, and only those, are of the kind "research". Correct the kind or the issuers.',
      });
    }
    if (entry.updates.includes(entry.id))
      problems.push({ file, field: 'updates', message: 'A document cannot update itself. Remove the id.' });
    return problems;
  });
}

function checkSafeguards(content: Content): Problem[] {
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

function checkQuestions(content: Content): Problem[] {
  const problems: Problem[] = [];
  const inputs = new Map(content.model.inputs.map((input) => [input.id, input]));
  const setBy = new Map<string, string>();
  const worst = new Map<string, number>();

  for (const question of content.questions) {
    const file = fileOf('questions', question.id);
    problems.push(...checkOptions(question, file), ...checkLength(question, file));
    if (question.asks === 'safeguard') continue;
    const own = Object.keys(question.options[0]?.sets ?? {});
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

function checkProfiles(content: Content): Problem[] {
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

/** A translation must have been made from the English text that stands there now. */
function checkTranslations(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const locale of ['ja', 'ko'] as const) {
    const from = content.statement.translated_from?.[locale];
    if (from !== undefined && from !== content.statement.fingerprint) {
      problems.push({
        file: 'content/statement/statement.yaml',
        field: `translated_from.${locale}`,
        message: `The translation was made from the version ${from} and en.md is now ${content.statement.fingerprint}. Compare them, then write the new fingerprint.`,
      });
    }
  }
  const english = new Map(
    content.pages.filter((page) => page.lang === 'en').map((page) => [page.id, page.fingerprint]),
  );
  for (const page of content.pages) {
    const file = `content/pages/${page.id}/${page.lang}.mdx`;
    if (page.lang === 'en') continue;
    const now = english.get(page.id);
    if (now === undefined)
      problems.push({
        file,
        field: '',
        message: 'There is no en.mdx beside it. Write the English page first.',
      });
    else if (page.translated_from !== now) {
      problems.push({
        file,
        field: 'translated_from',
        message: `It was made from the version ${page.translated_from ?? 'nobody knows'} and en.mdx is now ${now}. Compare them, then write the new fingerprint.`,
      });
    }
  }
  return problems;
}
