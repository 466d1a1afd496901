/** What becomes of a verdict on changed evidence, in sentences. */
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../../src/core/verdict/verdicts.ts';
import type { Verdict } from '../../../../src/core/schema/claim.ts';
import type { Added, SupposedChanges } from '../../../../src/features/what-if/changes.ts';
import type { Judged } from '../../../../src/features/what-if/judge.ts';
import { nameOfAdded, summaryOf } from '../../../../src/features/what-if/said.ts';

const VOICE: Added = { stance: 'asserts', basis: 'first-hand', side: 'third-party' };
const ONE: SupposedChanges = { turns: new Map(), added: [VOICE] };
const TWO: SupposedChanges = { turns: new Map([['remark', { out: true }]]), added: [VOICE] };

const judged = (verdict: Verdict, ruleNumber: number): Judged => ({
  ...{ verdict, ruleNumber, family: VERDICTS[verdict].family },
  ...{ rule: '', inputs: [], uncounted: [] },
});
const summary = (record: Judged, changed: Judged | undefined, changes = ONE): string =>
  summaryOf({ record, changed, asked: [] }, changes);

describe('on changed evidence a reader is told', () => {
  const record = judged('contested', 8);

  it('which verdict would be in the place of the record’s, by which rule', () => {
    expect(summary(record, judged('conceded', 4))).toBe(
      'Not the record: with your change it would be conceded, by rule 4.',
    );
    expect(summary(record, judged('contradicted', 3), TWO)).toBe(
      'Not the record: with your two changes it would not stand, by rule 3.',
    );
  });

  it('that the verdict would stay, by the same rule or by another', () => {
    expect(summary(record, judged('contested', 8))).toBe(
      'Not the record: with your change it would still be contested, by the same rule.',
    );
    expect(summary(record, judged('contested', 2))).toBe(
      'Not the record: with your change it would still be contested, by rule 2.',
    );
  });

  it('that there would be no claim where nobody is left who has said it', () => {
    expect(summary(record, undefined, TWO)).toBe(
      'Not the record: with your two changes nobody would be left who has said it, and the claim would not be here.',
    );
  });
});

it('a voice that was added alone is a new one, and several have numbers', () => {
  expect(nameOfAdded(0, ONE)).toBe('a new voice');
  expect([0, 1].map((at) => nameOfAdded(at, { added: [VOICE, VOICE] }))).toEqual(['new voice 1', 'new voice 2']);
});
