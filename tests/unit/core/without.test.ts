import { describe, expect, it } from 'vitest';
import type { Sides } from '../../../src/core/sides.ts';
import { hingesOf, trialOf } from '../../../src/core/without.ts';
import type { Case, Testimony } from '../../../src/core/verdict/types.ts';

const said = (statement: string, actor: string, side: string, more: Partial<Testimony> = {}): Testimony => ({
  statement,
  actor,
  side,
  named: true,
  stance: 'asserts',
  basis: 'own-word',
  made: '2010-05-04',
  published: '2010-05-05',
  ...more,
});

const SIDES: Sides = {
  sides: [
    { id: 'lowland', role: 'belligerent', inSentence: 'the lowland' },
    { id: 'highland', role: 'belligerent', inSentence: 'the highland' },
  ],
  allies: [],
};

const claim = (...testimony: Testimony[]): Case => ({
  sides: SIDES,
  favours: ['lowland'],
  hurts: ['highland'],
  testimony,
  asOf: '2010-05-06',
});

const LOWLAND = said('boast', 'arlin', 'lowland');
const HIGHLAND = said('denial', 'tolen', 'highland', { stance: 'denies' });
const OWN = said('correction', 'ruve', 'lowland', { stance: 'denies', made: '2010-05-05' });

describe('a verdict hangs on', () => {
  it('the one statement without which it is another', () => {
    expect(hingesOf(claim(LOWLAND, OWN, HIGHLAND))).toEqual([{ statements: ['correction'], verdict: 'contested' }]);
    expect(hingesOf(claim(LOWLAND))).toEqual([{ statements: ['boast'], verdict: undefined }]);
  });

  it('two together, where each alone leaves it', () => {
    const twice = said('second-denial', 'orm', 'highland', { stance: 'denies' });
    const again = said('second-boast', 'arlin', 'lowland');
    expect(hingesOf(claim(LOWLAND, again, HIGHLAND, twice))).toEqual([
      { statements: ['denial', 'second-denial'], verdict: 'claimed-only' },
    ]);
  });

  it('two together that lead to another verdict, rather than the one without which nobody says it', () => {
    const twice = said('second-denial', 'orm', 'highland', { stance: 'denies' });
    expect(hingesOf(claim(LOWLAND, HIGHLAND, twice))).toEqual([
      { statements: ['denial', 'second-denial'], verdict: 'claimed-only' },
    ]);
  });

  it('nothing that one or two leave out, where three say so', () => {
    const three = ['a', 'b', 'c'].map((slug) => said(slug, 'arlin', 'lowland'));
    const deny = ['x', 'y', 'z'].map((slug) => said(slug, slug, 'highland', { stance: 'denies' }));
    expect(hingesOf(claim(...three, ...deny))).toEqual([]);
  });
});

it('a claim is tried without any of its testimony, and is as it was without none', () => {
  const trial = trialOf(claim(LOWLAND, HIGHLAND));
  expect(trial.verdict).toBe('contested');
  expect(trial.without(() => false)).toBe('contested');
  expect(trial.without(({ side }) => side === 'highland')).toBe('claimed-only');
  expect(trial.without(() => true)).toBeUndefined();
});
