import { expect, test } from 'vitest';
import type { Claim, Correction, Verdict } from '../../../../src/core/schema/claim.ts';
import { checkCorrections } from '../../../../src/core/version/corrections.ts';

const correction = (version: number, verdictBefore: Verdict): Correction => ({
  version,
  verdictBefore,
  what: 'The remark was of another bridge.',
  why: 'An editor read it again.',
});

/** What is wrong with a claim of this verdict, after these recorded verdicts. */
function faults(recorded: Verdict[], verdict: Verdict, ...corrections: Correction[]): string[] {
  const claim = { verdict, ...(corrections.length > 0 && { corrections }) } as Claim;
  return checkCorrections(claim, recorded).map(({ rule, path }) => [rule, ...path].join(' '));
}

test('a verdict that never changed needs no correction', () => {
  expect(faults(['contested'], 'contested')).toEqual([]);
  expect(faults(['contested', 'contested', 'contested'], 'contested')).toEqual([]);
});

test('a changed verdict needs one, before it is recorded and after', () => {
  expect(faults(['contested'], 'conceded')).toEqual(['correction-missing verdict']);
  expect(faults(['contested', 'conceded'], 'conceded')).toEqual(['correction-missing verdict']);
  expect(faults(['contested'], 'conceded', correction(2, 'contested'))).toEqual([]);
  expect(faults(['contested', 'conceded'], 'conceded', correction(2, 'contested'))).toEqual([]);
});

test('a verdict that changes back needs another', () => {
  const recorded: Verdict[] = ['contested', 'contested', 'conceded'];
  expect(faults(recorded, 'contested', correction(3, 'contested'))).toEqual(['correction-missing verdict']);
  expect(faults(recorded, 'contested', correction(3, 'contested'), correction(4, 'conceded'))).toEqual([]);
});

test('the editor is told what is wrong with a correction', () => {
  const told = (recorded: Verdict[], verdict: Verdict, ...corrections: Correction[]) =>
    checkCorrections({ verdict, corrections } as Claim, recorded).map(({ message }) => message);
  expect(told(['contested'], 'conceded', correction(2, 'contested'), correction(2, 'contested'))).toEqual([
    'a second correction of version 2, expected one: put the two together',
  ]);
  expect(told(['contested'], 'contested', correction(2, 'contested'))).toEqual([
    'the verdict does not change with version 2, expected a version with another verdict than the one before: correct the number, or take the correction out',
  ]);
  expect(told(['contested'], 'conceded', correction(2, 'claimed-only'))).toEqual([
    'verdictBefore is "claimed-only", expected "contested", the verdict of version 1: write that',
  ]);
});

test('the editor is told what to write', () => {
  expect(checkCorrections({ verdict: 'conceded' } as Claim, ['contested'])[0]?.message).toBe(
    'the verdict was "contested" in version 1 and is "conceded" in version 2, expected a correction that says so: add "corrections: [{ version: 2, verdictBefore: contested, what: …, why: … }]"',
  );
});

test('a correction of a version that changed no verdict, or of another verdict, is refused', () => {
  expect(faults(['contested', 'contested'], 'contested', correction(2, 'contested'))).toEqual([
    'correction-unfounded corrections 0 version',
  ]);
  expect(faults(['contested'], 'contested', correction(2, 'contested'))).toEqual([
    'correction-unfounded corrections 0 version',
  ]);
  expect(faults(['contested'], 'conceded', correction(2, 'claimed-only'))).toEqual([
    'correction-unfounded corrections 0 verdictBefore',
  ]);
  expect(faults(['contested'], 'conceded', correction(2, 'contested'), correction(2, 'contested'))).toEqual([
    'correction-twice corrections 1 version',
  ]);
});
