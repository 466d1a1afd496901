/** What each word of a source is for: what is written down fits the article, and how much of it the site quotes. */
import { LARGEST_SHARE, countWords, quotesTooMuch } from '../../core/coverage.ts';
import { wordsInWords } from '../../core/word-numbers.ts';
import type { SourceAccount } from '../accounting.ts';
import { problemAt, type Entries, type Entry, type Report } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { WordRange } from '../types.ts';

type Accounts = ReadonlyMap<string, SourceAccount>;

/** Reports sources that are quoted past the limit, words that an article does not have, and words that are for two things. */
export function checkAccounting({ sound }: Entries, accounts: Accounts, report: Report): void {
  for (const source of sound.sources.values()) {
    const account = accounts.get(source.slug);
    if (account === undefined) continue;
    checkShare(source, account, report);
    checkStated(source, account, report);
  }
  for (const claim of sound.claims.values()) checkPassages(claim, accounts, report);
}

function checkShare(source: Entry<'sources'>, { words, quoted }: SourceAccount, report: Report): void {
  if (!quotesTooMuch(quoted, words)) return;
  const limit = Math.floor(words * LARGEST_SHARE);
  const message = `the site quotes ${String(countWords(quoted))} of the ${String(words)} words, expected at most ${String(limit)} (${String(LARGEST_SHARE * 100)} %): quote less of this source`;
  report(problemAt(source, [], 'quoted-too-much', message));
}

/** What the source states of its words. Those of page furniture, for one, cannot carry a claim. */
function checkStated(source: Entry<'sources'>, account: SourceAccount, report: Report): void {
  const { words, withdrawn } = account;
  const { twice } = account.accounting;
  const all = source.data.accounting ?? [];
  for (const [i, { words: stated, not }] of all.entries()) {
    const path = ['accounting', i, 'words'];
    if (stated[1] > words) report(problemAt(source, path, 'accounting-range', past(stated, words)));
    const told = withdrawn.some(([from, to]) => from <= stated[0] && stated[1] <= to);
    if (not === 'withdrawn' && !told) {
      const message = `${wordsInWords(stated)} are "withdrawn" here, and no claim that was withdrawn told them all, expected words of one: correct the range, or the reason`;
      report(problemAt(source, path, 'not-withdrawn', message));
    }
    const shared = all.slice(0, i).filter((earlier) => earlier.words[0] < stated[1] && stated[0] < earlier.words[1]);
    if (shared.length > 0) {
      const others = shared.map((earlier) => `${wordsInWords(earlier.words)}, which are "${earlier.not}"`).join('; ');
      const message = `${wordsInWords(stated)} overlap ${others}; expected each word in one range: shorten one of them, or take it out`;
      report(problemAt(source, path, 'accounting-overlap', message));
    }
    const claimed = twice.filter((each) => stated[0] <= each.words[0] && each.words[1] <= stated[1]);
    if (claimed.length > 0) {
      const held = claimed.map((each) => `${each.claims.join(', ')} with ${wordsInWords(each.words)}`).join('; ');
      const message = `these words are "${not}" here and some belong to claims: ${held}; expected one of the two: correct this range, or the quotations or passages of the claims`;
      report(problemAt(source, path, 'accounted-twice', message));
    }
  }
}

function checkPassages(claim: Entry<'claims'>, accounts: Accounts, report: Report): void {
  for (const [i, { passages = [] }] of claim.data.evidence.entries()) {
    for (const [j, { source, words: range }] of passages.entries()) {
      const words = accounts.get(source)?.words;
      if (words === undefined || range[1] <= words) continue;
      report(problemAt(claim, ['evidence', i, 'passages', j, 'words'], 'accounting-range', past(range, words)));
    }
  }
}

function past(range: WordRange, words: number): string {
  return `words ends at ${String(range[1])}, expected at most ${String(words)}, the number of the article's words: correct the range`;
}

/** The most stretches that one message names. */
const MOST_NAMED = 20;

/** Every source of which some words are for nothing: it may not be published yet. */
export function unaccounted({ sound }: Entries, accounts: Accounts): Problem[] {
  return [...sound.sources.values()].flatMap((source) => {
    const account = accounts.get(source.slug);
    if (account === undefined || source.data.withdrawn !== undefined) return [];
    const open = account.accounting.unaccounted;
    if (open.length === 0) return [];
    const gone = open.some(overlapsAny(account.withdrawn))
      ? ' ("withdrawn", where only a withdrawn claim told it)'
      : '';
    const named = open.slice(0, MOST_NAMED).map(wordsInWords);
    const more = open.length > MOST_NAMED ? ` and ${String(open.length - MOST_NAMED)} more stretches` : '';
    const message = `nothing accounts for ${String(countWords(open))} of the ${String(account.words)} words: ${named.join(', ')}${more}; expected every word in a quotation or passage of a claim, or in accounting${gone}: run "npm run source:account -- ${source.slug} <text file>" to see them`;
    return [
      problemAt(source, source.data.accounting === undefined ? [] : ['accounting'], 'words-unaccounted', message),
    ];
  });
}

function overlapsAny(ranges: readonly WordRange[]): (range: WordRange) => boolean {
  return ([from, to]) => ranges.some(([start, end]) => start < to && from < end);
}
