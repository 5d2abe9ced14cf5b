import { defineConfig } from 'vitest/config';

/** For mutation testing: only the engine's own tests, without the built site and without the content. */
export default defineConfig({
  test: {
    exclude: [],
    testTimeout: 60_000,
    include: ['test/assessment/**/*.test.ts'],
  },
});
