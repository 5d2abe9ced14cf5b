import { expect, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { builtPages } from './built.ts';

const { attack, redFlags } = loadCatalogue();

test.each(['en', 'ja', 'ko'])(
  'the red flags in "%s" lead to each of their ATT&CK techniques, as often as flags carry it',
  (locale) => {
    const page = builtPages().find(({ path }) => path === `/${locale}/red-flags/`);
    for (const { id, link } of attack) {
      const shown = page?.links.filter(({ href }) => href === link).length;
      expect(shown, id).toBe(redFlags.filter((flag) => flag.attack.includes(id)).length);
      expect(shown, id).toBeGreaterThan(0);
    }
  },
);
