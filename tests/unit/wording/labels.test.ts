/** The fixed words: a reader meets each of them alone, and none of them is a code. */
import { describe, expect, it } from 'vitest';
import { verdict as verdicts } from '../../../src/core/schema/claim.ts';
import * as labels from '../../../src/wording/labels.ts';
import { tallyOf } from '../../../src/wording/tally.ts';
import { topicName } from '../../../src/wording/topics.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

describe('the fixed words', () => {
  it.each(Object.entries(labels))('of %s are words, each its own', (_list, words) => {
    const texts = Object.values<string>(words);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^\p{L}[^_]*[\p{L})]$/u.test(text))).toEqual([]);
  });
});

describe('how many claims have which verdict', () => {
  const claims = [...verdicts.options, ...verdicts.options].toReversed().map((verdict) => ({ judgement: { verdict } }));

  it('is told of each once, those that stand first, and within a family in the order of the list', () => {
    const tally = tallyOf(claims);
    expect(tally.map(({ family, verdict }) => `${family}: ${verdict}`)).toEqual([
      ...['stands: conceded', 'stands: corroborated', 'stands: undisputed', 'open: single-origin'],
      ...['open: claimed-only', 'contested: contested', 'does-not-stand: contradicted'],
    ]);
    expect(new Set(tally.map(({ count }) => count))).toEqual(new Set([2]));
  });
});

it('a topic has the name that the record gives it, and what is none has no name', () => {
  for (const { id, name } of plainManifest.topics) expect(topicName(plainManifest, id)).toBe(name);
  expect(() => topicName(plainManifest, 'weather')).toThrow(new RangeError('no topic called weather'));
});
