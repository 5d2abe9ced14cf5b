import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Worked examples before random models: most mutants fall within milliseconds, and the first failure ends a run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ['laws.test.ts', 'firmness.test.ts'];
    const place = ({ moduleId }: TestSpecification) => slow.findIndex((name) => moduleId.endsWith(name));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/** For mutation testing: the engine's own tests, without the content and without the built site. */
export default defineConfig({
  test: {
    include: ['test/assessment/**/*.test.ts'],
    exclude: ['test/assessment/shipped.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
