import { expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { shownSoFar } from '../../../src/record/read-again.ts';
import type { TheRecord } from '../../../src/record/types.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const slugs = (record: TheRecord | undefined): string[] => record?.claims.map(({ slug }) => slug) ?? [];
const ALL = ['bridge-taken', 'flour-carts', 'mill-distance', 'forty-prisoners', 'bridge-kept'];

test('a mistake that leaves an entry readable is shown with it: another verdict, too short an account', async () => {
  const content = openSound();
  edit(content, 'claims/flour-carts.md', 'verdict: single-origin', 'verdict: corroborated');
  edit(content, 'claims/bridge-taken.md', 'verdict: contested', 'verdict: conceded');
  const record = await shownSoFar(content.folder);
  expect(slugs(record)).toEqual(ALL);
  expect(record?.claims[0]?.judgement.verdict).toBe('contested');
});

test('an entry that cannot be read is left out with what rests on it, and nothing else', async () => {
  const content = openSound();
  edit(content, 'statements/guard-on-prisoners.yaml', 'channel: remark', 'channel: rumour');
  const record = await shownSoFar(content.folder);
  expect(slugs(record)).toEqual(ALL.filter((slug) => slug !== 'forty-prisoners'));
  expect(record?.statements.map(({ slug }) => slug)).not.toContain('guard-on-prisoners');
});

test('what leads to a claim that is not shown leads nowhere', async () => {
  const content = openSound();
  edit(content, 'claims/flour-carts.md', 'topic: humanitarian', 'topic: bread');
  const record = await shownSoFar(content.folder);
  expect(slugs(record)).not.toContain('flour-carts');
  expect(record?.claims.flatMap(({ related }) => related)).not.toContain('flour-carts');
});

test('an entry that could be read before is shown as it was then, and the others as they are now', async () => {
  const content = openSound();
  await shownSoFar(content.folder);
  edit(content, 'claims/flour-carts.md', 'topic: humanitarian', 'topic: bread');
  edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
  const record = await shownSoFar(content.folder);
  expect(slugs(record)).toEqual(ALL);
  expect(record?.claims.find(({ slug }) => slug === 'flour-carts')?.topic).toBe('humanitarian');
  expect(record?.actors.map(({ name }) => name)).toContain('M. Tolen');
});

test('where nothing says what the record is, there is none; where there was one, it stays', async () => {
  const content = openSound();
  const before = await shownSoFar(content.folder);
  rmSync(content.path('record.yaml'));
  expect(await shownSoFar(content.folder)).toEqual(before);
  const other = openSound();
  rmSync(other.path('record.yaml'));
  expect(await shownSoFar(other.folder)).toBeUndefined();
});
