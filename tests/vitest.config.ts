import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When to give up on a test that hangs. No test expects anything of the clock: a machine may be slow, or busy. */
const PATIENCE = 300_000;

function project(name: string, ...globalSetup: string[]): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      globalSetup,
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      // A poll waits for what has to come.
      expect: { poll: { timeout: 30_000 }, requireAssertions: true },
      // No test replaces a module or changes what is global: a worker loads each module once for all of its files, and
      // what one file has read and parsed of the site is there for the next.
      isolate: false,
    },
  };
}

/** Tests of rules and of the content need nothing built; those of the site and in the browser read `dist/`. */
export default defineConfig({
  root,
  test: {
    // vitest leaves one processor free, which is half of a small machine.
    maxWorkers: 2,
    maxConcurrency: 3,
    projects: [
      project('unit'),
      project('content'),
      project('site', 'tests/site/built.ts'),
      project('browser', 'tests/site/built.ts', 'tests/browser/shared.ts'),
    ],
  },
});
