/** Of which topic a new claim is: what the record tells, and how sure that is. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openContext, type Dialogue } from '../../../scripts/article/context.ts';
import { likelyTopic } from '../../../scripts/article/tells/likely-topic.ts';
import { Desk } from '../../../scripts/cli/ask.ts';
import { answering } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

let record: Dialogue;
beforeEach(async () => {
  record = await openContext(openSound().folder, '2010-07-01', new Desk(answering([])), {});
});

describe('the topic of some words', () => {
  test('is that of the claims that are near, where most of what they tell is of one', () => {
    expect(likelyTopic(record, 'The lower valley kept the bridge').sure).toBe('control');
  });

  test('is not sure where one claim alone tells it', () => {
    expect(likelyTopic(record, 'Prisoners ate flour')).toEqual({
      sure: undefined,
      likely: ['casualties', 'humanitarian', 'control'],
    });
  });

  test('is that which has a word of them in its name, where no claim is near', () => {
    expect(likelyTopic(record, 'The wounded slept')).toEqual({ sure: 'casualties', likely: ['casualties'] });
  });

  test('is not sure where the claims that are near are of several, which are named with the likeliest first', () => {
    expect(likelyTopic(record, 'Ten prisoners carried flour')).toEqual({
      sure: undefined,
      likely: ['casualties', 'background', 'humanitarian'],
    });
  });

  test('is not told by a place or a day that they share', () => {
    expect(likelyTopic(record, 'On 3 May 2010 oats sprouted at the old bridge in Sarvand').likely).toEqual([]);
  });

  test('is none where nothing is near', () => {
    expect(likelyTopic(record, 'Oats sprouted')).toEqual({ sure: undefined, likely: [] });
  });

  test('is the only one that the record has', () => {
    const { manifest } = record.entries;
    if (manifest === undefined) throw new RangeError('no manifest');
    const [only] = manifest.data.topics;
    const entries = {
      ...record.entries,
      manifest: { ...manifest, data: { ...manifest.data, topics: only === undefined ? [] : [only] } },
    };
    expect(likelyTopic({ ...record, entries }, 'Oats sprouted')).toEqual({ sure: 'control', likely: ['control'] });
  });
});
