import { beforeAll, describe, expect, it } from 'vitest';
import { lookUp, type SiteRecord } from '../../../src/record/look-up.ts';
import type { ClaimEntry } from '../../../src/record/types.ts';
import { noAnswer, silencesOf, silentOn } from '../../../src/wording/silence.ts';
import { soundRecord } from '../../fixtures/record.ts';

let record: SiteRecord;
beforeAll(async () => {
  record = lookUp(await soundRecord());
});

const opposed = (claim: ClaimEntry) => claim.opposes.map((slug) => record.claim(slug));

describe('silence on a claim', () => {
  it('is of the party by its name and side', () => {
    const claim = record.claim('forty-prisoners');
    expect(silentOn(claim, opposed(claim), record)).toEqual([
      { slug: 'mira-tolen', side: 'highland', name: 'Mira Tolen', allies: [] },
    ]);
  });

  it('is none where the party asserts an opposing claim, or where the opposing claims are not at hand', () => {
    const claim = record.claim('bridge-kept');
    expect(silentOn(claim, opposed(claim), record)).toEqual([]);
    expect(silentOn(claim, [], record)).toEqual([]);
    expect(silentOn({ ...claim, opposes: [] }, [], record).map(({ name }) => name)).toEqual(['The lowland']);
  });

  it('is told with the number of sources', () => {
    expect(noAnswer(5)).toBe('No answer to this is in these five sources.');
  });
});

describe('all silences', () => {
  it('are by party, the one with the most claims first, and tell a party without any voice in these sources', () => {
    const accused = { ...record.claim('forty-prisoners'), slug: 'more-prisoners', hurts: ['harbour', 'mira-tolen'] };
    const silences = silencesOf({ ...record, claims: [accused, ...record.claims] });
    expect(
      silences.map(({ party, claims, speaks }) => [party.slug, claims.map(({ claim }) => claim.slug), speaks]),
    ).toEqual([
      ['mira-tolen', ['more-prisoners', 'forty-prisoners'], true],
      ['harbour', ['more-prisoners'], false],
    ]);
  });

  it('stand by name where they are of as many claims', () => {
    const accused = { ...record.claim('forty-prisoners'), hurts: ['mira-tolen', 'harbour'] };
    expect(silencesOf({ ...record, claims: [accused] }).map(({ party }) => party.slug)).toEqual([
      'harbour',
      'mira-tolen',
    ]);
  });

  it('leave out withdrawn claims', () => {
    const withdrawn = { ...record.claim('forty-prisoners'), withdrawn: { on: '2010-06-08', why: 'A mistake.' } };
    expect(silencesOf({ ...record, claims: [withdrawn] })).toEqual([]);
  });
});
