/** The record as a book: what stands around its chapters, and what a library reads of it. */
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../../../src/exports/epub/book.ts';
import { lookUp, type SiteRecord } from '../../../../src/record/look-up.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const ROOT = 'https://record.example/';
const sound = lookUp(await soundRecord());
const withdrawn = { on: '2010-06-09', why: 'It was a copy.' };

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** @param root `null` where nobody but this machine knows the address */
async function bookWith(record: SiteRecord, root: string | null = ROOT) {
  const files = unzipSync(await bookOf({ record, siteRoot: ROOT, root: root ?? undefined }));
  const read = (path: string): string => Buffer.from(files[path] ?? []).toString('utf8');
  const document = (name: string) => load(read(`book/${name}`), { xml: true });
  const texts = (name: string, selector: string): string[] => {
    const $ = document(name);
    return $(selector).toArray().map((each) => oneLine($(each).text())); // prettier-ignore
  };
  return { paths: Object.keys(files), read, document, texts };
}

const book = await bookWith(sound);

describe('the book', () => {
  test('has its parts in order: what it is, its contents, how to read it, the claims by topic, the articles', () => {
    const parts = [
      ...['title.xhtml', 'contents.xhtml', 'reading.xhtml'],
      ...['claim-bridge-taken.xhtml', 'claim-bridge-kept.xhtml', 'claim-forty-prisoners.xhtml'],
      ...['claim-flour-carts.xhtml', 'claim-mill-distance.xhtml', 'articles.xhtml'],
    ];
    const $ = book.document('package.opf');
    const items = new Map($('manifest > item').toArray().map(({ attribs }) => [attribs.id, attribs.href])); // prettier-ignore
    expect($('spine > itemref').toArray().map(({ attribs }) => items.get(attribs.idref))).toEqual(parts); // prettier-ignore
    expect(book.paths).toEqual([
      ...['mimetype', 'META-INF/container.xml', 'book/package.opf', 'book/book.css'],
      ...parts.map((part) => `book/${part}`),
    ]);
    expect(book.read('mimetype')).toBe('application/epub+zip');
    expect(load(book.read('META-INF/container.xml'), { xml: true })('rootfile').attr('full-path')).toBe(
      'book/package.opf',
    );
    expect($('item[properties="nav"]').attr('href')).toBe('contents.xhtml');
  });

  test('tells a library its name, who made it, what it is about, of when it is, and under which licence', () => {
    const $ = book.document('package.opf');
    const told = $('metadata')
      .children()
      .toArray()
      .filter(({ name }) => name.startsWith('dc:'));
    expect(told.map((each) => [each.name.slice(3), oneLine($(each).text())])).toEqual([
      ['identifier', expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/) as string],
      ['title', 'The Sarvand Record'],
      ['language', 'en'],
      ['creator', 'The editors of The Sarvand Record'],
      ['publisher', 'The Sarvand Record'],
      ['description', 'Who said what about the old bridge, 4 to 5 May 2010.'],
      ['date', '2010-06-08'],
      ['rights', expect.stringContaining('Creative Commons Attribution 4.0 International') as string],
    ]);
    expect($('meta[property="dcterms:modified"]').text()).toBe('2010-06-08T12:00:00Z');
  });

  test('tells readers who do not see what they can expect of it', () => {
    const $ = book.document('package.opf');
    const about = $('meta[property^="schema:"]')
      .toArray()
      .map((each) => [each.attribs.property?.slice(7), $(each).text()]);
    expect(about).toEqual([
      ['accessMode', 'textual'],
      ['accessModeSufficient', 'textual'],
      ['accessibilityFeature', 'structuralNavigation'],
      ['accessibilityFeature', 'tableOfContents'],
      ['accessibilityFeature', 'readingOrder'],
      ['accessibilityHazard', 'none'],
      ['accessibilitySummary', 'Text alone, in the order in which it is read, with headings and a list of contents.'],
    ]);
  });

  test('is in the record’s language throughout, each part under its own title', () => {
    const documents = book.paths.filter((path) => path.endsWith('.xhtml')).map((path) => path.slice('book/'.length));
    const heads = documents.map((name) => {
      const $ = book.document(name);
      const { lang, 'xml:lang': xmlLang } = $('html').attr() ?? {};
      return [$('title').text(), lang, xmlLang, $('link').attr('href')];
    });
    expect(heads.map(([title]) => title)).toEqual([
      ...['The Sarvand Record', 'Contents', 'How to read it'],
      ...['bridge-taken', 'bridge-kept', 'forty-prisoners', 'flour-carts', 'mill-distance'].map(
        (slug) => sound.claim(slug).title,
      ),
      'The articles',
    ]);
    expect(new Set(heads.map((head) => head.slice(1).join(' ')))).toEqual(new Set(['en en book.css']));
  });

  test('leaves out claims and articles that were withdrawn', async () => {
    const less = await bookWith(
      lookUp({
        ...sound,
        claims: sound.claims.map((claim) => (claim.slug === 'forty-prisoners' ? { ...claim, withdrawn } : claim)),
        sources: sound.sources.map((source) => (source.slug === 'herald' ? { ...source, withdrawn } : source)),
      }),
    );
    expect(less.paths).not.toContain('book/claim-forty-prisoners.xhtml');
    expect(less.texts('contents.xhtml', 'li')).not.toContain('SV-004');
    expect(less.texts('articles.xhtml', 'h2')).toEqual(['The Sarvand Courier, 4 May 2010']);
    expect(less.texts('title.xhtml', 'p')).toContain(
      'Four claims, one of them contested, in one article. The record weighs what it prints, and nothing else. Nothing here says what really happened.',
    );
  });
});

describe('its title page', () => {
  test('has the question with the claims that answer it, what the record is, and of when', () => {
    expect(book.texts('title.xhtml', 'body > *')).toEqual([
      'The Sarvand Record',
      'Who said what about the old bridge, 4 to 5 May 2010',
      'The lowland said that it had taken the bridge. The highland said that it had not.',
      'Did the old bridge change hands?',
      'SV-001 The lower valley took the old bridge on 3 May 2010. Contested',
      'Five claims, one of them contested, in two articles. The record weighs what they print, and nothing else. Nothing here says what really happened.',
      'As of 8 June 2010, the day of the record’s last change. What has changed since stands at https://record.example/.',
      'By the editors of the Sarvand Record. Creative Commons Attribution 4.0 International. Our text and data. Quotations remain their owners’.',
    ]);
    expect(book.document('title.xhtml')('body').attr('epub:type')).toBe('titlepage');
  });

  test('names no address where nobody knows it', async () => {
    const { texts } = await bookWith(sound, null);
    expect(texts('title.xhtml', '.note')[0]).toBe('As of 8 June 2010, the day of the record’s last change.');
  });
});

test('its contents lead to each claim under its topic, with its verdict', () => {
  expect(book.texts('contents.xhtml', 'nav > ol > li > span')).toEqual([
    'Who held the bridge',
    'Dead, wounded and captured',
    'Aid and need',
    'Background',
  ]);
  const $ = book.document('contents.xhtml');
  expect(
    $('a')
      .toArray()
      .map((each) => [each.attribs.href, $(each).text()]),
  ).toEqual([
    // prettier-ignore
    ['title.xhtml', 'The Sarvand Record'],
    ['reading.xhtml', 'How to read it'],
    ['claim-bridge-taken.xhtml', 'SV-001 The lower valley took the old bridge on 3 May 2010: Contested'],
    ['claim-bridge-kept.xhtml', 'SV-005 The upper valley kept the old bridge on 3 May 2010: Claimed only'],
    ['claim-forty-prisoners.xhtml', 'SV-004 A guard saw forty prisoners: Claimed only'],
    ['claim-flour-carts.xhtml', 'SV-002 Nine carts of flour passed the mill on 3 May 2010: Single origin'],
    ['claim-mill-distance.xhtml', 'SV-003 Ten miles are 16 kilometres: Corroborated'],
    ['articles.xhtml', 'The articles'],
  ]);
});

test('it says what each verdict means, and who each kind of voice is', () => {
  expect(book.texts('reading.xhtml', 'h2')).toEqual(['The verdicts', 'The voices']);
  const terms = book.texts('reading.xhtml', 'dt');
  const meanings = book.texts('reading.xhtml', 'dd');
  expect(terms).toEqual([
    ...['Conceded', 'Corroborated', 'Undisputed', 'Single origin', 'Claimed only', 'Contested', 'Does not stand'],
    ...['Lowland', 'Highland', 'Harbour', 'Third party', 'News outlet', 'Not named'],
  ]);
  expect(meanings).toHaveLength(terms.length);
  expect(meanings[0]).toBe('A side that this hurts says so itself.');
  expect(meanings[7]).toBe('Those who speak for the lower valley.');
});

test('it has each article with its reference, and the copies that others keep of it', async () => {
  const capture = { service: 'A library', day: '2010-05-06', address: 'https://library.example/1' };
  const sources = sound.sources.map((source) =>
    source.slug === 'herald' ? { ...source, captures: [capture as never] } : { ...source, captures: undefined },
  );
  const { texts, document } = await bookWith(lookUp({ ...sound, sources }));
  expect(texts('articles.xhtml', 'section > *')).toEqual([
    'The Sarvand Courier, 4 May 2010',
    'Two accounts of one bridge. (2010, May 4). The Sarvand Courier. https://courier.example/bridge',
    'The Herald, 5 May 2010',
    expect.stringContaining('2010, May 5') as string,
    'Copy of 6 May 2010, A library: https://library.example/1',
  ]);
  expect(document('articles.xhtml')('.note a').attr('href')).toBe('https://library.example/1');
});
