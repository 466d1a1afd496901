import { expect, test } from 'vitest';
import type { Version, VersionContent } from '../../../src/core/schema/version.ts';
import { differences, sameContent } from '../../../src/core/version/compare.ts';
import { history } from './history.ts';

const [{ content }] = history(1) as [Version];

function changed(change: (content: VersionContent) => void): string[] {
  const copy = structuredClone(content);
  change(copy);
  expect(sameContent(content, copy)).toBe(false);
  return differences(content, copy);
}

test('the same content does not differ', () => {
  expect(sameContent(content, structuredClone(content))).toBe(true);
  expect(differences(content, structuredClone(content))).toEqual([]);
});

test('what differs is named as an editor would look for it', () => {
  expect(
    changed(({ claim, actors, statements, related }) => {
      claim.title = 'Another title';
      claim.html = '<p>Another account.</p>';
      claim.text = 'Another account.';
      claim.figure = { low: 1, high: 1, unit: 'bridges', stated: 'exactly' };
      for (const actor of actors) if (actor.slug === 'dov-arlin') actor.name = 'D. Arlin';
      statements.pop();
      related.pop();
    }),
  ).toEqual([
    'title',
    'figure',
    'the account',
    'related claim flour-carts',
    'statement tolen-on-the-bridge',
    'actor dov-arlin',
  ]);
});

test('everything else that can differ has a name of its own', () => {
  expect(
    changed((other) => {
      const { claim } = other;
      const figure = { low: 1, high: 1, unit: 'bridges', stated: 'exactly' } as const;
      Object.assign(claim, {
        topic: 'talks',
        kind: 'saying',
        favours: [],
        hurts: [],
        places: [],
        when: '2010-05',
        asOf: '2010-05-11',
        evidence: [],
        calculation: { given: { type: 'conversion', from: figure, stated: figure }, result: {} },
        judgement: { ...claim.judgement, verdict: 'conceded' },
        origins: { byStance: [], relays: [] },
        unknowns: [],
        bodyQuotes: [],
        revisions: [],
        corrections: [],
      });
      const [opposed] = other.opposes;
      other.tension = opposed === undefined ? [] : [{ ...opposed, how: 'They part.' }];
      other.opposes = [];
      other.places = [];
      other.sources.pop();
    }),
  ).toEqual([
    'topic',
    'kind',
    'favours',
    'hurts',
    'places',
    'when',
    'asOf',
    'evidence',
    'calculation',
    'the verdict or what led to it',
    'where it comes from',
    'unknowns',
    'the account',
    'earlier revisions',
    'corrections',
    'opposed claim bridge-kept',
    'claim in tension bridge-kept',
    'place old-bridge',
    'source herald',
  ]);
});
