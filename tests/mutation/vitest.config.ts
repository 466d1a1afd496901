import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that are to catch the mutants of one piece: `npm run mutate` names them.
 *
 * Two are left out: one makes mutants of its own, of the rows of the verdicts' rule, and one feeds the reader on
 * chance, which proves that it never breaks and not what it says.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: (process.env.MUTATE_TESTS ?? 'tests/unit/**/*.test.ts').split(','),
    exclude: ['tests/unit/verdict/mutants.test.ts', 'tests/unit/record/fuzz.test.ts'],
    testTimeout: 30_000,
  },
});
