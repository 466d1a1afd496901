/** Writes down why words of an article belong to no claim. */
import type { Stated } from '../../src/core/accounting.ts';
import type { NonClaim } from '../../src/core/schema/source.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { withField, withItem, withoutNode } from '../edit/yaml.ts';
import { pathFor } from '../new/names.ts';
import type { Dialogue } from './context.ts';

/** Adds words to the accounting of a source: in the order of the article, joined with those beside them. */
export function withAccounting(
  { changes, entries, folder }: Dialogue,
  source: string,
  words: WordRange,
  not: NonClaim,
): void {
  const path = pathFor('sources', source, folder);
  const before = entries.sound.sources.get(source)?.data.accounting;
  changes.write(path, accountedText(changes.read(path) ?? '', before, [{ words, not }]));
}

/** The file of a source with more in its accounting. @param before what stands there */
export function accountedText(text: string, before: readonly Stated[] | undefined, more: readonly Stated[]): string {
  const all = joined([...(before ?? []), ...more]);
  const lines = ['accounting:', ...all.map((each) => `  - ${lineOf(each)}`)];
  if (before === undefined) return withField(text, [], lines);
  // A comment is somebody's: what has one is added to, and not written anew.
  const own = /^accounting:[^]*?(?=^\S|$(?![^]))/m.exec(text)?.[0] ?? '';
  if (own.includes('#')) return more.reduce((now, each) => withItem(now, ['accounting'], [lineOf(each)]), text);
  return withoutNode(text, ['accounting'], lines);
}

function lineOf({ words: [from, to], not }: Stated): string {
  return `{ words: [${String(from)}, ${String(to)}], not: ${not} }`;
}

/** In order; what touches and is for the same is one. */
function joined(all: readonly Stated[]): Stated[] {
  const result: Stated[] = [];
  for (const each of all.toSorted((a, b) => a.words[0] - b.words[0])) {
    const last = result.at(-1);
    if (last?.not === each.not && last.words[1] === each.words[0])
      result[result.length - 1] = { not: each.not, words: [last.words[0], each.words[1]] };
    else result.push(each);
  }
  return result;
}
