import { UsageError } from './command.ts';

/**
 * What is asked of a commit that somebody may have named.
 * @throws UsageError where there is no commit of that name
 */
export function ofCommit<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`There is no commit "${error.message}" here. Fetch it, or name another with --published.`);
  }
}
