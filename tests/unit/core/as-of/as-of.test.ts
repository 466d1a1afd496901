import { describe, expect, it } from 'vitest';
import { daysOfRecord, moversOf, outBy, verdictOn, type Undated } from '../../../../src/core/as-of.ts';
import type { Testimony } from '../../../../src/core/verdict/types.ts';

const word = (statement: string, published: string, more: Partial<Testimony> = {}): Testimony => ({
  statement,
  actor: statement,
  side: 'outlet',
  named: true,
  stance: 'asserts',
  basis: 'own-word',
  made: '2010-05-03',
  published,
  ...more,
});
const neutral = (...testimony: Testimony[]): Undated => ({
  sides: { sides: [], allies: [] },
  favours: [],
  hurts: [],
  testimony,
});

describe('an article', () => {
  it('is out by the evening of its day, and not before', () => {
    expect(outBy('2010-05-04', '2010-05-04')).toBe(true);
    expect(outBy('2010-05-04', '2010-05-03')).toBe(false);
  });

  it('of which only a span is known is out when the span has passed', () => {
    expect(outBy('2010-05-03/2010-05-05', '2010-05-04')).toBe(false);
    expect(outBy('2010-05-03/2010-05-05', '2010-05-05')).toBe(true);
  });
});

describe('the verdict of an evening', () => {
  const claim = neutral(word('courier', '2010-05-04'), word('herald', '2010-05-06'));

  it('weighs what was out by then', () => {
    expect(verdictOn(claim, '2010-05-04')).toMatchObject({ verdict: 'single-origin', asOf: '2010-05-04' });
    expect(verdictOn(claim, '2010-05-05')).toMatchObject({ verdict: 'single-origin', asOf: '2010-05-05' });
    expect(verdictOn(claim, '2010-05-06')).toMatchObject({ verdict: 'undisputed' });
  });

  it('is none before somebody has made the claim, though it was denied', () => {
    const denied = neutral(word('guard', '2010-05-03', { stance: 'denies' }), word('courier', '2010-05-04'));
    expect(verdictOn(denied, '2010-05-03')).toBeUndefined();
    expect(verdictOn(denied, '2010-05-04')).toBeDefined();
  });

  it('is none before somebody has made the claim, though arithmetic could decide it', () => {
    const sum: Undated = { ...neutral(word('courier', '2010-05-04')), arithmetic: 'refutes' };
    expect(verdictOn(sum, '2010-05-03')).toBeUndefined();
    expect(verdictOn(sum, '2010-05-04')?.verdict).toBe('contradicted');
  });
});

describe('what led to another verdict', () => {
  const first = word('courier', '2010-05-04');

  it('is each new word that is enough alone', () => {
    const open = word('miller', '2010-05-06', { stance: 'withholds' });
    const claim = neutral(first, open, word('herald', '2010-05-06'), word('gazette', '2010-05-06'));
    expect(moversOf(claim, '2010-05-04', '2010-05-06')).toEqual(['herald', 'gazette']);
  });

  it('is the new words together where none is enough alone', () => {
    const unnamed = word('guard', '2010-05-04', { side: 'unattributed' });
    const open = word('miller', '2010-05-06', { stance: 'withholds' });
    const claim = neutral(unnamed, word('herald', '2010-05-06'), open, word('gazette', '2010-05-06'));
    expect(moversOf(claim, '2010-05-04', '2010-05-06')).toEqual(['herald', 'gazette']);
  });

  it('is every new word where any two of them were enough, and no word that was known or came later', () => {
    const unnamed = word('guard', '2010-05-04', { side: 'unattributed' });
    const fresh = ['herald', 'gazette', 'post'].map((statement) => word(statement, '2010-05-06'));
    const claim = neutral(unnamed, ...fresh, word('weekly', '2010-05-08'));
    expect(moversOf(claim, '2010-05-04', '2010-05-06')).toEqual(['herald', 'gazette', 'post']);
  });

  it('is the word that made the claim, where nobody had made it before', () => {
    expect(moversOf(neutral(first), '2010-05-03', '2010-05-04')).toEqual(['courier']);
  });

  it('is nothing where the verdict stayed, or where the word came later', () => {
    const claim = neutral(first, word('herald', '2010-05-06'));
    expect(moversOf(claim, '2010-05-04', '2010-05-05')).toEqual([]);
  });
});

describe('the days of a record', () => {
  it('go from the first article to the last verdict, with the days between on which nothing came out', () => {
    expect(daysOfRecord(['2010-05-31', '2010-06-02'], ['2010-06-02', '2010-06-01'])).toEqual([
      '2010-05-31',
      '2010-06-01',
      '2010-06-02',
    ]);
  });

  it('are those of the week after an article, and then those of verdicts alone: a long silence has no pages', () => {
    const week = ['05-03', '05-04', '05-05', '05-06', '05-07', '05-08', '05-09', '05-10'].map((day) => `2010-${day}`);
    const late = ['2019-05-03', '2019-05-04', '2019-05-05'];
    expect(daysOfRecord(['2010-05-03', '2019-05-03'], ['2019-05-05'])).toEqual([...week, ...late]);
    expect(daysOfRecord(['2010-05-03'], ['2010-09-01', '2010-06-01'])).toEqual([...week, '2010-06-01', '2010-09-01']);
  });

  it('start when an article was surely out', () => {
    expect(daysOfRecord(['2010-05-03/2010-05-05', '2010-05-06'], ['2010-05-06'])).toEqual(['2010-05-05', '2010-05-06']);
  });

  it('are none where there is no article or no claim, and one where both are of one day', () => {
    expect(daysOfRecord([], ['2010-05-06'])).toEqual([]);
    expect(daysOfRecord(['2010-05-06'], [])).toEqual([]);
    expect(daysOfRecord(['2010-05-06'], ['2010-05-05'])).toEqual([]);
    expect(daysOfRecord(['2010-05-06'], ['2010-05-06'])).toEqual(['2010-05-06']);
  });
});
