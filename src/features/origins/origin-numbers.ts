/** The whole record in numbers: what a reader counts, and what stands behind it. */
import type { SiteRecord } from '../../record/look-up.ts';
import type { StatementEntry } from '../../record/types.ts';
import { atMost } from '../../wording/origins.ts';
import { stillPublished } from '../../record/published.ts';
import { madeFirst } from '../../wording/time-order.ts';
import { isPassedOn, isShared, wayOf } from '../../wording/ways.ts';
import { capital, counted, numberInWords } from '../../wording/words.ts';

export interface OriginNumbers {
  articles: number;
  /** Statements as a reader meets them: once in each article that carries them. */
  reports: number;
  statements: number;
  voices: number;
  /** Statements that more than one article carries. */
  shared: number;
  /** Statements that an article has through somebody in between. */
  passedOn: number;
}

/** Every statement that stands, oldest first. */
export function statementsInTime({ statements }: Pick<SiteRecord, 'statements'>): StatementEntry[] {
  const momentOf = ({ made, follows }: StatementEntry) => ({ made: made.on, follows });
  return stillPublished(statements).toSorted(
    (a, b) => madeFirst(momentOf(a), momentOf(b)) || (a.slug < b.slug ? -1 : 1),
  );
}

/** Counts what these statements came through. Articles and voices count once, however many statements they have. */
export function originNumbers(statements: readonly StatementEntry[]): OriginNumbers {
  const ways = statements.map(wayOf);
  const carriers = ways.flatMap((way) => way.carriers);
  return {
    articles: new Set(carriers.map(({ source }) => source)).size,
    reports: carriers.length,
    statements: ways.length,
    voices: new Set(ways.map(({ actor }) => actor)).size,
    shared: ways.filter(isShared).length,
    passedOn: ways.filter(isPassedOn).length,
  };
}

/** "At most 46 statements; five reached a second article": what the numbers come to, in a line. */
export function sharedInWords({ statements, shared }: Pick<OriginNumbers, 'statements' | 'shared'>): string {
  if (statements === 1) return `One statement; it reached ${shared === 0 ? 'no' : 'a'} second article`;
  return `${capital(atMost(statements, 'statement'))}; ${shared === 0 ? 'none' : numberInWords(shared)} reached a second article`;
}

/** "Two articles carry at most 14 statements by at most nine voices. Counted article by article they would be 16, as two …" */
export function originNumbersInWords({
  articles,
  reports,
  statements,
  voices,
  shared,
  passedOn,
}: OriginNumbers): string {
  const carry = `${capital(counted(articles, 'article'))} ${articles === 1 ? 'carries' : 'carry'}`;
  const sentences = [`${carry} ${atMost(statements, 'statement')} by ${atMost(voices, 'voice')}.`];
  if (shared > 0) {
    const they = statements === 1 ? 'it' : 'they';
    const are = statements === 1 ? 'it is' : shared === 1 ? 'one is' : `${numberInWords(shared)} are`;
    sentences.push(
      `Counted article by article ${they} would be ${numberInWords(reports)}, as ${are} in more than one.`,
    );
  }
  if (passedOn > 0)
    sentences.push(
      `${statements === 1 ? 'It' : capital(numberInWords(passedOn))} reached an article through somebody in between.`,
    );
  return sentences.join(' ');
}
