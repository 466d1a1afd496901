/** What each word of a source is for: what is written down fits the article, and how much of it the site quotes. */
import { countWithNoun } from '../../core/count.ts';
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../../core/finding.ts';
import { LARGEST_SHARE, countWords, quotesTooMuch } from '../../core/coverage.ts';
import {
  accountedTwice,
  accountingOverlap,
  accountingRange,
  notWithdrawn,
  quotedTooMuch,
  wordsUnaccounted,
} from '../../core/rules/index.ts';
import { wordsInWords, type WordRange } from '../../core/word-numbers.ts';
import type { SourceAccount } from '../accounting.ts';
import type { Entries, Entry } from '../entries.ts';
import type { Report } from '../message.ts';

type SourceAccounts = ReadonlyMap<string, SourceAccount>;

/** Reports sources that are quoted past the limit, words that an article does not have, and words that are for two things. */
export function checkAccounting({ sound }: Entries, accounts: SourceAccounts, report: Report): void {
  for (const source of sound.sources.values()) {
    const account = accounts.get(source.slug);
    if (account === undefined) continue;
    checkShare(source, account, report);
    checkStated(source, account, report);
  }
  for (const claim of sound.claims.values()) checkPassages(claim, accounts, report);
}

function checkShare(source: Entry<'sources'>, { wordCount, quoted }: SourceAccount, report: Report): void {
  if (!quotesTooMuch(quoted, wordCount)) return;
  const limit = Math.floor(wordCount * LARGEST_SHARE);
  report(source.located.message(quotedTooMuch.tell([], countWords(quoted), wordCount, limit, LARGEST_SHARE)));
}

/** What the source states of its words. Those of page furniture, for one, cannot carry a claim. */
function checkStated(source: Entry<'sources'>, account: SourceAccount, report: Report): void {
  const { wordCount, withdrawn } = account;
  const { twice } = account.accounting;
  const all = source.data.accounting ?? [];
  for (const [i, { words: stated, not }] of all.entries()) {
    const tell = (finding: Finding): void => {
      report(source.located.message({ ...finding, path: ['accounting', i, 'words'] }));
    };
    if (stated[1] > wordCount) tell(accountingRange.tell([], stated[1], wordCount));
    const told = withdrawn.some(([from, to]) => from <= stated[0] && stated[1] <= to);
    if (not === 'withdrawn' && !told) tell(notWithdrawn.tell([], wordsInWords(stated)));
    const shared = all.slice(0, i).filter((earlier) => earlier.words[0] < stated[1] && stated[0] < earlier.words[1]);
    if (shared.length > 0) {
      const others = shared.map((earlier) => `${wordsInWords(earlier.words)}, which are "${earlier.not}"`).join('; ');
      tell(accountingOverlap.tell([], wordsInWords(stated), others));
    }
    const claimed = twice.filter((each) => stated[0] <= each.words[0] && each.words[1] <= stated[1]);
    if (claimed.length > 0) {
      const held = claimed.map((each) => `${each.claims.join(', ')} with ${wordsInWords(each.words)}`).join('; ');
      tell(accountedTwice.tell([], not, held));
    }
  }
}

function checkPassages(claim: Entry<'claims'>, accounts: SourceAccounts, report: Report): void {
  for (const [i, { passages = [] }] of claim.data.evidence.entries()) {
    for (const [j, { source, words: range }] of passages.entries()) {
      const words = accounts.get(source)?.wordCount;
      if (words === undefined || range[1] <= words) continue;
      const path = ['evidence', i, 'passages', j, 'words'];
      report(claim.located.message(accountingRange.tell(path, range[1], words)));
    }
  }
}

/** The most stretches that one message names. */
const MOST_NAMED = 20;

/** Every source of which some words are for nothing: it may not be published yet. */
export function unaccounted({ sound }: Entries, accounts: SourceAccounts): VFileMessage[] {
  return [...sound.sources.values()].flatMap((source) => {
    const account = accounts.get(source.slug);
    if (account === undefined || source.data.withdrawn !== undefined) return [];
    const open = account.accounting.unaccounted;
    if (open.length === 0) return [];
    const gone = open.some(overlapsAny(account.withdrawn))
      ? ' ("withdrawn", where only a withdrawn claim told it)'
      : '';
    const named = open.slice(0, MOST_NAMED).map(wordsInWords).join(', ');
    const more =
      open.length > MOST_NAMED
        ? ` and ${countWithNoun(open.length - MOST_NAMED, 'more stretch', 'more stretches')}`
        : '';
    const path = source.data.accounting === undefined ? [] : ['accounting'];
    return [
      source.located.message(
        wordsUnaccounted.tell(path, countWords(open), account.wordCount, named + more, gone, source.slug),
      ),
    ];
  });
}

function overlapsAny(ranges: readonly WordRange[]): (range: WordRange) => boolean {
  return ([from, to]) => ranges.some(([start, end]) => start < to && from < end);
}
