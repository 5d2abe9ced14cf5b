import { draws, evaluate, type Model } from '#assessment';
import { pathTo } from '#i18n/paths.ts';
import type { Catalogue } from '#library/catalogue.ts';
import type { Locale } from '#schema/locale.ts';

/** What the form's script needs besides the form itself: numbers, names of closed lists, and its own words. */
export interface FormData {
  model: Model;
  locale: Locale;
  /** Address of "we think we hired one". */
  respond: string;
  /** Address of "what can we do in an hour?". */
  hour: string;
  /** Address of the page on the method. */
  method: string;
  /** Draws that stand behind a word on firmness. */
  draws: number;
  /** Constructed organizations with their ranges in whole points, to compare with. */
  profiles: { name: string; low: number; high: number }[];
  /** Words of the interface, with the names of stages, routes, harms and levels. */
  words: Record<string, string>;
  /** Meaning of each level. */
  levels: Record<string, string>;
}

/** Data of the assessment page in one language. Questions and safeguards are not in it: they are read from the form. */
export function formModel(catalogue: Catalogue, locale: Locale): FormData {
  const wanted = /^(assessment|stage|route|harm)\./;
  const own = Object.entries(catalogue.strings).filter(([key]) => wanted.test(key));
  return {
    model: { ...catalogue.assessment, questions: catalogue.assessment.questions.map(withoutTexts) },
    locale,
    respond: pathTo(locale, 'respond'),
    hour: pathTo(locale, 'safeguards/by/effort/hour'),
    method: pathTo(locale, 'assessment/method'),
    draws,
    profiles: catalogue.profiles.map(({ name, answers }) => {
      const { low, high } = evaluate(catalogue.assessment, answers).residual;
      return { name: name[locale], low: Math.round(low), high: Math.round(high) };
    }),
    words: Object.fromEntries([
      ...own.map(([key, text]) => [key, text[locale]]),
      ...catalogue.model.bands.map((band) => [`level.${band.id}`, band.name[locale]]),
    ]) as Record<string, string>,
    levels: Object.fromEntries(catalogue.model.bands.map((band) => [band.id, band.meaning[locale]])),
  };
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
