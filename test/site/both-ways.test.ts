import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { builtPages } from './built.ts';

const catalogue = loadCatalogue();
const pages = new Map(builtPages().map((page) => [page.path, new Set(page.links.map(({ href }) => href))]));

/** Whether a page leads to an address. */
const leads = (from: string, to: string) => pages.get(from)?.has(to) ?? false;

describe.each(locales)('in %s, what belongs together leads to each other:', (locale) => {
  const at = (page: string) => `/${locale}/${page}/`;
  const both = (a: string, b: string) =>
    [leads(a, b) ? '' : `${a} → ${b}`, leads(b, a) ? '' : `${b} → ${a}`].filter((missing) => missing !== '');

  test('red flags and safeguards', () => {
    const missing = catalogue.redFlags.flatMap((flag) =>
      flag.safeguards.flatMap((id) => both(at(`red-flags/${flag.id}`), at(`safeguards/${id}`))),
    );
    expect(missing).toEqual([]);
  });

  test('safeguards and their questions', () => {
    const missing = catalogue.assessment.questions.flatMap(({ id, safeguard }) =>
      safeguard === undefined
        ? []
        : [
            leads(at(`safeguards/${safeguard}`), `${at('assessment')}#${id}`) ? '' : `safeguard ${safeguard}`,
            leads(at('assessment'), at(`safeguards/${safeguard}`)) ? '' : `question ${id}`,
          ].filter((part) => part !== ''),
    );
    expect(missing).toEqual([]);
  });

  test('red flags and the questions about the safeguards that answer them', () => {
    const missing = catalogue.redFlags.flatMap((flag) =>
      catalogue.assessment.questions
        .filter(({ safeguard }) => flag.safeguards.some((id) => id === safeguard))
        .filter(({ id }) => !leads(at(`red-flags/${flag.id}`), `${at('assessment')}#${id}`))
        .map(({ id }) => `${flag.id} → ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('cases and their safeguards, red flags and documents', () => {
    const missing = catalogue.cases.flatMap((told) => {
      const own = `${at('cases')}#${told.id}`;
      const others = [
        ...told.safeguards.map((id) => at(`safeguards/${id}`)),
        ...told.red_flags.map((id) => at(`red-flags/${id}`)),
        ...told.sources.map(({ document }) => at(`advisories/${document}`)),
      ];
      return others.filter((other) => !leads(other, own) || !leads(at('cases'), other));
    });
    expect(missing).toEqual([]);
  });

  test('ready texts and the safeguards that they help with', () => {
    const missing = catalogue.readyTexts.flatMap((text) =>
      text.safeguards.flatMap((id) => both(at(`ready-texts/${text.id}`), at(`safeguards/${id}`))),
    );
    expect(missing).toEqual([]);
  });

  test('documents and what rests on them', () => {
    const missing = [
      ...catalogue.redFlags.map(({ id, sources }) => ({ page: at(`red-flags/${id}`), sources })),
      ...catalogue.safeguards.map(({ id, sources }) => ({ page: at(`safeguards/${id}`), sources })),
    ].flatMap(({ page, sources }) =>
      sources.flatMap(({ document, background }) =>
        background
          ? leads(page, at(`advisories/${document}`))
            ? []
            : [`${page} → ${document}`]
          : both(page, at(`advisories/${document}`)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('the lists by work, role and stage hold every safeguard once each', () => {
    for (const facet of ['effort', 'role', 'stage']) {
      const lists = [...pages].filter(([path]) => path.startsWith(at(`safeguards/by/${facet}`).slice(0, -1)));
      const counts = catalogue.safeguards.map(
        ({ id }) => lists.filter(([, hrefs]) => hrefs.has(at(`safeguards/${id}`))).length,
      );
      expect(new Set(counts), facet).toEqual(new Set([1]));
    }
  });
});
