import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { versionOf } from '../../../src/record/versions/resolve.ts';
import { changesOf } from '../../../src/view/changes.ts';
import { feedOf, jsonFeedOf } from '../../../src/view/feed.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const ROOT = 'https://record.example/base/';

/** A claim that was published, then said better, then given another verdict, and at last withdrawn. */
const claim = record.claim('bridge-taken');
const published = versionOf(claim, record, undefined);
const revisions = [...claim.revisions, { version: 2, on: '2010-06-08', what: 'The title says the day & hour.' }];
const revised = versionOf({ ...claim, version: 2, revisions }, record, published);
const corrected = versionOf(
  {
    ...claim,
    version: 3,
    revisions: [...revisions, { version: 3, on: '2010-06-09', what: 'The verdict changed.' }],
    corrections: [{ version: 3, verdictBefore: 'conceded', what: 'A remark was misread.', why: 'It was read again.' }],
  },
  record,
  revised,
);
const withdrawn = { ...claim, withdrawn: { on: '2010-07-01', why: 'Another says the same.' } };

const feed = feedOf(changesOf({ ...record, claims: [withdrawn] }, [published, revised, corrected]), record, ROOT);
/** What decided, by name and day: who reads feeds sees no page. */
const REASON = 'Said by Dov Arlin of the lowland on 3 May; denied by Mira Tolen of the highland on 3 May.';
const expected = [
  ['claims/bridge-taken/', '2010-07-01', 'withdrawn', 'Another says the same.'],
  [
    'claims/bridge-taken/v/3/',
    '2010-06-09',
    'corrected',
    `A remark was misread. It was read again. The verdict was Conceded, and is now Contested. ${REASON}`,
  ],
  ['claims/bridge-taken/v/2/', '2010-06-08', 'revised', `The title says the day & hour. ${REASON}`],
  ['claims/bridge-taken/v/1/', '2010-06-01', 'published', `First published. ${REASON}`],
];

test('the feeds name the publisher, with the address at which it can be reached, and the licence of the record', () => {
  const manifest = {
    ...record.manifest,
    publisher: { name: 'The Valley Press', contact: 'desk@press.example' },
    licence: { text: 'CC0-1.0' as const },
  };
  const text = feedOf([], { ...record, manifest }, ROOT).atom1();
  expect(text).toContain('<name>The Valley Press</name>');
  expect(text).toContain('<email>desk@press.example</email>');
  expect(text).toContain('<rights>CC0 1.0; quotations remain their owners’.</rights>');
});

describe('what was published, revised, corrected and withdrawn', () => {
  test('is in the Atom feed, as a reader of feeds finds it', () => {
    const { items, language, title } = parseFeed(feed.atom1());
    expect(title).toBe('The Sarvand Record');
    expect(language).toBeNull();
    expect(
      items.map(({ url, updated, categories, description }) => [
        url?.replace(ROOT, ''),
        updated?.toISOString().slice(0, 10),
        categories[0]?.term,
        description?.replace('&amp;', '&'),
      ]),
    ).toEqual(expected);
  });

  test('has the verdict of that version beside its title, and no verdict where the claim was withdrawn', () => {
    expect(parseFeed(feed.atom1()).items.map((item) => item.title)).toEqual([
      `Withdrawn: ${claim.title} (${claim.id})`,
      `Contested: ${claim.title} (${claim.id}, verdict corrected)`,
      `Contested: ${claim.title} (${claim.id}, version 2)`,
      `Contested: ${claim.title} (${claim.id})`,
    ]);
  });

  test('is in the JSON feed, in the form of JSON Feed 1.1', () => {
    const json = jsonFeedOf(feed) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Sarvand Record',
      language: 'en',
      feed_url: `${ROOT}feed.json`,
      authors: [{ name: 'The editors of The Sarvand Record' }],
    });
    expect(json).not.toHaveProperty('author');
    expect(
      json.items.map(({ url, date_modified: on, tags, content_html: html }) => [
        String(url).replace(ROOT, ''),
        String(on).slice(0, 10),
        ...(tags as string[]),
        String(html).replace('&amp;', '&'),
      ]),
    ).toEqual(expected);
  });
});
