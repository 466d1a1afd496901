/** What the head of a claim's page and of a list of claims says. */
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { versionOf } from '../../../src/record/versions/resolve.ts';
import { listHead } from '../../../src/features/lists/claim-lists.ts';
import { asOfInWords, claimDescription } from '../../../src/wording/claim.ts';
import type { FacetKind } from '../../../src/wording/facets.ts';
import { htmlOf } from '../../../src/wording/html-text.ts';
import { shownClaim, versionNames, versionPath } from '../../../src/wording/version.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());

describe('a claim', () => {
  test('is told as of a day, in so many sources', () => {
    expect(asOfInWords('2031-05-06', 5)).toBe('6 May 2031, in these five sources');
  });

  test('is described by its number, the reason that decided, and as of when', () => {
    const claim = record.claim('bridge-taken');
    expect(claimDescription(claim, record, 2)).toBe(
      'SV-001. Said by Dov Arlin of the lowland on 3 May; denied by Mira Tolen of the highland on 3 May. As of 10 May 2010, in these two sources.',
    );
  });
});

describe('a recorded version', () => {
  const claim = record.claim('bridge-taken');
  const tension = [{ claim: 'flour-carts', how: 'They part.' }];
  const version = versionOf({ ...claim, tension, related: ['flour-carts'] }, record, undefined);

  test('is the claim as it was, under the slug of now', () => {
    const was = shownClaim(version, 'bridge-lost');
    expect(was).toMatchObject({
      id: 'SV-001',
      slug: 'bridge-lost',
      version: 1,
      reviewed: claim.reviewed,
      title: claim.title,
      verdict: 'contested',
      opposes: ['bridge-kept'],
      related: ['flour-carts'],
      tension,
      html: claim.html,
    });
    expect(was).not.toHaveProperty('calculation');
    expect(shownClaim(versionOf(claim, record, undefined), 'bridge-taken').tension).toEqual([]);
  });

  test('keeps the working of its calculation', () => {
    const measured = record.claim('mill-distance');
    expect(measured.calculation).toBeDefined();
    expect(shownClaim(versionOf(measured, record, undefined), 'mill-distance').calculation).toEqual({
      result: measured.calculation?.result,
    });
  });

  test('keeps the names of its day, and knows no others', () => {
    const names = versionNames(version, record.manifest);
    const { slug, actor, channel, made } = record.statement('arlin-on-the-bridge');
    expect(names.statement('arlin-on-the-bridge')).toEqual({ slug, actor, channel, made: { on: made.on } });
    expect(names.actor('dov-arlin').name).toBe('Dov Arlin');
    expect(names.place('old-bridge').name).toBe('The old bridge');
    expect(names.source('courier').label).toBe(record.source('courier').label);
    expect(() => names.actor('nobody')).toThrow(RangeError);
    expect(() => names.place('sarvand')).toThrow(/place/u);
  });

  test('has an address of its own', () => {
    expect(versionPath('bridge-taken', 12)).toBe('/claims/bridge-taken/v/12/');
  });
});

test('a text is written in HTML without a mark of HTML', () => {
  expect(htmlOf('a < b > "c" & <d> & "e"')).toBe('a &lt; b &gt; &quot;c&quot; &amp; &lt;d&gt; &amp; &quot;e&quot;');
});

describe('a list of claims', () => {
  const head = (kind: FacetKind) => listHead({ kind, value: 'mill', label: 'The mill', claims: [] });

  test.each<[FacetKind, lead: RegExp, about: string, text: string]>([
    ['verdict', /^Claims with this verdict/u, '/method/#verdicts', 'What each verdict means'],
    ['place', /^Claims that are about this place/u, '/places/mill/', 'More about The mill'],
    ['source', /^Claims on which this source carries/u, '/sources/mill/', 'More about The mill'],
    ['actor', /^Claims on which this voice takes/u, '/actors/mill/', 'More about The mill'],
  ])('by %s says what is in it, and where more is told', (kind, lead, path, text) => {
    expect(head(kind).title).toBe('Claims: The mill');
    expect(head(kind).lead).toMatch(lead);
    expect(head(kind).about).toEqual({ path, text });
  });

  test.each<[FacetKind, lead: RegExp]>([
    ['topic', /^Claims on this topic/u],
    ['side', /^Claims on which a voice of this kind takes/u],
  ])('by %s says what is in it, and has no page beside', (kind, lead) => {
    expect(head(kind)).toEqual({
      title: 'Claims: The mill',
      finding: 'The mill: no\u00a0claims yet',
      lead: expect.stringMatching(lead) as string,
    });
  });
});
