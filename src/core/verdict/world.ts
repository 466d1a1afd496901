/** The words on one claim, sorted out: who counts, who stands by what, who has the last word for a party. */
import type { Stance } from '../schema/claim.ts';
import { isSide, type Side } from '../sides.ts';
import type { VoiceRules } from './voices.ts';
import { allHold, anyHolds, opposite, sameVoice, voiceOf, type Stakes, type Word } from './word.ts';

/** A side, or an actor whom the claim hurts by name. */
export interface Party {
  has(word: Word): boolean;
}

export interface World {
  stakes: Stakes;
  /** Published by the day. */
  onThePage: readonly Word[];
  /** On the page, and with a vote. */
  counted: readonly Word[];
  /** Counted, and not replaced by a later word of the same actor. */
  current: readonly Word[];
  rules: VoiceRules;
}

/**
 * Sorts out the words on a claim before any row is asked: first those that had been published by the day; of these those
 * that count, which are neither a voice's that no reader can find out nor passed on from others; of these those that
 * their speaker has not surely replaced by a later, opposite word (one actor, one voice). Nothing is weighed here: who
 * is interested, independent or the last of a party is asked of this, row by row.
 *
 * Source: "Voices" and "Who has a stake" on the method page, as data in {@link VoiceRules}.
 * @param words every statement's stance on the claim, whenever it was published
 * @param rules what makes a word count, replace another, or speak for a party: given, so that a test can break each
 */
export function worldOf(stakes: Stakes, words: readonly Word[], rules: VoiceRules): World {
  const onThePage = words.filter((word) => allHold(rules.onThePage, word, stakes));
  const counted = onThePage.filter((word) => allHold(rules.counted, word));
  const current = counted.filter((word) => !counted.some((other) => allHold(rules.replaces, other, word)));
  return { stakes, onThePage, counted, current, rules };
}

/** Favours none and hurts nobody. */
export function isNeutral({ favours, hurts }: Stakes): boolean {
  return favours.length === 0 && hurts.length === 0;
}

/** Everybody who speaks for the side, as one party. */
export function sideParty(side: Side): Party {
  return { has: (word) => word.side === side };
}

/** The sides and actors that the claim hurts: an actor on each side of which he speaks, since he is a voice on each. */
export function hurtParties({ stakes: { sides, hurts }, current }: World): Party[] {
  return hurts.flatMap((slug) => {
    if (isSide(sides, slug)) return [sideParty(slug)];
    const voices = new Map(current.filter(({ actor }) => actor === slug).map((word) => [voiceOf(word), word]));
    return [...voices.values()].map((voice): Party => ({ has: (word) => sameVoice(word, voice) }));
  });
}

/** The sides that the claim favours. */
export function favouredParties({ favours }: Stakes): Party[] {
  return favours.map(sideParty);
}

/** Current words that take the stance. */
export function taking({ current }: World, stance: Stance): Word[] {
  return current.filter((word) => word.stance === stance);
}

/** Whether the speaker has a visible stake: the side contends, or the claim favours or hurts the speaker, the side or an ally. */
export function isInterested({ stakes, rules }: World, word: Word): boolean {
  return anyHolds(rules.interested, word, stakes);
}

/** Whether the word is first-hand and of somebody without a visible stake. Only asked of words that count. */
export function isIndependent(world: World, word: Word): boolean {
  return !isInterested(world, word) && allHold(world.rules.independent, word);
}

/** The party's last word, where it takes the stance: a named voice takes it, and each opposite word of the party is surely older. */
export function lastWords(world: World, party: Party, stance: Stance): Word[] {
  return partyWords(world, party, stance).filter((word) =>
    world.current
      .filter((other) => party.has(other) && opposite(other.stance, word.stance))
      .every((other) => allHold(world.rules.last, word, other)),
  );
}

/**
 * Words with which a named voice of the party took the stance, and which no named voice of the party has surely
 * replaced: all last words, and those that another voice of the same party muddies.
 */
export function heldWords(world: World, party: Party, stance: Stance): Word[] {
  return partyWords(world, party, stance).filter((word) => isHeld(world, party, word));
}

/** Whether no named voice of the party has surely replaced the word. */
export function isHeld({ current, rules }: World, party: Party, word: Word): boolean {
  return !current.some((other) => party.has(other) && allHold(rules.partyReplaces, other, word));
}

function partyWords(world: World, party: Party, stance: Stance): Word[] {
  return taking(world, stance).filter(
    (word) => party.has(word) && allHold(world.rules.speaksForParty, word, world.stakes),
  );
}
