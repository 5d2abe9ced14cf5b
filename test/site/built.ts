import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One page of the built site, as far as the rules need it. */
export interface BuiltPage {
  /** Address from the root of the site, like `/en/statement/`. */
  path: string;
  html: string;
  /** Language that the page is in; undefined for the cover and the page for missing addresses. */
  locale: string | undefined;
  links: { href: string; attributes: string }[];
  ids: Set<string>;
}

/** All pages of `dist/`. */
export function builtPages(): BuiltPage[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join('dist', file), 'utf8');
      const path = `/${relative('.', file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return {
        path,
        html,
        locale: /^\/(en|ja|ko)\//.exec(path)?.[1],
        links: [...html.matchAll(/<a\b([^>]*)\bhref="([^"]*)"([^>]*)>/g)].map(
          ([, before = '', href = '', after = '']) => ({
            href: href.replaceAll('&#38;', '&'),
            attributes: before + after,
          }),
        ),
        ids: new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id)),
      };
    });
}
