/** Invented voices for the tests of the verdict rules, and short ways to have them speak. */
import type { Basis, Stance } from '../../../../src/core/schema/claim.ts';
import type { Sides } from '../../../../src/core/sides.ts';
import type { Case, Testimony } from '../../../../src/core/verdict/types.ts';

export type Voice = Pick<Testimony, 'actor' | 'side' | 'named'>;

export const SPEAKERS = {
  spokesman: { actor: 'spokesman', side: 'lowland', named: true },
  minister: { actor: 'minister', side: 'lowland', named: true },
  commander: { actor: 'commander', side: 'lowland', named: false },
  leader: { actor: 'leader', side: 'highland', named: true },
  envoy: { actor: 'envoy', side: 'highland', named: true },
  fighter: { actor: 'fighter', side: 'highland', named: false },
  captain: { actor: 'captain', side: 'coast', named: true },
  admiral: { actor: 'admiral', side: 'coast', named: true },
  sailor: { actor: 'sailor', side: 'coast', named: false },
  elder: { actor: 'elder', side: 'marsh', named: true },
  ferryman: { actor: 'ferryman', side: 'marsh', named: false },
  ministry: { actor: 'ministry', side: 'harbour', named: true },
  pilot: { actor: 'pilot', side: 'harbour', named: true },
  // Changed sides.
  turncoat: { actor: 'turncoat', side: 'lowland', named: true },
  turncoatAfter: { actor: 'turncoat', side: 'highland', named: true },
  turncoatBefore: { actor: 'turncoat', side: 'third-party', named: true },
  agency: { actor: 'agency', side: 'outlet', named: true },
  paper: { actor: 'paper', side: 'outlet', named: true },
  surgeons: { actor: 'surgeons', side: 'third-party', named: true },
  observers: { actor: 'observers', side: 'third-party', named: true },
  policeSource: { actor: 'police-source', side: 'unattributed', named: false },
} as const satisfies Record<string, Voice>;

export interface Saying {
  stance: Stance;
  basis?: Basis;
  /** When it was made (EDTF). */
  on?: string;
  published?: string;
}

/** One testimony: on the 4th, in the speaker's own word, published the same day, unless told otherwise. */
export function says(
  voice: keyof typeof SPEAKERS,
  { stance, basis = 'own-word', on = '2021-09-04', published }: Saying,
): Testimony {
  return {
    ...SPEAKERS[voice],
    statement: `${SPEAKERS[voice].actor}-${stance}-${on.replaceAll(/\W/g, '-')}`,
    stance,
    basis,
    made: on,
    published: published ?? (on.length === 10 ? on : '2021-09-05'),
  };
}

export const asserts = (voice: keyof typeof SPEAKERS, more: Omit<Saying, 'stance'> = {}): Testimony =>
  says(voice, { ...more, stance: 'asserts' });
export const denies = (voice: keyof typeof SPEAKERS, more: Omit<Saying, 'stance'> = {}): Testimony =>
  says(voice, { ...more, stance: 'denies' });
export const withdraws = (voice: keyof typeof SPEAKERS, more: Omit<Saying, 'stance'> = {}): Testimony =>
  says(voice, { ...more, stance: 'withdraws' });
export const withholds = (voice: keyof typeof SPEAKERS, more: Omit<Saying, 'stance'> = {}): Testimony =>
  says(voice, { ...more, stance: 'withholds' });

/** Saw it, or has it at hand. */
export const saw = { basis: 'first-hand' } as const;
/** Passes it on. */
export const heard = { basis: 'second-hand' } as const;

const side = (id: string, role: 'belligerent' | 'party'): Sides['sides'][number] => ({
  id,
  role,
  inSentence: `the ${id}`,
});
/** The sides of most disputes: two that fight, and a party. */
export const TWO_FIGHT: Sides = {
  sides: [side('lowland', 'belligerent'), side('highland', 'belligerent'), side('harbour', 'party')],
  allies: [],
};
export const THREE_FIGHT: Sides = {
  sides: [
    side('lowland', 'belligerent'),
    side('highland', 'belligerent'),
    side('coast', 'belligerent'),
    side('marsh', 'party'),
    side('harbour', 'party'),
  ],
  allies: [],
};
/** Two of the three fight together. */
export const TWO_TOGETHER: Sides = { ...THREE_FIGHT, allies: [['highland', 'coast']] };
/** A party stands by a side that fights, and two stand by each other. */
export const HARBOUR_BEHIND_LOWLAND: Sides = { ...TWO_FIGHT, allies: [['lowland', 'harbour']] };
export const PARTIES_TOGETHER: Sides = { ...THREE_FIGHT, allies: [['marsh', 'harbour']] };
/** Nobody fights. */
export const PARTIES_ONLY: Sides = {
  sides: [side('lowland', 'party'), side('highland', 'party')],
  allies: [],
};

type Stakes = Pick<Case, 'favours' | 'hurts'> & Partial<Pick<Case, 'sides'>>;

/** Nobody has a stake. */
export const NEUTRAL: Stakes = { favours: [], hurts: [] };
/** As "the capital of the valley has fallen". */
export const FOR_LOWLAND: Stakes = { favours: ['lowland'], hurts: ['highland'] };
/** As "an attack was beaten back". */
export const FOR_HIGHLAND: Stakes = { favours: ['highland'], hurts: ['lowland'] };
/** As "a foreign air force took part". */
export const AGAINST_TWO: Stakes = { favours: ['highland'], hurts: ['lowland', 'harbour'] };

/** As of 6 September 2021; two sides fight, unless told otherwise. */
export function caseOf(stakes: Stakes, ...testimony: Testimony[]): Case {
  return { sides: TWO_FIGHT, ...stakes, testimony, asOf: '2021-09-06' };
}
