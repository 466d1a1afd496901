import { expect, test } from 'vitest';
import type { Version, VersionContent } from '../../../src/domain/schema/version.ts';
import { differences, sameContent } from '../../../src/domain/version/compare.ts';
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
