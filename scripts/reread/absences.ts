/** Sentences of ours that say what no article has, and a source that was not yet read for them. */
import type { Entries, Entry } from '../../src/record/entries.ts';
import { withItem, withoutItem, withoutNode, withText } from '../edit/yaml.ts';
import { claimSentences, type OurSentence } from './sentences.ts';

/** An entry of `absences` for which a source was not read. */
export interface OpenAbsence {
  claim: Entry<'claims'>;
  /** Which entry of the claim it is, from 0. */
  at: number;
  /** What tells it from the others, whatever is written meanwhile. */
  name: string;
}

/** Those of every claim that stands and can be read, in the order of the claims. */
export function openAbsences({ sound }: Entries, source: string): OpenAbsence[] {
  return [...sound.claims.values()]
    .filter(({ data }) => data.withdrawn === undefined)
    .flatMap((claim) =>
      (claim.data.absences ?? []).flatMap(({ says, in: read }, at) =>
        read.includes(source) ? [] : [{ claim, at, name: `${claim.slug} ${says}` }],
      ),
    );
}

/** The sentences of the account and of the notes that say the words of an entry. */
export function ownSentences({ claim, at }: OpenAbsence): OurSentence[] {
  return claimSentences(claim, claim.data.absences?.[at]?.says ?? '');
}

/** How long a line of a file may be: a list that is longer has a line for each item. */
const LINE = 120;

/** The claim's file, with a source among those that were read for an entry. */
export function withRead(text: string, { claim, at }: Pick<OpenAbsence, 'claim' | 'at'>, source: string): string {
  const path = ['absences', at, 'in'];
  const added = withItem(text, path, [source]);
  const lines = text.split('\n');
  const changed = added.split('\n').find((line, i) => line !== lines[i]) ?? '';
  const read = [...(claim.data.absences?.[at]?.in ?? []), source];
  if (changed.length <= LINE || !/^\s*in: \[/.test(changed)) return added;
  return withoutNode(text, path, ['in:', ...read.map((each) => `  - ${each}`)]);
}

/** The claim's file, with other words that an entry is for. Where there are none, the entry goes. */
export function withSays(text: string, at: number, says: string): string {
  if (says === '') return withoutItem(text, ['absences'], at, false);
  return withText(text, ['absences', at, 'says'], says);
}

/** The entries whose words the claim says as it is, and does not say as it will be. */
export function unsaidThen(now: Entry<'claims'>, then: Entry<'claims'>): number[] {
  const isSaid = (claim: Entry<'claims'>, at: number): boolean =>
    claimSentences(claim, claim.data.absences?.[at]?.says ?? '').length > 0;
  return [...(now.data.absences ?? []).keys()].filter((at) => isSaid(now, at) && !isSaid(then, at));
}
