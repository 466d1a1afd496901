/** Who answers for whom. */
import type { Side } from './schema/common.ts';

/** The sides whose voices speak for one party. Third parties, outlets and unnamed voices share no interest. */
const PARTIES: readonly Side[] = ['taliban', 'resistance', 'pakistan'];

/** The party that a voice speaks for: its side, or nobody but itself (the actor's slug). */
export function partyOf({ actor, side }: { actor: string; side: Side }): string {
  return PARTIES.includes(side) ? side : actor;
}
