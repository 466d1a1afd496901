/** One thing that must hold before a change is good. */
export interface Gate {
  name: string;
  /** Arguments for `npm run`. */
  script: string[];
  /** Where it writes its results, when it is a run of tests (vitest's JSON). */
  results?: string;
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

/** The cheap first, then what needs the built site. */
export const GATES: readonly Gate[] = [
  { name: 'content', script: ['check'] },
  { name: 'formatting', script: ['format:check'] },
  { name: 'types', script: ['types'] },
  { name: 'code style', script: ['lint'] },
  { name: 'styles', script: ['lint:styles'] },
  vitest('rules and content', '.cache/tests/rules.json', 'unit', 'content'),
  { name: 'build', script: ['build'] },
  { ...vitest('site and browser', '.cache/tests/site.json', 'site', 'browser'), needs: 'build' },
];
