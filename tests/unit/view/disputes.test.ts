import { describe, expect, it } from 'vitest';
import type { ClaimEntry, EvidenceEntry } from '../../../src/record/types.ts';
import { byTopic, contestedInside, disputesOf, sidesIn } from '../../../src/features/disagreements/disputes.ts';
import { ownWordsOf } from '../../../src/features/disagreements/own-words.ts';
import { telling, type Telling } from '../../../src/features/disagreements/telling.ts';
import { manifest } from '../../fixtures/manifest.ts';
import { claim, piece, quote } from './disputed.ts';

const names = ({ quoted, named }: Telling) => [...quoted, ...named].map(({ piece: { statement } }) => statement);
const drawn = (...claims: ClaimEntry[]) =>
  disputesOf(claims).map(({ claim: { slug }, says, denies, instead }) => ({
    [slug]: [names(says), names(denies)],
    ...Object.fromEntries(instead.map((other) => [other.claim.slug, [names(other.says)]])),
  }));

describe('a dispute', () => {
  it('is a claim that somebody asserts and a counted voice denies', () => {
    expect(drawn(claim('bridge', [piece('yes'), piece('no', 'denies')]))).toEqual([{ bridge: [['yes'], ['no']] }]);
  });

  it('is none where only voices without a vote deny, where all leave it open, or where nobody asserts', () => {
    expect(drawn(claim('a', [piece('yes'), piece('no', 'denies')], {}, ['no']))).toEqual([]);
    expect(drawn(claim('b', [piece('yes'), piece('maybe', 'withholds')]))).toEqual([]);
    expect(drawn(claim('c', [piece('no', 'denies')]))).toEqual([]);
  });

  it('is between claims that oppose each other, each pair once, and a voice stands under what it asserts', () => {
    const taken = claim('taken', [piece('yes'), piece('no', 'denies'), piece('kept', 'denies')], { opposes: ['kept'] });
    const kept = claim('kept', [piece('kept'), piece('yes', 'denies')], { opposes: ['taken'] });
    expect(drawn(taken, kept)).toEqual([{ taken: [['yes'], ['no']], kept: [['kept']] }]);
  });

  it('is drawn for the second claim of a pair too, where somebody denies it who does not assert the first', () => {
    const taken = claim('taken', [piece('yes')], { opposes: ['kept'] });
    const kept = claim('kept', [piece('kept'), piece('third', 'denies')], { opposes: ['taken'] });
    expect(drawn(taken, kept)).toEqual([{ taken: [['yes'], []], kept: [['kept']] }, { kept: [['kept'], ['third']] }]);
  });

  it('names the sides on both hands, those of the opposing claim against it', () => {
    const taken = claim('taken', [piece('yes')], { opposes: ['kept'] });
    const kept = claim('kept', [piece('kept', 'asserts', { side: 'highland' })], { opposes: ['taken'] });
    expect(disputesOf([taken, kept]).map((dispute) => sidesIn(dispute, manifest))).toEqual([
      { says: ['lowland'], denies: ['highland'] },
    ]);
  });

  it('stands under its topic, who held the place first', () => {
    const evidence = [piece('yes'), piece('no', 'denies')];
    const disputes = disputesOf([claim('dead', evidence, { topic: 'casualties' }), claim('bridge', evidence)]);
    expect(byTopic(disputes, manifest).map(({ topic }) => topic)).toEqual(['control', 'casualties']);
  });
});

describe('the most telling words', () => {
  const uncounted = { judgement: claim('bridge', [], {}, ['unnamed']).judgement };
  const shown = (...evidence: EvidenceEntry[]) => {
    const { quoted, named } = telling(evidence, uncounted);
    return [quoted, named].map((words) => words.map(({ piece: { statement } }) => statement));
  };

  it('are of two voices: counted first, then in the speaker’s own words, then what more sources carry', () => {
    const speaker = { quotes: [quote('speaker')] };
    expect(
      shown(
        piece('unnamed', 'asserts', speaker),
        piece('a-report', 'asserts', { quotes: [quote('article')] }),
        piece('own', 'asserts', speaker),
        piece('carried-by-two', 'asserts', { ...speaker, sources: ['gazette', 'herald'] }),
      ),
    ).toEqual([
      ['carried-by-two', 'own'],
      ['a-report', 'unnamed'],
    ]);
  });

  it('name each voice once, and those that are not quoted without words', () => {
    const twice = { actor: 'arlin', quotes: [quote('article')] };
    expect(shown(piece('first', 'asserts', twice), piece('second', 'asserts', twice), piece('silent'))).toEqual([
      ['first'],
      ['silent'],
    ]);
  });
});

describe('a party against its own word', () => {
  it('has its earlier words beside its later ones, oldest first, and those of a pair without an order apart', () => {
    const [own, ...others] = ownWordsOf([
      claim('bridge', [
        piece('later', 'denies', { made: '2031-05-06' }),
        piece('earlier', 'asserts', { made: '2031-05-04' }),
        piece('earliest', 'asserts', { made: '2031-05-03' }),
        piece('whenever', 'asserts', { made: '2031-05-05/2031-05-07' }),
      ]),
    ]);
    const slugs = (pieces: readonly EvidenceEntry[] = []) => pieces.map(({ statement }) => statement);
    expect(others).toEqual([]);
    expect([own?.party, own?.claims.map(({ slug }) => slug)]).toEqual(['lowland', ['bridge']]);
    expect([slugs(own?.earlier), slugs(own?.later)]).toEqual([['earliest', 'earlier'], []]);
    expect(slugs(own?.undecided)).toEqual(['whenever', 'later']);
    expect(own?.unordered.map(slugs)).toEqual([['later', 'whenever']]);
  });
});

it('contested claims that stand only inside another’s dispute are told apart from those that have their own', () => {
  const verdict = { judgement: { verdict: 'contested', deniedBy: [], uncounted: [] } } as unknown as ClaimEntry;
  const taken = claim('taken', [piece('a')], { ...verdict, opposes: ['kept', 'empty'] });
  const kept = claim('kept', [piece('b', 'asserts', { side: 'highland' })], { ...verdict, opposes: ['taken'] });
  const empty = claim('empty', [piece('c')], { opposes: ['taken'] });
  expect(contestedInside(disputesOf([taken, kept, empty])).map(({ slug }) => slug)).toEqual(['kept']);
});
