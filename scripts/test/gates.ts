/** One thing that must hold before a change is good. */
export interface Gate {
  name: string;
  /** Arguments for `npm run`. */
  script: string[];
  /** Where it writes its results, when it is a run of tests (vitest's JSON). */
  results?: string;
  /** Whether it uses one processor alone: two of those run beside each other. */
  alone?: true;
  /** A gate that must have passed for this one to make sense. */
  needs?: string;
}

const vitest = (name: string, results: string, ...projects: string[]): Gate => ({
  name,
  script: [
    'vitest',
    '--',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  results,
});

/**
 * First what uses one processor, the longest of it at the head, so that neither of two processors waits long for the
 * other; then what uses both. The build is one of the first: the site that the tests look at is the one to publish.
 */
export const GATES: readonly Gate[] = [
  { name: 'types', alone: true, script: ['types'] },
  { name: 'build', alone: true, script: ['build'] },
  { name: 'formatting', alone: true, script: ['format:check'] },
  { name: 'code style', alone: true, script: ['lint'] },
  { name: 'content', alone: true, script: ['check'] },
  { name: 'styles', alone: true, script: ['lint:styles'] },
  vitest('rules and content', '.cache/tests/rules.json', 'unit', 'content'),
  { ...vitest('site and browser', '.cache/tests/site.json', 'site', 'published', 'browser'), needs: 'build' },
];
