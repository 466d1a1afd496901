/** Checks on each piece of evidence: whether its stance is one that this statement can take. */
import { overlap, surelyAfter } from '../days.ts';
import { toDays } from '../edtf.ts';
import type { Finding } from '../finding.ts';
import {
  concessionMissing,
  concessionUnexpected,
  denialOfAnotherTime,
  passageNotCarried,
  quoteNotCarried,
  statementTwice,
  withdrawalOfNothing,
} from '../rules/index.ts';
import type { Claim } from '../schema/claim.ts';
import { sameVoice } from '../verdict/word.ts';
import type { EvidenceContext } from './context.ts';

/** A statement takes one stance on a claim, once. */
export function checkOneStance({ evidence }: Claim): Finding[] {
  return evidence.flatMap(({ statement }, i) => {
    const first = evidence.findIndex((other) => other.statement === statement);
    if (first === i) return [];
    return [statementTwice.tell(['evidence', i, 'statement'], statement, first + 1)];
  });
}

/** A denial must speak of the claim's time. */
export function checkDenials({ evidence, when }: Claim): Finding[] {
  return evidence.flatMap(({ stance, speaksOf, statement }, i) => {
    if (stance !== 'denies' || overlap(toDays(speaksOf), toDays(when))) return [];
    return [denialOfAnotherTime.tell(['evidence', i, 'speaksOf'], statement, speaksOf, when)];
  });
}

/** Why a concession hurts takes one sentence of the editor's: exactly where a party that the claim hurts asserts it. */
export function checkConcessions({ evidence, hurts }: Claim, { statements }: EvidenceContext): Finding[] {
  return evidence.flatMap(({ statement, stance, concession }, i) => {
    const said = statements.get(statement);
    if (said === undefined) return [];
    const { actor, side } = said;
    const concedes = stance === 'asserts' && (hurts.includes(side) || hurts.includes(actor));
    if (concedes && concession === undefined) return [concessionMissing.tell(['evidence', i], actor, side)];
    if (!concedes && concession !== undefined)
      return [concessionUnexpected.tell(['evidence', i, 'concession'], actor, side)];
    return [];
  });
}

/** Only what an actor has asserted, on the side that he was on, can be taken back. */
export function checkWithdrawals({ evidence }: Claim, { statements }: EvidenceContext): Finding[] {
  return evidence.flatMap(({ statement, stance }, i) => {
    const withdrawal = statements.get(statement);
    if (stance !== 'withdraws' || withdrawal === undefined) return [];
    const earlier = evidence.some((other) => {
      const said = statements.get(other.statement);
      return (
        other.stance === 'asserts' &&
        said !== undefined &&
        sameVoice(said, withdrawal) &&
        !surelyAfter(toDays(said.made), toDays(withdrawal.made))
      );
    });
    if (earlier) return [];
    return [withdrawalOfNothing.tell(['evidence', i, 'stance'], withdrawal.actor)];
  });
}

/** A statement is quoted, and told in our words, from a source that carries it. */
export function checkCarriers({ evidence }: Claim, { statements }: EvidenceContext): Finding[] {
  return evidence.flatMap(({ statement, quotes, passages = [] }, i) => {
    const sources = statements.get(statement)?.sources;
    if (sources === undefined) return [];
    const places = [
      ...quotes.map(({ source }, j) => ({ source, path: ['quotes', j, 'source'], rule: quoteNotCarried })),
      ...passages.map(({ source }, j) => ({ source, path: ['passages', j, 'source'], rule: passageNotCarried })),
    ];
    return places
      .filter(({ source }) => !sources.includes(source))
      .map(({ source, path, rule }) => rule.tell(['evidence', i, ...path], source, statement, sources));
  });
}
