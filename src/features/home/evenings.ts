/** The answer evening by evening: what each side was newly quoted with, and the verdicts on the claims that lead. */
import { outBy } from '../../core/as-of.ts';
import type { Verdict } from '../../core/schema/claim.ts';
import { belligerents, type Side } from '../../core/sides.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry, SourceEntry } from '../../record/types.ts';
import { capital, counted, timesInWords } from '../../wording/words.ts';
import { allDays, type Day } from '../days/day.ts';
import { latestWords, type LatestWords } from './latest-words.ts';

export interface Evening {
  /** `YYYY-MM-DD` */
  day: string;
  /** The articles that came out on the day. */
  printed: SourceEntry[];
  /** The sides that fight, each with its latest words on the question among those that were first printed on the day. */
  accounts: { side: Side; words: LatestWords | undefined }[];
  /** The claims that lead, each with its verdict of that evening; none where nobody had made it in print yet. */
  verdicts: { claim: ClaimEntry; verdict: Verdict | undefined }[];
}

/** @param lead the claims that answer the question */
export function eveningsOf(record: SiteRecord, lead: readonly ClaimEntry[]): Evening[] {
  return allDays(record).map((each) => ({
    day: each.day,
    printed: each.printed,
    accounts: belligerents(record.manifest).map((side) => ({ side, words: newWords(record, each, side) })),
    verdicts: lead.map((claim) => ({
      claim,
      verdict: each.claims.find(({ slug }) => slug === claim.slug)?.judgement.verdict,
    })),
  }));
}

function newWords(record: SiteRecord, { claims, day, before }: Day, side: Side): LatestWords | undefined {
  const fresh = claims.map(({ slug, evidence }) => ({
    topic: record.claim(slug).topic,
    evidence: evidence.filter(({ published }) => before === undefined || !outBy(published, before)),
  }));
  const words = latestWords(fresh, side, record.manifest.leadTopic);
  return words && outBy(words.evidence.published, day) ? words : undefined;
}

/** "Four evenings: the verdict changed once": how often a claim that leads had another than on the evening before. */
export function eveningsInWords(evenings: readonly Evening[]): string {
  const changes = evenings.flatMap(({ verdicts }, i) =>
    verdicts.filter(({ verdict }, which) => {
      const before = evenings[i - 1]?.verdicts[which]?.verdict;
      return before !== undefined && verdict !== before;
    }),
  ).length;
  const often = changes === 0 ? 'no verdict changed' : `the verdict changed ${timesInWords(changes)}`;
  return `${capital(counted(evenings.length, 'evening'))}: ${often}`;
}
