import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './sequencer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Half of the time of a short command is the start, and there are some hundred: Node keeps the code that it compiled. */
const { NODE_COMPILE_CACHE = `${root}.cache/node` } = process.env;

/** When to give up on a test that hangs. No test expects anything of the clock: a machine may be slow, or busy. */
const PATIENCE = 300_000;

/**
 * The tests of the built site that hold of any record: they look at the published one too. The others tell facts of the
 * invented record, or what the code does with any.
 */
const OF_ANY_RECORD = [
  ...[
    'accounting',
    'apostrophes',
    'as-of',
    'budget',
    'contents',
    'data',
    'data-package',
    'data-schemas',
    'discovery',
    'formats',
    'html',
    'links',
    'policy',
    'whole',
  ],
  'held/*',
];

function project(name: string, ...globalSetup: string[]): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      provide: { site: 'invented' },
      globalSetup,
      // Tests name the record that they are about; and of rules, where their site is to be published.
      env: { CONTENT: '', NODE_COMPILE_CACHE, ...(name === 'unit' && { SITE_URL: '', BASE_PATH: '' }) },
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

function seeded({ test, ...rest }: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  return { ...rest, test: { ...test, setupFiles: 'tests/unit/seed.ts' } };
}

function published({ test, ...rest }: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  const include = OF_ANY_RECORD.map((name) => `tests/site/${name}.test.ts`);
  return { ...rest, test: { ...test, include, provide: { site: 'published' } } };
}

/** Tests of rules and of the content need nothing built; the others look at built sites: `tests/site/bases.ts` says which. */
export default defineConfig({
  root,
  test: {
    // vitest leaves one processor free, which is half of a small machine.
    maxWorkers: 2,
    maxConcurrency: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      seeded(project('unit')),
      project('content'),
      project('site', 'tests/site/built.ts'),
      published(project('published', 'tests/site/built.ts')),
      project('browser', 'tests/site/built.ts', 'tests/browser/shared.ts'),
    ],
  },
});
