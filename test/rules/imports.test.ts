import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();
const complaints = async (file: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (
    result?.messages
      .filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
      .map(({ message }) => message) ?? []
  );
};

describe('the linter finds an import that the folder map forbids', () => {
  test.each([
    ['src/assessment/plan.ts', '#library/load.ts'],
    ['src/assessment/plan.ts', 'zod'],
    ['src/assessment/plan.ts', 'node:fs'],
    ['src/islands/Result.tsx', 'zod'],
    ['src/islands/Result.tsx', '#library/load.ts'],
    ['src/islands/Result.tsx', 'astro:content'],
    ['src/schema/locale.ts', '#library/read.ts'],
    ['src/i18n/strings.ts', '#library/load.ts'],
    ['src/library/read.ts', 'astro:content'],
    ['src/components/Seen.astro', '#islands/form.ts'],
    ['src/layouts/Page.astro', '#assessment'],
    ['src/pages/index.astro', '#cli/start.ts'],
  ])('%s may not import %s', async (file, source) => {
    const statement = `import { thing } from '${source}';\nexport const other = thing;\n`;
    expect(
      await complaints(
        file,
        file.endsWith('.astro') ? `---\n${statement.replace('export ', '')}---\n` : statement,
      ),
    ).toHaveLength(1);
  });
});

describe('it lets pass what the map allows', () => {
  test.each([
    ['src/assessment/plan.ts', './model.ts'],
    ['src/islands/Result.tsx', '#assessment'],
    ['src/library/read.ts', '#schema/advisory.ts'],
    ['src/components/Seen.astro', '#library/load.ts'],
  ])('%s may import %s', async (file, source) => {
    const statement = `import { thing } from '${source}';\nexport const other = thing;\n`;
    expect(
      await complaints(
        file,
        file.endsWith('.astro') ? `---\n${statement.replace('export ', '')}---\n` : statement,
      ),
    ).toEqual([]);
  });
});

test('there is one copy of zod', async () => {
  const lock = (await import('../../package-lock.json', { with: { type: 'json' } })).default;
  expect(Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/zod$/.test(path))).toEqual([
    'node_modules/zod',
  ]);
});

test('no package of the lockfile may run a script when it is installed', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('every dependency is pinned to one version', async () => {
  const { dependencies, devDependencies, optionalDependencies } = (
    await import('../../package.json', { with: { type: 'json' } })
  ).default;
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
