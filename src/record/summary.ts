/** What the record holds, for the editor at the end of a check. */
import { countWithNoun } from '../core/count.ts';
import { accountedShare, percentInWords } from '../core/coverage.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';
import type { SourceEntry, TheRecord } from './types.ts';

/** A table of the sources (words, share accounted for, share quoted, claims), and totals. */
export function summarise({ claims, statements, actors, places, sources }: TheRecord): string {
  const width = Math.max(6, ...sources.map(({ slug }) => slug.length));
  const row = (name: string, words: string, accounted: string, quoted: string, count: string): string =>
    `${name.padEnd(width)}  ${words.padStart(6)}  ${accounted.padStart(9)}  ${quoted.padStart(6)}  ${count.padStart(6)}`;
  const sourceRow = ({ slug, wordCount, unaccounted, quotedShare, claims: carried }: SourceEntry): string =>
    row(
      slug,
      String(wordCount),
      unaccounted.length === 0 ? '100%' : percentInWords(accountedShare(unaccounted, wordCount)),
      percentInWords(quotedShare),
      String(carried.length),
    );
  const verdicts = Object.keys(VERDICTS).flatMap((verdict) => {
    const count = claims.filter((claim) => claim.judgement.verdict === verdict).length;
    return count === 0 ? [] : [`${String(count)} ${verdict}`];
  });
  return [
    row('source', 'words', 'accounted', 'quoted', 'claims'),
    ...sources.map(sourceRow),
    '',
    `${[
      countWithNoun(claims.length, 'claim'),
      countWithNoun(statements.length, 'statement'),
      countWithNoun(actors.length, 'actor'),
      countWithNoun(places.length, 'place'),
      countWithNoun(sources.length, 'source'),
    ].join(', ')}.`,
    `Verdicts: ${verdicts.length === 0 ? 'none' : verdicts.join(', ')}.`,
    'No problems.',
    '',
  ].join('\n');
}
