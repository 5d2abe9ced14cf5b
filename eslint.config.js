import css from '@eslint/css';
import json from '@eslint/json';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import yml from 'eslint-plugin-yml';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: folders of src/ (`#name`), files beside the file (`./`), and packages. Types may come from
 * anywhere. README.md shows the same table; test/rules/imports.test.ts shows that a breach is found.
 */
export const mayImport = {
  schema: ['./', 'zod'],
  assessment: ['./'],
  library: ['./', '../', '#schema/', '#assessment', 'node:', 'yaml', 'zod'],
  i18n: ['./', '#schema/', 'budoux'],
  products: ['./', '#schema/', '#library/', '#i18n/', '#assessment', 'zod'],
  components: ['./', '#components/', '#schema/', '#library/', '#i18n/', 'astro:content', 'd3-scale'],
  layouts: ['./', '#components/', '#schema/', '#library/', '#i18n/', '#styles/'],
  islands: ['./', '#assessment', '#i18n/strings.ts', 'preact'],
  pages: [
    '#layouts/',
    '#components/',
    '#islands/',
    '#products/',
    '#library/',
    '#i18n/',
    '#schema/',
    'astro:',
  ],
  cli: ['./', '#library/', '#assessment', 'node:', 'astro'],
};

const importRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `src/${folder} imports only what it may`,
  files: [`src/${folder}/**/*.{ts,tsx,astro}`],
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!${allowed.map((start) => start.replace(/[.]/g, '\\.')).join('|')})`,
            allowTypeImports: true,
            message: `src/${folder} may import only from: ${allowed.join(', ')}. Move the code, or change the table in eslint.config.js with a reason.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.stryker/', 'node_modules/', 'test/fixtures/', '**/package-lock.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/no-duplicate-imports': 'error',
      'css/no-empty-blocks': 'error',
      'css/no-invalid-at-rules': 'error',
    },
  },
  {
    files: ['**/*.json'],
    ignores: ['tsconfig.json'],
    plugins: { json },
    language: 'json/json',
    extends: ['json/recommended'],
  },
  ...yml.configs.standard.map((config) => ({ ...config, files: ['**/*.{yaml,yml}'] })),
  {
    files: ['**/*.yaml'],
    rules: {
      'yml/quotes': 'off',
      'yml/plain-scalar': 'off',
      'yml/no-multiple-empty-lines': 'off',
      'yml/indent': 'off',
      'yml/spaced-comment': 'off',
      'yml/block-mapping-colon-indicator-newline': 'off',
      'yml/flow-mapping-curly-spacing': 'off',
      'yml/flow-mapping-curly-newline': 'off',
      'yml/block-sequence': 'off',
      'yml/block-mapping': 'off',
      // Japanese letters use the ideographic space.
      'yml/no-irregular-whitespace': 'off',
    },
  },
  { ...mdx.flat, files: ['content/**/*.mdx'] },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  ...importRules,
);
