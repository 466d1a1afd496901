import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { versionOf } from '../../../src/record/versions/resolve.ts';
import { changesOf } from '../../../src/exports/changes.ts';
import { atomOf, jsonFeedOf } from '../../../src/exports/feed.ts';
import { lastingId } from '../../../src/exports/lasting-id.ts';
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

const changes = changesOf({ ...record, claims: [withdrawn] }, [published, revised, corrected]);
const atom = atomOf(changes, record, ROOT);
const json = jsonFeedOf(changes, record, ROOT) as Record<string, unknown> & { items: Record<string, string>[] };
/** Text of HTML, a line for each paragraph. */
const plain = (html = ''): string =>
  load(html)('p')
    .toArray()
    .map((paragraph) => load(paragraph).text())
    .join('\n');
/** What decided, by name and day: who reads feeds sees no page. */
const VOICES = 'Said by Dov Arlin of the lowland on 3 May; denied by Mira Tolen of the highland on 3 May.';
const FOUND = `Contested as of 10 May 2010, in these two sources. ${VOICES}\n`;
const expected = [
  ['claims/bridge-taken/', '2010-07-01', 'withdrawn', 'Another says the same.'],
  [
    'claims/bridge-taken/v/3/',
    '2010-06-09',
    'corrected',
    `${FOUND}A remark was misread. It was read again. The verdict was Conceded, and is now Contested.`,
  ],
  ['claims/bridge-taken/v/2/', '2010-06-08', 'revised', `${FOUND}The title says the day & hour.`],
  ['claims/bridge-taken/v/1/', '2010-06-01', 'published', `${FOUND}First published.`],
];

test('the feeds name the publisher, with the address at which it can be reached, and the licence of the record', () => {
  const manifest = {
    ...record.manifest,
    publisher: { name: 'The Valley Press', contact: 'desk@press.example' },
    licence: { text: 'CC0-1.0' as const },
  };
  const text = atomOf([], { ...record, manifest }, ROOT);
  expect(text).toContain('<name>The Valley Press</name>');
  expect(text).toContain('<email>desk@press.example</email>');
  expect(text).toContain('<rights>CC0 1.0; quotations remain their owners’.</rights>');
  expect(jsonFeedOf([], { ...record, manifest }, ROOT)).toMatchObject({
    authors: [{ name: 'The Valley Press', url: 'mailto:desk@press.example' }],
  });
  const publisher = { name: 'The Valley Press', contact: 'https://press.example/' };
  const linked = { ...record, manifest: { ...manifest, publisher } };
  expect(atomOf([], linked, ROOT)).toContain('<uri>https://press.example/</uri>');
  expect(jsonFeedOf([], linked, ROOT)).toMatchObject({ authors: [{ url: 'https://press.example/' }] });
});

describe('what was published, revised, corrected and withdrawn', () => {
  test('is in the Atom feed, as a reader of feeds finds it', () => {
    const { items, language, title, updated } = parseFeed(atom);
    expect({ title, language }).toEqual({ title: 'The Sarvand Record', language: 'en' });
    expect(updated?.toISOString()).toBe('2010-07-01T00:00:00.000Z');
    expect(
      items.map(({ url, updated, categories, content }) => [
        url?.replace(ROOT, ''),
        updated?.toISOString().slice(0, 10),
        categories[0]?.term,
        plain(content ?? ''),
      ]),
    ).toEqual(expected);
    for (const item of items) expect(item.published, String(item.url)).toEqual(item.updated);
  });

  test('leads from the Atom feed and each of its entries to the page, and from the feed to itself and its other form', () => {
    const $ = load(atom, { xml: true });
    const linksOf = (parent: string) =>
      $(`${parent} > link`)
        .toArray()
        .map((link) => ['rel', 'type', 'href'].map((name) => $(link).attr(name)));
    expect(linksOf('feed')).toEqual([
      ['alternate', 'text/html', ROOT],
      ['alternate', 'application/feed+json', `${ROOT}feed.json`],
      ['self', 'application/atom+xml', `${ROOT}feed.xml`],
    ]);
    expect(linksOf('entry')).toEqual(expected.map(([path]) => ['alternate', 'text/html', `${ROOT}${String(path)}`]));
  });

  test('has the verdict of that version beside its title, and no verdict where the claim was withdrawn', () => {
    expect(parseFeed(atom).items.map((item) => item.title)).toEqual([
      `Withdrawn: ${claim.title} (${claim.id})`,
      `Contested: ${claim.title} (${claim.id}, verdict corrected)`,
      `Contested: ${claim.title} (${claim.id}, version 2)`,
      `Contested: ${claim.title} (${claim.id})`,
    ]);
  });

  test('is in the JSON feed, in the form of JSON Feed 1.1', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Sarvand Record',
      language: 'en',
      feed_url: `${ROOT}feed.json`,
      authors: [{ name: 'The editors of The Sarvand Record' }],
    });
    expect(
      json.items.map(({ url, date_modified: on, tags, content_html: html }) => [
        url?.replace(ROOT, ''),
        on?.slice(0, 10),
        ...(tags as unknown as string[]),
        plain(html),
      ]),
    ).toEqual(expected);
    for (const item of json.items) expect(item.date_published).toBe(item.date_modified);
  });

  test('says first what was found and who says what, of whoever only passes it on that they do', () => {
    const [piece] = published.evidence;
    if (piece === undefined) throw new Error('The version has no evidence.');
    const passedOn = { ...piece, statement: 'passed-on', basis: 'second-hand' as const, actor: 'mira-tolen' };
    const evidence = [piece, passedOn, { ...piece, statement: 'hedged', stance: 'withholds' as const }];
    const other = { ...published, evidence };
    const told = changesOf({ ...record, claims: [claim] }, [other]);
    const { items } = jsonFeedOf(told, record, ROOT) as typeof json;
    expect(plain(items[0]?.content_html).split('\n')[1]).toBe(
      'Said by Dov Arlin of the lowland on 3 May; passed on by Mira Tolen of the lowland on 3 May; left open by Dov Arlin of the lowland on 3 May.',
    );
  });

  test('keeps its ids on another host, and has one for each', () => {
    const elsewhere = jsonFeedOf(changes, record, 'https://moved.example/') as typeof json;
    const ids = json.items.map(({ id }) => id);
    expect(elsewhere.items.map(({ id }) => id)).toEqual(ids);
    expect(parseFeed(atom).items.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Array.from(atom.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id)).toEqual([
      lastingId(record.manifest, 'feed'),
      ...ids,
    ]);
  });

  test('shows a title with signs of HTML as it is, in both', () => {
    const [first] = changes;
    const title = 'Contested: "5 < 6" & more';
    const signs = first === undefined ? [] : [{ ...first, title, what: 'It said <b> & was mended.' }];
    const $ = load(atomOf(signs, record, ROOT), { xml: true });
    expect(['entry > title', 'entry > content'].map((part) => $(part).text())).toEqual([
      title,
      '<p>It said &lt;b&gt; &amp; was mended.</p>',
    ]);
    expect(jsonFeedOf(signs, record, ROOT)).toMatchObject({
      items: [{ title, content_html: '<p>It said &lt;b&gt; &amp; was mended.</p>' }],
    });
  });

  test('is well formed where nothing has happened yet', () => {
    expect(parseFeed(atomOf([], record, ROOT)).items).toEqual([]);
    expect(jsonFeedOf([], record, ROOT)).toMatchObject({ items: [] });
  });
});

test('a lasting id is a UUID of version 5', () => {
  expect(lastingId(record.manifest, 'SV-001 version 1')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  // A change here makes every entry of every feed new to those who read it.
  expect(lastingId(record.manifest, 'SV-001 version 1')).toBe('urn:uuid:a90ff848-413e-511d-9398-8d7c56f9b93d');
});
