import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/schema/claim.ts';
import { lookUp, type SiteRecord } from '../../../src/record/look-up.ts';
import { eveningsInWords, eveningsOf, silentInWords } from '../../../src/features/home/evenings.ts';
import { soundRecord } from '../../fixtures/record.ts';

const sound = await soundRecord();

/** The valley's record, judged up to a day, with its articles on days of one's own. */
function judgedUpTo(asOf: string, { courier = '2010-05-04', herald = '2010-05-05' } = {}): SiteRecord {
  const issued: Record<string, string> = { courier, herald };
  const dayOf = (source: string): string => issued[source] ?? courier;
  return lookUp({
    ...sound,
    sources: sound.sources.map((source) => ({ ...source, issued: dayOf(source.slug) })),
    claims: sound.claims.map((claim) => ({
      ...claim,
      asOf,
      evidence: claim.evidence.map((piece) => ({ ...piece, published: piece.sources.map(dayOf).sort()[0] ?? courier })),
    })),
  });
}
const told = (record: SiteRecord) => eveningsOf(record, sound.claims.slice(0, 1));
const spans = (record: SiteRecord): string[] =>
  told(record).told.map(({ from, day }) => `${from.slice(8)}–${day.slice(8)}`);

describe('the evenings of the home page', () => {
  test('end with the last on which an article came out; how many followed is told', () => {
    const evenings = told(judgedUpTo('2010-05-12'));
    expect(evenings.told.map(({ day }) => day)).toEqual(['2010-05-04', '2010-05-05']);
    expect([evenings.count, evenings.after]).toEqual([2, { count: 7, until: '2010-05-12' }]);
    expect(told(judgedUpTo('2010-05-05')).after).toBeUndefined();
  });

  test('without an article share a column where they are several in a row', () => {
    expect(spans(judgedUpTo('2010-05-09', { herald: '2010-05-09' }))).toEqual(['04–04', '05–08', '09–09']);
    expect(spans(judgedUpTo('2010-05-06', { herald: '2010-05-06' }))).toEqual(['04–04', '05–05', '06–06']);
  });

  test('are counted all the same, each of them', () => {
    expect(eveningsInWords(told(judgedUpTo('2010-05-12', { herald: '2010-05-09' })))).toMatch(/^Six evenings: /);
  });

  test('say how often a claim that leads had another verdict than on the evening before, if it had one', () => {
    const [evening] = told(judgedUpTo('2010-05-05')).told;
    const [claim] = sound.claims;
    if (evening === undefined || claim === undefined) throw new Error('The fixture is empty.');
    const after = (...verdicts: (Verdict | undefined)[]): string =>
      eveningsInWords({
        told: verdicts.map((verdict) => ({ ...evening, verdicts: [{ claim, verdict }] })),
        count: verdicts.length,
      });
    expect(after('contested', 'contested')).toBe('Two evenings: no verdict changed');
    expect(after(undefined, 'claimed-only', 'contested')).toBe('Three evenings: the verdict changed once');
  });

  test('have no change to count where there is one alone', () => {
    expect(eveningsInWords(told(judgedUpTo('2010-05-12', { herald: '2010-05-04' })))).toBe('One evening');
  });
});

describe('a side that does not contend', () => {
  const asParties = (record: SiteRecord, ...ids: string[]): SiteRecord =>
    lookUp({
      ...record,
      manifest: {
        ...record.manifest,
        sides: record.manifest.sides.map((side) => ({
          ...side,
          role: ids.includes(side.id) ? 'party' : 'belligerent',
        })),
      },
    });
  const silence = (record: SiteRecord): string => silentInWords(record, told(record));
  const record = judgedUpTo('2010-05-05');

  test('is quoted with what is new of it, on the evening on which it was printed', () => {
    const others = (of: SiteRecord) =>
      told(of).told.map(({ others: words }) => words.map(({ evidence: { side } }) => side).join());
    expect(others(asParties(record))).toEqual(['', '']);
    expect(others(asParties(record, 'highland'))).toContain('highland');
  });

  test('of which nobody is quoted on the question is named', () => {
    expect(silence(asParties(record))).toBe('');
    expect(silence(asParties(record, 'harbour'))).toBe('These two sources quote nobody of Harbour on this question.');
    expect(silence(asParties(record, 'harbour', 'highland'))).toBe(silence(asParties(record, 'harbour')));
  });
});
