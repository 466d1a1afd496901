/** Checks on the claim as a whole. */
import { surelyAfter } from '../days.ts';
import { toDays } from '../edtf.ts';
import type { Finding } from '../finding.ts';
import {
  arithmeticNotNeutral,
  arithmeticUndecided,
  arithmeticWithoutCalculation,
  calculationDecides,
  claimAsOfTooEarly,
  claimFavoursAndHurts,
  claimNotAsserted,
  revisionNumber,
  revisionOrder,
} from '../rules/index.ts';
import type { Claim } from '../schema/claim.ts';
import type { EvidenceContext } from './context.ts';

/** Nobody both wins and loses by a claim. */
export function checkInterests({ favours, hurts }: Claim): Finding[] {
  return hurts.flatMap((party, at) =>
    favours.includes(party) ? [claimFavoursAndHurts.tell(['hurts', at], party)] : [],
  );
}

/** Arithmetic decides alone, so only a neutral claim of that kind may leave the decision to it. */
export function checkKind({ kind, favours, hurts, calculation }: Claim, { arithmetic }: EvidenceContext): Finding[] {
  if (kind !== 'arithmetic')
    return arithmetic === 'proves' || arithmetic === 'refutes'
      ? [calculationDecides.tell(['kind'], arithmetic, kind)]
      : [];
  return [
    ...(favours.length > 0 ? [arithmeticNotNeutral.tell(['favours'], favours)] : []),
    ...(hurts.length > 0 ? [arithmeticNotNeutral.tell(['hurts'], hurts)] : []),
    ...(calculation === undefined ? [arithmeticWithoutCalculation.tell(['kind'])] : []),
    ...(arithmetic === 'undecided' ? [arithmeticUndecided.tell(['kind'])] : []),
  ];
}

/** Versions are numbered 1, 2, 3, … and their days never go back. */
export function checkRevisions({ revisions }: Claim): Finding[] {
  return revisions.flatMap(({ version, on }, i) => {
    const before = revisions[i - 1];
    const goesBack = before !== undefined && surelyAfter(toDays(before.on), toDays(on));
    return [
      ...(version === i + 1 ? [] : [revisionNumber.tell(['revisions', i, 'version'], version, i + 1)]),
      ...(goesBack ? [revisionOrder.tell(['revisions', i, 'on'], on, before.on)] : []),
    ];
  });
}

/** Before anybody has said it in public, a claim has no verdict, unless arithmetic decides. */
export function checkAsOf({ evidence, asOf, calculation }: Claim, { statements }: EvidenceContext): Finding[] {
  if (calculation !== undefined) return [];
  const asserted = evidence.filter(({ stance }) => stance === 'asserts');
  if (asserted.length === 0) return [claimNotAsserted.tell(['evidence'])];
  const dates = asserted.flatMap(({ statement }) => statements.get(statement)?.published ?? []);
  const first = Math.min(...dates.map((date) => toDays(date).last));
  if (dates.length < asserted.length || first <= toDays(asOf).last) return [];
  const [earliest] = dates.filter((date) => toDays(date).last === first);
  return [claimAsOfTooEarly.tell(['asOf'], asOf, String(earliest))];
}
