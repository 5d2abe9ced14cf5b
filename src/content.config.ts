import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { page } from '#schema/statement.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/{en,ja,ko}.mdx' }),
    schema: page,
  }),
};
