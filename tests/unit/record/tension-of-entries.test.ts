/** What holds between two claims that are in tension. */
import { describe, expect, test } from 'vitest';
import { checkTension } from '../../../src/record/checks/tension.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { having, problemsTold } from './plain-entries.ts';

describe('two claims in tension', () => {
  const claim = (slug: string, field: string): [ContentKind, string, string] => {
    const text = having('claims', field)[2];
    return ['claims', slug, slug === 'ford-open' ? text : text.replace('SV-701', 'SV-702')];
  };
  const pulls = (to: string) => `tension: [{ claim: ${to}, how: They part. }]`;

  test('are so in one of the two', () => {
    expect(
      problemsTold(checkTension, claim('ford-open', pulls('ford-shut')), claim('ford-shut', 'related: []')),
    ).toEqual([]);
    expect(
      problemsTold(checkTension, claim('ford-open', pulls('ford-shut')), claim('ford-shut', pulls('ford-open'))),
    ).toEqual([
      'claims/ford-shut: the tension with "ford-open" stands in claims/ford-open already, expected it in one of the two claims: take one out (listed-twice)',
    ]);
  });

  test('are told from two whose names in a row read alike', () => {
    const named = (slug: string, id: string, field: string): [ContentKind, string, string] => [
      'claims',
      slug,
      having('claims', field)[2].replace('SV-701', id),
    ];
    expect(
      problemsTold(checkTension, named('ab', 'SV-702', pulls('c')), named('a', 'SV-703', 'opposes: [bc]')),
    ).toEqual([]);
  });

  test('are told from others', () => {
    const third: [ContentKind, string, string] = [
      'claims',
      'ford-deep',
      having('claims', pulls('ford-shut'))[2].replace('SV-701', 'SV-703'),
    ];
    expect(
      problemsTold(
        checkTension,
        claim('ford-open', pulls('ford-shut')),
        claim('ford-shut', 'opposes: [ford-dry]'),
        third,
      ),
    ).toEqual([]);
  });

  test('do not exclude each other, whichever of the two says so', () => {
    const other =
      'claims/ford-open: "ford-shut" is opposed to this claim and in tension with it, expected one of the two: keep opposes where they cannot be true together, else tension (opposed-and-in-tension)';
    const both = `opposes: [ford-shut]\n${pulls('ford-shut')}`;
    expect(
      problemsTold(checkTension, claim('ford-open', pulls('ford-shut')), claim('ford-shut', 'opposes: [ford-open]')),
    ).toEqual([other]);
    expect(problemsTold(checkTension, claim('ford-open', both), claim('ford-shut', 'related: []'))).toEqual([other]);
  });
});
