import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that are to catch the mutants of one piece: `npm run mutate` names them.
 *
 * Four are left out: one makes mutants of its own, of the rows of the verdicts' rule, one feeds the reader on chance,
 * which proves that it never breaks and not what it says, and two count how often chance proves a wrong quotation.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: (process.env.MUTATE_TESTS ?? 'tests/unit/**/*.test.ts').split(','),
    exclude: ['verdict/mutants', 'record/fuzz', 'quotation-changes', 'quotation-properties'].map(
      (name) => `tests/unit/${name}.test.ts`,
    ),
    testTimeout: 30_000,
    // As when they run on their own: the modules are loaded once for a mutant, which makes it twice as quick.
    isolate: false,
  },
});
