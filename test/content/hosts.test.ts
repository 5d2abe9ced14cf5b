import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '#library/read.ts';
import { nearestHost } from '#library/rules/hosts.ts';
import { toldAfter } from '../library/broken.ts';

const hosts = Object.keys(readContent('content').content.hosts);
const document = 'advisories/us-fbi-2025-01-23.yaml';
const linkTo = (link: string) =>
  toldAfter({ [document]: (text) => text.replace(/link: .*/, `link: '${link}'`) });

describe('a look-alike is told apart and the true host is named', () => {
  test.each([
    ['cisa.services', 'cisa.gov'],
    ['cisa-gov.us', 'cisa.gov'],
    ['ic3-gov.com', 'ic3.gov'],
    ['ic3.gov.report', 'ic3.gov'],
    ['justlce.gov', 'justice.gov'],
    ['justicegov.com', 'justice.gov'],
    ['ofac-treasury.org', 'ofac.treasury.gov'],
    ['mofa.jp', 'mofa.go.jp'],
    ['mofa.kr', 'mofa.go.kr'],
    ['npa-go.jp', 'npa.go.jp'],
    ['micros0ft.com', 'microsoft.com'],
  ])('%s is taken for %s', (wrong, right) => {
    expect(nearestHost(wrong, hosts)).toBe(right);
  });

  test('a host that is like none is not likened to any', () => {
    expect(nearestHost('example.com', hosts)).toBeUndefined();
  });
});

test('the author is told the field, the nearest true host and both ways out', () => {
  expect(linkTo('https://cisa.services/report')).toBe(
    `content/${document}\n  link: "cisa.services" is not on the list of reviewed hosts (content/hosts.yaml). The nearest true one is "cisa.gov"; if that is meant, write it. Otherwise remove the link and set the level to "secondary", so that the page says "reported by others"; or, where it is an issuer, a court, a company’s own site or established press, add the host with a reason.`,
  );
});

test.each([
  ['a subdomain that is not listed', 'https://files.justice.gov/x', '"files.justice.gov" is not on the list'],
  ['a listed host as part of another', 'https://ic3.gov.example/x', '"ic3.gov.example" is not on the list'],
  ['a host hidden behind "@"', 'https://www.ic3.gov@ic3.gov/x', 'hides its host behind "@"'],
  ['an address that is not https', 'http://www.ic3.gov/x', 'Write a full address that starts with https://.'],
])('%s is refused', (_, link, words) => {
  expect(linkTo(link)).toContain(words);
});

test('an address inside a text is found too', () => {
  const told = toldAfter({
    [document]: (text) => text.replace(/(summary:\n {2}en: ')/, '$1See https://mirror.example/psa for it. '),
  });
  expect(told).toContain('summary.en: "mirror.example" is not on the list');
});

test('desks and rules of law are looked at as documents are', () => {
  const told = toldAfter({
    'reporting/us-ic3.yaml': (text) => text.replace('https://www.ic3.gov', 'https://www.ic3.com'),
    'lawful-use/us-title-vii-accent-language.yaml': (text) =>
      text.replace('https://www.eeoc.gov', 'https://www.eeoc.org'),
  });
  expect(told).toContain('The nearest true one is "ic3.gov"');
  expect(told).toContain('The nearest true one is "eeoc.gov"');
});

test('pages of prose link to no other host', () => {
  const pages = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.mdx?$/.test(file),
  );
  for (const file of pages)
    for (const [, host = ''] of readFileSync(`content/${file}`, 'utf8').matchAll(
      /https?:\/\/(?:www\.)?([^/\s)"']+)/g,
    ))
      expect(hosts, file).toContain(host);
});
