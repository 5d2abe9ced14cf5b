import { expect, test } from 'vitest';
import { readContent } from '#library/read.ts';
import { overlappingSummaries } from '#library/rules/overlaps.ts';
import type { Locale } from '#schema/locale.ts';

const content = readContent('content').content;
const [first, second] = content.advisories;

/** What is told when two summaries read like this and all others stay as they are. */
function told(locale: Locale, one: string, other: string): string[] {
  const advisories = content.advisories.map((entry) =>
    entry === first || entry === second
      ? { ...entry, summary: { ...entry.summary, [locale]: entry === first ? one : other } }
      : entry,
  );
  return overlappingSummaries({ ...content, advisories }).map(
    ({ file, field, message }) => `${file} ${field} ${message}`,
  );
}

test('no summary repeats another', () => {
  expect(overlappingSummaries(content)).toEqual([]);
});

test.each<[Locale, string, string, string]>([
  [
    'en',
    'Zebras paint their quiet houses green every single May.',
    'Nobody knows why zebras paint their quiet houses green every year.',
    'zebras paint their quiet houses green every',
  ],
  [
    'ja',
    'しまうまは五月になると静かな家を毎年必ず緑色に塗り替えます。',
    '理由は不明ですが、五月になると静かな家を毎年必ず緑色に塗り替える人もいます。',
    '五月になると静かな家を毎年必ず緑色に塗',
  ],
  [
    'ko',
    '얼룩말은 오월이면 조용한 집을 해마다 꼭 초록색으로 다시 칠합니다.',
    '사람도 오월이면 조용한 집을 해마다 꼭 초록색으로 다시 손봅니다.',
    '오월이면 조용한 집을 해마다 꼭 초록색으로 다시',
  ],
])('a run of words that two share is found in %s', (locale, one, other, run) => {
  const [problem = '', ...more] = told(locale, one, other);
  expect(more).toEqual([]);
  expect(problem).toContain(`${second?.id}.yaml summary.${locale} It repeats "${run}`);
  expect(problem).toContain(`${first?.id}.yaml`);
});

test('six words, or a run across the end of a sentence, is no repeat', () => {
  expect(told('en', 'Zebras paint their quiet houses green.', 'Do zebras paint their quiet houses?')).toEqual(
    [],
  );
  expect(
    told('en', 'Zebras paint. Their quiet houses are green.', 'Zebras paint their quiet houses are green.'),
  ).toEqual([]);
});

test('names of issuers and agreed terms do not count', () => {
  const name = 'Financial Transactions and Reports Analysis Centre of Canada';
  const text = `Text of ${name} on zebras.`;
  const issuers = content.issuers.map((issuer, at) =>
    at === 0 ? { ...issuer, name: { ...issuer.name, en: name } } : issuer,
  );
  const advisories = content.advisories.map((entry) =>
    entry === first || entry === second ? { ...entry, summary: { ...entry.summary, en: text } } : entry,
  );
  expect(overlappingSummaries({ ...content, issuers, advisories })).toEqual([]);
});

test('five hundred documents are compared in less than a second', () => {
  const advisories = Array.from({ length: 500 }, (_, at) => ({
    ...(content.advisories[at % content.advisories.length] as (typeof content.advisories)[number]),
    id: `us-fbi-2025-01-23-copy${at}`,
  }));
  const started = performance.now();
  overlappingSummaries({ ...content, advisories });
  expect(performance.now() - started).toBeLessThan(1000);
});
