import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { locales } from '#schema/locale.ts';
import { builtPages } from './built.ts';

const pages = builtPages();
const catalogue = loadCatalogue();
const byPath = new Map(pages.map((page) => [page.path, page]));
const inLanguage = pages.filter(({ locale }) => locale !== undefined);

/** Pages that break a rule, each with what breaks it; the rule holds where this is empty. */
function breaking(check: (page: (typeof pages)[number]) => string | false | undefined): string[] {
  return pages.flatMap((page) => {
    const found = check(page);
    return found ? [`${page.path}: ${found}`] : [];
  });
}

describe('addresses', () => {
  test.each([
    '',
    'statement/',
    'advisories/',
    'who-says-what/',
    'red-flags/',
    'safeguards/',
    'assessment/',
    'assessment/method/',
    'ready-texts/',
    'cases/',
    'lawful-use/',
    'false-positives/',
    'respond/',
    'respond/sheet/',
    'report/',
    'platforms/',
    'your-name/',
    'glossary/',
    'designations/',
    'about/',
  ])('every language has /<language>/%s', (page) => {
    for (const locale of locales) expect(byPath.has(`/${locale}/${page}`)).toBe(true);
  });

  test.each([
    ['advisories', catalogue.advisories],
    ['red-flags', catalogue.redFlags],
    ['safeguards', catalogue.safeguards],
    ['ready-texts', catalogue.readyTexts],
  ])('every entry of /%s/ has its page in every language', (folder, entries) => {
    for (const locale of locales)
      for (const { id } of entries) expect(byPath.has(`/${locale}/${folder}/${id}/`), id).toBe(true);
  });

  test('the cover offers the three languages', () => {
    const hrefs = byPath.get('/')?.links.map(({ href }) => href);
    expect(hrefs).toEqual(expect.arrayContaining(['/en/', '/ja/', '/ko/']));
  });
});

describe('links', () => {
  test('inside the site lead to a page or file that is there, and to a place on it', () => {
    expect(
      breaking((page) =>
        page.links
          .filter(({ href }) => href.startsWith('/') || href.startsWith('#'))
          .filter(({ href }) => {
            const [path = '', fragment] = href.split('#');
            const target = path === '' ? page : byPath.get(path);
            if (!target) return !existsSync(`dist${path}`) || statSync(`dist${path}`).isDirectory();
            return fragment !== undefined && fragment !== '' && !target.ids.has(fragment);
          })
          .map(({ href }) => href)
          .join(', '),
      ),
    ).toEqual([]);
  });

  test('stay in the language of the page unless they say otherwise', () => {
    expect(
      breaking((page) =>
        page.links
          .filter(
            ({ href, attributes }) =>
              /^\/(en|ja|ko)\//.test(href) &&
              page.locale &&
              !href.startsWith(`/${page.locale}/`) &&
              !attributes.includes('hreflang='),
          )
          .map(({ href }) => href)
          .join(', '),
      ),
    ).toEqual([]);
  });

  test('to other sites are those of the documents and desks, over https', () => {
    const known = new Set(
      [...catalogue.advisories, ...catalogue.reporting, ...catalogue.lawfulUse, ...catalogue.attack].flatMap(
        ({ link }) => link ?? [],
      ),
    );
    expect(
      breaking((page) =>
        page.links
          .map(({ href }) => href.replaceAll('&amp;', '&'))
          .filter((href) => /^https?:/.test(href) && !known.has(href))
          .join(', '),
      ),
    ).toEqual([]);
  });

  test('to the same page in the other languages are mutual', () => {
    for (const page of inLanguage) {
      const alternates = [
        ...page.html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g),
      ].map(([, language, href]) => [language, href]);
      const rest = page.path.replace(/^\/\w+\//, '');
      expect(alternates, page.path).toEqual(locales.map((locale) => [locale, `/${locale}/${rest}`]));
    }
  });
});

describe('every page', () => {
  test('says its language, and only one main heading and one title', () => {
    expect(
      breaking(({ html, locale }) => {
        if (!html.includes(`<html lang="${locale ?? 'en'}"`)) return 'language';
        if (html.match(/<h1\b/g)?.length !== 1) return 'h1';
        return html.split('</head>')[0]?.match(/<title>[^<]+<\/title>/g)?.length !== 1 && 'title';
      }),
    ).toEqual([]);
  });

  test('has each id once', () => {
    expect(
      breaking(
        ({ html, ids }) => [...html.matchAll(/\bid="([^"]+)"/g)].length !== ids.size && 'an id stands twice',
      ),
    ).toEqual([]);
  });

  test('says that the site is independent, and leads to “we think we hired one”', () => {
    for (const { path, html, locale = 'en' } of inLanguage) {
      expect(html.includes(catalogue.strings['site.independent']?.[locale as 'en'] ?? '?'), path).toBe(true);
      expect(html.includes(`href="/${locale}/respond/"`), path).toBe(true);
    }
  });

  test('loads nothing from another host and has no style outside the layers', () => {
    expect(
      breaking(
        ({ html }) =>
          /<(?:script|img|link|iframe|source)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//.exec(html)?.[0],
      ),
    ).toEqual([]);
    expect(breaking(({ html }) => / style="/.test(html) && 'style attribute')).toEqual([]);
  });

  test('states the order of the layers before any other style', () => {
    const order = readFileSync('src/styles/layers.css', 'utf8');
    expect(
      breaking(
        ({ html }) => /<style>([^]*?)<\/style>/.exec(html)?.[1] !== order && 'another style comes first',
      ),
    ).toEqual([]);
  });

  test('carries a policy that allows nothing from elsewhere and no text as script', () => {
    expect(
      breaking(({ html }) => {
        const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
        const rules = [
          "default-src 'none'",
          "connect-src 'self'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
          "form-action 'none'",
        ];
        if (policy.includes("'unsafe")) return 'unsafe';
        return rules.filter((rule) => !policy.replaceAll('&#39;', "'").includes(rule)).join(', ');
      }),
    ).toEqual([]);
  });

  test('carries a script only where something needs it', () => {
    expect(
      breaking(
        ({ html, path }) =>
          /<script\b(?![^>]*application\/json)/.test(html) !==
            /\/(assessment|advisories|ready-texts\/[^/]+)\/$/.test(path) && 'script',
      ),
    ).toEqual([]);
  });
});

describe('data', () => {
  const read = (file: string) => JSON.parse(readFileSync(`dist/data/v1/${file}.json`, 'utf8')) as unknown;

  test.each([
    ['advisories', catalogue.advisories],
    ['red-flags', catalogue.redFlags],
    ['safeguards', catalogue.safeguards],
    ['assessment-model', catalogue.assessment],
  ])('%s.json holds the entries as they are, in all languages', (file, entries) => {
    expect(read(file)).toEqual(JSON.parse(JSON.stringify(entries)));
  });
});
