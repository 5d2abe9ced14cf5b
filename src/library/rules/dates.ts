import type { Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

export function checkDates(content: Content, today: string): Problem[] {
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
    entry.entities.forEach((entity, at) => past(file, `entities[${at}].as_of`, entity.as_of));
  }
  for (const entry of content.events) past(fileOf('events', entry.id), 'date', entry.date);
  for (const entry of content.cases) past(fileOf('cases', entry.id), 'date', entry.date);
  for (const entry of content.cases)
    entry.people.forEach((person, at) =>
      past(fileOf('cases', entry.id), `people[${at}].as_of`, person.as_of),
    );
  for (const entry of content.reporting)
    for (const detail of ['phone', 'mail', 'hours'] as const)
      past(fileOf('reporting', entry.id), `${detail}.read_on`, entry[detail]?.read_on);
  content.frameworks.forEach((entry, at) =>
    past('content/frameworks.yaml', `[${at}].read_on`, entry.read_on),
  );
  past('content/assessment/model.yaml', 'released', content.model.released);
  past('content/statement/statement.yaml', 'date', content.statement.date);
  return problems;
}
