/** What no proof of letters can tell is at least asked: does a quotation carry its claim, does a stance follow, was a silence looked for, does an account still hold. */
import type { VFileMessage } from 'vfile-message';
import type { JudgedClaim } from './claims.ts';
import { grownUnder, unread } from './desk/account.ts';
import { unargued } from './desk/argued.ts';
import { unconfirmed } from './desk/confirmed.ts';
import { unsought } from './desk/sought.ts';
import type { Entries } from './entries.ts';
import { stillPublished } from './published.ts';
import type { Recorded } from './versions/read.ts';

/** Every question that is open in a claim that stands. */
export function deskQuestions({ sound }: Entries, claims: readonly JudgedClaim[], recorded: Recorded): VFileMessage[] {
  const published = stillPublished(claims);
  return [
    ...unconfirmed(published, sound.claims),
    ...published.flatMap((claim) => {
      const entry = sound.claims.get(claim.slug);
      if (entry === undefined) return [];
      return [
        ...unargued(entry.data).map(entry.located.message),
        ...unsought(claim, entry, sound.sources),
        ...unread(entry, grownUnder(claim, entry, sound.sources, recorded.sound.get(claim.id)?.at(-1))),
      ];
    }),
  ];
}
