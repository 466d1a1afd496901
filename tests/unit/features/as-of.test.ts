import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import type { ClaimEntry, EvidenceEntry } from '../../../src/record/types.ts';
import { claimOn, sourcesOn, verdictsByDay } from '../../../src/features/days/as-of.ts';
import { recordDays } from '../../../src/record/record-days.ts';
import {
  allDays,
  byVerdict,
  changesInWords,
  daysInWords,
  turnsInWords,
  turnsOf,
  type Day,
} from '../../../src/features/days/day.ts';
import { soundRecord } from '../../fixtures/record.ts';

/** The valley's record, judged up to the 6th, with the miller's denial in the Herald of the 5th: of the carts, which the Courier saw. */
const sound = await soundRecord();
const denial = (evidence: readonly EvidenceEntry[]): EvidenceEntry[] =>
  evidence.map((piece) => ({
    ...piece,
    statement: 'herald-on-the-carts',
    actor: 'herald',
    stance: 'denies',
    published: '2010-05-05',
    sources: ['herald'],
    quotes: [],
  }));
const record = lookUp({
  ...sound,
  claims: sound.claims.map((claim): ClaimEntry => ({
    ...claim,
    asOf: '2010-05-06',
    evidence: claim.slug === 'flour-carts' ? [...claim.evidence, ...denial(claim.evidence)] : claim.evidence,
  })),
});
const days = allDays(record);
const on = (day: string): Day => {
  const found = days.find((each) => each.day === day);
  if (found === undefined) throw new Error(`There is no ${day}.`);
  return found;
};

describe('the days', () => {
  it('go from the first article to the last verdict, each beside its neighbours', () => {
    expect(recordDays(record)).toEqual(['2010-05-04', '2010-05-05', '2010-05-06']);
    expect(days.map(({ before, day, after }) => [before, day, after])).toEqual([
      [undefined, '2010-05-04', '2010-05-05'],
      ['2010-05-04', '2010-05-05', '2010-05-06'],
      ['2010-05-05', '2010-05-06', undefined],
    ]);
  });

  it('tell which articles were out, and which came out on the day', () => {
    expect(days.map(({ out, printed }) => [out.length, printed.map(({ slug }) => slug)])).toEqual([
      [1, ['courier']],
      [2, ['herald']],
      [2, []],
    ]);
  });

  it('leave out an article that was withdrawn', () => {
    const withdrawn = { on: '2010-06-10', why: 'It was another article.' };
    const sources = record.sources.map((source) => (source.slug === 'courier' ? { ...source, withdrawn } : source));
    expect(sourcesOn({ sources }, '2010-05-06').map(({ slug }) => slug)).toEqual(['herald']);
    expect(recordDays({ ...record, sources })[0]).toBe('2010-05-05');
  });
});

describe('a claim as it stood', () => {
  it('has only the words, the articles and the quotations that were out', () => {
    const [then, later] = ['2010-05-04', '2010-05-05'].map((day) => claimOn(record, record.claim('bridge-taken'), day));
    const carriers = (claim: typeof then) => claim?.evidence[0]?.sources;
    const quoted = (claim: typeof then) => claim?.evidence[0]?.quotes.map(({ source }) => source);
    expect([carriers(then), quoted(then)]).toEqual([['courier'], ['courier']]);
    expect([carriers(later), quoted(later)]).toEqual([
      ['herald', 'courier'],
      ['courier', 'herald'],
    ]);
  });

  it('has its first verdict on the day on which somebody had first made it in print', () => {
    const claim = record.claim('flour-carts');
    const later = claim.evidence.map((piece) => ({ ...piece, published: '2010-05-05', sources: ['herald'] }));
    expect(verdictsByDay(record, { ...claim, evidence: later }).map(({ day }) => day)[0]).toBe('2010-05-05');
  });

  it('is not there before anybody had made it', () => {
    expect(claimOn(record, record.claim('bridge-taken'), '2010-05-03')).toBeUndefined();
  });
});

describe('what a day changed', () => {
  it('is everything on the first day, which is compared with nothing', () => {
    const { appeared, changed, held } = on('2010-05-04');
    expect([appeared.size, changed.length, held]).toEqual([5, 0, 0]);
    expect(changesInWords(on('2010-05-04'))).toBe(
      'It is the first day of the record: nothing had been printed before.',
    );
  });

  it('is a verdict where a new word led to another, with the rules and the words', () => {
    const { changed } = on('2010-05-05');
    expect(
      changed.map(({ claim, before, moved }) => [
        claim.id,
        before.verdict,
        claim.judgement.verdict,
        moved.map(({ statement }) => statement),
      ]),
    ).toEqual([['SV-002', 'single-origin', 'contested', ['herald-on-the-carts']]]);
    expect(changesInWords(on('2010-05-05'))).toBe('The verdict of one claim changed.');
  });

  it('is nothing where nothing came out', () => {
    const { changed, appeared, held } = on('2010-05-06');
    expect([appeared.size, changed.length, held]).toEqual([0, 0, 0]);
    expect(changesInWords(on('2010-05-06'))).toBe(
      'No article of the record was published on this day; the record stood as on the evening before.',
    );
  });

  it('is told part by part', () => {
    const day = { ...on('2010-05-05'), appeared: new Set(['a', 'b']), held: 1 };
    expect(changesInWords(day)).toBe(
      'Two claims were made for the first time, the verdict of one claim changed and one claim kept its verdict though somebody’s word was added.',
    );
    expect(changesInWords({ ...day, appeared: new Set(), changed: [], held: 0 })).toBe(
      'What was published on this day added nobody’s word; the record stood as on the evening before.',
    );
  });
});

describe('the heading of a day', () => {
  it('counts the verdicts that changed, where there was a day before', () => {
    expect(['2010-05-04', '2010-05-05', '2010-05-06'].map((day) => turnsInWords(on(day)))).toEqual([
      'nothing had been printed before',
      'one verdict changed',
      'no verdict changed',
    ]);
  });
});

describe('the heading of all days', () => {
  const changes = (...slugs: string[]) =>
    ({ changed: slugs.map((slug) => ({ claim: { slug } })) }) as Pick<Day, 'changed'>;

  it('counts each claim that changed its verdict once, and none where there is one evening alone', () => {
    expect(daysInWords(days)).toBe('Three evenings: one claim changed its verdict');
    expect(daysInWords([changes('a'), changes('a', 'b')])).toBe('Two evenings: two claims changed their verdict');
    expect(daysInWords([changes(), changes()])).toBe('Two evenings: no claim changed its verdict');
    expect(daysInWords([changes()])).toBe('One evening');
  });
});

it('verdicts that changed in one way, by one rule, are told together, in the order of their first claims', () => {
  const [carts] = on('2010-05-05').changed;
  if (carts === undefined) throw new Error('No verdict changed.');
  const prisoners = { ...carts, claim: { ...carts.claim, slug: 'forty-prisoners' } };
  const otherRule = { ...carts, before: { ...carts.before, rule: 'Another rule.' } };
  const turns = turnsOf([carts, otherRule, prisoners]);
  expect(
    turns.map(({ before, now, claims }) => [before.rule, now.verdict, claims.map(({ claim }) => claim.slug)]),
  ).toEqual([
    [carts.before.rule, 'contested', ['flour-carts', 'forty-prisoners']],
    ['Another rule.', 'contested', ['flour-carts']],
  ]);
});

describe('a verdict day by day', () => {
  it('is told from the first day, then where it differs', () => {
    expect(verdictsByDay(record, record.claim('flour-carts'))).toEqual([
      { day: '2010-05-04', verdict: 'single-origin' },
      { day: '2010-05-05', verdict: 'contested' },
    ]);
    expect(verdictsByDay(record, record.claim('bridge-taken'))).toEqual([{ day: '2010-05-04', verdict: 'contested' }]);
  });

  it('ends with the day as of which the claim is judged', () => {
    const early = { ...record.claim('flour-carts'), asOf: '2010-05-04' };
    expect(verdictsByDay(record, early)).toEqual([{ day: '2010-05-04', verdict: 'single-origin' }]);
  });
});

it('claims are grouped by verdict, those that stand first', () => {
  expect(
    byVerdict(on('2010-05-05').claims).map(({ verdict, claims }) => `${verdict} ${String(claims.length)}`),
  ).toEqual(['corroborated 1', 'claimed-only 2', 'contested 2']);
});
