/** Puts a quotation where it belongs: among the quotations of a claim's evidence. */
import { join } from 'node:path';
import { deskArticle } from '../../src/core/desk/sentences.ts';
import { printsOf } from '../../src/core/fingerprint.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { readEntries, type Entry } from '../../src/record/entries.ts';
import { advise } from '../../src/record/reading/nearest.ts';
import { readFiles } from '../../src/record/reading/files.ts';
import { gaps } from '../account/remaining.ts';
import { quoteLines } from '../article/evidence.ts';
import { InputError, UsageError } from '../cli/command.ts';
import { FileChanges, type FileChange } from '../edit/changes.ts';
import { passageLine } from '../edit/passages.ts';
import { withItem, withoutItem } from '../edit/yaml.ts';
import type { ArticleInHand } from './paste.ts';
import { selectPassage } from './selector.ts';

/** Where the quotation goes. */
export interface Into {
  claim: string;
  statement: string | undefined;
  translation: string | undefined;
}

/**
 * The claim's file with the quotation. Passages of the same evidence no longer hold the words.
 * @throws UsageError where there is no such claim, or nobody says which statement is meant
 */
export async function pastedInto(
  folder: string,
  article: ArticleInHand,
  words: WordRange,
  into: Into,
): Promise<readonly FileChange[]> {
  const { text, fingerprint, foreign } = article;
  const files = await readFiles(folder, shownPath(folder), () => undefined);
  const { sound, known } = readEntries(files, () => undefined);
  const claim = sound.claims.get(into.claim);
  if (claim === undefined) {
    const advice = advise(into.claim, known.claims, 'write the slug of a claim that there is');
    const fault = known.claims.has(into.claim) ? 'its file has problems. See npm run check.' : advice;
    throw new UsageError(`--claim is "${into.claim}": ${fault}`);
  }
  const at = pieceOf(claim, fingerprint.source, into.statement, sound.statements);
  const selected = selectPassage(words, text, fingerprint);
  if ('failure' in selected) throw new InputError(`${selected.failure}. Nothing was written.`);
  if (foreign && into.translation === undefined)
    throw new UsageError(
      'The words are in another language than the record, expected --translation: what they say, in ours.',
    );
  const { isQuoted } = deskArticle(text, printsOf(fingerprint).form);
  const { translation } = into;
  const quote = {
    source: fingerprint.source,
    ...selected.selector,
    voice: isQuoted(words) ? ('speaker' as const) : ('article' as const),
    ...(translation !== undefined && { translation }),
  };
  const changes = new FileChanges();
  const path = join(folder, 'claims', `${claim.slug}.md`);
  const cut = withoutWords(changes.read(path) ?? '', claim, at, fingerprint.source, words);
  changes.write(path, withItem(cut, ['evidence', at, 'quotes'], quoteLines(quote)));
  return changes.list();
}

/** The number of the piece of evidence that is meant. */
function pieceOf(
  { data }: Entry<'claims'>,
  source: string,
  statement: string | undefined,
  statements: ReadonlyMap<string, Entry<'statements'>>,
): number {
  const carried = data.evidence.flatMap((piece, i) =>
    statements.get(piece.statement)?.data.carriedBy.some((carrier) => carrier.source === source) === true ? [i] : [],
  );
  const meant = carried.filter((i) => statement === undefined || data.evidence[i]?.statement === statement);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const slugs = carried.map((i) => data.evidence[i]?.statement ?? '');
  const found = statement === undefined ? 'Found no --statement' : `--statement is "${statement}"`;
  throw new UsageError(
    slugs.length === 0
      ? `${data.id} has no evidence that ${source} carries. Add the statement to its evidence first.`
      : `${found}, expected one of ${slugs.join(', ')}.`,
  );
}

/** Takes words out of the passages of a piece: they are quoted now. */
function withoutWords(text: string, { data }: Entry<'claims'>, at: number, source: string, words: WordRange): string {
  let now = text;
  const passages = data.evidence[at]?.passages ?? [];
  for (const [i, passage] of [...passages.entries()].toReversed()) {
    const [from, to] = passage.words;
    if (passage.source !== source || to <= words[0] || words[1] <= from) continue;
    const left = gaps(
      [[words[0] - from, words[1] - from]].map(([a = 0, b = 0]): WordRange => [Math.max(0, a), b]),
      to - from,
    );
    for (const [start, end] of left)
      now = withItem(now, ['evidence', at, 'passages'], [passageLine(source, [start + from, end + from])]);
    now = withoutItem(now, ['evidence', at, 'passages'], i, false);
  }
  return now;
}
