/** A claim as a chapter of the book: all that its page says. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { claimChapter } from '../../../../src/exports/epub/claim.ts';
import { lookUp, type SiteRecord } from '../../../../src/record/look-up.ts';
import type { ClaimEntry } from '../../../../src/record/types.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const ROOT = 'https://record.example/valley/';
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

async function chapterOf(
  claim: ClaimEntry,
  { root = ROOT, of = record }: { root?: string | null; of?: SiteRecord } = {},
) {
  const { xhtml } = await claimChapter(claim, { record: of, siteRoot: ROOT, root: root ?? undefined });
  const $ = load(`<body>${xhtml}</body>`, { xml: true });
  const texts = (selector: string): string[] => $(selector).toArray().map((each) => oneLine($(each).text())); // prettier-ignore
  /** The items of the section below a heading. */
  const under = (heading: string): string[] | undefined => {
    const section = $('section')
      .toArray()
      .find((each) => $(each).children('h2').text() === heading);
    return section && $(section).find('li, p, dt, dd').toArray().map((each) => oneLine($(each).text())); // prettier-ignore
  };
  return { $, texts, under };
}

/** A claim with one of its pieces of evidence changed. */
function withPiece(slug: string, at: number, change: Partial<ClaimEntry['evidence'][number]>): ClaimEntry {
  const claim = record.claim(slug);
  return { ...claim, evidence: claim.evidence.map((piece, i) => (i === at ? { ...piece, ...change } : piece)) };
}

describe('a chapter', () => {
  test('begins with what is claimed, what the record finds and why, as of when', async () => {
    const { texts } = await chapterOf(record.claim('bridge-kept'));
    expect(texts('header > *')).toEqual([
      'SV-005 · Who held the bridge',
      'The upper valley kept the old bridge on 3 May 2010',
    ]);
    expect(texts('.answer > *').filter((text) => !/^It is one voice|^She writes/.test(text))).toEqual([
      'Claimed only',
      'Said by Mira Tolen of the highland on 3 May, with a stake.',
      'Neither shown to be true nor shown to be false.',
      'As of 10 May 2010, in these two sources.',
    ]);
    expect(texts('.answer')[0]).toContain('It is one voice with a stake. She writes an hour after');
  });

  test('says that nothing is shown of an open verdict alone', async () => {
    const { texts } = await chapterOf(record.claim('bridge-taken'));
    expect(texts('.answer')[0]).not.toContain('Neither shown');
  });

  test('has each voice under its side, with what it did, in which form and when', async () => {
    const { texts } = await chapterOf(record.claim('bridge-taken'));
    expect(texts('h3')).toEqual(['The lowland’s account', 'The highland’s account']);
    expect(texts('.testimony > p:first-child')).toEqual([
      'Dov Arlin asserted it Remark to a reporter, 3 May 2010',
      'Mira Tolen denied it Message (form not given), 3 May 2010',
    ]);
    const figured = withPiece('bridge-taken', 0, { figure: { low: 9, high: 9, unit: 'carts', stated: 'about' } });
    expect((await chapterOf(figured)).texts('.testimony > p:first-child')[0]).toMatch(/ · gives about 9 carts$/);
  });

  test('has each quotation with whose words it has, in which article, and where they stand', async () => {
    const { texts } = await chapterOf(record.claim('bridge-taken'));
    expect(texts('blockquote')).toEqual([
      '“We hold the bridge, and we hold both of its ends”',
      '“his people had taken the bridge”',
      '“The bridge is ours, and […] Whoever says otherwise was not there”',
    ]);
    expect(texts('figcaption')).toEqual([
      'Dov Arlin, as quoted by The Sarvand Courier, 4 May 2010 (words 44 to 54)',
      'The Herald, 5 May 2010 in its own words (words 16 to 21)',
      'Mira Tolen, as quoted by The Sarvand Courier, 4 May 2010 (words 73 to 77 and 86 to 91)',
    ]);
  });

  test('has a quotation in another language in its direction, with our translation', async () => {
    const [quote] = record.claim('bridge-kept').evidence[0]?.quotes ?? [];
    if (quote === undefined) throw new Error('The claim has no quotation.');
    const of = lookUp({ ...record, sources: record.sources.map((source) => ({ ...source, language: 'fa' })) });
    const claim = withPiece('bridge-kept', 0, { quotes: [{ ...quote, exact: 'پل', translation: 'A bridge' }] });
    const { $, texts } = await chapterOf(claim, { of });
    expect($('blockquote').attr()).toEqual({ lang: 'fa', 'xml:lang': 'fa', dir: 'rtl' });
    expect(texts('figure > .note')).toEqual(['Our translation: A bridge']);
    const own = await chapterOf(record.claim('bridge-kept'));
    expect(own.$('blockquote').attr()).toEqual({});
    expect(own.texts('figure > .note')).toEqual([]);
  });

  test('says of each voice which articles carry it that are not quoted, and how it knows', async () => {
    const notes = async (claim: ClaimEntry) => (await chapterOf(claim)).texts('.testimony > .note');
    expect((await notes(record.claim('bridge-taken')))[0]).toBe('Own word: does not show how they know.');
    const [first] = record.claim('bridge-taken').evidence;
    const courierAlone = first?.quotes.filter(({ source }) => source === 'courier') ?? [];
    expect((await notes(withPiece('bridge-taken', 0, { quotes: courierAlone })))[0]).toBe(
      'Carried also by The Herald, 5 May 2010. Own word: does not show how they know.',
    );
    expect((await notes(withPiece('bridge-taken', 0, { quotes: [] })))[0]).toBe(
      'Carried by The Herald, 5 May 2010; The Sarvand Courier, 4 May 2010. Own word: does not show how they know.',
    );
  });

  test('says why a word is not counted, what it concedes, and what else there is to say', async () => {
    const [guard] = (await chapterOf(record.claim('forty-prisoners'))).texts('.testimony > .note');
    expect(guard).toContain('Not counted: These sources do not let a reader find out who says it.');
    const told = withPiece('bridge-kept', 0, { concession: 'It lost an end.', note: 'She wrote at noon.' });
    expect((await chapterOf(told)).texts('.testimony > .note')).toEqual([
      'Own word: does not show how they know. Against its own interest: It lost an end. She wrote at noon.',
    ]);
  });

  test('names who gave no answer, and says that this proves nothing', async () => {
    const { texts } = await chapterOf(record.claim('forty-prisoners'));
    expect(texts('h3')).toContain('Mira Tolen');
    expect(texts('h3 + p, p + .note').slice(-2)).toEqual([
      'No answer to this is in these two sources.',
      'That proves nothing: perhaps nobody asked, or an answer was given and not printed. Silence is no vote.',
    ]);
    expect((await chapterOf(record.claim('bridge-taken'))).texts('section')[0]).not.toContain('Silence');
  });

  test('has what is not told, and the claims that belong with it, each with its verdict', async () => {
    const { under } = await chapterOf(record.claim('bridge-taken'));
    expect(under('Not told in these sources')).toEqual(['Who saw the crossing.']);
    expect(under('Cannot both be true')).toEqual([
      'SV-005 The upper valley kept the old bridge on 3 May 2010. Claimed only',
    ]);
    expect(under('Read with this')).toEqual([
      'SV-002 Nine carts of flour passed the mill on 3 May 2010. Single origin',
    ]);
    expect((await chapterOf(record.claim('flour-carts'))).under('In tension with this')).toEqual([
      'SV-003 Ten miles are 16 kilometres. Corroborated The reporter counted carts at the mill and stood ten miles from the bridge.',
      'Both can be true, and no verdict rests on it.',
    ]);
  });

  test('has no heading over nothing', async () => {
    const { texts } = await chapterOf(record.claim('forty-prisoners'));
    expect(texts('h2')).toEqual(['Who says what', 'About this claim']);
  });

  test('shows how arithmetic came to its end', async () => {
    const { under } = await chapterOf(record.claim('mill-distance'));
    expect(under('The working')?.[0]).toBe('10 mi × 1.609344 = 16.09 km.');
  });

  test('says what was corrected, from which verdict to which, and why', async () => {
    const claim = record.claim('bridge-taken');
    const revised = {
      ...claim,
      version: 2,
      revisions: [...claim.revisions, { version: 2, on: '2010-06-09', what: 'The verdict changed.' }],
      corrections: [
        { version: 2, verdictBefore: 'conceded' as const, what: 'A remark was misread.', why: 'It was read again.' },
      ],
    };
    const { under } = await chapterOf(revised);
    expect(under('Corrected')).toEqual([
      'Conceded until version 2 of 9 June 2010, then Contested. A remark was misread. It was read again.',
    ]);
  });

  test('ends with what the claim is, how its verdict was reached, its versions, newest first, and its reference', async () => {
    expect((await chapterOf(record.claim('mill-distance'))).under('About this claim')).toEqual([
      ...['Kind of claim', 'A sum that can be checked'],
      ...['About the time', '4 May 2010'],
      ...['Places', 'The mill, The old bridge'],
      ...['How the verdict was reached', 'By rule 1. Arithmetic, within the stated rounding, proves it.'],
      ...['Version 2', '8 June 2010: The second place was added.'],
      ...['Version 1', '1 June 2010: First published.'],
      ...[
        'Cite this',
        'The Sarvand Record. (2010, June 8). Corroborated: Ten miles are 16 kilometres (SV-003, Version 2). https://record.example/valley/claims/mill-distance/v/2/',
      ],
    ]);
    const about = (await chapterOf(record.claim('flour-carts'))).under('About this claim');
    expect(about?.slice(4, 6)).toEqual(['Figure', '9 carts of flour']);
    expect((await chapterOf(record.claim('forty-prisoners'))).under('About this claim')).not.toContain('Places');
  });

  test('leads to what the book has, to the site for the rest, and nowhere where nobody knows its address', async () => {
    const html =
      '<p><a href="/claims/flour-carts/">a</a><a href="/sources/herald/">b</a><a href="/claims/flour-carts/#says">c</a><a href="/method/">d</a><a href="https://other.example/">e</a></p><blockquote cite="/sources/courier/">f</blockquote>';
    const leads = async (root: string | null) => {
      const { $ } = await chapterOf({ ...record.claim('bridge-kept'), html }, { root });
      return $('.answer a').toArray().map(({ attribs }) => attribs.href); // prettier-ignore
    };
    const own = ['claim-flour-carts.xhtml', 'articles.xhtml#herald'];
    expect(await leads(ROOT)).toEqual([
      ...own,
      `${ROOT}claims/flour-carts/#says`,
      `${ROOT}method/`,
      'https://other.example/',
    ]);
    expect(await leads(null)).toEqual([...own, undefined, undefined, 'https://other.example/']);
    expect((await chapterOf({ ...record.claim('bridge-kept'), html })).$('blockquote[cite]')).toHaveLength(0);
  });

  test('takes no text of the record for a tag', async () => {
    const { texts } = await chapterOf({ ...record.claim('bridge-kept'), unknowns: ['Whether 5 < 6 & <b>so</b>.'] });
    expect(texts('li')).toContain('Whether 5 < 6 & <b>so</b>.');
  });
});
