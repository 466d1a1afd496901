/** The two parts of a markdown entry: its front matter, and its body. */
import type { Point } from './text.ts';

export interface FrontMatter {
  /** The YAML between the two lines of hyphens. */
  yaml: string;
  /** Where it starts in the file, in UTF-16 code units. */
  start: number;
  /** The file's text with an empty line for each line up to the body, so that lines keep their numbers. */
  body: string;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a markdown file, or says where its front matter is not as it should be. */
export function splitFrontMatter(text: string): FrontMatter | (Point & { message: string; rule: string }) {
  const opening = OPENING.exec(text);
  if (opening === null) {
    const message =
      'the file does not start with front matter, expected a first line of three hyphens: add it, and the fields';
    return { line: 1, column: 1, message, rule: 'no-front-matter' };
  }
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (closing === null) {
    const message =
      'the front matter that starts here does not end, expected a second line of three hyphens: add it before the body';
    return { line: 1, column: 1, message, rule: 'no-front-matter' };
  }
  const bodyStart = start + closing.index + closing[0].length;
  const linesBefore = text.slice(0, bodyStart).split('\n').length - 1;
  return {
    yaml: text.slice(start, start + closing.index),
    start,
    body: '\n'.repeat(linesBefore) + text.slice(bodyStart),
  };
}
