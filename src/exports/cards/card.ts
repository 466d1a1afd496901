/** What stands on a share image: the picture that a link to this site shows elsewhere. */
import type { Family } from '../../core/verdict/types.ts';
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import type { ClaimEntry } from '../../record/types.ts';
import { asOfInWords } from '../../wording/claim.ts';
import { dateInWords } from '../../wording/dates.ts';
import { headlineOf } from '../../wording/headline.ts';
import type { Names } from '../../wording/names.ts';
import { verdictInWords, type Decided } from '../../wording/reasons.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { stillPublished } from '../../record/published.ts';
import { siteLine } from '../../wording/site-name.ts';
import { counted } from '../../wording/words.ts';

export interface Card {
  /** The record's name. */
  site: string;
  /** A line above the title: the claim's number and version. */
  kicker: string;
  title: string;
  /** The title as the picture's words have it: with the verdict. */
  headline: string;
  /** The verdict's mark and name, and the reason that decided. */
  verdict?: { family: Family; label: string; told: string };
  /** The last line: as of when, or what the site is. */
  foot: string;
}

type CardClaim = Decided & Pick<ClaimEntry, 'id' | 'title' | 'version' | 'revisions'>;

/**
 * The card of a claim as it is, or as a version has it.
 * @param weighed how many sources were out by the day of the verdict
 */
export function cardOfClaim(claim: CardClaim, names: Pick<Names, 'actor' | 'manifest'>, weighed: number): Card {
  const { id, title, version, revisions, judgement } = claim;
  const on = revisions.at(-1)?.on;
  const { family, label } = VERDICTS[judgement.verdict];
  return {
    site: names.manifest.name,
    kicker: `${id}, version ${String(version)}${on === undefined ? '' : ` of ${dateInWords(on)}`}`,
    title,
    headline: headlineOf(claim),
    verdict: { family, label, told: verdictInWords(claim, names) },
    foot: `As of ${asOfInWords(judgement.asOf, weighed)}`,
  };
}

/** The card of every page that is not a claim's. */
export function cardOfSite(record: Pick<SiteRecord, 'manifest' | 'sources'>): Card {
  const { name } = record.manifest;
  const line = siteLine(record);
  const count = stillPublished(record.sources).length;
  return {
    site: name,
    kicker: name,
    title: line,
    headline: line,
    foot: `What ${counted(count, 'article')} ${count === 1 ? 'prints' : 'print'}, claim by claim: who said it, and what the record bears out`,
  };
}

/** What the picture says, for those who do not see it. */
export function cardInWords({ site, kicker, headline, verdict, foot }: Card): string {
  const reason = verdict === undefined ? '' : ` ${verdict.told}`;
  return `${site}. ${kicker}. ${headline}.${reason} ${foot.replace(/\.$/, '')}.`;
}
