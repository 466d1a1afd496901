/** A verdict that a claim does not have, in a sentence. */
import type { Verdict } from '../core/schema/claim.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';

/** "would be contested", "would still be contested", "would not stand": to follow "it". */
export function wouldBe(verdict: Verdict, still = false): string {
  const { family, label } = VERDICTS[verdict];
  const adverb = still ? 'still ' : '';
  return family === 'does-not-stand' ? `would ${adverb}not stand` : `would ${adverb}be ${label.toLowerCase()}`;
}
