import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests of rules and of the content need nothing built; those of the site and in the browser read `dist/`. */
export default defineConfig({
  root,
  test: {
    // vitest leaves one processor free, which is half of a small machine.
    maxWorkers: 2,
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { root, test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/built.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/built.ts', 'tests/browser/shared.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for is what has to come; this is when to give up, on the slowest browser of a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
