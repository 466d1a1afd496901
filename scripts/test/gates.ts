/** One thing that must hold before a change is good. */
export interface Gate {
  name: string;
  /** Arguments for `npm run`. */
  script: string[];
  /** Where it writes its results, when it is a run of tests (vitest's JSON). */
  results?: string;
  /** Which of two rows it stands in, where it uses one processor: the rows run beside each other. */
  row?: 1 | 2;
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
 * The cheap first, then what needs the built site. The types come before the code style, which rests on those that
 * Astro writes: a fresh clone has none.
 */
export const GATES: readonly Gate[] = [
  { name: 'types', row: 1, script: ['types'] },
  { name: 'code style', row: 1, script: ['lint'] },
  { name: 'content', row: 2, script: ['check'] },
  { name: 'formatting', row: 2, script: ['format:check'] },
  { name: 'styles', row: 2, script: ['lint:styles'] },
  vitest('rules and content', '.cache/tests/rules.json', 'unit', 'content'),
  { name: 'build', script: ['build'] },
  { ...vitest('site and browser', '.cache/tests/site.json', 'site', 'browser'), needs: 'build' },
];
