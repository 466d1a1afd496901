/** Recorded versions at their places: which come before and after, at which addresses, with which picture. */
import { expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { askedVersions, pictureOfVersion, placedVersions } from '../../../src/exports/placed-versions.ts';
import { soundRecord } from '../../fixtures/record.ts';
import { history } from '../core/version/history.ts';

const record = lookUp(await soundRecord());
const claim = record.claim('bridge-taken');
const versions = history(3);
const placed = placedVersions([record.claim('flour-carts'), claim], versions);

test('each version stands between the one before and the one after it, and knows the newest', () => {
  expect(
    placed.map((each) => [
      each.claim.slug,
      ...[each.before, each.version, each.next, each.newest].map((v) => v?.version),
    ]),
  ).toEqual([
    ['bridge-taken', undefined, 1, 2, 3],
    ['bridge-taken', 1, 2, 3, 3],
    ['bridge-taken', 2, 3, undefined, 3],
  ]);
});

test('a version has a picture of its own, but the newest that of its claim’s page, while that claim stands', () => {
  expect(placed.map(pictureOfVersion)).toEqual([
    '/claims/bridge-taken/v/1.png',
    '/claims/bridge-taken/v/2.png',
    '/claims/bridge-taken.png',
  ]);
  const withdrawn = { ...claim, withdrawn: { on: '2010-07-01', why: 'It was a copy.' } };
  expect(placedVersions([withdrawn], versions).map(pictureOfVersion).at(-1)).toBe('/claims/bridge-taken/v/3.png');
});

test('a version is found under every name that its claim has had, the earlier ones told as such', () => {
  const renamed = { ...claim, formerly: ['crossing', 'bridge'] };
  expect(
    askedVersions([renamed], versions.slice(0, 2)).map(({ params, moved, version }) => [
      `${params.slug}/v/${params.version}`,
      moved,
      version.version,
    ]),
  ).toEqual([
    ['bridge-taken/v/1', false, 1],
    ['crossing/v/1', true, 1],
    ['bridge/v/1', true, 1],
    ['bridge-taken/v/2', false, 2],
    ['crossing/v/2', true, 2],
    ['bridge/v/2', true, 2],
  ]);
  expect(askedVersions([claim], versions.slice(0, 1)).map(({ params }) => params.slug)).toEqual(['bridge-taken']);
});
