/** Random records for the laws: few voices, few days, vague dates, so that the corners of the rules are met often. */
import fc from 'fast-check';
import type { Basis, Stance } from '../../../src/domain/schema/claim.ts';
import type { ArithmeticResult, Case, Testimony } from '../../../src/domain/verdict/types.ts';
import { VOICES, type Voice } from './voices.ts';

export const AS_OF = '2021-09-06';
const MADE = [
  '2021-09-03',
  '2021-09-04',
  '2021-09-05',
  '2021-09-03/2021-09-04',
  '2021-09-04/2021-09-05',
  '2021-09-04~',
];
const BY_THEN = ['2021-09-03', '2021-09-04', '2021-09-05', '2021-09-06', '2021-09-03/2021-09-05'];
const LATER = ['2021-09-07', '2021-09-08', '2021-09-06/2021-09-07', '2021-09', '2021-09-06~'];

const STAKES: readonly Pick<Case, 'favours' | 'hurts'>[] = [
  { favours: ['lowland'], hurts: ['highland'] },
  { favours: ['highland'], hurts: ['lowland'] },
  { favours: ['highland'], hurts: ['lowland', 'harbour'] },
  { favours: ['lowland'], hurts: ['highland', 'leader'] },
  { favours: ['lowland'], hurts: ['spokesman', 'highland'] },
  { favours: ['lowland'], hurts: ['spokesman'] },
  { favours: ['lowland'], hurts: [] },
  { favours: [], hurts: ['highland'] },
  { favours: [], hurts: ['leader'] },
  { favours: [], hurts: ['lowland', 'highland'] },
  { favours: ['harbour'], hurts: ['outlet'] },
  { favours: 'outlet', hurts: ['surgeons'] },
];

/** Claims in which somebody has a stake. */
export const sided = fc.constantFrom(...STAKES);
/** Half of all claims are neutral, since four rows are about them. */
const anyStakes = fc.oneof(fc.constant<Pick<Case, 'favours' | 'hurts'>>({ favours: [], hurts: [] }), sided);

/** Two groups of voices that count and do not fight. */
export const twoBystanders = fc.constantFrom(
  ...([
    ['outlet', 'third-party'],
    ['outlet', 'harbour'],
    ['third-party', 'harbour'],
  ] as const),
);
export const voice: fc.Arbitrary<Voice> = fc.constantFrom(...Object.values(VOICES));
export const made = fc.constantFrom(...MADE);
export const publishedByThen = fc.constantFrom(...BY_THEN);
export const publishedLater = fc.constantFrom(...LATER);
export const countedBasis = fc.constantFrom<Basis>('first-hand', 'own-word');
export const stance = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Stance>('asserts') },
  { weight: 4, arbitrary: fc.constant<Stance>('denies') },
  { weight: 2, arbitrary: fc.constant<Stance>('withdraws') },
  { weight: 1, arbitrary: fc.constant<Stance>('withholds') },
);
export const basis = fc.oneof(
  { weight: 4, arbitrary: countedBasis },
  { weight: 1, arbitrary: fc.constant<Basis>('second-hand') },
);
export const published = fc.oneof({ weight: 7, arbitrary: publishedByThen }, { weight: 1, arbitrary: publishedLater });

type Parts = {
  [K in 'voice' | 'stance' | 'basis' | 'made' | 'published']?: fc.Arbitrary<K extends 'voice' ? Voice : string>;
};

/** Any testimony, of which some parts may be fixed. */
export function testimony(fixed: Parts = {}): fc.Arbitrary<Testimony> {
  return fc
    .record({ voice, stance, basis, made, published, ...fixed })
    .map(({ voice: who, ...rest }) => ({ ...who, ...rest, statement: 'added' }) as Testimony);
}

/**
 * A claim with up to seven testimonies by two to five voices, without a calculation. In one world of three nobody
 * denies it, and in one all were published in time: otherwise what needs agreement would hardly ever be met.
 */
export function recordOf(claims: fc.Arbitrary<Pick<Case, 'favours' | 'hurts'>>): fc.Arbitrary<Case> {
  const cast = fc.uniqueArray(voice, { minLength: 2, maxLength: 5, size: 'max' });
  const mood = fc.constantFrom<Parts>({}, { stance: fc.constant('asserts') }, { published: publishedByThen });
  return fc.tuple(claims, cast, mood).chain(([claim, voices, fixed]) =>
    fc.array(testimony({ ...fixed, voice: fc.constantFrom(...voices) }), { maxLength: 7, size: 'max' }).map((all) => ({
      ...claim,
      testimony: all.map((each, at) => ({ ...each, statement: `statement-${String(at)}` })),
      asOf: AS_OF,
    })),
  );
}

export const record = recordOf(anyStakes);

export const arithmetic = fc.constantFrom<ArithmeticResult>('proves', 'refutes', 'undecided');

export const maybeArithmetic: fc.Arbitrary<ArithmeticResult | undefined> = fc.option(arithmetic, { nil: undefined });

/** The claim with a calculation's result, or as it was. */
export function withArithmetic(given: Case, result: ArithmeticResult | undefined): Case {
  return result === undefined ? given : { ...given, arithmetic: result };
}

/** The claim with more testimony, before the rest. */
export function withMore(given: Case, ...more: Testimony[]): Case {
  return { ...given, testimony: [...more, ...given.testimony] };
}
