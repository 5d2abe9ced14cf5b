import { locales, type Locale } from '#schema/locale.ts';
import type { Problem } from '../problem.ts';
import { fileOf, type Content } from '../read.ts';

/** Pieces in a row that two summaries may not share: words, or characters in Japanese, which writes no spaces. */
const longest: Record<Locale, number> = { en: 7, ja: 20, ko: 7 };

/** Stands for a name or a term; a run that crosses one is no repeat. */
const gap = '\u0000';

/** Finds documents whose summary repeats a run of another’s words; each summary says what is particular to it. */
export function overlappingSummaries(content: Content): Problem[] {
  return locales.flatMap((locale) => {
    const names = namesIn(content, locale);
    const size = longest[locale];
    const firstAt = new Map<string, string>();
    return content.advisories.flatMap(({ id, summary }) => {
      const pieces = piecesOf(summary[locale] ?? '', locale, names);
      const told = new Set<string>();
      const problems: Problem[] = [];
      for (let at = 0; at + size <= pieces.length; at += 1) {
        const run = pieces.slice(at, at + size);
        if (run.includes(gap)) continue;
        const words = run.join(locale === 'ja' ? '' : ' ');
        const other = firstAt.get(words);
        if (other === undefined) firstAt.set(words, id);
        else if (other !== id && !told.has(other)) {
          told.add(other);
          problems.push({
            file: fileOf('advisories', id),
            field: `summary.${locale}`,
            message: `It repeats "${words}" from ${fileOf('advisories', other)}. At most ${size - 1} ${locale === 'ja' ? 'characters' : 'words'} in a row may be the same; say it in other words, or say what is particular to this document.`,
          });
        }
      }
      return problems;
    });
  });
}

/** Words of a text, or its characters in Japanese, with a gap for each name, term and end of a sentence. */
function piecesOf(text: string, locale: Locale, names: RegExp): string[] {
  const marked = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(names, gap)
    .replace(locale === 'ja' ? /[。!?]/g : /[.!?](?=\s|$)/g, gap);
  return locale === 'ja'
    ? [...marked.replace(/[\s、,・「」()]/g, '')]
    : (marked.match(/\u0000|[\p{L}\p{N}$%’'-]+/gu) ?? []);
}

/** Names of issuers and documents and the agreed terms: they have one form only and so are no repeat. */
function namesIn(content: Content, locale: Locale): RegExp {
  const names = [
    ...content.issuers.flatMap(({ name }) => [name[locale], ...name[locale].split(/[()（）]/)]),
    ...content.advisories.flatMap(({ name, title, number }) => [name[locale], title.text, number ?? '']),
    ...content.glossary.map((term) => term[locale].replace(/[(（].*/, '')),
  ]
    .map((name) => name.normalize('NFKC').toLowerCase().trim())
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return /(?!)/g;
  const bounded = [...new Set(names)].join('|');
  return new RegExp(locale === 'en' ? `(?<![\\p{L}\\p{N}])(?:${bounded})(?![\\p{L}\\p{N}])` : bounded, 'gu');
}
