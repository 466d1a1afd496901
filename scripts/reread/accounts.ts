/** Accounts of claims whose evidence has grown since they were recorded, and that nobody has read again since. */
import { grownUnder, withoutCounts, type Grown } from '../../src/record/desk/account.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import { stillPublished } from '../../src/record/published.ts';
import { readParts } from '../../src/record/read.ts';
import type { ContentFiles } from '../../src/record/reading/files.ts';

/** Such an account. */
export interface OpenAccount extends Grown {
  claim: Entry<'claims'>;
  /** What tells it from the others, whatever is written meanwhile. */
  name: string;
}

/** Those of every claim that can be read and judged. */
export function openAccounts(files: ContentFiles): OpenAccount[] {
  const { claims, entries, recorded } = readParts(files, () => undefined);
  return stillPublished(claims).flatMap((judged) => {
    const claim = entries.sound.claims.get(judged.slug);
    if (claim === undefined) return [];
    const grown = grownUnder(judged, claim, entries.sound.sources, recorded.sound.get(judged.id)?.at(-1));
    return grown === undefined ? [] : [{ ...grown, claim, name: `claims/${claim.slug} account` }];
  });
}

/** Those that are open still, after some were read: another account is none of them. */
export function stillOpen(accounts: readonly OpenAccount[], { sound }: Entries): OpenAccount[] {
  return accounts.flatMap((account) => {
    const claim = sound.claims.get(account.claim.slug);
    const isOpen =
      claim !== undefined &&
      claim.data.reviewed < account.day &&
      withoutCounts(claim.body) === withoutCounts(account.claim.body);
    return isOpen ? [{ ...account, claim }] : [];
  });
}
