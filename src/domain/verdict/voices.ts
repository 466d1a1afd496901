/** Which words count, whose interest they serve, and who speaks for a party. As data: each test can be printed and dropped. */
import type { Side } from '../schema/common.ts';
import { opposite, publishedBy, surelyLater, type Stakes, type Test, type Word } from './word.ts';

/** The two sides that fight. */
export const BELLIGERENTS = ['taliban', 'resistance'] as const satisfies readonly Side[];

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
  interested: readonly Test<[Word, Stakes]>[];
  /** A word of an uninterested voice is independent when all hold. */
  independent: readonly Test<[Word]>[];
}

const published: Test<[Word, Stakes]> = {
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
  words: 'The same actor says both.',
  holds: (later, earlier) => later.actor === earlier.actor,
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
const oneInterest: Test<[Word, Stakes]> = {
  words: "The claim does not both favour the speaker's side and hurt the speaker.",
  // Somebody who wins and loses by a claim never speaks plainly against their own interest.
  holds: ({ actor, side }, { favours, hurts }) => !(side === favours && hurts.includes(actor)),
};
const belligerent: Test<[Word, Stakes]> = {
  words: 'It is one of the two sides that fight.',
  holds: ({ side }) => BELLIGERENTS.some((each) => each === side),
};
const favoured: Test<[Word, Stakes]> = {
  words: 'The claim favours its side.',
  holds: ({ side }, { favours }) => side === favours,
};
const hurtSide: Test<[Word, Stakes]> = {
  words: 'The claim hurts its side.',
  holds: ({ side }, { hurts }) => hurts.includes(side),
};
const hurtActor: Test<[Word, Stakes]> = {
  words: 'The claim hurts the speaker.',
  holds: ({ actor }, { hurts }) => hurts.includes(actor),
};
const firstHand: Test<[Word]> = {
  words: 'The speaker saw it, did it, keeps it, or has the text, the record or the credited picture at hand.',
  holds: ({ basis }) => basis === 'first-hand',
};

export const VOICE_RULES: VoiceRules = {
  onThePage: [published],
  counted: [attributed, notPassedOn],
  replaces: [sameActor, oppositeStance, later],
  partyReplaces: [byNamedVoice, oppositeStance, later],
  last: [later],
  speaksForParty: [byNamedVoice, oneInterest],
  interested: [belligerent, favoured, hurtSide, hurtActor],
  independent: [firstHand],
};
