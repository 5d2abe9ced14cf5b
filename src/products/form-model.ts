import { draws, evaluate, type Model } from '#assessment';
import { fromBase, pathTo } from '#i18n/paths.ts';
import { translator } from '#i18n/strings.ts';
import type { Catalogue } from '#library/catalogue.ts';
import type { Locale } from '#schema/locale.ts';

/** What the form's script needs besides the form itself: numbers, and its own words. */
export interface FormData {
  model: Model;
  locale: Locale;
  /** Address of "we think we hired one". */
  respond: string;
  /** Address of the data of the result. */
  result: string;
  /** Earlier versions of the model whose result codes open here, and where each is. */
  versions: { version: number; file: string }[];
  /** Words of the interface, by key. */
  words: Record<string, string>;
}

/** What the result needs besides; it is loaded while the questions are answered. */
export interface ResultData {
  /** Address of "what can we do in an hour?". */
  hour: string;
  /** Address of the page on the method. */
  method: string;
  /** Address of the notes to colleagues. */
  notes: string;
  /** Draws that stand behind a word on firmness. */
  draws: number;
  /** Constructed organizations with their ranges in whole points, to compare with. */
  profiles: { name: string; low: number; high: number }[];
  /** Who does it, how much work it is and what it costs, by safeguard. */
  facts: Record<string, string>;
  /** Meaning of each level. */
  levels: Record<string, string>;
  /** What each version of the model changed, newest first. */
  changes: { version: number; what: string }[];
  /** Words of the interface, with the names of stages, routes, harms and levels. */
  words: Record<string, string>;
}

/** Data of the assessment page in one language. Questions and safeguards are not in it: they are read from the form. */
export function formModel(catalogue: Catalogue, locale: Locale): FormData {
  return {
    model: { ...catalogue.assessment, questions: catalogue.assessment.questions.map(withoutTexts) },
    locale,
    respond: pathTo(locale, 'respond'),
    result: fromBase(`${locale}/assessment/result.json`),
    versions: catalogue.versions.map(({ version }) => ({
      version,
      file: fromBase(`data/v1/assessment-model-${version}.json`),
    })),
    words: wordsOf(catalogue, locale, /^assessment\./),
  };
}

/** What `/<locale>/assessment/result.json` holds. */
export function resultData(catalogue: Catalogue, locale: Locale): ResultData {
  const t = translator(catalogue.strings, locale);
  const levels = catalogue.model.bands;
  return {
    hour: pathTo(locale, 'safeguards/by/effort/hour'),
    method: pathTo(locale, 'assessment/method'),
    notes: `${pathTo(locale, 'ready-texts')}#note`,
    draws,
    profiles: catalogue.profiles.map(({ name, answers }) => {
      const { low, high } = evaluate(catalogue.assessment, answers).residual;
      return { name: name[locale], low: Math.round(low), high: Math.round(high) };
    }),
    facts: Object.fromEntries(
      catalogue.safeguards.map(({ id, owner, effort, cost }) => [
        id,
        [t(`role.${owner}`), t(`effort.${effort}`), cost[locale]].join(' · '),
      ]),
    ),
    levels: Object.fromEntries(levels.map(({ id, meaning }) => [id, meaning[locale]])),
    changes: catalogue.model.changes.map(({ version, what }) => ({ version, what: what[locale] })),
    words: {
      ...wordsOf(catalogue, locale, /^(result|stage|route|harm)\./),
      ...Object.fromEntries(levels.map(({ id, name }) => [`level.${id}`, name[locale]])),
    },
  };
}

function wordsOf(catalogue: Catalogue, locale: Locale, wanted: RegExp): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue.strings)
      .filter(([key]) => wanted.test(key))
      .map(([key, text]) => [key, text[locale]]),
  );
}

function withoutTexts({
  id,
  safeguard,
  unknown,
  not_applicable,
  options,
}: Model['questions'][number]): Model['questions'][number] {
  return {
    id,
    ...(safeguard === undefined ? {} : { safeguard }),
    unknown,
    not_applicable,
    options: options.map((option) => ({
      id: option.id,
      ...(option.implementation === undefined ? {} : { implementation: option.implementation }),
      ...(option.sets === undefined ? {} : { sets: option.sets }),
    })),
  };
}
