/** What is known of a source’s words before more of them are accounted for. */
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountedFor } from '../../../scripts/account/accounted.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';

describe('of a source is read', () => {
  test('which words claims quote and put in their own words, for which statements, and what the rest is for', async () => {
    const { titles, voices, left, language, quoted, onSite, told, stated } = await accountedFor(
      'herald',
      openSound().folder,
    );
    expect({ language, quoted, onSite, told, stated, left }).toEqual({
      language: 'en',
      quoted: [[15, 21]],
      onSite: [[15, 21]],
      told: [],
      stated: [
        [0, 9],
        [9, 15],
        [21, 77],
      ],
      left: [],
    });
    expect(voices).toEqual([{ claim: 'bridge-taken', statement: 'arlin-on-the-bridge', words: [15, 21] }]);
    expect(titles.get('SV-003')).toBe('Ten miles are 16 kilometres');
    expect(titles.size).toBe(5);
  });

  test('what claims put in their own words beside what they quote', async () => {
    const { told, voices } = await accountedFor('courier', openSound().folder);
    expect(told).toEqual([
      [91, 100],
      [119, 131],
    ]);
    expect(voices).toContainEqual({
      claim: 'forty-prisoners',
      statement: 'guard-on-prisoners',
      words: [119, 131],
    });
    expect(voices.map(({ words }) => words)).not.toContainEqual([15, 21]);
  });

  test('which claims could not be counted, as there is a mistake in them', async () => {
    const content = openSound();
    edit(content, 'claims/flour-carts.md', 'stance: asserts', 'stance: says');
    const { left, titles } = await accountedFor('courier', content.folder);
    expect(left.map((path) => path.split('/').slice(-2).join('/'))).toEqual(['claims/flour-carts.md']);
    expect([...titles.keys()].sort()).toEqual(['SV-001', 'SV-003', 'SV-004', 'SV-005']);
  });
});

test('of a source without a fingerprint no word counts as shown on the site', async () => {
  const content = openSound();
  rmSync(content.path('sources/herald.fingerprint.json'));
  expect((await accountedFor('herald', content.folder)).onSite).toEqual([]);
});

describe('nothing is read', () => {
  test.each([
    ['heralt', 'There is no sources/heralt.yaml: did you mean "herald"?'],
    ['the-evening-post', 'There is no sources/the-evening-post.yaml: write a source that there is'],
  ])('of a source that there is not: %s', async (source, message) => {
    await expect(accountedFor(source, openSound().folder)).rejects.toThrow(message);
  });

  test('of a source whose file has a mistake, nor where that of the record has', async () => {
    const content = openSound();
    edit(content, 'sources/herald.yaml', 'language: en', 'language: 7');
    await expect(accountedFor('herald', content.folder)).rejects.toThrow(
      'herald: its file has problems. See npm run check.',
    );
    edit(content, 'record.yaml', 'ids: SV', 'ids: [SV]');
    await expect(accountedFor('courier', content.folder)).rejects.toThrow(
      'record.yaml of the content has problems. See npm run check.',
    );
  });
});
