/** What no proof of letters can tell is at least asked: does a quotation carry its claim, does a stance follow, was a silence looked for. */
import type { VFileMessage } from 'vfile-message';
import type { JudgedClaim } from './claims.ts';
import { unargued } from './desk/argued.ts';
import { unconfirmed } from './desk/confirmed.ts';
import { unsought } from './desk/sought.ts';
import type { Entries } from './entries.ts';
import { stillPublished } from './published.ts';

/** Every question that is open in a claim that stands. */
export function deskQuestions({ sound }: Entries, claims: readonly JudgedClaim[]): VFileMessage[] {
  const published = stillPublished(claims);
  return [
    ...unconfirmed(published, sound.claims),
    ...published.flatMap((claim) => {
      const entry = sound.claims.get(claim.slug);
      if (entry === undefined) return [];
      return [...unargued(entry.data).map(entry.located.message), ...unsought(claim, entry, sound.sources)];
    }),
  ];
}
