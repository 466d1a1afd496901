/**
 * What was said of places on each day: whose words, and whether their day is certain. Nothing here says what was
 * so of a place: it says who said what of it, and when.
 */
import { toDays } from '../edtf.ts';
import { stance as stances, type Stance } from '../schema/claim.ts';
import type { Side } from '../sides.ts';

/** One statement's stance on a claim, as far as days ask for it. */
export interface DayWord {
  statement: string;
  side: Side;
  stance: Stance;
  /** When it was said (EDTF). */
  made: string;
}

/** A claim about places. */
export interface ClaimOfPlaces<W extends DayWord> {
  id: string;
  /** Slugs of the places that it is about. */
  places: readonly string[];
  evidence: readonly W[];
}

/** Whether it was said on that day and no other (`sure`), or may have been said on others as well. */
export interface DatedSurely {
  sure: boolean;
}

/** What one side does with a claim on a day. */
export interface SideThatDay {
  side: Side;
  /** Each stance once, in the order asserts, denies, withdraws, withholds; none: it is silent on that day. */
  stances: (DatedSurely & { stance: Stance })[];
}

/** A claim on which somebody spoke, or may have spoken, on a day. */
export interface ClaimThatDay<C, W> {
  claim: C;
  /** Everybody's words of that day, sides and others, in the order of the evidence. */
  words: (DatedSurely & { word: W })[];
  /** What the sides did with it: those of the record's parties that may keep silent, and whoever else spoke. */
  sides: SideThatDay[];
}

/** A place of which somebody spoke, with the claims; the first is the one that a mark on the map tells of. */
export interface PlaceThatDay<C, W> {
  place: string;
  claims: ClaimThatDay<C, W>[];
}

export interface DayOfWords<C, W> {
  /** `YYYY-MM-DD` */
  day: string;
  /** Those with most to show first, then by slug. */
  places: PlaceThatDay<C, W>[];
}

/** What is asked of a record besides its claims. */
export interface AskedDay {
  /** `YYYY-MM-DD`, in order. */
  days: readonly string[];
  /** Whose voices there are, in the record's order. */
  sides: readonly Side[];
  /** The sides whose silence is told: those that contend. */
  belligerents: readonly Side[];
  /** The ids of the claims that lead, the first first. */
  lead: readonly string[];
}

/** Whether a word was, or may have been, said on the day; `undefined`: surely not. */
export function saidOn({ made }: Pick<DayWord, 'made'>, day: string): DatedSurely | undefined {
  const at = toDays(day).first;
  const { first, last } = toDays(made);
  return first <= at && at <= last ? { sure: first === last } : undefined;
}

/** What was said of each place on each day. A word whose day is not certain is under each day that it may be of, and says so. */
export function daysOfWords<W extends DayWord, C extends ClaimOfPlaces<W>>(
  claims: readonly C[],
  asked: AskedDay,
): DayOfWords<C, W>[] {
  return asked.days.map((day) => {
    const spoken = claims
      .map((claim) => thatDay<W, C>(claim, day, asked))
      .filter(({ words }) => words.length > 0)
      .toSorted((a, b) => byWeight(a, b, asked));
    const places = [...new Set(spoken.flatMap(({ claim }) => claim.places))].map((place) => ({
      place,
      claims: spoken.filter(({ claim }) => claim.places.includes(place)),
    }));
    return { day, places: places.toSorted((a, b) => byFirst(a, b, asked)) };
  });
}

/** The days of the record on which the words of a statement may have been said. */
export function daysOfStatement(made: string, days: readonly string[]): string[] {
  return days.filter((day) => saidOn({ made }, day) !== undefined);
}

function thatDay<W extends DayWord, C extends ClaimOfPlaces<W>>(
  claim: C,
  day: string,
  { sides, belligerents }: AskedDay,
): ClaimThatDay<C, W> {
  const words = claim.evidence.flatMap((word) => {
    const dated = saidOn(word, day);
    return dated === undefined ? [] : [{ word, ...dated }];
  });
  const told = sides
    .map((side) => ({ side, stances: stancesOf(words.filter(({ word }) => word.side === side)) }))
    .filter(({ side, stances: taken }) => taken.length > 0 || belligerents.includes(side));
  return { claim, words, sides: told };
}

function stancesOf<W extends DayWord>(words: readonly (DatedSurely & { word: W })[]): SideThatDay['stances'] {
  return stances.options.flatMap((stance) => {
    const taking = words.filter(({ word }) => word.stance === stance);
    return taking.length === 0 ? [] : [{ stance, sure: taking.some(({ sure }) => sure) }];
  });
}

/** How many of the contending sides take a stand, surely on that day; then on a day that may be another; leaving open is none. */
function standsOf<C, W>({ sides }: ClaimThatDay<C, W>, { belligerents }: AskedDay): [sure: number, all: number] {
  const taken = sides
    .filter(({ side }) => belligerents.includes(side))
    .map(({ stances: each }) => each.filter(({ stance }) => stance !== 'withholds'))
    .filter((each) => each.length > 0);
  return [taken.filter((each) => each.some(({ sure }) => sure)).length, taken.length];
}

/**
 * Which of two claims tells more of a place on a day: that on which more contending sides took a stand, surely on that day;
 * then that which leads the record; then that which is about fewer places; then the elder.
 */
function byWeight<W extends DayWord, C extends ClaimOfPlaces<W>>(
  a: ClaimThatDay<C, W>,
  b: ClaimThatDay<C, W>,
  asked: AskedDay,
): number {
  const [[sureA, allA], [sureB, allB]] = [standsOf(a, asked), standsOf(b, asked)];
  const lead = ({ claim: { id } }: ClaimThatDay<C, W>): number =>
    asked.lead.includes(id) ? asked.lead.indexOf(id) : asked.lead.length;
  return (
    sureB - sureA ||
    allB - allA ||
    lead(a) - lead(b) ||
    a.claim.places.length - b.claim.places.length ||
    a.claim.id.length - b.claim.id.length ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

function byFirst<W extends DayWord, C extends ClaimOfPlaces<W>>(
  a: PlaceThatDay<C, W>,
  b: PlaceThatDay<C, W>,
  asked: AskedDay,
): number {
  const [first, second] = [a.claims[0], b.claims[0]];
  const weight = first === undefined || second === undefined ? 0 : byWeight(first, second, asked);
  // Two places of one claim keep the order of their names.
  return first?.claim === second?.claim ? (a.place < b.place ? -1 : 1) : weight;
}
