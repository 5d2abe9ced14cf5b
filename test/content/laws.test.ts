import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#library/check.ts';
import { readContent } from '#library/read.ts';
import { lawsIn } from '#library/rules/laws.ts';

test.each([
  ['en', 'Ask counsel whether the Fair Credit Reporting Act applies.', ['Fair Credit Reporting Act']],
  ['en', 'Under 8 U.S.C. 1324b and the GDPR the worker chooses.', ['8 U.S.C. 1324b', 'GDPR']],
  ['en', 'Employment law differs; act only on advice. The law where you hire counts.', []],
  ['ja', '個人情報保護法では、利用目的を示します。', ['個人情報保護法']],
  ['ja', '適法な方法で、労働法に詳しい弁護士に尋ねます。違法ではありません。', []],
  ['ko', '근로기준법에 따라 확인합니다.', ['근로기준법']],
  ['ko', '확인 방법이 적법한지, 노동법을 아는 변호사에게 묻습니다. 불법이 아닙니다.', []],
] as const)('laws named in (%s) %s', (locale, text, laws) => {
  expect(lawsIn(text, locale)).toEqual(laws);
});

test('a ready text that names a law which was not looked up fails, with file, field and mend', () => {
  const root = mkdtempSync(join(tmpdir(), 'laws-'));
  try {
    cpSync('content', root, { recursive: true });
    const file = join(root, 'ready-texts/applicant-notice.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/(\nlaw:\n {2}en: ).*/, '$1Ask counsel about the Zebra Protection Act.'),
    );
    const problems = checkContent(readContent(root).content, '2100-01-01');
    expect(problems).toEqual([
      {
        file: 'content/ready-texts/applicant-notice.yaml',
        field: 'law.en',
        message: expect.stringContaining('It names "Zebra Protection Act", which no entry') as string,
      },
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
