import { matchesGlob, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = (process.env.MUTATE_TESTS ?? 'tests/unit/**/*.test.ts').split(' ');

/** The tests in the order in which they are named: the quick ones first, and most mutants never meet the others. */
class AsNamed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      tests.findIndex((pattern) => matchesGlob(relative(root, moduleId), pattern));
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/**
 * The tests that are to catch the mutants of one piece: `npm run mutate` names them.
 *
 * Four are left out: one makes mutants of its own, of the rows of the verdicts' rule, one feeds the reader on chance,
 * which proves that it never breaks and not what it says, and two count how often chance proves a wrong quotation.
 */
export default defineConfig({
  root,
  test: {
    include: tests,
    exclude: ['core/verdict/mutants', 'record/fuzz', 'core/quotation-changes', 'core/quotation-properties'].map(
      (name) => `tests/unit/${name}.test.ts`,
    ),
    setupFiles: ['tests/unit/seed.ts', 'tests/mutation/programs.ts'],
    testTimeout: 30_000,
    // As when they run on their own: the modules are loaded once for a mutant, which makes it twice as quick.
    isolate: false,
    sequence: { sequencer: AsNamed },
  },
});
