import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import * as advisory from '#schema/advisory.ts';
import * as locale from '#schema/locale.ts';
import * as readyText from '#schema/ready-text.ts';
import * as redFlag from '#schema/red-flag.ts';
import * as response from '#schema/response.ts';
import * as safeguard from '#schema/safeguard.ts';
import * as source from '#schema/source.ts';
import { question } from '#schema/assessment.ts';
import { date as day } from '#schema/id.ts';
import { collections, type Content } from './read.ts';

/** Kinds of entries that an author can start, and the collection of each. */
export const kinds = {
  advisory: 'advisories',
  'red-flag': 'redFlags',
  safeguard: 'safeguards',
  'ready-text': 'readyTexts',
  question: 'questions',
  response: 'response',
  decision: 'decisions',
  reporting: 'reporting',
  case: 'cases',
  event: 'events',
  'lawful-use': 'lawfulUse',
  'false-positive': 'falsePositives',
  issuer: 'issuers',
} as const satisfies Record<string, keyof typeof collections>;
export type EntryKind = keyof typeof kinds;

/** A field's value that is known from the id. */
type Known = Record<string, string | string[]>;

/**
 * The text of a new entry: every field with a comment, optional ones as comments, and what the id says filled in.
 * Fields and comments come from the schema, so that there is no template to keep up with it.
 */
export function skeleton(kind: EntryKind, id: string, content: Content): string {
  const schema = schemaFor(kind, id, content);
  const known: Known = { id, ...knownFrom(kind, id, content, schema) };
  return [
    '# Fill in what is empty. Fields that stand behind "#" may be left out; remove the "#" to use one.',
    '# "npm run check:content" names what is still missing; delete these comments when it is silent.',
    ...fieldsOf(schema, known, nameOf(schema)),
    '',
  ].join('\n');
}

/** Why an id cannot be used for a kind of entry, or undefined where it can. */
export function problemWithId(kind: EntryKind, id: string, content: Content): string | undefined {
  const parsed = (schemaFor(kind, id, content).shape.id as z.ZodType).safeParse(id);
  if (!parsed.success) return parsed.error.issues[0]?.message;
  const date = kind === 'advisory' ? dateIn(id)?.date : undefined;
  return date === undefined || day.safeParse(date).success
    ? undefined
    : 'Its date is no day of the calendar.';
}

/** A question with the id of a safeguard asks about it; any other question asks about exposure. */
function schemaFor(kind: EntryKind, id: string, content: Content): z.ZodObject {
  if (kind !== 'question') return collections[kinds[kind]].schema as unknown as z.ZodObject;
  const asks = content.safeguards.some((entry) => entry.id === id) ? 'safeguard' : 'exposure';
  return question.def.options.find((option) => option.shape.asks.value === asks) as unknown as z.ZodObject;
}

// What an id says

function knownFrom(kind: EntryKind, id: string, content: Content, schema: z.ZodObject): Known {
  const has = (field: string) => field in schema.shape;
  const dated = has('date') ? dateIn(id) : undefined;
  const country = id.slice(0, Math.max(0, id.indexOf('-'))).toUpperCase();
  return {
    ...(kind === 'advisory' ? knownFromIssuer(id, content) : {}),
    ...(dated && (dated.precision === 'day' || has('date_precision')) ? { date: dated.date } : {}),
    ...(dated && dated.precision !== 'day' && has('date_precision')
      ? { date_precision: dated.precision }
      : {}),
    ...((schema.shape.country as z.ZodType | undefined)?.safeParse(country).success ? { country } : {}),
    ...(has('safeguard') ? { safeguard: id } : {}),
  };
}

/** The issuer that the id names, and the kind that most documents of that issuer have. */
function knownFromIssuer(id: string, content: Content): Known {
  const issuer = id.replace(/-\d{4}(-.*)?$/, '');
  const counts = new Map<string, number>();
  for (const entry of content.advisories.filter((entry) => entry.id.startsWith(`${issuer}-`)))
    counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const kind = issuer.startsWith('pp-') ? 'research' : issuer === 'joint' ? undefined : usual;
  return {
    ...(kind ? { kind } : {}),
    ...(content.issuers.some((entry) => entry.id === issuer) ? { issuers: [issuer] } : {}),
  };
}

function dateIn(id: string): { date: string; precision: string } | undefined {
  const found = /(?:^|-)(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=-|$)/.exec(id);
  if (!found) return undefined;
  const [, year, month, dayOfMonth] = found;
  return {
    date: [year, month ?? '01', dayOfMonth ?? '01'].join('-'),
    precision: dayOfMonth ? 'day' : month ? 'month' : 'year',
  };
}

// From schema to text

function fieldsOf(schema: z.ZodObject, known: Known, block: string): string[] {
  return Object.entries(schema.shape).flatMap(([key, wrapped]) => {
    const { inner, optional } = unwrap(wrapped as z.ZodType);
    const value = known[key];
    const lines = [
      ...comment(key, commentsIn(block).get(key), inner).map((line) => `# ${line}`),
      ...(value === undefined
        ? valueOf(key, inner, block)
        : [`${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : quoted(value)}`]),
    ];
    return optional && value === undefined
      ? lines.map((line) => (line.startsWith('# ') ? line : `# ${line}`))
      : lines;
  });
}

function valueOf(key: string, schema: z.ZodType, block: string): string[] {
  if (schema instanceof z.ZodLiteral) return [`${key}: ${String(schema.value)}`];
  if (schema === locale.partlyLocalized) return valueOf(key, locale.localized, block);
  if (schema instanceof z.ZodObject)
    return [`${key}:`, ...indented(fieldsOf(schema, {}, nameOf(schema, block)))];
  if (schema instanceof z.ZodArray) {
    const { inner } = unwrap(schema.element as z.ZodType);
    if (!(inner instanceof z.ZodObject)) return [`${key}: []`];
    const item = fieldsOf(inner, {}, nameOf(inner, block));
    const first = item.findIndex((line) => !line.startsWith('#'));
    if (first === -1) return [`${key}: []`, '# Each has some of these:', ...item];
    const lines = [...item.slice(0, first), `- ${item[first]}`, ...indented(item.slice(first + 1))];
    return [`${key}:`, ...indented(lines), ...(fewest(schema) > 1 ? indented(withoutComments(lines)) : [])];
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL || schema instanceof z.ZodEnum)
    return [`${key}: ''`];
  return [`${key}:`];
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; optional: boolean } {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? { inner: unwrap(schema.unwrap() as z.ZodType).inner, optional: true }
    : { inner: schema, optional: false };
}

function fewest(schema: z.ZodArray): number {
  return Math.max(
    1,
    ...(schema.def.checks ?? []).map(({ _zod }) => (_zod.def as { minimum?: number }).minimum ?? 1),
  );
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function withoutComments(lines: string[]): string[] {
  return lines.filter((line) => !/^\s*#/.test(line));
}

function quoted(value: string): string {
  return /^\d/.test(value) ? `'${value}'` : value;
}

// From the doc comments of the schema to comments for authors

function comment(key: string, doc: string | undefined, schema: z.ZodType): string[] {
  const list = schema instanceof z.ZodArray ? unwrap(schema.element as z.ZodType).inner : schema;
  const values = list instanceof z.ZodEnum ? list.options : undefined;
  const choice = values && `${schema === list ? 'One' : 'Some'} of: ${values.join(', ')}.`;
  const text = doc ?? withoutDoc[key] ?? choice ?? typeInWords(schema);
  return [text, text === choice ? '' : (choice ?? '')].filter((line) => line !== '');
}

/** What to say of fields whose names say enough to a reader of the schema, but not to an author. */
const withoutDoc: Record<string, string> = {
  id: 'Name of the entry, of its file and in its address; never renamed.',
  asks: 'A question about the organization (exposure) or about one safeguard.',
  safeguard: 'Id of the safeguard that it asks about.',
  sources: 'At least one document; each document once.',
  order: 'Place in the list, from 1.',
  do_not: 'What would do harm here.',
  must_not: 'What the rule forbids.',
  may: 'What it allows.',
  people: 'People whom the document names and who were convicted or sanctioned.',
  name: 'The name, as it is officially written.',
  title: 'A few words that say what it is.',
  text: 'The words themselves.',
  what: 'What happened, in two to four sentences.',
  lesson: 'One thing to learn from it.',
  place: 'Where it took place.',
  country: 'Country, as in the id.',
  step: 'How to do it, in a few sentences.',
  rule: 'The rule in one sentence, with its name.',
  verified: 'How well it could be checked; readers see both parts.',
  level: 'How well it was read.',
  note: 'What was read and what was not, in a sentence for readers.',
  link: 'Address at the issuer, only where a source shows it; its host is in content/hosts.yaml.',
  phone: 'Telephone number, only as read in a source.',
  number: 'Digits with spaces or hyphens.',
  read_on: 'Day on which the number was read.',
  document: 'Id of an entry in content/advisories/.',
  value: 'A number from 0 to 0.7.',
  reason: 'Why, in a sentence.',
  date: 'Day on which it happened.',
  date_precision: 'How much of the date is known.',
  safeguards: 'Ids of safeguards that answer it.',
  languages: 'Languages in which one can report, as codes like "ja".',
  sets: 'Inputs of content/assessment/model.yaml and a value from 0 to 1 for each.',
  means: 'How far the safeguard is in place with this answer.',
  en: '',
  ja: '',
  ko: '',
};

function typeInWords(schema: z.ZodType): string {
  if (schema === locale.localized || schema === locale.partlyLocalized) return 'In all three languages.';
  if (schema === day) return 'A day, as "yyyy-mm-dd".';
  if (schema instanceof z.ZodNumber) return 'A number.';
  if (schema instanceof z.ZodBoolean) return 'true or false.';
  if (schema instanceof z.ZodArray) return 'One or more.';
  return schema instanceof z.ZodString ? 'Text.' : 'Several fields.';
}

/** Name of the constant that holds a schema; parts that are written in place belong to the one around them. */
function nameOf(schema: unknown, around = ''): string {
  const constants = {
    ...advisory,
    ...locale,
    ...readyText,
    ...redFlag,
    ...response,
    ...safeguard,
    ...source,
  };
  const found = Object.entries(constants).find(([, value]) => value === schema)?.[0];
  if (found) return found;
  const at = question.def.options.findIndex((option) => (option as unknown) === schema);
  return ['exposureQuestion', 'safeguardQuestion'][at] ?? around;
}

let comments: Map<string, Map<string, string>> | undefined;

/** Doc comments of the fields of one constant of `src/schema/`. */
function commentsIn(constant: string): Map<string, string> {
  comments ??= readComments();
  return comments.get(constant) ?? new Map<string, string>();
}

function readComments(): Map<string, Map<string, string>> {
  const folder = fileURLToPath(new URL('../schema/', import.meta.url));
  const all = new Map<string, Map<string, string>>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    for (const block of text.split(/^(?=(?:export )?const )/m)) {
      const name = /^(?:export )?const (\w+)/.exec(block)?.[1];
      if (name === undefined) continue;
      const found = [...block.matchAll(/\/\*\*([^]*?)\*\/\s*(\w+)(?=[:,])/g)].map(
        ([, words = '', key = '']) => [key, plain(words)] as const,
      );
      all.set(name, new Map(found.reverse()));
    }
  }
  return all;
}

function plain(doc: string): string {
  return doc
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
