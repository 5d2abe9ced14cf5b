import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const part of ['src', 'content', 'package.json', '.prettierrc.json'])
    cpSync(part, join(clone, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const entries: [kind: string, id: string, file: string][] = [
  ['advisory', 'us-fbi-2026-01-05', 'advisories/us-fbi-2026-01-05'],
  ['red-flag', 'zebra-on-call', 'red-flags/zebra-on-call'],
  ['safeguard', 'zebra-check', 'safeguards/zebra-check'],
  ['ready-text', 'letter-zebra', 'ready-texts/letter-zebra'],
  ['question', 'zebra-count', 'assessment/questions/zebra-count'],
  ['response', 'call-the-zoo', 'response/call-the-zoo'],
  ['decision', 'zebra-is-leaving', 'decisions/zebra-is-leaving'],
  ['reporting', 'jp-zoo', 'reporting/jp-zoo'],
  ['case', 'zebra-2025', 'cases/zebra-2025'],
  ['event', 'seoul-2026-03-04', 'events/seoul-2026-03-04'],
  ['lawful-use', 'kr-zoo-act', 'lawful-use/kr-zoo-act'],
  ['false-positive', 'zebra-owner', 'false-positives/zebra-owner'],
  ['issuer', 'us-zoo', 'issuers/us-zoo'],
];

describe.each(entries)('a new %s', (kind, id, path) => {
  test('is written in the format of the project with comments, and check:content names exactly what is empty', () => {
    const file = join(clone, `content/${path}.yaml`);
    expect(run('new.ts', kind, id)).toEqual({
      code: 0,
      told: `Wrote content/${path}.yaml. Fill in what is empty; "npm run check:content" names what is still missing.\n`,
    });
    const { code, told } = run('check-content.ts');
    expect(code).toBe(1);
    const [named, ...others] = told.split('\n\n').slice(0, -1);
    expect(others).toEqual([]);
    const fields = [...(named ?? '').matchAll(/^ {2}(\S+): /gm)].map(([, field]) => field);
    expect(fields.sort()).toEqual(emptyFields(parse(readFileSync(file, 'utf8'))).sort());
    const format = spawnSync(process.execPath, [
      resolve('node_modules/prettier/bin/prettier.cjs'),
      '-c',
      file,
    ]);
    expect(format.status, format.stderr.toString()).toBe(0);

    // Every field has a comment, but for the three languages.
    const lines = readFileSync(file, 'utf8').split('\n');
    const bare = lines.filter((line, at) => {
      const field = /^[# ]*(?:- )?(?<name>[a-z_]+):(?: |$)/.exec(line)?.groups?.name;
      if (field === undefined || ['en', 'ja', 'ko'].includes(field)) return false;
      return !/^[# ]*# \S/.test(lines[at - 1] ?? '') || /^[# ]*(?:- )?[a-z_]+:/.test(lines[at - 1] ?? '');
    });
    // A second item of a list is like the first, which carries the comments.
    expect(bare.filter((line) => !lines.slice(0, lines.lastIndexOf(line)).includes(line))).toEqual([]);
  });
});

test('what the id says is filled in', () => {
  const written = (kind: string, id: string, path: string) => {
    run('new.ts', kind, id);
    return parse(readFileSync(join(clone, `content/${path}.yaml`), 'utf8')) as Record<string, unknown>;
  };
  expect(written('advisory', 'us-ofac-2027-01-05', 'advisories/us-ofac-2027-01-05')).toMatchObject({
    kind: 'designation',
    issuers: ['us-ofac'],
    date: '2027-01-05',
  });
  expect(written('advisory', 'pp-okta-2026-02', 'advisories/pp-okta-2026-02')).toMatchObject({
    kind: 'research',
    issuers: ['pp-okta'],
    date: '2026-02-01',
    date_precision: 'month',
  });
  expect(written('reporting', 'kr-zoo', 'reporting/kr-zoo')).toMatchObject({ country: 'KR' });
  rmSync(join(clone, 'content/assessment/questions/document-check.yaml'));
  expect(written('question', 'document-check', 'assessment/questions/document-check')).toMatchObject({
    asks: 'safeguard',
    safeguard: 'document-check',
  });
});

test.each([
  [
    'an unknown kind',
    ['flag', 'zebra'],
    'There is no kind "flag": write one of advisory, red-flag, safeguard, ',
  ],
  ['an id that is there', ['red-flag', 'kvm-switch'], 'content/red-flags/kvm-switch.yaml is there already: '],
  ['a bad id', ['red-flag', 'KVM Switch'], '"KVM Switch" cannot be an id of this kind: Use lower-case words'],
  ['an id out of the folder', ['red-flag', '../zebra'], '"../zebra" cannot be an id of this kind: '],
  [
    'a document id without a date',
    ['advisory', 'us-fbi'],
    '"us-fbi" cannot be an id of this kind: Use <issuer',
  ],
  ['a day that does not exist', ['advisory', 'us-fbi-2026-02-30'], 'Its date is no day of the calendar.'],
  ['a missing id', ['advisory'], 'Write a kind and an id, like "npm run new -- advisory us-fbi-2027-01-05".'],
])('%s is refused in one sentence, and nothing is written', (_, args, words) => {
  const { code, told } = run('new.ts', ...args);
  expect(code).toBe(1);
  expect(told).toContain(words);
  expect(told.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(clone, 'content/zebra.yaml'))).toBe(false);
});

// Helpers

function run(script: string, ...args: string[]): { code: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'src/cli', script), ...args], {
    encoding: 'utf8',
  });
  return { code: status, told: stdout + stderr };
}

/** Paths of empty fields, as the checker writes them. */
function emptyFields(value: unknown, path = ''): string[] {
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => emptyFields(item, `${path}[${at}]`));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    emptyFields(part, path === '' ? key : `${path}.${key}`),
  );
}
