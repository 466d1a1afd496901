/** The record as it stood on the evening of a day: what was out by then, and each verdict computed again. */
import { outBy, verdictOn, type VerdictOn } from '../../core/as-of.ts';
import type { Verdict } from '../../core/schema/claim.ts';
import { undated } from '../../record/case.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { recordDays } from '../../record/record-days.ts';
import type { ClaimEntry, SourceEntry } from '../../record/types.ts';
import { stillPublished } from '../../record/published.ts';
import { issuedFirst } from '../../wording/time-order.ts';

/** A claim as it was that evening: its evidence, and the articles that carry it, as far as they were out. */
export interface ClaimThen extends Pick<ClaimEntry, 'id' | 'slug' | 'title' | 'evidence'> {
  judgement: VerdictOn;
}

type DayNames = Pick<SiteRecord, 'manifest' | 'actor' | 'source'>;

/** The articles that were out by the end of the day, oldest first. */
export function sourcesOn({ sources }: Pick<SiteRecord, 'sources'>, day: string): SourceEntry[] {
  return stillPublished(sources)
    .filter(({ issued }) => outBy(issued, day))
    .toSorted(issuedFirst);
}

/** `undefined` where no article had printed anybody's assertion of it yet. */
export function claimOn(record: DayNames, claim: ClaimEntry, day: string): ClaimThen | undefined {
  const judgement = verdictOn(undated(record, claim), day);
  if (judgement === undefined) return undefined;
  const isOut = (source: string): boolean => outBy(record.source(source).issued, day);
  const evidence = claim.evidence
    .filter(({ published }) => outBy(published, day))
    .map((piece) => ({
      ...piece,
      sources: piece.sources.filter(isOut),
      quotes: piece.quotes.filter(({ source }) => isOut(source)),
    }));
  const { id, slug, title } = claim;
  return { id, slug, title, evidence, judgement };
}

/** A verdict, and the first day on which it was so. */
export interface VerdictSince {
  day: string;
  verdict: Verdict;
}

/** How a claim's verdict went from day to day, up to the day as of which it is judged: its first, then each that differs. */
export function verdictsByDay(record: SiteRecord, claim: ClaimEntry): VerdictSince[] {
  const given = undated(record, claim);
  const days = recordDays(record).filter((day) => outBy(day, claim.asOf));
  const verdicts = days.flatMap((day) => {
    const verdict = verdictOn(given, day)?.verdict;
    return verdict === undefined ? [] : [{ day, verdict }];
  });
  return verdicts.filter(({ verdict }, i) => verdict !== verdicts[i - 1]?.verdict);
}
