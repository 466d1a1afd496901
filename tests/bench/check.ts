/**
 * `npm run bench:check`: how long the reader takes for 500 and for 2,000 claims, all of them recorded as versions, each
 * number in a process of its own.
 *
 * Prints the seconds from the reader's start to the whole record (the processor's own seconds after them: other work on
 * the machine does not touch those), and how they grow. Exit code 1 where 2,000 claims take ten seconds or more, or the
 * growth from 500 is not linear (within half).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '../../src/record/read.ts';
import { recordClaims } from '../fixtures/recorded.ts';
import { writeSyntheticContent } from './synthetic.ts';

const SIZES = [500, 2_000] as const;
const MOST_SECONDS = 10;
const RUNS = 3;

interface Seconds {
  elapsed: number;
  processor: number;
}

async function measure(folder: string): Promise<Seconds> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const { record, problems, unrecorded } = await readRecord(folder);
  const { user, system } = process.cpuUsage(cpu);
  const [problem] = [...problems, ...unrecorded];
  if (record === undefined || problem !== undefined)
    throw new Error(`the synthetic content has problems: ${String(problem?.message)}`);
  return { elapsed: (performance.now() - start) / 1_000, processor: (user + system) / 1_000_000 };
}

function inOwnProcess(folder: string): Seconds {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, folder], { encoding: 'utf8' })) as Seconds;
}

const folder = process.argv[2];
if (folder !== undefined) process.stdout.write(JSON.stringify(await measure(folder)));
else {
  const root = mkdtempSync(join(tmpdir(), 'panjshir-bench-'));
  try {
    const medians: Seconds[] = [];
    for (const claims of SIZES) {
      const content = join(root, String(claims));
      writeSyntheticContent(content, claims);
      await recordClaims(content);
      const times = Array.from({ length: RUNS }, () => inOwnProcess(content)).sort((a, b) => a.elapsed - b.elapsed);
      const median = times[Math.floor(RUNS / 2)] ?? { elapsed: Infinity, processor: Infinity };
      const each = times.map(({ elapsed, processor }) => `${elapsed.toFixed(2)} (${processor.toFixed(2)})`).join(', ');
      console.log(`${String(claims).padStart(5)} claims: ${median.elapsed.toFixed(2)} s; each run: ${each}`);
      medians.push(median);
    }
    const [small, large] = medians;
    const growth = (large?.processor ?? Infinity) / (small?.processor ?? 1);
    console.log(
      `Growth from ${String(SIZES[0])}: ${growth.toFixed(1)} times the time for ${String(SIZES[1] / SIZES[0])} times the claims.`,
    );
    process.exitCode = (large?.elapsed ?? Infinity) < MOST_SECONDS && growth < (SIZES[1] / SIZES[0]) * 1.5 ? 0 : 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
