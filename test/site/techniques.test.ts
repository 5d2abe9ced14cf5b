import { expect, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { builtPages } from './built.ts';

const { attack, redFlags } = loadCatalogue();

test.each(['en', 'ja', 'ko'])('every red flag in "%s" leads to each of its ATT&CK techniques', (locale) => {
  const pages = new Map(builtPages().map((page) => [page.path, page]));
  const links = new Map(attack.map(({ id, link }) => [id, link]));
  for (const flag of redFlags) {
    const hrefs = pages.get(`/${locale}/red-flags/${flag.id}/`)?.links.map(({ href }) => href);
    for (const id of flag.attack) expect(hrefs, flag.id).toContain(links.get(id));
  }
  expect(new Set(redFlags.flatMap((flag) => flag.attack))).toEqual(new Set(attack.map(({ id }) => id)));
});
