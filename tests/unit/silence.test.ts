import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/domain/schema/claim.ts';
import type { Side } from '../../src/domain/schema/common.ts';
import { silentParties } from '../../src/domain/silence.ts';

const SIDES: Record<string, Side> = {
  arlin: 'taliban',
  tolen: 'resistance',
  mill: 'third-party',
  council: 'third-party',
};
const sideOf = (actor: string): Side => SIDES[actor] ?? 'unattributed';

const word = (actor: string, stance: Stance = 'asserts') => ({ actor, side: sideOf(actor), stance });
const silent = (hurts: string[], ...evidence: ReturnType<typeof word>[]) =>
  silentParties({ hurts, evidence, opposing: [] }, sideOf);

describe('a party that a claim goes against', () => {
  it('is silent where others assert it and none of its voices takes a stance', () => {
    expect(silent(['taliban', 'pakistan'], word('tolen'), word('courier', 'withholds'))).toEqual([
      'taliban',
      'pakistan',
    ]);
  });

  it.each<Stance>(['asserts', 'denies', 'withdraws', 'withholds'])(
    'has answered where one of its voices %s',
    (stance) => {
      expect(silent(['taliban'], word('tolen'), word('arlin', stance))).toEqual([]);
    },
  );

  it('has answered where it asserts what cannot be true together with the claim', () => {
    const against = (stance: Stance) =>
      silentParties({ hurts: ['taliban'], evidence: [word('tolen')], opposing: [word('arlin', stance)] }, sideOf);
    expect(against('asserts')).toEqual([]);
    expect(against('denies')).toEqual(['taliban']);
  });

  it('is not silent where nobody asserts the claim', () => {
    expect(silent(['taliban'], word('tolen', 'withholds'))).toEqual([]);
  });

  it('has not answered where an unnamed voice denies it', () => {
    expect(silent(['taliban'], word('tolen'), word('a-handle-said-to-be-arlins', 'denies'))).toEqual(['taliban']);
  });
});

describe('a person or organisation that a claim goes against', () => {
  it('is answered for by its side', () => {
    expect(silent(['tolen'], word('arlin'))).toEqual(['tolen']);
    expect(silent(['arlin'], word('tolen'), { actor: 'another', side: 'taliban', stance: 'denies' })).toEqual([]);
  });

  it('is not named beside its own side', () => {
    expect(silent(['resistance', 'tolen'], word('arlin'))).toEqual(['resistance']);
  });

  it('answers alone where it is of no side', () => {
    expect(silent(['mill'], word('arlin'), word('council', 'denies'))).toEqual(['mill']);
    expect(silent(['mill'], word('arlin'), word('mill', 'denies'))).toEqual([]);
  });
});
