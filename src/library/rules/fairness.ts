import { locales, type Locale, type Localized } from '#schema/locale.ts';
import type { Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';
import { languages, type Language, type Use } from './fairness-patterns.ts';

/**
 * Whether a sentence makes a protected attribute (origin, looks, accent, kind of name, age, level of language, a
 * political test) into a sign or a check. A sentence that rules the attribute out passes, and so does a nationality
 * or age that two documents, places or payments state differently.
 *
 * @returns the attribute and the words that show it, or undefined for a fair sentence
 */
export function unfair(sentence: string, locale: Locale): string | undefined {
  const language = languages[locale];
  const clauses = sentence.split(language.turn).filter((clause) => clause !== '');
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1] ?? '';
    if (language.takesBack.test(next) && language.after.test(next)) continue;
    for (const use of language.uses) {
      const words = counted(clause, use, language);
      if (words !== undefined) return `${use.attribute}: “${words.trim()}”`;
    }
  }
  return undefined;
}

/** The words by which a clause lets an attribute count, if it does. */
function counted(clause: string, use: Use, language: Language): string | undefined {
  if (use.unless?.test(clause) || isMismatch(clause, use, language) || isHarmless(clause, language))
    return undefined;
  for (const found of clause.matchAll(new RegExp(use.pattern, `${use.pattern.flags}g`))) {
    const before = clause.slice(0, found.index);
    const after = clause.slice(found.index + found[0].length);
    const ruledOut = (language.before?.test(before) ?? false) || language.after.test(after);
    if (!ruledOut || language.alone.test(after)) return found[0];
  }
  return undefined;
}

/** Two records that contradict each other are a fair reason to ask, whatever they are about. */
function isMismatch(clause: string, { attribute }: Use, language: Language): boolean {
  return (
    (attribute === 'origin' || attribute === 'age') &&
    language.differs.test(clause) &&
    language.record.test(clause) &&
    !language.impression.test(clause)
  );
}

function isHarmless(clause: string, language: Language): boolean {
  return language.harmless.test(clause) && !language.suspicion.test(clause);
}

/** No sign, no check, no question and no step may rest on what a person is. */
export function checkFairness(content: Content): Problem[] {
  return [
    ...content.redFlags.flatMap(({ id, sign, innocent, check }) =>
      problemsIn(fileOf('redFlags', id), { sign, innocent, check }),
    ),
    ...content.questions.flatMap(({ id, text, hint, options }) =>
      problemsIn(fileOf('questions', id), { text, hint, options }),
    ),
    ...content.readyTexts.flatMap(({ id, parts }) => problemsIn(fileOf('readyTexts', id), { parts })),
    ...content.decisions.flatMap(({ id, question, do: steps }) =>
      problemsIn(fileOf('decisions', id), { question, do: steps }),
    ),
    ...content.safeguards.flatMap(({ id, title, summary, steps_small, steps_larger }) =>
      problemsIn(fileOf('safeguards', id), { title, summary, steps_small, steps_larger }),
    ),
  ];
}

function problemsIn(file: string, fields: Record<string, unknown>): Problem[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    textsIn(value, field).flatMap(({ field, text }) =>
      locales.flatMap((locale) =>
        sentencesOf(text[locale], locale).flatMap((sentence) => {
          const words = unfair(sentence, locale);
          return words === undefined
            ? []
            : [
                {
                  file,
                  field: `${field}.${locale}`,
                  message: `"${sentence}" makes a sign or a check of what a person is (${words}). Write what the person does, or which documents, devices, places or payments do not fit; or say plainly that it does not count; or leave the sentence out.`,
                },
              ];
        }),
      ),
    ),
  );
}

/** Every text in three languages below a value, with its field. */
function textsIn(value: unknown, field: string): { field: string; text: Localized }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${field}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ field, text: value as Localized }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${field}.${key}`));
}

function sentencesOf(text: string, locale: Locale): string[] {
  return text.split(locale === 'ja' ? /(?<=[。？！])/ : /(?<=[.!?])\s+/).filter((part) => part !== '');
}
