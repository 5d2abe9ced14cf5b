import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

test.each([
  ['src/library/sample.ts', 'const unused = 1;\n', '@typescript-eslint/no-unused-vars'],
  ['src/islands/Sample.tsx', 'export const a = <p>{(1 as any)}</p>;\n', '@typescript-eslint/no-explicit-any'],
  [
    'src/components/Sample.astro',
    '---\nconst unused = 1;\n---\n\n<p></p>\n',
    '@typescript-eslint/no-unused-vars',
  ],
  ['src/styles/sample.css', '.a {\n}\n', 'css/no-empty-blocks'],
  ['test/sample.json', '{ "a": 1, "a": 2 }\n', 'json/no-duplicate-keys'],
  ['content/glossary.yaml', 'a:\nb: 1\n', 'yml/no-empty-mapping-value'],
  ['content/pages/about/en.mdx', '<p>{</p>\n', null],
])('the linter reads %s', async (filePath, code, rule) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});
