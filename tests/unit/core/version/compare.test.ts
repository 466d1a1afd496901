import { expect, test } from 'vitest';
import type { Version } from '../../../../src/core/schema/version.ts';
import { differences, sameContent } from '../../../../src/core/version/compare.ts';
import { history } from './history.ts';

const [content] = history(1) as [Version];

function changed(change: (content: Version) => void): string[] {
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
    changed((claim) => {
      claim.title = 'Another title';
      claim.html = '<p>Another account.</p>';
      claim.text = 'Another account.';
      claim.figure = { low: 1, high: 1, unit: 'bridges', stated: 'exactly' };
      for (const actor of claim.names.actors) if (actor.slug === 'dov-arlin') actor.name = 'D. Arlin';
      claim.names.statements.pop();
      claim.related.pop();
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
    changed((claim) => {
      const [opposed = ''] = claim.opposes;
      Object.assign(claim, {
        topic: 'talks',
        kind: 'saying',
        favours: [],
        hurts: [],
        places: [],
        aboutTime: '2010-05',
        asOfDay: '2010-05-11',
        evidence: [],
        calculation: { type: 'conversion', outcome: 'proves', working: [] },
        verdict: 'conceded',
        origins: { byStance: [], relays: [] },
        unknowns: [],
        bodyQuotes: [],
        revisions: [],
        corrections: [
          { version: 2, verdictBefore: 'contested', what: 'A remark was misread.', why: 'It was read again.' },
        ],
        tension: [{ slug: opposed, how: 'They part.' }],
        opposes: [],
      });
      claim.names.places = [];
      claim.names.sources.pop();
    }),
  ).toEqual([
    'topic',
    'kind',
    'favours',
    'hurts',
    'the verdict or what led to it',
    'asOf',
    'places',
    'when',
    'the account',
    'evidence',
    'unknowns',
    'calculation',
    'where it comes from',
    'earlier revisions',
    'corrections',
    'opposed claim bridge-kept',
    'claim in tension bridge-kept',
    'place old-bridge',
    'source herald',
  ]);
});
