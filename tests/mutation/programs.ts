/** A program that a test starts has the mutant that the test has, and what it comes past counts as reached by the test. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Provided by Stryker; not while the tests run on the code as it is. */
    activeMutant?: string;
  }
}

type Hits = Record<string, number>;

/** What Stryker keeps in a process, in which the mutated code looks for its mutant and writes down what is reached. */
export interface Stryker {
  __stryker__?: { currentTestId?: string; mutantCoverage?: { static: Hits; perTest: Record<string, Hits> } };
}

const folder = join(import.meta.dirname, 'reached');
mkdirSync(folder, { recursive: true });
const mutant = inject('activeMutant');
if (mutant === undefined) delete process.env.__STRYKER_ACTIVE_MUTANT__;
else process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
process.env.MUTATE_REACHED = folder;
process.env.NODE_OPTIONS = `--import=${new URL('reached.ts', import.meta.url).href}`;

afterEach(() => {
  const { __stryker__: own } = globalThis as Stryker;
  for (const file of readdirSync(folder)) {
    const hits = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Hits;
    rmSync(join(folder, file));
    if (own?.currentTestId === undefined) continue;
    own.mutantCoverage ??= { static: {}, perTest: {} };
    own.mutantCoverage.perTest[own.currentTestId] = { ...own.mutantCoverage.perTest[own.currentTestId], ...hits };
  }
});
