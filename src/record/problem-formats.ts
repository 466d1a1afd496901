/** Problems for programs: as JSON, and as annotations of a change on GitHub. */
import { formatProblem, type Problem } from './problem.ts';

/** `{ "problems": [ { path, line, column, message, rule } ] }`, ending in a line break. */
export function problemsAsJson(problems: readonly Problem[]): string {
  const list = problems.map(({ path, line, column, message, rule }) => ({ path, line, column, message, rule }));
  return `${JSON.stringify({ problems: list }, null, 2)}\n`;
}

/**
 * One workflow command a line, which GitHub shows at the line of the file.
 *
 * `::error file=content/places/hill.yaml,line=2,col=7,title=not-allowed::kind is "hil", …`
 */
export function problemsForGithub(problems: readonly Problem[]): string {
  return problems.map((problem) => `${annotation(problem)}\n`).join('');
}

/** One problem a line, as {@link formatProblem}. */
export function problemsAsText(problems: readonly Problem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
}

function annotation({ path, line, column, message, rule }: Problem): string {
  const properties = { file: path, line: String(line), col: String(column), title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::error ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
