/** Which words count, whose interest they serve, and who speaks for a party. As data: each test can be printed and dropped. */
import { isBelligerent, oneInterest } from '../sides.ts';
import {
  anyHolds,
  opposite,
  publishedBy,
  sameVoice,
  surelyLater,
  type Speaker,
  type Stakes,
  type Test,
  type Word,
} from './word.ts';

type Interests = Pick<Stakes, 'sides' | 'favours' | 'hurts'>;

export interface VoiceRules {
  /** A word is on the page when all hold. */
  onThePage: readonly Test<[Word, Stakes]>[];
  /** A word counts when all hold. */
  counted: readonly Test<[Word]>[];
  /** One actor, one voice: the first word replaces the second when all hold. */
  replaces: readonly Test<[Word, Word]>[];
  /** One party, one last word: the first word replaces the second, of the same party, when all hold. */
  partyReplaces: readonly Test<[Word, Word]>[];
  /** A word is its party's last when, against each opposite word of that party, all hold. */
  last: readonly Test<[Word, Word]>[];
  /** A word can be a party's word against its own interest when all hold. */
  speaksForParty: readonly Test<[Word, Stakes]>[];
  /** A voice is interested when any holds. */
  interested: readonly Test<[Speaker, Interests]>[];
  /** A word of an uninterested voice is independent when all hold. */
  independent: readonly Test<[Word]>[];
}

const outByDay: Test<[Word, Stakes]> = {
  words: 'It had been published by that day.',
  holds: (word, { asOf }) => publishedBy(word, asOf),
};
const attributed: Test<[Word]> = {
  words: 'These sources let a reader find out who speaks, or for which side.',
  holds: ({ side }) => side !== 'unattributed',
};
const notPassedOn: Test<[Word]> = {
  words: 'The speaker does not merely pass it on.',
  holds: ({ basis }) => basis !== 'second-hand',
};
const sameActor: Test<[Word, Word]> = {
  words: 'The same actor says both, for the same side.',
  holds: (later, earlier) => sameVoice(later, earlier),
};
const oppositeStance: Test<[Word, Word]> = {
  words: 'It says the opposite.',
  holds: (later, earlier) => opposite(later.stance, earlier.stance),
};
const later: Test<[Word, Word]> = {
  words: 'It is later, on every reading of the two dates.',
  holds: surelyLater,
};
const byNamedVoice: Test<[Word, ...unknown[]]> = {
  words: 'A person by name, or the organisation itself, says it.',
  holds: ({ named }) => named,
};
const wholehearted: Test<[Word, Stakes]> = {
  words: "The claim does not both favour the speaker's side, or an ally, and hurt the speaker, that side or an ally.",
  // Somebody who wins and loses by a claim never speaks plainly against their own interest.
  holds: ({ actor, side }, { sides, favours, hurts }) => {
    const concerns = (party: string) => oneInterest(sides, party, side);
    return !(favours.some(concerns) && (hurts.includes(actor) || hurts.some(concerns)));
  },
};
const belligerent: Test<[Speaker, Interests]> = {
  words: 'It is one of the contending sides.',
  holds: ({ side }, { sides }) => isBelligerent(sides, side),
};
const favoured: Test<[Speaker, Interests]> = {
  words: 'The claim favours its side.',
  holds: ({ side }, { favours }) => favours.includes(side),
};
const hurtSide: Test<[Speaker, Interests]> = {
  words: 'The claim hurts its side.',
  holds: ({ side }, { hurts }) => hurts.includes(side),
};
const allied: Test<[Speaker, Interests]> = {
  words: 'An ally of its side contends, or the claim favours or hurts one.',
  holds: ({ side }, { sides, favours, hurts }) =>
    sides.sides.some(
      ({ id }) =>
        id !== side &&
        oneInterest(sides, id, side) &&
        (isBelligerent(sides, id) || favours.includes(id) || hurts.includes(id)),
    ),
};
const hurtActor: Test<[Speaker, Interests]> = {
  words: 'The claim hurts the speaker.',
  holds: ({ actor }, { hurts }) => hurts.includes(actor),
};
const firstHand: Test<[Word]> = {
  words: 'The speaker saw it, did it, keeps it, or has the text, the record or the credited picture at hand.',
  holds: ({ basis }) => basis === 'first-hand',
};

export const VOICE_RULES: VoiceRules = {
  onThePage: [outByDay],
  counted: [attributed, notPassedOn],
  replaces: [sameActor, oppositeStance, later],
  partyReplaces: [byNamedVoice, oppositeStance, later],
  last: [later],
  speaksForParty: [byNamedVoice, wholehearted],
  interested: [belligerent, favoured, hurtSide, hurtActor, allied],
  independent: [firstHand],
};

/** Whether a voice has a visible stake in a claim: its side contends, or the claim favours or hurts it, its side or an ally. */
export function hasStake(speaker: Speaker, interests: Interests): boolean {
  return anyHolds(VOICE_RULES.interested, speaker, interests);
}
