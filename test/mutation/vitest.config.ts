import { defineConfig } from 'vitest/config';

/** For mutation testing: the engine's own tests, without the content and without the built site. */
export default defineConfig({
  test: {
    include: ['test/assessment/**/*.test.ts'],
    exclude: ['test/assessment/shipped.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 60_000,
  },
});
