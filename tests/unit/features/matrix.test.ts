import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/matrix.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { aloneInWords, cellInSigns, cellInWords, matrixOf } from '../../../src/features/matrix/matrix.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());

describe('the matrix of a record', () => {
  const { columns, topics } = matrixOf(record);

  it('has a column for each article, oldest first, under the shortest name that tells it', () => {
    expect(columns.map(({ slug, name }) => `${slug}: ${name}`)).toEqual([
      'courier: The Sarvand Courier',
      'herald: The Herald',
    ]);
    const sources = record.sources.toReversed();
    expect(sources.map(({ slug }) => slug)).toEqual(['herald', 'courier']);
    expect(matrixOf({ ...record, sources }).columns).toEqual(columns);
  });

  it('names the day, too, where one outlet has two articles', () => {
    const sources = record.sources.map((source) => ({
      ...source,
      label: source.label.replace('Herald', 'Sarvand Courier'),
    }));
    expect(matrixOf({ ...record, sources }).columns.map(({ name }) => name)).toEqual([
      'The Sarvand Courier, 4 May 2010',
      'The Sarvand Courier, 5 May 2010',
    ]);
  });

  it('has a row for each claim under its topic, with how many articles print anything on it', () => {
    expect(
      topics.flatMap(({ label, rows }) =>
        rows.map(
          ({ claim, cells, articles }) =>
            `${label}: ${claim.id} ${cells.map(cellInSigns).join(' ')} ${String(articles)}`,
        ),
      ),
    ).toEqual([
      'Who held the bridge: SV-001 (±) (+) 2',
      'Who held the bridge: SV-005 (+) · 1',
      'Dead, wounded and captured: SV-004 (+) · 1',
      'Aid and need: SV-002 + · 1',
      'Background: SV-003 + · 1',
    ]);
  });

  it('counts every claim once for each article', () => {
    expect(columns.map(({ totals }) => totals)).toEqual([
      { asserts: 2, denies: 0, carries: 3, silent: 0 },
      { asserts: 0, denies: 0, carries: 1, silent: 4 },
    ]);
  });

  it('leaves out what was withdrawn', () => {
    const withdrawn = { on: '2010-06-10', why: 'It was the same as another.' };
    const [first, ...claims] = record.claims;
    const [courier, ...sources] = record.sources;
    if (first === undefined || courier === undefined) throw new Error('The fixture is empty.');
    const less = matrixOf({
      ...record,
      claims: [{ ...first, withdrawn }, ...claims],
      sources: [{ ...courier, withdrawn }, ...sources],
    });
    expect(less.columns.map(({ slug }) => slug)).toEqual(['herald']);
    expect(less.topics.flatMap(({ rows }) => rows.map(({ claim }) => claim.id))).not.toContain('SV-001');
  });
});

it('says in a line how many claims are in one article alone', () => {
  const { columns, topics } = matrixOf(record);
  const said = (...articles: number[]): string => {
    const [row] = topics.flatMap(({ rows }) => rows);
    const rows = row === undefined ? [] : articles.map((each) => ({ ...row, articles: each }));
    return aloneInWords({ columns, topics: [{ topic: 'control', label: 'Who held the bridge', rows }] });
  };
  expect(aloneInWords({ columns, topics })).toBe('Four of five claims are in one article alone');
  expect(said(2, 1)).toBe('One of two claims is in one article alone');
  expect(said(2, 2, 3)).toBe('None of three claims is in one article alone');
  expect(aloneInWords({ columns: columns.slice(0, 1), topics })).toBe('Five claims in one article');
});

describe('a cell', () => {
  it.each<[Cell, string, string]>([
    [{ kind: 'asserts', secondHand: false, carried: [] }, '+', 'asserts'],
    [{ kind: 'denies', secondHand: false, carried: ['asserts'] }, '−(+)', 'denies; carries an assertion'],
    [{ kind: 'asserts', secondHand: true, carried: ['denies'] }, '[+](−)', 'asserts at second hand; carries a denial'],
    [{ kind: 'carries', secondHand: false, carried: ['denies'] }, '(−)', 'carries a denial'],
    [{ kind: 'carries', secondHand: false, carried: ['asserts', 'denies'] }, '(±)', 'carries both'],
    [
      { kind: 'carries', secondHand: false, carried: ['asserts', 'denies', 'withholds'] },
      '(±?)',
      'carries both; left open',
    ],
    [
      { kind: 'carries', secondHand: false, carried: ['asserts', 'withdraws'] },
      '(+←)',
      'carries an assertion; carries a withdrawal',
    ],
    [{ kind: 'carries', secondHand: false, carried: ['withholds'] }, '(?)', 'left open'],
    [{ kind: 'silent', secondHand: false, carried: [] }, '·', 'silent'],
  ])('%j is %s: %s', (cell, signs, words) => {
    expect([cellInSigns(cell), cellInWords(cell)]).toEqual([signs, words]);
  });
});
