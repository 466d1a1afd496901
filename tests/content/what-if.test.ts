import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../src/core/verdict/decide.ts';
import { NO_CHANGES } from '../../src/features/what-if/changes.ts';
import { inputsOf } from '../../src/features/what-if/inputs-file.ts';
import type { Inputs } from '../../src/features/what-if/inputs.ts';
import { compare } from '../../src/features/what-if/judge.ts';
import { undated } from '../../src/record/case.ts';
import { wholeSite } from '../fixtures/whole.ts';
import { changedCase, anyChanges, toldChanges } from '../unit/features/what-if/changed.ts';

const site = wholeSite();
/** Each claim as its page gets it, by way of its file. */
const all = site.claims.map((claim) => ({
  claim,
  inputs: JSON.parse(JSON.stringify(inputsOf(site, claim))) as Inputs,
  given: { ...undated(site, claim), asOf: claim.asOf },
}));

test('a browser’s verdict, with nothing changed, is the build’s on every claim, by the same rule and the same questions', () => {
  for (const { claim, inputs } of all) {
    const { record } = compare(inputs, NO_CHANGES);
    const { verdict, ruleNumber, rule, inputs: asked, uncounted } = claim.judgement;
    expect(record, claim.id).toMatchObject({ verdict, ruleNumber, rule, inputs: asked, uncounted });
  }
});

test('it is the build’s on 10,000 changes of the evidence', () => {
  const drawn = fc
    .constantFrom(...all)
    .chain((each) => anyChanges(each.inputs).map((changes) => ({ ...each, changes })));
  const verdicts = new Set<string | undefined>();
  fc.assert(
    fc.property(drawn, ({ claim, inputs, given, changes }) => {
      const { changed } = compare(inputs, changes);
      const row = decide(changedCase(given, changes))?.row;
      verdicts.add(changed?.verdict);
      expect([changed?.verdict, changed?.ruleNumber], toldChanges(claim.id, changes)).toEqual([
        row?.verdict,
        row?.number,
      ]);
    }),
    { numRuns: 10_000, seed: 20210906 },
  );
  // Of many claims every verdict is met, and that nobody is left who says it; of few, more than one.
  expect(verdicts.size).toBeGreaterThanOrEqual(site.claims.length < 100 ? 2 : 8);
});
