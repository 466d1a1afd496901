/**
 * `npm test`: every gate, and at the end one line with what passed and what failed.
 * It goes on after a failure, so that one run shows everything there is to mend.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { GATES, type Gate } from './test/gates.ts';
import { formatTally, tallyGate, type TestTally, type TestReport } from './test/tally.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm test

Runs every gate (types, build, format, style, content, tests) and says at the end what passed and what failed.
npm run vitest -- <file> runs one file of tests.
`);

// Node keeps the code that it compiled: half of the time of a short command is the start, and there are some hundred.
// The tests are about the project's own record, whatever else is being built.
const env = { NODE_COMPILE_CACHE: resolve('.cache/node'), ...process.env, CONTENT: '' };

const failed = new Set<string>();

async function run({ name, script, results, needs }: Gate, beside: boolean): Promise<TestTally> {
  const title = `\n── ${name} (npm run ${script[0] ?? ''})\n`;
  if (!beside) process.stdout.write(title);
  if (needs !== undefined && failed.has(needs)) {
    console.log(`Not run: ${needs} failed.`);
    failed.add(name);
    return tallyGate(false);
  }
  if (results !== undefined) rmSync(results, { force: true });
  const started = performance.now();
  const { good, printed } = await npmRun(script, beside);
  process.stdout.write(beside ? title + printed : printed);
  console.log(`${name}: ${good ? 'good' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!good) failed.add(name);
  return tallyGate(good, results !== undefined && existsSync(results) ? readReport(results) : undefined);
}

/** Runs a script of the project. What it prints is kept for the end where something else runs beside it. */
function npmRun(script: readonly string[], beside: boolean): Promise<{ good: boolean; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script], { stdio: beside ? 'pipe' : 'inherit', env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      // A letter of several bytes may come in two pieces.
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    }
    child.on('error', ({ message }) => {
      resolve({ good: false, printed: `${printed}npm could not be started: ${message}\n` });
    });
    child.on('close', (code) => {
      resolve({ good: code === 0, printed });
    });
  });
}

function readReport(path: string): TestReport {
  return JSON.parse(readFileSync(path, 'utf8')) as TestReport;
}

/** Takes one gate after the other out of a list that others may take from as well. */
async function inTurn(waiting: Gate[], beside: boolean): Promise<TestTally[]> {
  const tallies: TestTally[] = [];
  for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) tallies.push(await run(gate, beside));
  return tallies;
}

const alone = GATES.filter((gate) => gate.alone);
const others = GATES.filter((gate) => !gate.alone);
const tallies = [
  ...(await Promise.all([inTurn(alone, true), inTurn(alone, true)])).flat(),
  ...(await inTurn(others, false)),
];
if (failed.size > 0) console.log(`\nTo mend: ${[...failed].join(', ')}.`);
console.log(`\n${formatTally(tallies)}`);
process.exitCode = failed.size > 0 ? 1 : 0;
