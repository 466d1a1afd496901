/** What speaks against a stance as it is entered: a hedge in the words quoted, or the editor's own note. */
import type { Evidence } from '../schema/claim.ts';

/** Words by which an article keeps an assertion at a distance. */
const HEDGE =
  /\b(?:purported(?:ly)?|report(?:ed(?:ly)?)|alleged(?:ly)?|apparent(?:ly)?|according to(?: \w+){0,3} reports?|appear(?:s|ed)? to|seem(?:s|ed)? to|(?:is|are|was|were) said to|he said it was|if)\b/iu;

interface Doubt {
  stances: readonly Evidence['stance'][];
  bases: readonly Evidence['basis'][];
  /** In a note, what speaks against them. */
  note: RegExp;
}

const DOUBTS: readonly Doubt[] = [
  {
    stances: ['asserts', 'denies'],
    bases: ['first-hand', 'own-word'],
    note: /\bour (?:own )?(?:reading|inference)\b|\bwe take it\b|\bcannot be (?:seen|told)\b|\binferred\b|\bconditional\b|\bhedge[sd]?\b/iu,
  },
  {
    stances: ['asserts', 'denies'],
    bases: ['first-hand'],
    note: /\b(?:does|do|did) not (?:show|say) (?:how|that|whether)\b|\bsecond-hand\b|\bpass(?:es|ed)? on\b/iu,
  },
  { stances: ['denies'], bases: ['first-hand', 'own-word'], note: /\b(?:no denial|not deny|another (?:day|time))\b/iu },
  { stances: ['withholds'], bases: ['first-hand', 'own-word', 'second-hand'], note: /\b(?:asserts|denies) it\b/iu },
];

/** What speaks against the stance: the words, and whether they are the source's or the note's. */
export interface DoubtFound {
  words: string;
  in: 'quotes' | 'note';
}

/** The first such words of a piece of evidence. Hedged words that stand at second hand are where they belong. */
export function findDoubt({ stance, basis, quotes, note }: Evidence): DoubtFound | undefined {
  const hedge =
    stance === 'asserts' && basis !== 'second-hand'
      ? quotes.map(({ exact }) => HEDGE.exec(exact)?.[0]).find((found) => found !== undefined)
      : undefined;
  if (hedge !== undefined) return { words: hedge, in: 'quotes' };
  const against = DOUBTS.filter((each) => each.stances.includes(stance) && each.bases.includes(basis));
  const words = against.map((each) => each.note.exec(note ?? '')?.[0]).find((found) => found !== undefined);
  return words === undefined ? undefined : { words, in: 'note' };
}
