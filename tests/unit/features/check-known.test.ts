/** What the check of words knows of the record: whose words stand where in each article, and in which claims. */
import { describe, expect, test } from 'vitest';
import { fingerprintsIn, knownIn, ourCopyOf } from '../../../src/features/check/known-file.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const known = knownIn(record);
const [courier, herald] = known.sources;
const withdrawn = { on: '2010-07-01', why: 'It was a copy.' };

/** Quotations as "words, of whom, in which claims". */
const quotesOf = (source: typeof courier, { statements, claims } = known) =>
  source?.quotes.map(({ wordRanges, statement, spoken, claims: own }) => [
    wordRanges.map((range) => range.join('–')).join(' '),
    statement === undefined ? 'our account' : statements[statement]?.actor,
    spoken ? 'as spoken' : 'as told',
    ...own.map((claim) => claims[claim]?.id),
  ]);

describe('the check of words knows', () => {
  test('of each article its label, its page and its outlet', () => {
    expect(known.sources.map(({ slug, label, url, outlet }) => [slug, label, url, outlet])).toEqual([
      ['courier', 'The Sarvand Courier, 4 May 2010', '/sources/courier/', 'courier'],
      ['herald', 'The Herald, 5 May 2010', '/sources/herald/', 'herald'],
    ]);
  });

  test('each quotation with whose words it has, and the claims that it is in', () => {
    expect(quotesOf(courier)).toEqual([
      ['43–54', 'dov-arlin', 'as spoken', 'SV-001'],
      ['72–77 85–91', 'mira-tolen', 'as spoken', 'SV-001'],
      ['37–43', 'our account', 'as told', 'SV-001'],
      ['100–108', 'courier', 'as told', 'SV-002'],
      ['108–119', 'courier', 'as told', 'SV-003'],
      ['76–83', 'mira-tolen', 'as spoken', 'SV-005'],
    ]);
    expect(quotesOf(herald)).toEqual([['15–21', 'dov-arlin', 'as told', 'SV-001']]);
  });

  test('words that several claims quote of one statement once, with all of these claims', () => {
    const [piece] = record.claim('bridge-taken').evidence;
    const claims = record.claims.map((claim) =>
      claim.slug === 'flour-carts' && piece !== undefined ? { ...claim, evidence: [piece, piece] } : claim,
    );
    const both = knownIn(lookUp({ ...record, claims }));
    expect(quotesOf(both.sources[0], both)?.[0]).toEqual(['43–54', 'dov-arlin', 'as spoken', 'SV-001', 'SV-002']);
  });

  test('what every other word is for, or which claims tell it in words of ours', () => {
    const told = courier?.rest.map(([from, to, use]) => [
      `${String(from)}–${String(to)}`,
      ...(typeof use === 'string' ? [use] : use.map((claim) => known.claims[claim]?.id)),
    ]);
    expect(told).toEqual([
      ['0–11', 'furniture'],
      ['11–37', 'attribution'],
      ['54–72', 'attribution'],
      ['83–85', 'attribution'],
      ['91–100', 'SV-003'],
      ['119–131', 'SV-004'],
      ['131–160', 'attribution'],
      ['160–176', 'furniture'],
      ['176–183', 'repeat'],
    ]);
  });

  test('each statement with its page, its voice, and through whom an article has it', () => {
    expect(known.statements[0]).toEqual({
      title: 'Remark to a reporter by Dov Arlin, 3\u00A0May 2010',
      url: '/statements/arlin-on-the-bridge/',
      who: 'Dov Arlin',
      actor: 'dov-arlin',
      through: { herald: 'The Sarvand Courier' },
    });
    expect(known.statements.slice(1).map(({ who, through }) => [who, through])).toEqual([
      ['The Sarvand Courier', {}],
      ['a guard at the mill', {}],
      ['Mira Tolen', {}],
    ]);
  });

  test('each claim with its page and its verdict', () => {
    expect(known.claims.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'SV-001 Contested',
      'SV-002 Single origin',
      'SV-003 Corroborated',
      'SV-004 Claimed only',
      'SV-005 Claimed only',
    ]);
    expect(known.claims[2]).toMatchObject({ url: '/claims/mill-distance/', title: 'Ten miles are 16 kilometres' });
  });

  test('names and titles with the apostrophes of print', () => {
    const claims = record.claims.map((claim) => ({ ...claim, title: "The valley's bridge" }));
    const actors = record.actors.map((actor) => ({ ...actor, name: `${actor.name}'s` }));
    const printed = knownIn(lookUp({ ...record, claims, actors }));
    expect(printed.claims[0]?.title).toBe('The valley’s bridge');
    expect(printed.statements[0]).toMatchObject({ who: 'Dov Arlin’s', through: { herald: 'The Sarvand Courier’s' } });
  });

  test('nothing of what was withdrawn', () => {
    const claims = record.claims.map((claim) => (claim.slug === 'bridge-taken' ? { ...claim, withdrawn } : claim));
    const sources = record.sources.map((source) => (source.slug === 'herald' ? { ...source, withdrawn } : source));
    const less = knownIn(lookUp({ ...record, claims, sources }));
    expect(less.sources.map(({ slug }) => slug)).toEqual(['courier']);
    expect(less.claims.map(({ id }) => id)).not.toContain('SV-001');
    expect(quotesOf(less.sources[0], less)?.map(([words]) => words)).toEqual(['100–108', '108–119', '76–83']);
    expect(fingerprintsIn({ sources })).toHaveLength(1);
  });
});

test('the fingerprints are those of the articles in the same order, without what only the build compares', () => {
  const fingerprints = fingerprintsIn(record);
  expect(fingerprints.map(({ source }) => source)).toEqual(known.sources.map(({ slug }) => slug));
  expect(fingerprints[0]).toEqual({ ...record.source('courier').fingerprint, digests: undefined });
  expect(fingerprints[0]).not.toHaveProperty('digests');
});

describe('what somebody with the article compares it with', () => {
  test('is every quotation that we make of it, in the article’s order, with its context and the claims', () => {
    const { fingerprint, quotes } = ourCopyOf(record, record.source('courier'));
    expect(fingerprint).toBe(record.source('courier').fingerprint);
    expect(quotes.map(({ exact, wordRanges }) => [exact, wordRanges[0]?.[0]])).toEqual([
      ['his people had crossed before dawn', 37],
      ['We hold the bridge, and we hold both of its ends', 43],
      ['The bridge is ours, and […] Whoever says otherwise was not there', 72],
      ['and so is the road behind it', 76],
      ['counted nine carts of flour on the road', 100],
      ['The mill lies ten miles, or 16 kilometres, from the bridge', 108],
    ]);
    expect(quotes[0]).toMatchObject({
      prefix: 'that',
      suffix: 'We',
      claims: [{ id: 'SV-001', url: '/claims/bridge-taken/' }],
    });
  });

  test('has a quotation of several claims once, with each of them once', () => {
    const [piece] = record.claim('bridge-taken').evidence;
    const claims = record.claims.map((claim) =>
      claim.slug === 'flour-carts' && piece !== undefined ? { ...claim, evidence: [piece, piece] } : claim,
    );
    const { quotes } = ourCopyOf(lookUp({ ...record, claims }), record.source('courier'));
    const shared = quotes.filter(({ exact }) => exact.startsWith('We hold'));
    expect(shared.map((quote) => quote.claims.map(({ id }) => id))).toEqual([['SV-001', 'SV-002']]);
  });
});
