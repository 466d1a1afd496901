/** The text of a file with its problems at their lines, as an editor sees it in dev. */
import type { VFileMessage } from 'vfile-message';
import { visible } from '../../record/message.ts';
import { htmlOf } from '../../wording/html-text.ts';

/** How many lines are shown before and after one with a problem. */
const AROUND = 2;

/** Fewer lines than these are not worth folding. */
const LEAST_FOLDED = 4;

interface Line {
  number: number;
  text: string;
  problems: readonly VFileMessage[];
}

/**
 * A file's lines with their numbers, each problem under its line.
 * @param tell a problem in words, as HTML
 * @param whole whether lines far from every problem are shown, too: else they are folded
 * @returns the lines as HTML, and the numbers of those with problems
 */
export function linesWithProblems(
  text: string,
  problems: readonly VFileMessage[],
  tell: (problem: VFileMessage) => string,
  whole: boolean,
): { html: string; wrong: number[] } {
  const lines = linesOf(text, problems);
  const wrong = lines.filter((line) => line.problems.length > 0).map(({ number }) => number);
  const isNear = ({ number }: Line): boolean => whole || wrong.some((each) => Math.abs(each - number) <= AROUND);
  const html = stretches(lines, isNear)
    .map(({ own, near }) => {
      const list = `<ol start="${String(own[0]?.number)}">${own.map((line) => lineOf(line, tell)).join('')}</ol>`;
      if (near || own.length < LEAST_FOLDED) return list;
      const [from, to] = [own[0]?.number, own.at(-1)?.number].map(String);
      return `<details><summary>Lines ${from ?? ''} to ${to ?? ''}</summary>${list}</details>`;
    })
    .join('');
  return { html, wrong };
}

/** The place of a line in the page. */
export function lineId(number: number): string {
  return `content-line-${String(number)}`;
}

function linesOf(text: string, problems: readonly VFileMessage[]): Line[] {
  const texts = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const byLine = Map.groupBy(problems, ({ line = 1 }) => Math.min(Math.max(line, 1), texts.length));
  return texts.map((line, i) => ({ number: i + 1, text: line, problems: byLine.get(i + 1) ?? [] }));
}

/** Lines one after another that are all near a problem, or all far from every one. */
function stretches(lines: readonly Line[], isNear: (line: Line) => boolean): { near: boolean; own: Line[] }[] {
  const found: { near: boolean; own: Line[] }[] = [];
  for (const line of lines) {
    const near = isNear(line);
    const last = found.at(-1);
    if (last?.near === near) last.own.push(line);
    else found.push({ near, own: [line] });
  }
  return found;
}

function lineOf({ number, text, problems }: Line, tell: (problem: VFileMessage) => string): string {
  // Several problems of a line are told in their order; the place of the first is marked.
  const code = `<code dir="auto">${markedAt(text, problems[0]?.column)}</code>`;
  if (problems.length === 0) return `<li>${code}</li>`;
  return `<li id="${lineId(number)}">${code}<ul>${problems.map((problem) => `<li>${tell(problem)}</li>`).join('')}</ul></li>`;
}

/** A line with a mark on the word at a column, which counts code points from 1. */
function markedAt(line: string, column: number | undefined): string {
  const shown = (text: string): string => htmlOf(visible(text));
  if (column === undefined) return shown(line);
  const characters = Array.from(line);
  const after = characters.slice(column - 1).join('');
  const word = /^\s*\S*/.exec(after)?.[0] ?? '';
  if (word === '') return shown(line);
  const before = characters.slice(0, column - 1).join('');
  return `${shown(before)}<mark>${shown(word)}</mark>${shown(after.slice(word.length))}`;
}
