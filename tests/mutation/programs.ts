/** A program that a test starts has the change that the test itself has: the changed code looks for it in its environment. */
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Provided by Stryker; not while the tests run on the code as it is. */
    activeMutant?: string;
  }
}

const mutant = inject('activeMutant');
if (mutant === undefined) delete process.env.__STRYKER_ACTIVE_MUTANT__;
else process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
