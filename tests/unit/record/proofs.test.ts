import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeFingerprint, writeFingerprint } from '../../../src/core/fingerprint.ts';
import { readFiles } from '../../../src/record/reading/files.ts';
import { compareProofs, proofsIn } from '../../../src/record/proofs.ts';
import { article, soundContent } from '../../fixtures/content.ts';

const content = soundContent();
afterAll(() => {
  content.remove();
});

const proofs = async () => proofsIn(await readFiles(content.folder, 'content', () => undefined));

test('every quotation of evidence and accounts is listed with the words that it was found at', async () => {
  const all = await proofs();
  expect(all).toContainEqual({
    claim: 'flour-carts',
    source: 'courier',
    exact: 'counted nine carts of flour on the road',
    result: '[[100,108]]',
  });
  expect(all.filter(({ claim }) => claim === 'bridge-taken').map(({ exact }) => exact)).toEqual([
    'We hold the bridge, and we hold both of its ends',
    'his people had taken the bridge',
    'The bridge is ours, and […] Whoever says otherwise was not there',
    'his people had crossed before dawn',
  ]);
  expect(all.every(({ result }) => result.startsWith('['))).toBe(true);
});

test('when the matching changes, what newly fails, newly passes and moves is told', async () => {
  const before = await proofs();
  const changed = `A word more. ${article('courier').replace('nine carts', 'ten carts')}`;
  writeFileSync(
    content.path('sources/courier.fingerprint.json'),
    writeFingerprint(makeFingerprint('courier', changed)),
  );
  const now = await proofs();
  const { passes, fails, moved } = compareProofs(before, now);
  expect(passes).toEqual([]);
  expect(fails).toEqual([
    {
      claim: 'flour-carts',
      source: 'courier',
      exact: 'counted nine carts of flour on the road',
      result: 'quote-not-found',
    },
  ]);
  expect(moved).not.toEqual([]);
  expect(compareProofs(now, before).passes.map(({ exact }) => exact)).toEqual([
    'counted nine carts of flour on the road',
  ]);
  expect(compareProofs(before, before)).toEqual({ passes: [], fails: [], moved: [] });
});
