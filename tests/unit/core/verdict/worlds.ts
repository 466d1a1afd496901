/** Random records for the laws: few voices, few days, vague dates, so that the corners of the rules are met often. */
import fc from 'fast-check';
import type { Basis, Stance } from '../../../../src/core/schema/claim.ts';
import { isRole, isSide, type Side, type Sides } from '../../../../src/core/sides.ts';
import type { ArithmeticResult, Case, Testimony } from '../../../../src/core/verdict/types.ts';
import { TWO_FIGHT, SPEAKERS, type Voice } from './voices.ts';

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

type Claim = Pick<Case, 'sides' | 'favours' | 'hurts'>;

const STAKES: readonly Omit<Claim, 'sides'>[] = [
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
  { favours: [], hurts: ['turncoat'] },
  { favours: ['harbour'], hurts: ['surgeons'] },
];

const IDS = ['lowland', 'highland', 'coast', 'marsh', 'harbour'];

/** Two to five sides, most of which fight, and each of which may stand by any other. */
const manySides: fc.Arbitrary<Sides> = fc
  .integer({ min: 2, max: IDS.length })
  .chain((count) =>
    fc.array(fc.record({ fights: fc.integer({ max: 2, min: 0 }), interest: fc.nat(count) }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .map((drawn) => {
    const all = drawn.map(({ fights, interest }, at) => ({ id: IDS[at] ?? '', fights: fights > 0, interest }));
    const interests = [...Map.groupBy(all, ({ interest }) => interest).values()];
    return {
      sides: all.map(({ id, fights }) => ({
        id,
        role: fights ? ('belligerent' as const) : ('party' as const),
        inSentence: `the ${id}`,
      })),
      allies: interests.map((group) => group.map(({ id }) => id)).filter(({ length }) => length > 1),
    };
  });

const voicesBySides = new Map<Sides, readonly Voice[]>();

/** All voices that a record of these sides can have. */
function voicesIn(sides: Sides): readonly Voice[] {
  const known = voicesBySides.get(sides);
  if (known !== undefined) return known;
  const found = Object.values<Voice>(SPEAKERS).filter(({ side }) => isRole(side) || isSide(sides, side));
  voicesBySides.set(sides, found);
  return found;
}

/** One of them for any number. */
function voiceAt(voices: readonly Voice[], at: number): Voice {
  return voices[at % voices.length] ?? SPEAKERS.agency;
}

/** Up to two sides that win and two parties that lose. */
const stakesAmong = (sides: Sides): fc.Arbitrary<Claim> => {
  const ids = sides.sides.map(({ id }) => id);
  const actors = voicesIn(sides).flatMap(({ actor, side, named }) => (named && !isRole(side) ? [actor] : []));
  return fc
    .tuple(
      fc.subarray(ids, { maxLength: 2 }),
      fc.uniqueArray(fc.constantFrom(...ids, ...ids, ...actors), { maxLength: 2 }),
    )
    .map(([favours, hurts]) => ({ sides, favours, hurts: hurts.filter((party) => !favours.includes(party)) }))
    .filter(({ favours, hurts }) => favours.length + hurts.length > 0);
};

/** Drawn once, and each used often: to draw sides anew for every record takes longer than to judge it. */
const DRAWN = fc.sample(manySides, { numRuns: 100 });
const DRAWN_CLAIMS = fc.sample(fc.constantFrom(...DRAWN).chain(stakesAmong), { numRuns: 500 });

/** Claims in which somebody has a stake: in a record in which two sides fight, or in any other. */
const sided: fc.Arbitrary<Claim> = fc.oneof(
  fc.constantFrom(...STAKES.map((stakes) => ({ ...stakes, sides: TWO_FIGHT }))),
  fc.constantFrom(...DRAWN_CLAIMS),
);
const neutral: fc.Arbitrary<Claim> = fc
  .oneof(fc.constant(TWO_FIGHT), fc.constantFrom(...DRAWN))
  .map((sides) => ({ sides, favours: [], hurts: [] }));
/** Half of all claims are neutral, since four rows are about them. */
const anyStakes = fc.oneof(neutral, sided);

/** The groups of voices that count and have no stake, unless a claim gives them one. */
export function bystanders({ sides: { sides, allies } }: Case): Side[] {
  const parties = sides.filter(({ id, role }) => role === 'party' && !allies.some((list) => list.includes(id)));
  return ['outlet', 'third-party', ...parties.map(({ id }) => id)];
}

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

type Parts = Partial<Record<'stance' | 'basis' | 'made' | 'published', fc.Arbitrary<string>>>;

/** Any testimony of nobody in particular, of which some parts may be fixed. */
function testimony(fixed: Parts = {}): fc.Arbitrary<Omit<Testimony, keyof Voice>> {
  return fc
    .record({ stance, basis, made, published, ...fixed })
    .map((drawn) => ({ ...drawn, statement: 'added' }) as Omit<Testimony, keyof Voice>);
}

/**
 * A claim with up to seven testimonies by up to five voices, without a calculation. In one world of three nobody
 * denies it, and in one all were published in time: otherwise what needs agreement would hardly ever be met.
 */
function recordOf(claims: fc.Arbitrary<Claim>): fc.Arbitrary<Case> {
  const numbers = fc.array(fc.nat(), { minLength: 2, maxLength: 5, size: 'max' });
  const mood = fc.constantFrom('any', 'asserted', 'in time');
  const words = fc.array(fc.tuple(testimony(), fc.nat(), publishedByThen), { maxLength: 7, size: 'max' });
  return fc.tuple(claims, numbers, mood, words).map(([claim, cast, mood, all]) => {
    const voices = cast.map((at) => voiceAt(voicesIn(claim.sides), at));
    return {
      ...claim,
      testimony: all.map(([word, who, inTime], at) => ({
        ...voiceAt(voices, who),
        ...word,
        statement: `statement-${String(at)}`,
        ...(mood === 'asserted' && { stance: 'asserts' as const }),
        ...(mood === 'in time' && { published: inTime }),
      })),
      asOf: AS_OF,
    };
  });
}

export const record = recordOf(anyStakes);
export const sidedRecord = recordOf(sided);

/** A record, and one testimony more by any voice that it can have. */
export function andOneMore(given: fc.Arbitrary<Case>, fixed: Parts = {}): fc.Arbitrary<[Case, Testimony]> {
  return fc
    .tuple(given, testimony(fixed), fc.nat())
    .map(([each, word, who]) => [each, { ...voiceAt(voicesIn(each.sides), who), ...word }]);
}

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
