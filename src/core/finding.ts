/** A mistake that a pure rule found in one piece of data, before it has a place in a file. */
export interface Finding {
  /** The rule that found it, as `quote-not-found`. */
  rule: string;
  /** Keys and indices that lead to the faulty value from the data that the rule was given. */
  path: readonly (string | number)[];
  /** For the editor: what was found, what was expected, what to do. */
  message: string;
}

export function finding(rule: string, path: Finding['path'], message: string): Finding {
  return { rule, path, message };
}
