/** A mistake that a pure rule found in one piece of data, before it has a place in a file. */
export interface Finding {
  /** The id of the rule that found it, as `quote-not-found`: its file in `core/rules`. */
  rule: string;
  /** Keys and indices that lead to the faulty value from the data that the rule was given; none for the whole. */
  path: readonly PropertyKey[];
  /** For the editor: what was found, what was expected, what to do. */
  message: string;
}

/**
 * What a reader gives: what it read, or all that is wrong with it. An editor's mistake is never thrown.
 * @template Wrong how a mistake is told: a finding, or a message with its place in a file
 */
export type Result<T, Wrong = Finding> =
  { value: T; wrong?: undefined } | { value?: undefined; wrong: readonly Wrong[] };
