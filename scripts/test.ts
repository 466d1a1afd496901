/**
 * `npm test`: every gate, one after the other, and at the end one line with what passed and what failed.
 * It goes on after a failure, so that one run shows everything there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { GATES, type Gate } from './test/gates.ts';
import { formatTally, tallyGate, type Tally, type TestReport } from './test/tally.ts';

// The tests know where the site lies that they look at, whatever address the shell names for publishing.
const { BASE_PATH: _base, SITE_URL: _site, ...env } = process.env;

const failed = new Set<string>();

function run({ name, script, results, needs }: Gate): Tally {
  console.log(`\n── ${name} (npm run ${script[0] ?? ''})`);
  if (needs !== undefined && failed.has(needs)) {
    console.log(`Not run: ${needs} failed.`);
    failed.add(name);
    return tallyGate(false);
  }
  if (results !== undefined) rmSync(results, { force: true });
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', ...script], { stdio: 'inherit', env });
  console.log(`${name}: ${status === 0 ? 'good' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) failed.add(name);
  return tallyGate(status === 0, results !== undefined && existsSync(results) ? readReport(results) : undefined);
}

function readReport(path: string): TestReport {
  return JSON.parse(readFileSync(path, 'utf8')) as TestReport;
}

const tallies = GATES.map(run);
if (failed.size > 0) console.log(`\nTo mend: ${[...failed].join(', ')}.`);
console.log(`\n${formatTally(tallies)}`);
process.exitCode = failed.size > 0 ? 1 : 0;
