/** Checks on each piece of evidence: whether its stance is one that this statement can take. */
import { overlap, surelyAfter, toDays } from '../edtf.ts';
import { finding, type Finding } from '../finding.ts';
import type { Claim } from '../schema/claim.ts';
import { sameVoice } from '../verdict/word.ts';
import type { Context } from './context.ts';

/** A statement takes one stance on a claim, once. */
export function checkOnce({ evidence }: Claim): Finding[] {
  return evidence.flatMap(({ statement }, i) => {
    const first = evidence.findIndex((other) => other.statement === statement);
    if (first === i) return [];
    return [
      finding(
        'statement-twice',
        ['evidence', i, 'statement'],
        `found the statement "${statement}" again (first as number ${String(first + 1)}), expected each statement once: put its quotations together`,
      ),
    ];
  });
}

/** A denial must speak of the claim's time. */
export function checkDenials({ evidence, when }: Claim): Finding[] {
  return evidence.flatMap(({ stance, speaksOf, statement }, i) => {
    if (stance !== 'denies' || overlap(toDays(speaksOf), toDays(when))) return [];
    return [
      finding(
        'denial-of-another-time',
        ['evidence', i, 'speaksOf'],
        `"${statement}" speaks of ${speaksOf} and the claim is about ${when}: that is no denial, expected times that overlap: link the claim that it asserts as related instead`,
      ),
    ];
  });
}

/** Why a concession hurts takes one sentence of the editor's: exactly where a party that the claim hurts asserts it. */
export function checkConcessions({ evidence, hurts }: Claim, { statements }: Context): Finding[] {
  return evidence.flatMap(({ statement, stance, concession }, i) => {
    const said = statements.get(statement);
    if (said === undefined) return [];
    const { actor, side } = said;
    const concedes = stance === 'asserts' && (hurts.includes(side) || hurts.includes(actor));
    if (concedes && concession === undefined)
      return [
        finding(
          'concession-missing',
          ['evidence', i],
          `"${actor}" (${side}) asserts what hurts it, expected concession: say in one sentence why it goes against the speaker to say so`,
        ),
      ];
    if (!concedes && concession !== undefined)
      return [
        finding(
          'concession-unexpected',
          ['evidence', i, 'concession'],
          `"${actor}" (${side}) does not assert what hurts it, expected no concession: leave it out, or correct hurts or the stance`,
        ),
      ];
    return [];
  });
}

/** Only what an actor has asserted, on the side that he was on, can be taken back. */
export function checkWithdrawals({ evidence }: Claim, { statements }: Context): Finding[] {
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
    return [
      finding(
        'withdrawal-of-nothing',
        ['evidence', i, 'stance'],
        `"${withdrawal.actor}" withdraws what it has not asserted before, expected an earlier assertion of the same actor: add it, or say denies`,
      ),
    ];
  });
}

/** A statement is quoted, and told in our words, from a source that carries it. */
export function checkCarriers({ evidence }: Claim, { statements }: Context): Finding[] {
  return evidence.flatMap(({ statement, quotes, passages = [] }, i) => {
    const sources = statements.get(statement)?.sources;
    if (sources === undefined) return [];
    const places = [
      ...quotes.map(({ source }, j) => ({ source, path: ['quotes', j, 'source'], rule: 'quote-not-carried' })),
      ...passages.map(({ source }, j) => ({ source, path: ['passages', j, 'source'], rule: 'passage-not-carried' })),
    ];
    return places.flatMap(({ source, path, rule }) =>
      sources.includes(source)
        ? []
        : [
            finding(
              rule,
              ['evidence', i, ...path],
              `found ${source}, which does not carry "${statement}", expected ${sources.join(' or ')}: ${rule === 'quote-not-carried' ? 'quote' : 'take the words from'} one of these, or add the source to the statement's carriedBy`,
            ),
          ],
    );
  });
}
