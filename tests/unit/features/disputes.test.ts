import { describe, expect, it } from 'vitest';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../../src/record/types.ts';
import {
  byTopic,
  contestedInside,
  disputesInWords,
  disputesOf,
  sidesIn,
} from '../../../src/features/disagreements/disputes.ts';
import { ownWordsOf } from '../../../src/features/disagreements/own-words.ts';
import { telling, type Telling } from '../../../src/features/disagreements/telling.ts';
import { plainManifest } from '../../fixtures/manifest.ts';
import { disputedClaim, disputedPiece, quote } from './disputed.ts';

const names = ({ quoted, named }: Telling) => [...quoted, ...named].map(({ piece: { statement } }) => statement);
const drawn = (...claims: ClaimEntry[]) =>
  disputesOf(claims).map(({ claim: { slug }, says, denies, instead }) => ({
    [slug]: [names(says), names(denies)],
    ...Object.fromEntries(instead.map((other) => [other.claim.slug, [names(other.says)]])),
  }));

describe('a dispute', () => {
  it('is a claim that somebody asserts and a counted voice denies', () => {
    expect(drawn(disputedClaim('bridge', [disputedPiece('yes'), disputedPiece('no', 'denies')]))).toEqual([
      { bridge: [['yes'], ['no']] },
    ]);
  });

  it('is none where only voices without a vote deny, where all leave it open, or where nobody asserts', () => {
    expect(drawn(disputedClaim('a', [disputedPiece('yes'), disputedPiece('no', 'denies')], {}, ['no']))).toEqual([]);
    expect(drawn(disputedClaim('b', [disputedPiece('yes'), disputedPiece('maybe', 'withholds')]))).toEqual([]);
    expect(drawn(disputedClaim('c', [disputedPiece('no', 'denies')]))).toEqual([]);
  });

  it('is between claims that oppose each other, each pair once, and a voice stands under what it asserts', () => {
    const taken = disputedClaim(
      'taken',
      [disputedPiece('yes'), disputedPiece('no', 'denies'), disputedPiece('kept', 'denies')],
      { opposes: ['kept'] },
    );
    const kept = disputedClaim('kept', [disputedPiece('kept'), disputedPiece('yes', 'denies')], { opposes: ['taken'] });
    expect(drawn(taken, kept)).toEqual([{ taken: [['yes'], ['no']], kept: [['kept']] }]);
  });

  it('is drawn for the second claim of a pair too, where somebody denies it who does not assert the first', () => {
    const taken = disputedClaim('taken', [disputedPiece('yes')], { opposes: ['kept'] });
    const kept = disputedClaim('kept', [disputedPiece('kept'), disputedPiece('third', 'denies')], {
      opposes: ['taken'],
    });
    expect(drawn(taken, kept)).toEqual([{ taken: [['yes'], []], kept: [['kept']] }, { kept: [['kept'], ['third']] }]);
  });

  it('names the sides on both hands, those of the opposing claim against it', () => {
    const taken = disputedClaim('taken', [disputedPiece('yes')], { opposes: ['kept'] });
    const kept = disputedClaim('kept', [disputedPiece('kept', 'asserts', { side: 'highland' })], {
      opposes: ['taken'],
    });
    expect(disputesOf([taken, kept]).map((dispute) => sidesIn(dispute, plainManifest))).toEqual([
      { says: ['lowland'], denies: ['highland'] },
    ]);
  });

  it('stands under its topic, who held the place first', () => {
    const evidence = [disputedPiece('yes'), disputedPiece('no', 'denies')];
    const disputes = disputesOf([
      disputedClaim('dead', evidence, { topic: 'casualties' }),
      disputedClaim('bridge', evidence),
    ]);
    expect(byTopic(disputes, plainManifest).map(({ topic }) => topic)).toEqual(['control', 'casualties']);
  });
});

describe('the most telling words', () => {
  const uncounted = { judgement: disputedClaim('bridge', [], {}, ['unnamed']).judgement };
  const shown = (...evidence: EvidenceEntry[]) => {
    const { quoted, named } = telling(evidence, uncounted);
    return [quoted, named].map((words) => words.map(({ piece: { statement } }) => statement));
  };

  it('are of two voices: counted first, then in the speaker’s own words, then what more sources carry', () => {
    const speaker = { quotes: [quote('speaker')] };
    expect(
      shown(
        disputedPiece('unnamed', 'asserts', speaker),
        disputedPiece('a-report', 'asserts', { quotes: [quote('article')] }),
        disputedPiece('own', 'asserts', speaker),
        disputedPiece('carried-by-two', 'asserts', { ...speaker, sources: ['gazette', 'herald'] }),
      ),
    ).toEqual([
      ['carried-by-two', 'own'],
      ['a-report', 'unnamed'],
    ]);
  });

  it('show of one word what the speaker said before what the article says of it, wherever it stands, else the first', () => {
    const shown = (...quotes: ProvedQuote[]): ProvedQuote | undefined =>
      telling([disputedPiece('a-remark', 'asserts', { quotes })], disputedClaim('mill', [])).quoted[0]?.quote;
    const [report, other, said] = [quote('article'), quote('article'), quote('speaker')];
    expect(shown(report, said)).toBe(said);
    expect(shown(said, report)).toBe(said);
    expect(shown(report, other)).toBe(report);
  });

  it('name each voice once, and those that are not quoted without words', () => {
    const twice = { actor: 'arlin', quotes: [quote('article')] };
    expect(
      shown(
        disputedPiece('first', 'asserts', twice),
        disputedPiece('second', 'asserts', twice),
        disputedPiece('silent'),
      ),
    ).toEqual([['first'], ['silent']]);
  });
});

describe('a party against its own word', () => {
  it('has its earlier words beside its later ones, oldest first, and those of a pair without an order apart', () => {
    const [own, ...others] = ownWordsOf([
      disputedClaim('bridge', [
        disputedPiece('later', 'denies', { made: '2031-05-06' }),
        disputedPiece('earlier', 'asserts', { made: '2031-05-04' }),
        disputedPiece('earliest', 'asserts', { made: '2031-05-03' }),
        disputedPiece('whenever', 'asserts', { made: '2031-05-05/2031-05-07' }),
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
  const taken = disputedClaim('taken', [disputedPiece('a')], { ...verdict, opposes: ['kept', 'empty'] });
  const kept = disputedClaim('kept', [disputedPiece('b', 'asserts', { side: 'highland' })], {
    ...verdict,
    opposes: ['taken'],
  });
  const empty = disputedClaim('empty', [disputedPiece('c')], { opposes: ['taken'] });
  expect(contestedInside(disputesOf([taken, kept, empty])).map(({ slug }) => slug)).toEqual(['kept']);
});

describe('disputes in words', () => {
  const of = (...verdicts: ClaimEntry['judgement']['verdict'][]) =>
    disputesInWords(verdicts.map((verdict) => ({ claim: { judgement: { verdict } } as ClaimEntry })));

  it('are counted, and those that stay contested; one, and none, as a person would', () => {
    expect([of(), of('contested'), of('corroborated')]).toEqual([
      'No disputes',
      'One dispute, which stays contested',
      'One dispute, which does not stay contested',
    ]);
    expect(of('contested', 'contested', 'corroborated')).toBe('Three disputes; two stay contested');
    expect(of('contested', 'corroborated')).toBe('Two disputes; one stays contested');
    expect(of('corroborated', 'corroborated')).toBe('Two disputes; none stays contested');
  });
});
