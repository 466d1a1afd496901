/** Which words of an article a piece of evidence tells in ours. */
import { z } from 'zod';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/record/reading/front-matter.ts';
import { scalar, withItem, withoutItem } from './yaml.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';

/** As much of a claim as is asked here: the rest of it may still be wrong. */
const claimSchema = z.object({
  evidence: z.array(
    z.object({
      statement: z.unknown(),
      passages: z.array(z.object({ source: z.unknown(), words: z.array(z.unknown()) })).optional(),
    }),
  ),
});

/** What a piece of evidence told of a source's words, and what it tells from now on. */
export interface Told {
  statement: string;
  source: string;
  before: readonly WordRange[];
  words: readonly WordRange[];
}

/** A passage, as an item of `passages`. */
export function passageLine(source: string, [from, to]: WordRange): string {
  return `{ source: ${scalar(source)}, words: [${String(from)}, ${String(to)}] }`;
}

/** The file of a claim in which a piece of evidence tells other words than before; other passages stay. */
export function withPassages(text: string, { statement, source, before, words }: Told): string {
  const { evidence } = claimSchema.parse(parse(splitFrontMatter(text).value?.yaml ?? ''));
  const at = evidence.findIndex((piece) => piece.statement === statement);
  const path = ['evidence', at, 'passages'];
  const stood = evidence[at]?.passages ?? [];
  const has = (ranges: readonly WordRange[], passage: (typeof stood)[number]): boolean =>
    passage.source === source && ranges.some(([from, to]) => passage.words[0] === from && passage.words[1] === to);
  const isThere = (range: WordRange): boolean => stood.some((passage) => has([range], passage));
  let now = text;
  for (const range of words) if (!isThere(range)) now = withItem(now, path, [passageLine(source, range)]);
  const gone = stood.flatMap((passage, i) => (has(before, passage) && !has(words, passage) ? [i] : []));
  for (const i of gone.toReversed()) now = withoutItem(now, path, i, false);
  return now;
}
