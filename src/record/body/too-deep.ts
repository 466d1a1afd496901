/** Marks that stand too deep in one another: the parser and all who walk its tree go as deep as they do. */
import type { VFile } from 'vfile';

/** Whether an error says that nobody could go deeper: a function, or a pattern, for which V8 has an error of another kind. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof SyntaxError && error.message.endsWith(': Stack overflow'));
}

/**
 * A rule that breaks has a message made of its error, as if that were what it found: of marks that stand too deep in one
 * another for it, the error is thrown again.
 * @throws the error of a rule that could not go as deep as the tree
 */
export function throwTooDeep({ messages }: VFile): void {
  for (const { cause } of messages) if (isTooDeep(cause)) throw cause as Error;
}
