import { defineConfig } from 'vitest/config';

/** What makes another build, reads the files for hosts, needs a server, a browser or the pictures of claims cannot be asked here; weights and valid HTML are not what is changed. */
const ELSEWHERE = [
  ...['build', 'demo', 'held/hosts', 'newborn', 'nginx'],
  ...['budget', 'cards', 'cite', 'embed', 'html', 'links', 'no-other-record', 'references'],
];

/** The tests that look at the files of a built site, for `npm run mutate:pages`: those that hold pages to the record first. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['tests/site/**/*.test.ts'],
    exclude: ELSEWHERE.map((name) => `tests/site/${name}.test.ts`),
    provide: { site: 'invented' },
    globalSetup: 'tests/mutation/served.ts',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
