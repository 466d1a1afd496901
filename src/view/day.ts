/** One day's page: the claims as they stood, and what the day changed. */
import { moversOf } from '../domain/as-of.ts';
import type { Verdict } from '../domain/schema/claim.ts';
import type { Judgement } from '../domain/verdict/types.ts';
import type { SiteRecord } from '../record/look-up.ts';
import type { EvidenceEntry, SourceEntry } from '../record/types.ts';
import { claimOn, recordDays, sourcesOn, undated, type ClaimThen } from './as-of.ts';
import { standing } from './standing.ts';
import { tallyOf } from './tally.ts';
import { capital, counted, listed } from './words.ts';

/** A claim whose verdict the day changed. */
export interface Changed {
  claim: ClaimThen;
  before: Judgement;
  /** The newly printed words that led to it. */
  moved: EvidenceEntry[];
}

export interface Day {
  /** `YYYY-MM-DD` */
  day: string;
  /** The days beside it, where the record has them. */
  before: string | undefined;
  after: string | undefined;
  /** The articles that were out by that evening, oldest first. */
  out: SourceEntry[];
  /** Those of them that came out on the day. */
  printed: SourceEntry[];
  /** Every claim that somebody had made in them by then. */
  claims: ClaimThen[];
  /** Slugs of the claims that were first made on the day. */
  appeared: ReadonlySet<string>;
  changed: Changed[];
  /** How many claims kept their verdict though the day added words on them. */
  held: number;
}

/** The record's days in order, each with what it changed. */
export function allDays(record: SiteRecord): Day[] {
  const claims = standing(record.claims);
  const days = recordDays(record);
  const then = days.map((day) => ({
    day,
    out: sourcesOn(record, day),
    claims: new Map(claims.map((claim) => [claim.slug, claimOn(record, claim, day)])),
  }));
  return then.map(({ day, out, claims: now }, i): Day => {
    const yesterday = then[i - 1];
    const lasting = claims.flatMap((entry) => {
      const [claim, before] = [now.get(entry.slug), yesterday?.claims.get(entry.slug)];
      return claim === undefined || before === undefined ? [] : [{ entry, claim, before }];
    });
    const isChanged = ({ claim, before }: (typeof lasting)[number]): boolean =>
      claim.judgement.verdict !== before.judgement.verdict;
    return {
      day,
      before: yesterday?.day,
      after: then[i + 1]?.day,
      out,
      printed: out.filter(({ slug }) => !yesterday?.out.some((earlier) => earlier.slug === slug)),
      claims: claims.flatMap(({ slug }) => now.get(slug) ?? []),
      appeared: new Set(claims.map(({ slug }) => slug).filter((s) => now.get(s) && !yesterday?.claims.get(s))),
      changed: lasting.filter(isChanged).map(({ entry, claim, before }) => {
        const movers = moversOf(undated(record, entry), before.judgement.asOf, day);
        const moved = claim.evidence.filter(({ statement }) => movers.includes(statement));
        return { claim, before: before.judgement, moved };
      }),
      held: lasting.filter((each) => !isChanged(each) && each.claim.evidence.length > each.before.evidence.length)
        .length,
    };
  });
}

/** What the day did to the record of the day before, in a sentence or two. */
export function changesInWords({ printed, appeared, changed, held }: Day): string {
  if (printed.length === 0)
    return 'No article of the record was published on this day; the record stood as on the evening before.';
  const sentences = [
    `${counted(appeared.size, 'claim')} ${appeared.size === 1 ? 'was' : 'were'} made for the first time`,
    `the verdict of ${counted(changed.length, 'claim')} changed`,
    `${counted(held, 'claim')} kept ${held === 1 ? 'its' : 'their'} verdict though somebody’s word was added`,
  ];
  return `${capital(listed(sentences))}.`;
}

/** Claims of one verdict. */
export interface VerdictGroup {
  verdict: Verdict;
  claims: ClaimThen[];
}

/** The claims in groups by verdict, those that stand first. */
export function byVerdict(claims: readonly ClaimThen[]): VerdictGroup[] {
  return tallyOf(claims).map(({ verdict }) => ({
    verdict,
    claims: claims.filter(({ judgement }) => judgement.verdict === verdict),
  }));
}
