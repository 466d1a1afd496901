/** The ways that statements took to the articles, as tables and drawings show them. */
import type { Carrier } from '../core/origins.ts';
import type { Stance } from '../core/schema/claim.ts';
import type { Side } from '../core/sides.ts';
import type { ClaimEntry, StatementEntry } from '../record/types.ts';
import { byTime } from './accounts.ts';
import { dateInWords } from './dates.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import { CHANNELS } from './labels.ts';
import type { Names } from './names.ts';
import { sideWords } from './sides.ts';
import { voicesByStance } from './voices.ts';

/** One statement, and who carries it. */
export interface Way {
  /** Slugs. */
  statement: string;
  actor: string;
  side: Side;
  carriers: readonly Carrier[];
}

/** The statements that take one stance on a claim, oldest first. */
export interface StanceWays {
  stance: Stance;
  /** "Said by", "Denied by". */
  words: string;
  ways: Way[];
}

/** Every statement on a claim with its carriers, by stance. */
export function waysTo({ evidence, origins }: Pick<ClaimEntry, 'evidence' | 'origins'>): StanceWays[] {
  const relayed = new Map(origins.relays.map(({ statement, carriers }) => [statement, carriers]));
  return voicesByStance(evidence).map(({ stance, words }) => ({
    stance,
    words,
    ways: evidence
      .filter((piece) => piece.stance === stance)
      .toSorted(byTime)
      .map(({ statement, actor, side, sources }) => {
        const carriers = relayed.get(statement) ?? sources.map((source) => ({ source }));
        return { statement, actor, side, carriers };
      }),
  }));
}

/** A statement of the record with its carriers. */
export function wayOf({ slug, actor, side, carriedBy }: StatementEntry): Way {
  return { statement: slug, actor, side, carriers: carriedBy };
}

/** Whether it reached readers through more than one article. */
export function isShared({ carriers }: Pick<Way, 'carriers'>): boolean {
  return carriers.length > 1;
}

/** Whether an article has it through somebody in between. */
export function isPassedOn({ carriers }: Pick<Way, 'carriers'>): boolean {
  return carriers.some(({ via }) => via !== undefined);
}

type Made = ReturnType<Names['statement']>;

/** "Tweet"; without what a form's label says in brackets. */
export function channelForm({ channel }: Pick<Made, 'channel'>): string {
  return CHANNELS[channel].split(' (')[0] ?? '';
}

/** "Lowland, tweet, 6 May 2010": what stands below a voice's name. The date is joined, so that it stays on one line. */
export function aboutStatement(side: Side, statement: Made, manifest: Pick<Manifest, 'sides'>): string {
  return `${sideWords(manifest, side).name}, ${channelForm(statement).toLowerCase()}, ${dateInWords(statement.made.on).replaceAll(' ', '\u00a0')}`;
}
