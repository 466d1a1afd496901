import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/core/schema/claim.ts';
import type { Side, Sides } from '../../../src/core/sides.ts';
import { silentParties } from '../../../src/core/silence.ts';

const SIDES: Record<string, Side> = {
  arlin: 'lowland',
  tolen: 'highland',
  mill: 'third-party',
  council: 'third-party',
};
const TWO: Sides['sides'] = [
  { id: 'lowland', role: 'belligerent', inSentence: 'the lowland' },
  { id: 'highland', role: 'belligerent', inSentence: 'the highland' },
  { id: 'harbour', role: 'party', inSentence: 'Harbour' },
];
const ALONE: Sides = { sides: TWO, allies: [] };
const HARBOUR_WITH_LOWLAND: Sides = { sides: TWO, allies: [['harbour', 'lowland']] };
const sideOf = (actor: string): Side => SIDES[actor] ?? 'unattributed';

const word = (actor: string, stance: Stance = 'asserts') => ({ actor, side: sideOf(actor), stance });
const silent = (hurts: string[], ...evidence: ReturnType<typeof word>[]) =>
  silentParties({ hurts, evidence, opposing: [] }, ALONE, sideOf).map(({ party }) => party);

describe('a party that a claim goes against', () => {
  it('is silent where others assert it and none of its voices takes a stance', () => {
    expect(silent(['lowland', 'harbour'], word('tolen'), word('courier', 'withholds'))).toEqual(['lowland', 'harbour']);
  });

  it.each<Stance>(['asserts', 'denies', 'withdraws', 'withholds'])(
    'has answered where one of its voices %s',
    (stance) => {
      expect(silent(['lowland'], word('tolen'), word('arlin', stance))).toEqual([]);
    },
  );

  it('has answered where it asserts what cannot be true together with the claim', () => {
    const against = (stance: Stance) =>
      silentParties(
        { hurts: ['lowland'], evidence: [word('tolen')], opposing: [word('arlin', stance)] },
        ALONE,
        sideOf,
      ).map(({ party }) => party);
    expect(against('asserts')).toEqual([]);
    expect(against('denies')).toEqual(['lowland']);
  });

  it('is not silent where nobody asserts the claim', () => {
    expect(silent(['lowland'], word('tolen', 'withholds'))).toEqual([]);
  });

  it('has not answered where an unnamed voice denies it', () => {
    expect(silent(['lowland'], word('tolen'), word('a-handle-said-to-be-arlins', 'denies'))).toEqual(['lowland']);
  });
});

describe('a person or organisation that a claim goes against', () => {
  it('is answered for by its side', () => {
    expect(silent(['tolen'], word('arlin'))).toEqual(['tolen']);
    expect(silent(['arlin'], word('tolen'), { actor: 'another', side: 'lowland', stance: 'denies' })).toEqual([]);
  });

  it('is not named beside its own side', () => {
    expect(silent(['highland', 'tolen'], word('arlin'))).toEqual(['highland']);
  });

  it('answers alone where it is of no side', () => {
    expect(silent(['mill'], word('arlin'), word('council', 'denies'))).toEqual(['mill']);
    expect(silent(['mill'], word('arlin'), word('mill', 'denies'))).toEqual([]);
  });
});

describe('an ally', () => {
  const pilot = { actor: 'pilot', side: 'harbour', stance: 'denies' } as const;
  const among = (sides: Sides, hurts: string[], ...evidence: ReturnType<typeof word>[]) =>
    silentParties({ hurts, evidence: [word('tolen'), ...evidence], opposing: [] }, sides, sideOf);

  it('answers for itself, and is named beside the party that does not', () => {
    expect(among(HARBOUR_WITH_LOWLAND, ['lowland'], pilot)).toEqual([{ party: 'lowland', allies: ['harbour'] }]);
    expect(among(HARBOUR_WITH_LOWLAND, ['arlin'], pilot)).toEqual([{ party: 'arlin', allies: ['harbour'] }]);
    expect(among(ALONE, ['lowland'], pilot)).toEqual([{ party: 'lowland', allies: [] }]);
  });

  it('is not named where it says nothing either, or where the party answers', () => {
    expect(among(HARBOUR_WITH_LOWLAND, ['lowland'])).toEqual([{ party: 'lowland', allies: [] }]);
    expect(among(HARBOUR_WITH_LOWLAND, ['lowland'], pilot, word('arlin', 'denies'))).toEqual([]);
  });

  it('is silent itself where the claim hurts it, too', () => {
    expect(among(HARBOUR_WITH_LOWLAND, ['lowland', 'harbour'], word('arlin', 'denies'))).toEqual([
      { party: 'harbour', allies: ['lowland'] },
    ]);
  });
});
