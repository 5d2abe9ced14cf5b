import type { Locale, Localized } from '#schema/locale.ts';

/** Looks up a word of the interface and fills in its `{names}`. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * @throws Error (at build time) for a key that `content/strings/` does not have
 */
export function translator(strings: Readonly<Record<string, Localized>>, locale: Locale): Translate {
  return (key, values) => {
    const text = strings[key]?.[locale];
    if (text === undefined) throw new Error(`content/strings/ has no "${key}". Add it in three languages.`);
    return fill(text, values);
  };
}

/** `fill('{n} of {all}', { n: 2, all: 5 })` is "2 of 5". */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
