import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastSound, readAgain } from '../../../src/record/read-again.ts';
import { soundContent, type Content } from '../../fixtures/content.ts';

let content: Content;
beforeEach(() => {
  content = soundContent();
});
afterEach(() => {
  content.remove();
});

const PLACE = "name: Hill top\nkind: pass\nreviewed: '2010-06-01'\n";

test('what has not changed is read once', async () => {
  const [first, second] = [await readAgain(content.folder), await readAgain(content.folder)];
  expect(first.record).toBeDefined();
  expect(second).toBe(first);
});

test('a file that is written, changed or taken away is seen', async () => {
  const place = content.path('places/hill-top.yaml');
  const names = async () => (await readAgain(content.folder)).record?.places.map(({ name }) => name);
  const before = await names();

  writeFileSync(place, PLACE);
  expect(await names()).toContain('Hill top');
  writeFileSync(place, PLACE.replace('Hill top', 'Hill summit'));
  expect(await names()).toContain('Hill summit');
  rmSync(place);
  expect(await names()).toEqual(before);
});

test('with a mistake the last sound record stays at hand, until the mistake is mended', async () => {
  const place = content.path('places/hill-top.yaml');
  writeFileSync(place, PLACE);
  const sound = await lastSound(content.folder);
  expect(sound?.places.map(({ name }) => name)).toContain('Hill top');

  writeFileSync(place, PLACE.replace('pass', 'pas'));
  expect((await readAgain(content.folder)).record).toBeUndefined();
  expect(await lastSound(content.folder)).toBe(sound);

  writeFileSync(place, PLACE.replace('Hill top', 'Hill summit'));
  expect((await lastSound(content.folder))?.places.map(({ name }) => name)).toContain('Hill summit');
});

test('where nothing sound was ever read there is none', async () => {
  writeFileSync(content.path('places/hill-top.yaml'), 'name: [\n');
  expect(await lastSound(content.folder)).toBeUndefined();
});
