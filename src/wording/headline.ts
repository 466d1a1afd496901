/** A claim's title as it leaves the site: with its verdict, as most who meet it never see the page. */
import type { Verdict } from '../core/schema/claim.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';

/** What a headline says of a claim. */
export interface Headlined {
  title: string;
  judgement: { verdict: Verdict };
  /** Set where the claim no longer stands. */
  withdrawn?: object | undefined;
}

/** "Claimed only: The bridge had been taken"; of a claim that no longer stands "Withdrawn: The bridge had been taken". */
export function headlineOf({ title, judgement, withdrawn }: Headlined): string {
  return `${withdrawn === undefined ? VERDICTS[judgement.verdict].label : 'Withdrawn'}: ${title}`;
}
