/** The seven verdicts and four families, in the words that readers see. */
import type { Verdict } from '../schema/claim.ts';
import { someOpposed } from '../sides.ts';
import type { Wording } from './condition.ts';
import { twoSides } from './two-sides.ts';
import type { Family } from './types.ts';

export interface VerdictWords {
  family: Family;
  /** The verdict's name for readers. */
  label: string;
  /** What it means in any case, for the method page. A claim gives the reason that decided in its own. */
  told: Wording;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictWords>> = {
  conceded: {
    family: 'stands',
    label: 'Conceded',
    told: 'A side that this hurts says so itself.',
  },
  corroborated: {
    family: 'stands',
    label: 'Corroborated',
    told: ({ sides }) => {
      if (!someOpposed(sides)) return 'Two sources with no visible stake, or arithmetic, bear it out.';
      return `Two sources with no visible stake, ${twoSides(sides) ? 'both' : 'opposed'} sides, or arithmetic bear it out.`;
    },
  },
  undisputed: {
    family: 'stands',
    label: 'Undisputed',
    told: 'Several sources with no visible stake say so and nobody here disputes it; not all show how they know.',
  },
  'single-origin': {
    family: 'open',
    label: 'Single origin',
    told: 'One source with no visible stake says so; no second bears it out.',
  },
  'claimed-only': {
    family: 'open',
    label: 'Claimed only',
    told: 'Whoever says it has a stake, cannot be named, passes it on, or does not show how they know.',
  },
  contested: {
    family: 'contested',
    label: 'Contested',
    told: ({ sides }) =>
      `${twoSides(sides) ? 'The two sides' : 'Sides'} (or outlets, or sources) disagree, and nothing here settles it.`,
  },
  contradicted: {
    family: 'does-not-stand',
    label: 'Does not stand',
    told: "Someone with no reason to deny it does, or its own side's later word does, or the arithmetic fails.",
  },
};

/** The families' names for readers. */
export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  stands: 'Stands',
  open: 'Open',
  contested: 'Contested',
  'does-not-stand': 'Does not stand',
};

/** What an open verdict says of the claim itself: readers take a lack of evidence for a proof of the contrary. */
export const NEITHER_SHOWN = 'Neither shown to be true nor shown to be false.';
