import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { undated } from '../../../../src/record/case.ts';
import {
  fromFragment,
  toFragment,
  turnFrom,
  wordsWith,
  type SupposedChanges,
} from '../../../../src/features/what-if/changes.ts';
import { inputsOf } from '../../../../src/features/what-if/inputs-file.ts';
import { compare } from '../../../../src/features/what-if/judge.ts';
import { lookUp } from '../../../../src/record/look-up.ts';
import { soundRecord } from '../../../fixtures/record.ts';
import { changedCase, anyChanges, toldChanges } from './changed.ts';

const record = lookUp(await soundRecord());
const claim = record.claim('bridge-taken');
const inputs = inputsOf(record, claim);
const changes = (turns: Record<string, object>, ...added: SupposedChanges['added']): SupposedChanges => ({
  turns: new Map(Object.entries(turns)),
  added,
});

describe('changes of the evidence', () => {
  it('take pieces away, turn them, and add voices that speak last', () => {
    const words = wordsWith(
      inputs,
      changes(
        { 'arlin-on-the-bridge': { out: true }, 'tolen-on-the-bridge': { stance: 'asserts', speaker: 'unnamed' } },
        { stance: 'denies', basis: 'first-hand', side: 'third-party' },
      ),
    );
    expect(words.map(({ statement, stance, named, side }) => [statement, stance, named, side])).toEqual([
      ['tolen-on-the-bridge', 'asserts', false, 'highland'],
      ['added.1', 'denies', true, 'third-party'],
    ]);
    expect(Number(words[1]?.made.first)).toBeGreaterThan(Number(words[0]?.made.last));
  });

  it('make a voice that cannot be traced one of a side, by name', () => {
    const piece = { ...inputs.pieces[0], side: 'unattributed', named: false } as (typeof inputs.pieces)[number];
    const turn = turnFrom(piece, ['highland'], inputs.stakes);
    expect(turn).toEqual({ speaker: 'highland' });
    const [word] = wordsWith({ pieces: [piece] }, changes({ 'arlin-on-the-bridge': turn ?? {} }));
    expect(word).toMatchObject({ side: 'highland', named: true });
  });

  it('are none where they say what the record says', () => {
    const turns = inputs.pieces
      .slice(0, 1)
      .map((piece) => turnFrom(piece, ['asserts', 'own-word', 'named'], inputs.stakes));
    expect(turns).toEqual([undefined]);
  });

  it('stand in an address that says that they are not the record’s, and are read back from it', () => {
    const all = changes(
      { 'arlin-on-the-bridge': { out: true }, 'tolen-on-the-bridge': { stance: 'withholds', basis: 'first-hand' } },
      { stance: 'asserts', basis: 'own-word', side: 'lowland' },
    );
    const fragment = toFragment(all);
    expect(fragment).toBe(
      'not-the-record&arlin-on-the-bridge=out&tolen-on-the-bridge=withholds.first-hand&added.1=asserts.own-word.lowland',
    );
    expect(fromFragment(fragment, inputs)).toEqual({ changes: all, fits: true });
    expect(toFragment(changes({}))).toBe('');
    fc.assert(
      fc.property(anyChanges(inputs), (drawn) => {
        const read = fromFragment(toFragment(drawn), inputs).changes;
        expect(wordsWith(inputs, read)).toEqual(wordsWith(inputs, drawn));
      }),
    );
  });

  it('are read from no other fragment, and what does not fit the claim is left out and told', () => {
    expect(fromFragment('trace', inputs)).toEqual({ changes: changes({}), fits: true });
    expect(fromFragment('not-the-record&nobody=out&tolen-on-the-bridge=shouts&added.1=asserts', inputs)).toEqual({
      changes: changes({}),
      fits: false,
    });
  });
});

describe('the verdict on them', () => {
  it('is told beside the record’s, with every question that either was asked', () => {
    const compared = compare(inputs, changes({ 'tolen-on-the-bridge': { out: true } }));
    expect([compared.record?.verdict, compared.changed?.verdict]).toEqual(['contested', 'claimed-only']);
    const words = compared.asked.map(({ words: question }) => question);
    expect(new Set(words).size).toBe(words.length);
    for (const which of ['record', 'changed'] as const) {
      const asked = compared.asked.filter((each) => each[which] !== undefined).map(({ words: question }) => question);
      expect(asked).toEqual(compared[which]?.inputs.map((input) => input.question));
    }
  });

  it('is none where nobody is left who says it', () => {
    expect(compare(inputs, changes({ 'arlin-on-the-bridge': { out: true } })).changed).toBeUndefined();
  });

  it('is the build’s, whatever is changed', () => {
    for (const each of record.claims) {
      const own = inputsOf(record, each);
      const given = { ...undated(record, each), asOf: each.asOf };
      fc.assert(
        fc.property(anyChanges(own), (drawn) => {
          const { changed } = compare(own, drawn);
          const row = decide(changedCase(given, drawn))?.row;
          expect([changed?.verdict, changed?.ruleNumber], toldChanges(each.id, drawn)).toEqual([
            row?.verdict,
            row?.number,
          ]);
        }),
        { numRuns: 300 },
      );
    }
  });
});
