/** One day's page: the claims as they stood, and what the day changed. */
import { moversOf, type VerdictOn } from '../../core/as-of.ts';
import type { Verdict } from '../../core/schema/claim.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { once } from '../../record/once.ts';
import type { EvidenceEntry, SourceEntry } from '../../record/types.ts';
import { undated } from '../../record/case.ts';
import { claimOn, sourcesOn, type ClaimThen } from './as-of.ts';
import { recordDays } from '../../record/record-days.ts';
import { stillPublished } from '../../record/published.ts';
import { tallyOf } from '../../wording/tally.ts';
import { capital, counted, listed } from '../../wording/words.ts';

/** A claim whose verdict the day changed. */
export interface Changed {
  claim: ClaimThen;
  before: VerdictOn;
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

/** What was out on an evening, before it is compared with another. */
interface EveningRecord {
  day: string;
  out: SourceEntry[];
  /** By slug. */
  claims: ReadonlyMap<string, ClaimThen>;
}

/** The record's days in order, each with what it changed. */
export const allDays = once((record: SiteRecord): readonly Day[] => {
  const evenings = recordDays(record).map((day): EveningRecord => {
    const claims = stillPublished(record.claims).flatMap((claim) => claimOn(record, claim, day) ?? []);
    return { day, out: sourcesOn(record, day), claims: new Map(claims.map((claim) => [claim.slug, claim])) };
  });
  return evenings.map((evening, i) => ({
    ...comparedWith(record, evening, evenings[i - 1]),
    after: evenings[i + 1]?.day,
  }));
});

function comparedWith(
  record: SiteRecord,
  { day, out, claims }: EveningRecord,
  yesterday?: EveningRecord,
): Omit<Day, 'after'> {
  const now = [...claims.values()];
  const pairs = now.flatMap((claim) => {
    const before = yesterday?.claims.get(claim.slug);
    return before === undefined ? [] : [{ claim, before }];
  });
  const isChanged = ({ claim, before }: (typeof pairs)[number]): boolean =>
    claim.judgement.verdict !== before.judgement.verdict;
  return {
    day,
    before: yesterday?.day,
    out,
    printed: out.filter(({ slug }) => !yesterday?.out.some((earlier) => earlier.slug === slug)),
    claims: now,
    appeared: new Set(now.map(({ slug }) => slug).filter((slug) => !yesterday?.claims.has(slug))),
    changed: pairs.filter(isChanged).map(({ claim, before }) => {
      const movers = moversOf(undated(record, record.claim(claim.slug)), before.judgement.asOf, day);
      const moved = claim.evidence.filter(({ statement }) => movers.includes(statement));
      return { claim, before: before.judgement, moved };
    }),
    held: pairs.filter((pair) => !isChanged(pair) && pair.claim.evidence.length > pair.before.evidence.length).length,
  };
}

/** Claims whose verdict changed in one way, by the same two rules. */
export interface VerdictTurn {
  before: VerdictOn;
  now: VerdictOn;
  claims: Changed[];
}

/** The changed verdicts in groups, so that what is the same of each is said once; in the order of their first claims. */
export function turnsOf(changed: readonly Changed[]): VerdictTurn[] {
  const ways = Map.groupBy(changed, ({ before, claim: { judgement: now } }) =>
    [before.verdict, before.rule, now.verdict, now.rule].join('\n'),
  );
  return [...ways.values()].flatMap((claims) => {
    const [first] = claims;
    return first === undefined ? [] : [{ before: first.before, now: first.claim.judgement, claims }];
  });
}

/** What the day did to the verdicts of the day before, to follow its date: "twelve verdicts changed". */
export function turnsInWords({ before, changed }: Pick<Day, 'before' | 'changed'>): string {
  if (before === undefined) return 'nothing had been printed before';
  return changed.length === 0 ? 'no verdict changed' : `${counted(changed.length, 'verdict')} changed`;
}

/** "Four evenings: 16 claims changed their verdict", each counted once; before one evening there is none. */
export function daysInWords(days: readonly Pick<Day, 'changed'>[]): string {
  if (days.length === 1) return 'One evening';
  const { size } = new Set(days.flatMap(({ changed }) => changed.map(({ claim }) => claim.slug)));
  const changes = `${size === 0 ? 'no claim' : counted(size, 'claim')} changed ${size > 1 ? 'their' : 'its'} verdict`;
  return `${capital(counted(days.length, 'evening'))}: ${changes}`;
}

/** What the day did to the record of the day before, in a sentence. */
export function changesInWords({ before, printed, appeared, changed, held }: Day): string {
  if (before === undefined) return 'It is the first day of the record: nothing had been printed before.';
  if (printed.length === 0)
    return 'No article of the record was published on this day; the record stood as on the evening before.';
  const done = [
    [
      appeared.size,
      `${counted(appeared.size, 'claim')} ${appeared.size === 1 ? 'was' : 'were'} made for the first time`,
    ],
    [changed.length, `the verdict of ${counted(changed.length, 'claim')} changed`],
    [held, `${counted(held, 'claim')} kept ${held === 1 ? 'its' : 'their'} verdict though somebody’s word was added`],
  ] as const;
  const sentences = done.filter(([count]) => count > 0).map(([, sentence]) => sentence);
  return sentences.length === 0
    ? 'What was published on this day added nobody’s word; the record stood as on the evening before.'
    : `${capital(listed(sentences))}.`;
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
