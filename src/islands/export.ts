import { evaluate, plan, thisMonth, type Action } from '#assessment';
import { fileFormat } from './state.ts';
import { answerText, wholeRange, word, words, type ResultGiven as Given } from './view.ts';

/** The answers as a file that opens here again. Its schema is `/data/v1/answers.schema.json`. */
export function answersFile({ model, answers }: Given, now: Date): string {
  const { residual, band } = evaluate(model, answers);
  return `${JSON.stringify(
    {
      format: fileFormat,
      model_version: model.version,
      exported: now.toISOString(),
      result: { level: band ?? null, low: residual.low, high: residual.high },
      answers,
    },
    null,
    2,
  )}\n`;
}

/** The plan as a table (RFC 4180). */
export function planCsv(given: Given): string {
  const w = words(given);
  const rows = [
    [w('csv-list'), w('csv-action'), w('csv-who'), w('because', { answer: '' }).trim(), w('csv-page')],
    ...listed(given).map(({ list, question }) => {
      const asked = given.questions.get(question);
      return [
        list,
        asked?.safeguard?.title ?? '',
        given.result.facts[asked?.safeguard?.id ?? ''] ?? '',
        answerText(given, question),
        asked?.safeguard?.href ?? '',
      ];
    }),
  ];
  return rows.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

/** The plan as Markdown, to paste into a ticket or a wiki. */
export function planMarkdown(given: Given, now: Date): string {
  const w = words(given);
  const { residual, band } = evaluate(given.model, given.answers);
  const verdict =
    band === undefined
      ? w('result-closed')
      : `${w('result-title', { level: word(given, `level.${band}`) })}: ${wholeRange(residual)} ${w('out-of')}`;
  const lists = [...Map.groupBy(listed(given), ({ list }) => list)];
  return [
    `# ${w('plan-title')}`,
    '',
    verdict,
    '',
    now.toISOString().slice(0, 10),
    ...lists.flatMap(([list, actions]) => [
      '',
      `## ${list}`,
      '',
      ...actions.map(({ question }) => {
        const safeguard = given.questions.get(question)?.safeguard;
        return `- [ ] [${safeguard?.title ?? question}](${safeguard?.href ?? ''}) (${given.result.facts[safeguard?.id ?? ''] ?? ''})`;
      }),
    ]),
    '',
    w('what-it-is'),
    '',
  ].join('\n');
}

/** Two reminders (RFC 5545): to look at the first actions in a month, and to take the assessment again in six. */
export function calendar(given: Given, now: Date): string {
  const w = words(given);
  const first = plan(given.model, given.answers)
    .do.slice(0, thisMonth)
    .map(({ question }) => given.questions.get(question)?.safeguard?.title ?? question);
  const event = (months: number, title: string, text: string) => {
    const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate()));
    const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
    return [
      'BEGIN:VEVENT',
      `UID:${stamp}-${months}@known-hire`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.toISOString().slice(0, 10).replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'END:VEVENT',
    ];
  };
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Known Hire//Self-assessment//EN',
    ...event(1, w('calendar-month'), first.join('\n')),
    ...event(6, w('calendar-again'), location.origin + location.pathname),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');
}

/** Every action of the plan with the name of the list in which it stands. */
function listed(given: Given): (Action & { list: string })[] {
  const w = words(given);
  const todo = plan(given.model, given.answers);
  return [
    ...todo.do.map((action, at) => ({ ...action, list: w(at < thisMonth ? 'do-title' : 'do-later') })),
    ...todo.find.map((action) => ({ ...action, list: w('find-title') })),
  ];
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Lines of at most 75 bytes; what goes on starts with a space. Characters are never cut. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      lines.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...lines, part];
}
