/** Checks on the claim as a whole. */
import { surelyAfter, toDays } from '../edtf.ts';
import { finding, type Finding } from '../finding.ts';
import type { Claim } from '../schema/claim.ts';
import type { Context } from './context.ts';

/** Nobody both wins and loses by a claim. */
export function checkInterests({ favours, hurts }: Claim): Finding[] {
  return hurts.flatMap((party, at) =>
    favours.includes(party)
      ? [
          finding(
            'claim-favours-and-hurts',
            ['hurts', at],
            `found ${party} in hurts and in favours, expected it in one of them: decide who wins and who loses if the claim is true`,
          ),
        ]
      : [],
  );
}

/** Arithmetic decides alone, so only a neutral claim of that kind may leave the decision to it. */
export function checkKind(claim: Claim, { arithmetic }: Context): Finding[] {
  const { kind, favours, hurts, calculation } = claim;
  const decides = arithmetic === 'proves' || arithmetic === 'refutes';
  if (kind !== 'arithmetic') {
    if (!decides) return [];
    return [
      finding(
        'calculation-decides',
        ['kind'],
        `the calculation ${arithmetic} the claim, and the kind is ${kind}, expected arithmetic: change the kind, or leave the calculation out`,
      ),
    ];
  }
  const findings: Finding[] = [];
  if (favours.length > 0)
    findings.push(
      finding(
        'arithmetic-not-neutral',
        ['favours'],
        `found ${favours.join(', ')} in a claim of the kind arithmetic, expected []: arithmetic takes no side`,
      ),
    );
  if (hurts.length > 0)
    findings.push(
      finding(
        'arithmetic-not-neutral',
        ['hurts'],
        `found ${hurts.join(', ')} in a claim of the kind arithmetic, expected []: arithmetic takes no side`,
      ),
    );
  if (calculation === undefined)
    findings.push(
      finding(
        'arithmetic-without-calculation',
        ['kind'],
        'found the kind arithmetic without a calculation, expected one: add calculation, or choose another kind',
      ),
    );
  if (arithmetic === 'undecided')
    findings.push(
      finding(
        'arithmetic-undecided',
        ['kind'],
        'the calculation neither proves nor refutes the claim, and the kind is arithmetic: choose the kind background, or state figures that can be decided',
      ),
    );
  return findings;
}

/** Versions are numbered 1, 2, 3, … and their days never go back. */
export function checkRevisions({ revisions }: Claim): Finding[] {
  return revisions.flatMap((revision, i) => {
    const findings: Finding[] = [];
    const before = revisions[i - 1];
    if (revision.version !== i + 1)
      findings.push(
        finding(
          'revision-number',
          ['revisions', i, 'version'],
          `found version ${String(revision.version)}, expected ${String(i + 1)}: number the revisions 1, 2, 3, … from the oldest`,
        ),
      );
    if (before !== undefined && surelyAfter(toDays(before.on), toDays(revision.on)))
      findings.push(
        finding(
          'revision-order',
          ['revisions', i, 'on'],
          `found ${revision.on}, expected ${before.on} or later: put the revisions in order, oldest first`,
        ),
      );
    return findings;
  });
}

/** Before anybody has said it in public, a claim has no verdict, unless arithmetic decides. */
export function checkAsOf({ evidence, asOf, calculation }: Claim, { statements }: Context): Finding[] {
  if (calculation !== undefined) return [];
  const asserted = evidence.filter(({ stance }) => stance === 'asserts');
  if (asserted.length === 0)
    return [
      finding(
        'claim-not-asserted',
        ['evidence'],
        'found no statement that asserts the claim, expected at least one: add it, or turn the claim round',
      ),
    ];
  const dates = asserted.flatMap(({ statement }) => statements.get(statement)?.published ?? []);
  const first = Math.min(...dates.map((date) => toDays(date).last));
  if (dates.length < asserted.length || first <= toDays(asOf).last) return [];
  const [earliest] = dates.filter((date) => toDays(date).last === first);
  return [
    finding(
      'claim-as-of-too-early',
      ['asOf'],
      `found ${asOf}, expected the day on which the claim was first published (${String(earliest)}) or later`,
    ),
  ];
}
