/** One mistake in the content, for the editor. */
export interface Problem {
  /** Path from the project's folder, with slashes. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in code points. */
  column: number;
  /** What is wrong, what was expected, what to do. */
  message: string;
  /** The rule that found it, as `quote-not-found`. */
  rule: string;
}

/** Orders problems by path, line, column, rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** `path:line:column  message  (rule-id)`. */
export function formatProblem({ path, line, column, message, rule }: Problem): string {
  return `${path}:${String(line)}:${String(column)}  ${message}  (${rule})`;
}
