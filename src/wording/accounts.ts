/** Who says what about a claim, side by side. */
import type { Manifest } from '../core/schema/manifest.ts';
import { isBelligerent, oneInterest, opposed, type Side } from '../core/sides.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { sidesOf } from './sides.ts';
import { madeFirst } from './time-order.ts';

/** What one side says about a claim, oldest first. */
export interface Account {
  side: Side;
  evidence: EvidenceEntry[];
}

export interface Accounts {
  /** The belligerents who speak, where two of them are opposed; else empty. Whoever spoke first leads, with its allies. */
  facing: Account[];
  /** Everybody else, in the fixed order of the sides. */
  others: Account[];
}

/** Groups evidence by side, and sets the belligerents' accounts beside each other where opposed ones speak. */
export function accountsOf(evidence: readonly EvidenceEntry[], manifest: Pick<Manifest, 'sides' | 'allies'>): Accounts {
  const contends = ({ side }: Account): boolean => isBelligerent(manifest, side);
  const accounts = sidesOf(manifest)
    .map(({ id: side }) => ({
      side,
      evidence: evidence.filter((piece) => piece.side === side).toSorted(byTime),
    }))
    .filter((account) => account.evidence.length > 0);
  const facing = accounts.filter(contends);
  if (!facing.some((one) => facing.some((other) => opposed(manifest, one.side, other.side))))
    return { facing: [], others: accounts };
  const spokeFirst = facing.toSorted(({ evidence: [a] }, { evidence: [b] }) =>
    a === undefined || b === undefined ? 0 : byTime(a, b),
  );
  return { facing: byInterest(spokeFirst, manifest), others: accounts.filter((account) => !contends(account)) };
}

/** Allies next to each other, where the first of them stood. */
function byInterest(accounts: readonly Account[], manifest: Pick<Manifest, 'allies'>): Account[] {
  const leaderOf = ({ side }: Account) => accounts.findIndex((other) => oneInterest(manifest, other.side, side));
  return accounts.toSorted((a, b) => leaderOf(a) - leaderOf(b));
}

/** Orders by when it was made, as far as that is known, then by name. */
export function byTime(a: EvidenceEntry, b: EvidenceEntry): number {
  return madeFirst(a, b) || (a.statement < b.statement ? -1 : 1);
}
