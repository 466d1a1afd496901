/** The answer evening by evening: what each side was newly quoted with, and the verdicts on the claims that lead. */
import { outBy } from '../../core/as-of.ts';
import type { Verdict } from '../../core/schema/claim.ts';
import { belligerents, isBelligerent, type Side } from '../../core/sides.ts';
import { sourceCount } from '../../record/published.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry, SourceEntry } from '../../record/types.ts';
import { partiesInWords } from '../../wording/parties.ts';
import { capital, counted, listed, theseSources, timesInWords } from '../../wording/words.ts';
import { allDays, type Day } from '../days/day.ts';
import { latestWords, type LatestWords } from './latest-words.ts';

/** An evening, or several in a row on which no article came out: these are all as their last. */
export interface Evening {
  /** The first of them and the last, `YYYY-MM-DD`. */
  from: string;
  day: string;
  /** The articles that came out on the day. */
  printed: SourceEntry[];
  /** The contending sides, each with its latest words on the question among those that were first printed on the day. */
  accounts: { side: Side; words: LatestWords | undefined }[];
  /** The same of other sides, where they have any. */
  others: LatestWords[];
  /** The claims that lead, each with its verdict of that evening; none where nobody had made it in print yet. */
  verdicts: { claim: ClaimEntry; verdict: Verdict | undefined }[];
}

export interface Evenings {
  /** Up to the last on which an article came out. */
  told: Evening[];
  /** How many there are. */
  count: number;
  /** How many more the record has, up to which day: nothing came out on them. */
  after: { count: number; until: string } | undefined;
}

/** @param lead the claims that answer the question */
export function eveningsOf(record: SiteRecord, lead: readonly ClaimEntry[]): Evenings {
  const days = allDays(record);
  const count = days.findLastIndex(({ printed }) => printed.length > 0) + 1;
  const until = days.slice(count).at(-1)?.day;
  return {
    told: days.slice(0, count).reduce<Evening[]>((told, day) => {
      const evening = eveningOf(record, day, lead);
      const before = told.at(-1);
      const isAsBefore = before?.printed.length === 0 && evening.printed.length === 0;
      return isAsBefore ? [...told.slice(0, -1), { ...evening, from: before.from }] : [...told, evening];
    }, []),
    count,
    after: until === undefined ? undefined : { count: days.length - count, until },
  };
}

function eveningOf(record: SiteRecord, each: Day, lead: readonly ClaimEntry[]): Evening {
  const { manifest } = record;
  return {
    from: each.day,
    day: each.day,
    printed: each.printed,
    accounts: belligerents(manifest).map((side) => ({ side, words: newWords(record, each, side) })),
    others: othersOf(manifest).flatMap((side) => newWords(record, each, side) ?? []),
    verdicts: lead.map((claim) => ({
      claim,
      verdict: each.claims.find(({ slug }) => slug === claim.slug)?.judgement.verdict,
    })),
  };
}

/** The sides that do not contend in the dispute itself. */
function othersOf(manifest: SiteRecord['manifest']): Side[] {
  return manifest.sides.map(({ id }) => id).filter((side) => !isBelligerent(manifest, side));
}

function newWords(record: SiteRecord, { claims, day, before }: Day, side: Side): LatestWords | undefined {
  const fresh = claims.map(({ slug, evidence }) => ({
    topic: record.claim(slug).topic,
    evidence: evidence.filter(({ published }) => before === undefined || !outBy(published, before)),
  }));
  const words = latestWords(fresh, side, record.manifest.leadTopic);
  return words && outBy(words.evidence.published, day) ? words : undefined;
}

/**
 * "Four evenings: the verdict changed once": how often a claim that leads had another than on the evening before. Before
 * one evening there is none.
 */
export function eveningsInWords({ told, count }: Pick<Evenings, 'told' | 'count'>): string {
  if (count === 1) return 'One evening';
  const changes = told.flatMap(({ verdicts }, i) =>
    verdicts.filter(({ verdict }, which) => {
      const before = told[i - 1]?.verdicts[which]?.verdict;
      return before !== undefined && verdict !== before;
    }),
  ).length;
  const often = changes === 0 ? 'no verdict changed' : `the verdict changed ${timesInWords(changes)}`;
  return `${capital(counted(count, 'evening'))}: ${often}`;
}

/** "These five sources quote nobody of the port on this question": the sides that have no row and no words; empty where there is none. */
export function silentInWords(record: SiteRecord, { told }: Pick<Evenings, 'told'>): string {
  const spoke = new Set(told.flatMap(({ others }) => others.map(({ evidence }) => evidence.side)));
  const silent = othersOf(record.manifest).filter((side) => !spoke.has(side));
  if (silent.length === 0) return '';
  const names = listed(
    silent.map((side) => partiesInWords(side, record)),
    'or',
  );
  const count = sourceCount(record);
  return `${capital(theseSources(count))} ${count === 1 ? 'quotes' : 'quote'} nobody of ${names} on this question.`;
}
