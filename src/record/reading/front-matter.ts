/** The two parts of a markdown entry: its front matter, and its body. */
import type { Result } from '../../core/finding.ts';
import { noFrontMatter } from '../../core/rules/index.ts';

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
export function splitFrontMatter(text: string): Result<FrontMatter> {
  const opening = OPENING.exec(text);
  if (opening === null) return { wrong: [noFrontMatter.missing([0])] };
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (closing === null) return { wrong: [noFrontMatter.open([0])] };
  const bodyStart = start + closing.index + closing[0].length;
  const linesBefore = text.slice(0, bodyStart).split('\n').length - 1;
  const yaml = text.slice(start, start + closing.index);
  return { value: { yaml, start, body: '\n'.repeat(linesBefore) + text.slice(bodyStart) } };
}
