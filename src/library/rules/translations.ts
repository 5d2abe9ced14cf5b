import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';

/** A translation must have been made from the English text that stands there now. */
export function checkTranslations(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const locale of ['ja', 'ko'] as const) {
    const from = content.statement.translated_from?.[locale];
    if (from !== undefined && from !== content.statement.fingerprint) {
      problems.push({
        file: 'content/statement/statement.yaml',
        field: `translated_from.${locale}`,
        message: `The translation was made from the version ${from} and en.md is now ${content.statement.fingerprint}. Compare them, then write the new fingerprint.`,
      });
    }
  }
  const english = new Map(
    content.pages.filter((page) => page.lang === 'en').map((page) => [page.id, page.fingerprint]),
  );
  for (const page of content.pages) {
    const file = `content/pages/${page.id}/${page.lang}.mdx`;
    if (page.lang === 'en') continue;
    const now = english.get(page.id);
    if (now === undefined)
      problems.push({
        file,
        field: '',
        message: 'There is no en.mdx beside it. Write the English page first.',
      });
    else if (page.translated_from !== now) {
      problems.push({
        file,
        field: 'translated_from',
        message: `It was made from the version ${page.translated_from ?? 'nobody knows'} and en.mdx is now ${now}. Compare them, then write the new fingerprint.`,
      });
    }
  }
  return problems;
}
