import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '#schema/locale.ts';

const parser = loadDefaultJapaneseParser();

/** Parts of a title between which a line may break; only Japanese needs them, because it has no spaces. */
export function phrasesOf(text: string, locale: Locale): string[] {
  return locale === 'ja' ? parser.parse(text) : [text];
}
