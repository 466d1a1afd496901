/** The quotations as Web Annotations. */
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../src/record/look-up.ts';
import { annotationsFile } from '../../../../src/exports/data/annotations.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const ROOT = 'https://record.example/base/';
const record = lookUp(await soundRecord());
const file = annotationsFile(record, ROOT);
const { items } = file.first;
const about = (slug: string) =>
  items.filter(({ body }) => body.some((part) => 'source' in part && part.source.includes(`/claims/${slug}/`)));

describe('the Web Annotations', () => {
  test('are one for each quotation that shows a stance on a claim that stands, each with a name of its own', () => {
    const quotes = record.claims.flatMap(({ evidence }) => evidence.flatMap((piece) => piece.quotes));
    expect(items.length).toBe(quotes.length);
    expect(file.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const withdrawn = { on: '2010-07-01', why: 'It was a copy.' };
    const claims = record.claims.map((claim) => (claim.slug === 'bridge-taken' ? { ...claim, withdrawn } : claim));
    const left = annotationsFile({ ...record, claims }, ROOT).first.items;
    expect(left.length).toBe(items.length - about('bridge-taken').length);
  });

  test('name the words without omission, a target for each part, in the article', () => {
    const denied = about('bridge-taken').at(-1);
    expect(denied?.target.map(({ selector }) => selector.exact)).toEqual([
      'The bridge is ours, and',
      'Whoever says otherwise was not there',
    ]);
    expect(denied?.target[0]?.source).toEqual({
      id: 'https://courier.example/bridge',
      type: 'Text',
      language: 'en',
      label: 'The Sarvand Courier, 4 May 2010',
    });
  });

  test('say what the record finds, who did what, whose words these are and their numbers, and lead to the version', () => {
    const denied = about('bridge-taken').at(-1);
    expect(denied?.body.map((part) => ('value' in part ? part.value : part.source))).toEqual([
      'Contested: The lower valley took the old bridge on 3 May 2010 (SV-001, version 1). Mira Tolen denied it. The speaker’s own words: words 73 to 77 and 86 to 91.',
      `${ROOT}claims/bridge-taken/v/1/`,
      `${ROOT}statements/tolen-on-the-bridge/`,
      `${ROOT}sources/courier/`,
    ]);
  });

  test('were made on the day of the first version, and are of that of the newest', () => {
    const [of] = about('mill-distance');
    expect([of?.created, of?.modified]).toEqual(['2010-06-01T00:00:00Z', '2010-06-08T00:00:00Z']);
    const claims = record.claims.map((claim) => ({ ...claim, revisions: [], reviewed: '2010-06-30' }));
    const [unrevised] = annotationsFile({ ...record, claims }, ROOT).first.items;
    expect([unrevised?.created, unrevised?.modified]).toEqual(['2010-06-30T00:00:00Z', '2010-06-30T00:00:00Z']);
  });

  test('of words in another language have our translation, marked as ours', () => {
    const claims = record.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((piece) => ({
        ...piece,
        quotes: piece.quotes.map((quote) => ({ ...quote, translation: 'The carts passed.' })),
      })),
    }));
    const [first] = annotationsFile({ ...record, claims }, ROOT).first.items;
    expect(first?.body.at(-1)).toMatchObject({
      type: 'TextualBody',
      value: 'Our translation: The carts passed.',
      language: 'en',
    });
  });

  test('keep their names on another host, and name an article without an address alike on every host', () => {
    const elsewhere = annotationsFile(record, 'https://moved.example/').first.items;
    expect(elsewhere.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    const sources = record.sources.map(({ URL: _url, captures: _captures, ...source }) => source);
    const nowhere = (root: string) =>
      annotationsFile(lookUp({ ...record, sources }), root).first.items.map(({ target }) => target[0]?.source.id);
    expect(nowhere(ROOT)).toEqual(nowhere('https://moved.example/'));
    for (const id of nowhere(ROOT)) expect(id).toMatch(/^urn:uuid:/);
  });

  test('print the words around a quotation only where it is short, as the links into the articles do', () => {
    const shown = (exact: string) => {
      const claims = record.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((piece) => ({
          ...piece,
          quotes: piece.quotes.map((quote) => ({ ...quote, exact, prefix: 'so it', suffix: 'that day' })),
        })),
      }));
      return annotationsFile({ ...record, claims }, ROOT).first.items[0]?.target[0]?.selector;
    };
    expect(shown('was so')).toMatchObject({ prefix: 'so it', suffix: 'that day' });
    expect(shown('was so for nine days')).toEqual({ type: 'TextQuoteSelector', exact: 'was so for nine days' });
  });
});
