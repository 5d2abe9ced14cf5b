import { unknownId, type Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const documents = new Set(content.advisories.map((entry) => entry.id));
  const safeguards = new Set(content.safeguards.map((entry) => entry.id));
  const issuers = new Set(content.issuers.map((entry) => entry.id));
  const redFlags = new Set(content.redFlags.map((entry) => entry.id));
  const steps = new Set(content.response.map((entry) => entry.id));
  const controls = new Set(
    content.frameworks.flatMap((entry) => entry.controls.map((control) => control.id)),
  );
  const tied = content.attack.filter((entry) => entry.tie !== 'our-mapping');

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
  const redFlag = expect(redFlags, 'content/red-flags/');
  const step = expect(steps, 'content/response/');
  const control = expect(controls, 'content/frameworks.yaml');
  const issuer = expect(issuers, 'content/issuers/');
  const technique = expect(
    new Set(tied.map((entry) => entry.id)),
    'content/attack.yaml among those that a source ties to these workers',
  );

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
    technique(file, 'attack*', entry.attack);
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
    control(file, 'controls*', entry.controls);
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
  for (const entry of content.replays) {
    const file = fileOf('replays', entry.id);
    document(
      file,
      'sources*.document',
      entry.sources.map((source) => source.document),
    );
    safeguard(file, 'safeguard', [entry.safeguard]);
  }
  expect(
    new Set(content.questions.flatMap((question) => (question.asks === 'safeguard' ? [question.id] : []))),
    'content/assessment/questions/ among those that ask about a safeguard',
  )('content/assessment/model.yaml', 'quick*', content.model.quick);
  for (const entry of content.readyTexts)
    safeguard(fileOf('readyTexts', entry.id), 'safeguards*', entry.safeguards);
  for (const entry of content.decisions) step(fileOf('decisions', entry.id), 'steps*', entry.steps);
  for (const name of ['response', 'decisions', 'events', 'cases'] as const) {
    for (const entry of content[name])
      document(
        fileOf(name, entry.id),
        'sources*.document',
        entry.sources.map((source) => source.document),
      );
  }
  for (const entry of content.cases) safeguard(fileOf('cases', entry.id), 'safeguards*', entry.safeguards);
  for (const name of ['cases', 'falsePositives'] as const)
    for (const entry of content[name]) redFlag(fileOf(name, entry.id), 'red_flags*', entry.red_flags);
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
