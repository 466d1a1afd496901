/** Who says what about a claim, side by side. */
import type { Side } from '../domain/schema/common.ts';
import { BELLIGERENTS } from '../domain/verdict/voices.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { madeFirst } from './time-order.ts';

/** What one side says about a claim, oldest first. */
export interface Account {
  side: Side;
  evidence: EvidenceEntry[];
}

export interface Accounts {
  /** The two belligerents, whoever spoke first leading, where both speak; else empty. */
  facing: Account[];
  /** Everybody else, in the fixed order of the sides. */
  others: Account[];
}

const ORDER: readonly Side[] = ['taliban', 'resistance', 'pakistan', 'third-party', 'outlet', 'unattributed'];

function isBelligerent({ side }: Account): boolean {
  return BELLIGERENTS.some((each) => each === side);
}

/** Groups evidence by side, and sets the two belligerents' accounts beside each other where both speak. */
export function accountsOf(evidence: readonly EvidenceEntry[]): Accounts {
  const accounts = ORDER.map((side) => ({
    side,
    evidence: evidence.filter((piece) => piece.side === side).toSorted(byTime),
  })).filter((account) => account.evidence.length > 0);
  const facing = accounts.filter(isBelligerent);
  if (facing.length < 2) return { facing: [], others: accounts };
  const [a, b] = facing.map((account) => account.evidence[0]);
  if (a !== undefined && b !== undefined && byTime(a, b) > 0) facing.reverse();
  return { facing, others: accounts.filter((account) => !isBelligerent(account)) };
}

/** Orders by when it was made, as far as that is known, then by name. */
export function byTime(a: EvidenceEntry, b: EvidenceEntry): number {
  return madeFirst(a, b) || (a.statement < b.statement ? -1 : 1);
}
