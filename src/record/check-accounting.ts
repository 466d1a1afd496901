/** What each word of a source is for: what is written down fits the article, and how much of it the site quotes. */
import type { Accounting } from '../domain/accounting.ts';
import { LARGEST_SHARE, countWords, quotesTooMuch } from '../domain/coverage.ts';
import type { Fingerprint } from '../domain/schema/fingerprint.ts';
import { accountOf, heldBy, quotedRanges } from './accounting.ts';
import type { JudgedClaim } from './claims.ts';
import { problemAt, type Entries, type Entry, type Report } from './entries.ts';
import type { Problem } from './problem.ts';
import type { WordRange } from './types.ts';
import type { Recorded } from './versions/read.ts';

/** Reports sources that are quoted past the limit, words that the article does not have, and words that are for two things. */
export function checkAccounting(
  { sound }: Entries,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  claims: readonly JudgedClaim[],
  recorded: Recorded,
  report: Report,
): void {
  for (const source of sound.sources.values()) {
    const words = fingerprints.get(source.slug)?.words;
    if (words === undefined) continue;
    checkShare(source, words, quotedRanges(claims, recorded, source.slug), report);
    for (const [i, { words: range }] of (source.data.accounting ?? []).entries()) {
      if (range[1] > words)
        report(problemAt(source, ['accounting', i, 'words'], 'accounting-range', past(range, words)));
    }
    if (claims.every((claim) => heldBy(claim, source.slug).every((held) => held.words[1] <= words)))
      checkTwice(source, accountOf(source, words, claims), report);
  }
  for (const { slug } of claims) {
    const claim = sound.claims.get(slug);
    if (claim !== undefined) checkPassages(claim, fingerprints, report);
  }
}

function checkShare(source: Entry<'sources'>, words: number, quoted: readonly WordRange[], report: Report): void {
  if (!quotesTooMuch(quoted, words)) return;
  const limit = Math.floor(words * LARGEST_SHARE);
  const message = `the site quotes ${String(countWords(quoted))} of the ${String(words)} words, expected at most ${String(limit)} (${String(LARGEST_SHARE * 100)} %): quote less of this source`;
  report(problemAt(source, [], 'quoted-too-much', message));
}

/** Words of page furniture, for one, cannot carry a claim. */
function checkTwice(source: Entry<'sources'>, { twice }: Accounting, report: Report): void {
  for (const [i, { words: stated }] of (source.data.accounting ?? []).entries()) {
    const first = twice.find(({ words }) => stated[0] <= words[0] && words[1] <= stated[1]);
    if (first === undefined) continue;
    const message = `words [${first.words.join(', ')}] are "${first.not}" here and belong to ${first.claims.join(', ')}, expected one of the two: correct this range, or the quotation or passage of the claim`;
    report(problemAt(source, ['accounting', i, 'words'], 'accounted-twice', message));
  }
}

function checkPassages(claim: Entry<'claims'>, fingerprints: ReadonlyMap<string, Fingerprint>, report: Report): void {
  for (const [i, { passages = [] }] of claim.data.evidence.entries()) {
    for (const [j, { source, words: range }] of passages.entries()) {
      const words = fingerprints.get(source)?.words;
      if (words === undefined || range[1] <= words) continue;
      report(problemAt(claim, ['evidence', i, 'passages', j, 'words'], 'accounting-range', past(range, words)));
    }
  }
}

function past(range: readonly [number, number], words: number): string {
  return `words ends at ${String(range[1])}, expected at most ${String(words)}, the number of the article's words: correct the range`;
}

/** The most stretches that one message names. */
const MOST_NAMED = 20;

/** Every source of which some words are for nothing: it may not be published yet. */
export function unaccounted(
  { sound }: Entries,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  claims: readonly JudgedClaim[],
): Problem[] {
  return [...sound.sources.values()].flatMap((source) => {
    const words = fingerprints.get(source.slug)?.words;
    if (words === undefined || source.data.withdrawn !== undefined) return [];
    const open = accountOf(source, words, claims).unaccounted;
    if (open.length === 0) return [];
    const named = open.slice(0, MOST_NAMED).map(([from, to]) => `[${String(from)}, ${String(to)}]`);
    const more = open.length > MOST_NAMED ? ` and ${String(open.length - MOST_NAMED)} more stretches` : '';
    const message = `nothing accounts for ${String(countWords(open))} of the ${String(words)} words: ${named.join(', ')}${more}; expected every word in a quotation or passage of a claim, or in accounting: run "npm run source:account -- ${source.slug} <text file>" to see them`;
    return [
      problemAt(source, source.data.accounting === undefined ? [] : ['accounting'], 'words-unaccounted', message),
    ];
  });
}
