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

/** `path:line:column  message  (rule-id)`, on one line: whatever an editor's file holds, it is shown and not obeyed. */
export function formatProblem({ path, line, column, message, rule }: Problem): string {
  return `${visible(path)}:${String(line)}:${String(column)}  ${visible(message)}  (${rule})`;
}

// Control characters, line separators, lone surrogates, and marks that turn the direction of what follows.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
