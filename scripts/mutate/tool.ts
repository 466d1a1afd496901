/** The tool that makes the mutants, in a folder of its own: who never mutates never installs it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Sample } from './sample.ts';

/** Both are of one version; from 10.1 on they know how vitest 5 joins the names of tests. */
const VERSION = '10.1.1';

/** Within the project, so that the tool finds the project's own vitest above it. */
const FOLDER = '.cache/mutation/tool';
const RUNNER = '@stryker-mutator/vitest-runner';
const PROGRAM = `${FOLDER}/node_modules/@stryker-mutator/core`;

/** Installs the tool where it is not there in this version. */
export function installTool(): void {
  const installed = `${PROGRAM}/package.json`;
  if (existsSync(installed) && (JSON.parse(readFileSync(installed, 'utf8')) as { version: string }).version === VERSION)
    return;
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Run this as `npm run mutate`: it needs the npm that runs it.');
  console.log(`Installing Stryker ${VERSION} in ${FOLDER} (about 60 MB, this once).`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  // Without its peers: a second vitest beside the tool would be another one than the tests'.
  const options = ['--prefix', FOLDER, '--legacy-peer-deps', '--save-exact', '--no-audit', '--no-fund'];
  execFileSync(process.execPath, [npm, 'install', ...options, ...packages], { stdio: 'inherit' });
}

/** What is to be made. */
export interface Run {
  files: readonly string[];
  /** As vitest takes them, none with a blank in it. */
  tests: readonly string[];
  /** The file of results: read where there is one, and written. */
  results: string;
  /** Whether no former result may be kept. */
  again: boolean;
  /** Which mutants are made; without it, all. */
  sample?: Sample | undefined;
}

/**
 * Makes the mutants of some files and sees which are caught. What a former run found is kept where neither the code nor
 * its tests have changed since.
 * @returns whether the run came to its end
 */
export function runTool({ files, tests, results, again, sample }: Run): boolean {
  const options = ['--mutate', files.join(','), '--incrementalFile', results, ...(again ? ['--force'] : [])];
  const drawn =
    sample === undefined ? [] : ['--plugins', `${RUNNER},./tests/mutation/sample.ts`, '--checkers', 'sample'];
  const run = spawnSync(
    process.execPath,
    [`${PROGRAM}/bin/stryker.js`, 'run', 'tests/mutation/stryker.config.json', ...options, ...drawn],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTATE_TESTS: tests.join(' '), MUTATE_SAMPLE: JSON.stringify(sample) },
    },
  );
  return run.status === 0;
}
