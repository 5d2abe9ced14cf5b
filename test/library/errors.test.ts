import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#library/load.ts';
import { formatProblems } from '#library/problem.ts';
import { readContent } from '#library/read.ts';
import { toldAfter, today, withContent } from './broken.ts';

const flag = 'red-flags/kvm-switch.yaml';
const safeguard = 'safeguards/device-location.yaml';
const question = 'assessment/questions/remote-hires.yaml';
const practice = 'assessment/questions/device-location.yaml';
const document = 'advisories/us-fbi-2025-01-23.yaml';

describe('an author is told the file, the field, what is wrong and what to write', () => {
  test.each<[mistake: string, changes: Record<string, (text: string) => string>]>([
    [
      'an id that names nothing',
      { [flag]: (text) => text.replace('remote-control-tools', 'remote-control-tool') },
    ],
    ['an ATT&CK technique that is not listed', { [flag]: (text) => text.replace('T1219.003', 'T1219.004') }],
    [
      'an ATT&CK technique that only we tie to these workers',
      {
        'attack.yaml': (text) => text.replace('tie: attack-cites', 'tie: our-mapping'),
      },
    ],
    ['an id that is like nothing', { [flag]: (text) => text.replace('remote-control-tools', 'umbrella') }],
    [
      'a citation of a document that is not there',
      { [safeguard]: (text) => text.replace('pp-unit42-2024-11-13', 'pp-unit42-2024-11-14') },
    ],
    [
      'an id that is not the name of the file',
      { [flag]: (text) => text.replace('id: kvm-switch', 'id: kvm-switches') },
    ],
    [
      'a day that does not exist',
      { [document]: (text) => text.replace(/date: .*2025-01-23.*/, "date: '2025-02-30'") },
    ],
    [
      'a date that is not the one in the id',
      { [document]: (text) => text.replace(/date: .*2025-01-23.*/, "date: '2025-01-24'") },
    ],
    [
      'a date in the future',
      { [document]: (text) => text.replace(/reviewed: .*/, "reviewed: '2999-01-01'") },
    ],
    ['a field that does not exist', { [flag]: (text) => text.replace('stage:', 'stages:') }],
    ['a missing translation', { [flag]: (text) => text.replace(/\n {2}ko: .*/, '') }],
    ['a word that is not in the list', { [flag]: (text) => text.replace(/basis: .*/, 'basis: accent') }],
    [
      'a level of verification that may not be published',
      { [document]: (text) => text.replace(/level: .*/, 'level: memory') },
    ],
    ['an address that is not https', { [document]: (text) => text.replace(/link: https/, 'link: http') }],
    [
      'a safeguard that bars and limits',
      {
        [safeguard]: (text) =>
          text.replace('bars: [direct, vendor]', 'bars: [direct, vendor]\nlimits: [data]'),
      },
    ],
    [
      'a pair of the same kind',
      {
        [safeguard]: (text) =>
          text.replace('pair_with: [work-sampling', 'pair_with: [sign-in-location-review'),
      },
    ],
    [
      'options that are not listed from best to worst',
      { [question]: (text) => text.replace('direct-new: 0.35', 'direct-new: 0.1') },
    ],
    [
      'an input that two questions set',
      {
        'assessment/questions/earlier-remote-hires.yaml': (text) =>
          text.replaceAll('direct-earlier', 'direct-new'),
      },
    ],
    [
      'an input that no question sets',
      { 'assessment/model.yaml': (text) => text.replace('- id: open-use', '- id: open-used') },
    ],
    [
      'a route that hides the others',
      { [question]: (text) => text.replace('direct-new: 0.6', 'direct-new: 0.9') },
    ],
    [
      'an option under a name that the site keeps',
      { [question]: (text) => text.replace('id: mostly', 'id: unknown') },
    ],
    ['an option that stands twice', { [question]: (text) => text.replace('id: mostly', 'id: sometimes') }],
    [
      'practice options out of order',
      {
        [practice]: (text) =>
          text
            .replace(/means: ['"]?no['"]?/, 'means: x')
            .replace('means: some', "means: 'no'")
            .replace('means: x', 'means: some'),
      },
    ],
    [
      'a question that is too long',
      {
        [question]: (text) => text.replace('  en: When you hire', `  en: ${'very '.repeat(70)}When you hire`),
      },
    ],
    [
      'two questions about one safeguard',
      { [practice]: (text) => text.replace('safeguard: device-location', 'safeguard: work-sampling') },
    ],
    [
      'a profile with an answer that does not exist',
      {
        'assessment/profiles/web-studio-10.yaml': (text) =>
          text.replace('remote-hires: rarely', 'remote-hires: seldom'),
      },
    ],
    [
      'a control that no framework holds',
      {
        [safeguard]: (text) =>
          text
            .replace(/controls: \[/, 'controls: [A.9.99, ')
            .replace(/controls:\n {2}\[/, 'controls:\n  [A.9.99, '),
      },
    ],
    [
      'a control that nothing read supports',
      { 'frameworks.yaml': (text) => text.replace('level: full-text', 'level: memory') },
    ],
    [
      'a telephone number that nothing read supports',
      {
        'reporting/jp-police-9110.yaml': (text) => text.replace(/(phone:[^]*?level: )\w+(-\w+)?/, '$1memory'),
      },
    ],
    [
      'a telephone number without its source',
      {
        'reporting/jp-police-9110.yaml': (text) =>
          text.replace(/(phone:\n(?: {2}\w+: .*\n)*?) {2}source:\n(?: {4}.*\n){3}/, '$1'),
      },
    ],
    [
      'a ready text for a safeguard that is not there',
      {
        'ready-texts/interview-script.yaml': (text) =>
          text.replace('live-identity-check', 'live-identity-checks'),
      },
    ],
    [
      'a part of a ready text without words',
      {
        'ready-texts/interview-script.yaml': (text) =>
          text.replace(/\nparts:\n/, '\nparts:\n  - heading: { en: Empty, ja: 空, ko: 빈칸 }\n'),
      },
    ],
    [
      'a decision that leads to a step that is not there',
      { 'decisions/data-leaving-now.yaml': (text) => text.replaceAll('contain-at-once', 'contain-at-one') },
    ],
    [
      'a case with a red flag that is not there',
      {
        'cases/knowbe4-2024.yaml': (text) =>
          text.replace(/red_flags:[^]*?\n(?=\w)/, 'red_flags: [zebra-on-call]\n'),
      },
    ],
    [
      'a question whose answer nobody uses',
      { [question]: (text) => text.replace(/sets:\s*(\{[^}]*\}|direct-new: [\d.]+)/g, 'sets: {}') },
    ],
    [
      'a quick assessment that asks about the organization only',
      { 'assessment/model.yaml': (text) => text.replace('  - pay-account-owner\n', '  - remote-hires\n') },
    ],
    [
      'a replayed case with an answer that does not exist',
      { 'assessment/replays/case-a.yaml': (text) => text.replace(/remote-hires: .*/, 'remote-hires: often') },
    ],
    [
      'a translation of an older page',
      { 'pages/assessment-start/en.mdx': (text) => text.replace('No certificate', 'No badge') },
    ],
    [
      'a translation of an older statement',
      { 'statement/en.md': (text) => text.replace('remain united', 'stay united') },
    ],
    [
      'a paragraph that is not translated',
      { 'statement/ja.md': (text) => text.trimEnd().slice(0, text.trimEnd().lastIndexOf('\n\n')) },
    ],
    ['a text that is not YAML', { [flag]: (text) => text.replace('stage:', 'stage: [') }],
    [
      'a joint document of one country',
      {
        'advisories/joint-2025-08-27.yaml': (text) =>
          text.replace(/issuers:[^]*?\n(?=\w)/, 'issuers: [jp-mofa]\n'),
      },
    ],
  ])('%s', (_, changes) => {
    const told = toldAfter(changes)
      .replaceAll(today, '<today>')
      .replaceAll(/\b[0-9a-f]{12}\b/g, '<fingerprint>');
    expect(told).toMatchSnapshot();
  });

  test('a sentence that stands in four entries', () => {
    const entries = ['kvm-switch', 'camera-refused', 'always-signed-in', 'profile-mismatch'];
    const changes = Object.fromEntries(
      entries.map((id) => [
        `red-flags/${id}.yaml`,
        (text: string) => text.replace(/(innocent:\n {2}en: ).*/, '$1This sentence says nothing of its own.'),
      ]),
    );
    expect(toldAfter(changes)).toContain(
      'The sentence "This sentence says nothing of its own." stands in 4 entries',
    );
  });

  test('all mistakes at once, not the first one only', () => {
    const told = toldAfter({
      [flag]: (text) => text.replace(/basis: .*/, 'basis: accent').replace(/stage: .*/, 'stage: never'),
      [document]: (text) => text.replace(/level: .*/, 'level: memory'),
    });
    expect(told.match(/^ {2}/gm)).toHaveLength(3);
  });

  test('two entries with one id', () => {
    withContent({}, (root) => {
      writeFileSync(join(root, 'red-flags/second.yaml'), 'id: kvm-switch\n');
      expect(formatProblems(readContent(root).problems)).toContain('content/red-flags/second.yaml');
    });
  });
});

test('the build stops with the same words', () => {
  withContent({ [flag]: (text) => text.replace('remote-control-tools', 'remote-control-tool') }, (root) => {
    expect(() => loadCatalogue(root)).toThrow('Did you mean "remote-control-tools"?');
  });
});

test('sound content has no problems', () => {
  expect(loadCatalogue().redFlags.length).toBeGreaterThan(0);
});
