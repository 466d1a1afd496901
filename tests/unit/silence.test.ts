import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/domain/schema/claim.ts';
import type { Side, Sides } from '../../src/domain/sides.ts';
import { silentParties } from '../../src/domain/silence.ts';

const SIDES: Record<string, Side> = {
  arlin: 'lowland',
  tolen: 'highland',
  mill: 'third-party',
  council: 'third-party',
};
const sideOf = (actor: string): Side => SIDES[actor] ?? 'unattributed';

const word = (actor: string, stance: Stance = 'asserts') => ({ actor, side: sideOf(actor), stance });
const silent = (hurts: string[], ...evidence: ReturnType<typeof word>[]) =>
  silentParties({ hurts, evidence, opposing: [] }, sideOf);

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
      silentParties({ hurts: ['lowland'], evidence: [word('tolen')], opposing: [word('arlin', stance)] }, sideOf);
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
