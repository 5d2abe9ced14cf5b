import { describe, expect, inject, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { limiting, sentencesOf } from '#library/statement.ts';
import { locales } from '#schema/locale.ts';
import { harms } from '#schema/vocabulary.ts';
import { toldAfter } from '../library/broken.ts';

const catalogue = loadCatalogue();
const { statement } = catalogue;
const paragraphs = statement.paragraphs.en.slice(1);
const file = 'statement/statement.yaml';

describe('the claims of the statement', () => {
  test('quote its words, and together every sentence of it', () => {
    for (const { id, paragraph, quote } of statement.claims)
      expect(paragraphs[paragraph - 1], id).toContain(quote);
    for (const [at, paragraph] of paragraphs.entries()) {
      for (const sentence of sentencesOf(paragraph))
        expect(
          statement.claims.filter((claim) => claim.paragraph === at + 1 && sentence.includes(claim.quote)),
          sentence,
        ).not.toEqual([]);
    }
  });

  test('cover the parts of paragraph 2 that a company can act on, each with a red flag and a safeguard', () => {
    for (const id of [
      'false-identities',
      'false-locations',
      'ai-tools',
      'facilitators',
      'freelance-contracts',
      'cyber-activities',
      'blockchain',
      'hire-support-outsource',
    ]) {
      const claim = statement.claims.find((one) => one.id === id);
      expect(claim?.red_flags, id).not.toEqual([]);
      expect(claim?.safeguards, id).not.toEqual([]);
    }
  });

  test('name the five harms, each with what limits it, as the safeguards themselves say', () => {
    expect(statement.harms.map(({ harm }) => harm)).toEqual([...harms]);
    for (const { harm } of statement.harms) {
      const found = limiting(catalogue.safeguards, harm);
      expect(found, harm).not.toEqual([]);
      expect(found).toEqual(catalogue.safeguards.filter((entry) => entry.limits?.includes(harm)));
    }
  });

  test.each(locales)('stand beside their paragraphs in %s, with links and a citation', async (locale) => {
    const html = await (await fetch(`${inject('site')}/${locale}/statement/`)).text();
    const [, ...parts] = html.split(/id="p\d"/);
    expect(parts).toHaveLength(paragraphs.length);
    for (const claim of statement.claims) {
      const part = parts[claim.paragraph - 1] ?? '';
      expect(part, claim.id).toContain(`id="claim-${claim.id}"`);
      for (const id of claim.safeguards) expect(part).toContain(`href="/${locale}/safeguards/${id}/"`);
      for (const id of claim.documents) expect(part).toContain(`href="/${locale}/advisories/${id}/"`);
      for (const id of claim.red_flags) expect(part).toContain(`href="/${locale}/red-flags/${id}/"`);
    }
    for (const part of parts) expect(part).toContain(catalogue.strings['claim.cite']?.[locale]);
  });
});

describe('an author is told', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    [
      'that a quote is not in its paragraph',
      (text) => text.replace("quote: 'leveraging AI tools'", "quote: 'leveraging clever tools'"),
      /claims\[\d+\]\.quote: .*does not stand in paragraph 2/,
    ],
    [
      'that a quote stands in another paragraph',
      (text) => text.replace(/(id: tokyo-event\n +paragraph: )4/, '$13'),
      /claims\[\d+\]\.quote: .*stands in paragraph 4/,
    ],
    [
      'that a paragraph does not exist',
      (text) => text.replace(/(id: tokyo-event\n +paragraph: )4/, '$19'),
      /paragraph: The statement has 5 paragraphs/,
    ],
    [
      'which id was meant',
      (text) => text.replace('- laptop-hosting-offer', '- laptop-hosting-offers'),
      /red_flags\[\d+\]: .*Did you mean "laptop-hosting-offer"/,
    ],
    [
      'that a claim leads nowhere',
      (text) => text.replace(/(id: tokyo-event[^]*?)    documents:\n      - joint-2025-08-26\n/, '$1'),
      /claims\[\d+\]: It leads nowhere/,
    ],
    [
      'that a harm is missing',
      (text) => text.replace('harm: reputation', 'harm: legal'),
      /harms: "reputation" is missing/,
    ],
  ])('%s', (_, change, told) => {
    expect(toldAfter({ [file]: change })).toMatch(told);
  });

  test('that a sentence of the statement is left out', () => {
    expect(
      toldAfter({
        [file]: (text) => text.replace(/  - id: tokyo-event[^]*?(?=  - id: more-coordination)/, ''),
      }),
    ).toMatch(/claims: No claim quotes the sentence "On August 26/);
  });

  test('that the log of corrections knows a day to come', () => {
    expect(
      toldAfter({ 'corrections.yaml': (text) => text.replace(/date: '[^']+'/, "date: '2999-01-01'") }),
    ).toMatch(/corrections\.yaml\n {2}\[0\]\.date: 2999-01-01 is in the future/);
  });

  test('that nobody knows who was seen to use a term', () => {
    expect(
      toldAfter({ 'glossary.yaml': (text) => text.replace('[kr-mofa, donga]', '[kr-mofas, donga]') }),
    ).toMatch(/seen\.ko: .*Did you mean "kr-mofa"/);
  });
});
