/** One thing that must hold before a change is good. */
export interface Gate {
  name: string;
  /** Arguments for `npm run`. */
  script: string[];
  /** Where it writes its results, when it is a run of tests (vitest's JSON). */
  results?: string;
  /** Whether it uses one processor, so that another can run beside it. */
  light: boolean;
  /** A gate that must have passed for this one to make sense. */
  needs?: string;
}

const vitest = (name: string, results: string, ...projects: string[]): Gate => ({
  name,
  light: false,
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

/** The cheap first, then what needs the built site. Of those that run beside each other the longest come first. */
export const GATES: readonly Gate[] = [
  { name: 'code style', light: true, script: ['lint'] },
  { name: 'types', light: true, script: ['types'] },
  { name: 'formatting', light: true, script: ['format:check'] },
  { name: 'content', light: true, script: ['check'] },
  { name: 'styles', light: true, script: ['lint:styles'] },
  vitest('rules and content', '.cache/tests/rules.json', 'unit', 'content'),
  { name: 'build', light: false, script: ['build'] },
  { ...vitest('site and browser', '.cache/tests/site.json', 'site', 'browser'), needs: 'build' },
];
