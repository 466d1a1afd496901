/** What stands on a share image: the picture that a link to this site shows elsewhere. */
import type { Verdict } from '../domain/schema/claim.ts';
import type { Family } from '../domain/verdict/types.ts';
import { VERDICTS } from '../domain/verdict/verdicts.ts';
import type { ClaimEntry } from '../record/types.ts';
import { asOfInWords } from '../view/claim.ts';
import { inWords } from '../view/dates.ts';
import { SITE_LINE, SITE_NAME } from '../view/site-name.ts';

export interface Card {
  /** A line above the title: the claim's number and version. */
  kicker: string;
  title: string;
  /** The verdict's mark, name and meaning. */
  verdict?: { family: Family; label: string; told: string };
  /** The last line: as of when, or what the site is. */
  foot: string;
}

type Shown = Pick<ClaimEntry, 'id' | 'title' | 'version' | 'revisions'> & {
  judgement: { verdict: Verdict; asOf: string };
};

/**
 * The card of a claim as it is now.
 * @param weighed how many sources the record rests on
 */
export function cardOfClaim({ id, title, version, revisions, judgement }: Shown, weighed: number): Card {
  const on = revisions.at(-1)?.on;
  const { family, label, told } = VERDICTS[judgement.verdict];
  return {
    kicker: `${id}, version ${String(version)}${on === undefined ? '' : ` of ${inWords(on)}`}`,
    title,
    verdict: { family, label, told },
    foot: `As of ${asOfInWords(judgement.asOf, weighed)}`,
  };
}

/** The card of every page that is not a claim's. */
export const SITE_CARD: Card = {
  kicker: SITE_NAME,
  title: SITE_LINE,
  foot: 'What five articles print, claim by claim: who said it, and what the record bears out',
};

/** What the picture says, for those who do not see it. */
export function cardInWords({ kicker, title, verdict, foot }: Card): string {
  const judged = verdict === undefined ? '' : ` ${verdict.label}: ${verdict.told}`;
  return `${SITE_NAME}. ${kicker}. ${title}.${judged} ${foot.replace(/\.$/, '')}.`;
}
