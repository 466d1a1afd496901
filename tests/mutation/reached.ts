/** Loaded by every program that a test starts: when it ends, it tells which mutants it came past. See programs.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stryker } from './programs.ts';

process.on('exit', () => {
  const { MUTATE_REACHED } = process.env;
  const { __stryker__: own } = globalThis as Stryker;
  if (MUTATE_REACHED === undefined || own?.mutantCoverage === undefined) return;
  writeFileSync(join(MUTATE_REACHED, `${String(process.pid)}.json`), JSON.stringify(own.mutantCoverage.static));
});
