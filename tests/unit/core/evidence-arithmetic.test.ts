import { describe, expect, it } from 'vitest';
import { neutral, findingsTold, weekday } from './evidence-sample.ts';

describe('a claim that arithmetic decides', () => {
  it('needs nobody to assert it', () => {
    expect(findingsTold({ ...neutral, kind: 'arithmetic', calculation: weekday, evidence: [] }, 'proves')).toEqual([]);
  });

  it('takes no side', () => {
    const hurts = ['highland', 'mayor'];
    expect(findingsTold({ kind: 'arithmetic', hurts, calculation: weekday }, 'refutes')).toEqual([
      'favours: found lowland in a claim of the kind arithmetic, expected []: arithmetic takes no side (arithmetic-not-neutral)',
      'hurts: found highland, mayor in a claim of the kind arithmetic, expected []: arithmetic takes no side (arithmetic-not-neutral)',
    ]);
  });

  it('has a calculation', () => {
    expect(findingsTold({ ...neutral, kind: 'arithmetic' })).toEqual([
      'kind: found the kind arithmetic without a calculation, expected one: add calculation, or choose another kind (arithmetic-without-calculation)',
    ]);
  });

  it('has one that decides', () => {
    expect(findingsTold({ ...neutral, kind: 'arithmetic', calculation: weekday }, 'undecided')).toEqual([
      'kind: the calculation neither proves nor refutes the claim, and the kind is arithmetic: choose the kind background, or state figures that can be decided (arithmetic-undecided)',
    ]);
  });

  it('is of the kind arithmetic', () => {
    expect(findingsTold({ ...neutral, calculation: weekday }, 'proves')).toEqual([
      'kind: the calculation proves the claim, and the kind is event, expected arithmetic: change the kind, or leave the calculation out (calculation-decides)',
    ]);
    expect(findingsTold({ ...neutral, calculation: weekday }, 'refutes')).toEqual([
      expect.stringContaining('kind: the calculation refutes the claim, '),
    ]);
  });

  it('may be of any kind where the calculation decides nothing', () => {
    expect(findingsTold({ ...neutral, calculation: weekday }, 'undecided')).toEqual([]);
  });
});
