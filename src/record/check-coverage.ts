/** How much of an article the site quotes, and how its accounting fits it. */
import { LARGEST_SHARE, countWords, quotesTooMuch } from '../domain/coverage.ts';
import type { Fingerprint } from '../domain/schema/fingerprint.ts';
import { quotedRanges } from './assemble.ts';
import type { JudgedClaim } from './claims.ts';
import { problemAt, type Entries, type Report } from './entries.ts';

/** Reports sources that are quoted past the limit, and ranges of an accounting that the article does not have. */
export function checkCoverage(
  { sound }: Entries,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  claims: readonly JudgedClaim[],
  report: Report,
): void {
  for (const source of sound.sources.values()) {
    const words = fingerprints.get(source.slug)?.words;
    if (words === undefined) continue;
    const quoted = quotedRanges(claims, source.slug);
    if (quotesTooMuch(quoted, words)) {
      const limit = Math.floor(words * LARGEST_SHARE);
      const message = `the site quotes ${String(countWords(quoted))} of the ${String(words)} words, expected at most ${String(limit)} (${String(LARGEST_SHARE * 100)} %): quote less of this source`;
      report(problemAt(source, [], 'quoted-too-much', message));
    }
    for (const [i, { words: range }] of (source.data.accounting ?? []).entries()) {
      if (range[1] <= words) continue;
      const message = `words ends at ${String(range[1])}, expected at most ${String(words)}, the number of the article's words: correct the range`;
      report(problemAt(source, ['accounting', i, 'words'], 'accounting-range', message));
    }
  }
}
