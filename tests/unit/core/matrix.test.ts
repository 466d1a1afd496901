import { describe, expect, it } from 'vitest';
import { cellOf, totalsOf, type CarriedWord } from '../../../src/core/matrix.ts';

const courier = { slug: 'courier-4-may', outlet: 'courier' };
const said = (actor: string, stance: CarriedWord['stance'], ...sources: string[]): CarriedWord => ({
  actor,
  stance,
  basis: 'own-word',
  sources: sources.length > 0 ? sources : ['courier-4-may'],
});

describe('what an article does with a claim', () => {
  it('is to assert or deny it where its own voice does', () => {
    expect(cellOf([said('courier', 'asserts')], courier)).toEqual({ kind: 'asserts', secondHand: false, carried: [] });
    expect(cellOf([said('courier', 'denies')], courier)).toEqual({ kind: 'denies', secondHand: false, carried: [] });
  });

  it('is to carry it where only others speak in it, and tells which stances', () => {
    expect(cellOf([said('guard', 'asserts')], courier)).toEqual({
      kind: 'carries',
      secondHand: false,
      carried: ['asserts'],
    });
    expect(cellOf([said('guard', 'denies'), said('miller', 'asserts')], courier)).toEqual({
      kind: 'carries',
      secondHand: false,
      carried: ['asserts', 'denies'],
    });
  });

  it('is to carry and leave it open where its own voice withholds', () => {
    expect(cellOf([said('courier', 'withholds'), said('guard', 'denies')], courier)).toEqual({
      kind: 'carries',
      secondHand: false,
      carried: ['denies', 'withholds'],
    });
    expect(cellOf([said('courier', 'withholds')], courier)).toEqual({
      kind: 'carries',
      secondHand: false,
      carried: ['withholds'],
    });
  });

  it('keeps its own stance beside what others say in it, and does not repeat a stance', () => {
    const words = [said('courier', 'asserts'), said('guard', 'asserts'), said('miller', 'denies')];
    expect(cellOf(words, courier)).toEqual({ kind: 'asserts', secondHand: false, carried: ['denies'] });
  });

  it('is still to assert it where its own voice leaves it open elsewhere', () => {
    expect(cellOf([said('courier', 'asserts'), said('courier', 'withholds')], courier)).toEqual({
      kind: 'asserts',
      secondHand: false,
      carried: ['withholds'],
    });
  });

  it('takes neither side where its own voice says both, or takes its word back', () => {
    expect(cellOf([said('courier', 'asserts'), said('courier', 'denies')], courier)).toEqual({
      kind: 'carries',
      secondHand: false,
      carried: ['asserts', 'denies'],
    });
    expect(cellOf([said('courier', 'asserts'), said('courier', 'withdraws')], courier)).toEqual({
      kind: 'carries',
      secondHand: false,
      carried: ['asserts', 'withdraws'],
    });
  });

  it('is to take a side at second hand where its own voice only passes on what others say', () => {
    const passedOn = { ...said('courier', 'asserts'), basis: 'second-hand' as const };
    expect(cellOf([passedOn], courier)).toEqual({ kind: 'asserts', secondHand: true, carried: [] });
    expect(cellOf([passedOn, said('courier', 'asserts')], courier).secondHand).toBe(false);
    expect(cellOf([{ ...passedOn, actor: 'guard' }], courier)).toMatchObject({ kind: 'carries', secondHand: false });
  });

  it('is silence where it carries none of the words, whoever else does', () => {
    expect(cellOf([said('courier', 'asserts', 'courier-5-may')], courier)).toEqual({
      kind: 'silent',
      secondHand: false,
      carried: [],
    });
    expect(cellOf([], courier)).toEqual({ kind: 'silent', secondHand: false, carried: [] });
  });

  it('is to carry another outlet’s own word, not to say so itself', () => {
    expect(cellOf([said('herald', 'asserts', 'herald-5-may', 'courier-4-may')], courier).kind).toBe('carries');
  });
});

it('totals count each cell once', () => {
  const cells = [
    [said('courier', 'asserts'), said('guard', 'denies')],
    [said('guard', 'asserts')],
    [said('courier', 'withholds')],
    [said('courier', 'denies')],
    [said('courier', 'denies')],
    [said('courier', 'denies')],
    [],
    [],
    [],
    [],
  ].map((words) => cellOf(words, courier));
  expect(totalsOf(cells)).toEqual({ asserts: 1, denies: 3, carries: 2, silent: 4 });
});
