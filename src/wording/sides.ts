/** Sides, and voices of none, as readers read them: the one place where a side gets its words. */
import { stance as stances } from '../core/schema/claim.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import { ROLE_NAMES, ROLES, type Role, type Side } from '../core/sides.ts';
import { once } from '../record/once.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { TAKEN_BY } from './labels.ts';
import { capital, listed, numberInWords } from './words.ts';

export interface SideWords {
  id: Side;
  /** As it stands alone: "Lowland", "News outlet". */
  name: string;
  /** Inside a sentence: "the lowland", "a news outlet". */
  inSentence: string;
  /** Several of them, where each speaks for itself: "news outlets". Absent of a side, whose voices are one party. */
  several?: string;
  /** Over what they say: "The lowland’s account", "News outlets". */
  heading: string;
  /** Who they are, in a sentence. */
  note: string;
}

const ROLE_WORDS: Record<Role, Omit<SideWords, 'id' | 'name'>> = {
  'third-party': {
    inSentence: 'a third party',
    several: 'third parties',
    heading: 'Third parties',
    note: 'Those who take part and belong to none of these: international bodies, mediators, other states.',
  },
  outlet: {
    inSentence: 'a news outlet',
    several: 'news outlets',
    heading: 'News outlets',
    note: 'News outlets, in their own voice.',
  },
  unattributed: {
    inSentence: 'somebody not named',
    several: 'voices not named',
    heading: 'Voices that are not named',
    note: 'The copy does not let a reader find out who they are. Their word is shown, and never counted.',
  },
};

/** The record's sides in its order, then the voices that speak for none. */
export const sidesOf = once((manifest: Pick<Manifest, 'sides'>): readonly SideWords[] => [
  ...manifest.sides.map(({ id, name, inSentence, account, note }) => ({
    id,
    name,
    inSentence,
    heading: account,
    note,
  })),
  ...ROLES.map((id) => ({ id, name: ROLE_NAMES[id], ...ROLE_WORDS[id] })),
]);

/**
 * The words of one side.
 * @throws RangeError where the record has no such side: what an entry says is checked when it is read
 */
export function sideWords(manifest: Pick<Manifest, 'sides'>, side: Side): SideWords {
  const found = sidesOf(manifest).find(({ id }) => id === side);
  if (found === undefined) throw new RangeError(`no side called ${side}`);
  return found;
}

type SidedStance = Pick<EvidenceEntry, 'stance' | 'side' | 'actor'>;

/** Which sides take which stance, in a line: "Said by the lowland and two news outlets; denied by the highland". */
export function sidesInWords(evidence: readonly SidedStance[], manifest: Pick<Manifest, 'sides'>): string {
  const parts = stances.options.map((stance) => {
    const bySide = Map.groupBy(
      evidence.filter((piece) => piece.stance === stance),
      ({ side }) => side,
    );
    const voices = sidesOf(manifest).flatMap((side) => countedVoices(side, bySide.get(side.id) ?? []));
    return voices.length === 0 ? '' : `${TAKEN_BY[stance]} ${listed(voices)}`;
  });
  return capital(parts.filter((part) => part !== '').join('; '));
}

function countedVoices({ several, inSentence }: SideWords, pieces: readonly SidedStance[]): string[] {
  const voices = new Set(pieces.map(({ actor }) => actor)).size;
  if (voices === 0) return [];
  return [voices > 1 && several !== undefined ? `${numberInWords(voices)} ${several}` : inSentence];
}
