/** Where a party's own words cannot stand together, and which of them is surely the later. */
import { surelyAfter } from './days.ts';
import { toDays } from './edtf.ts';
import type { Stance } from './schema/claim.ts';
import { partyOf, type Side } from './sides.ts';
import { opposite } from './verdict/word.ts';

export interface OwnWord {
  /** Slug of the statement. */
  statement: string;
  actor: string;
  side: Side;
  stance: Stance;
  /** When it was made (EDTF). */
  made: string;
}

export interface ClaimWords<Word extends OwnWord> {
  slug: string;
  /** Slugs of the claims that cannot be true together with this one. */
  opposes: readonly string[];
  evidence: readonly Word[];
}

/** Two statements of one party that cannot both hold. */
export interface Clash<Word extends OwnWord> {
  /** A side, or the slug of an actor who speaks for nobody else. */
  party: string;
  /** The claim on which they clash, or the two opposing claims that they assert: slugs. */
  claims: readonly string[];
  /** The earlier word, where `ordered`. */
  first: Word;
  second: Word;
  /** Whether the second is later on every reading of the two dates. */
  ordered: boolean;
}

/**
 * Every such pair of statements, once: on one claim by opposite stances, else by asserting two claims that oppose each
 * other. In the order of the claims.
 */
export function ownClashes<Word extends OwnWord>(claims: readonly ClaimWords<Word>[]): Clash<Word>[] {
  const seen = new Set<string>();
  return [...onOneClaim(claims), ...onOpposingClaims(claims)].filter(({ first, second }) => {
    const pair = [first.statement, second.statement].sort().join(' ');
    return !seen.has(pair) && seen.add(pair);
  });
}

function onOneClaim<Word extends OwnWord>(claims: readonly ClaimWords<Word>[]): Clash<Word>[] {
  return claims.flatMap(({ slug, evidence }) =>
    evidence.flatMap((a, i) =>
      evidence.slice(i + 1).flatMap((b) => (opposite(a.stance, b.stance) ? clash(a, b, [slug]) : [])),
    ),
  );
}

function onOpposingClaims<Word extends OwnWord>(claims: readonly ClaimWords<Word>[]): Clash<Word>[] {
  const asserted = ({ evidence }: ClaimWords<Word>) => evidence.filter(({ stance }) => stance === 'asserts');
  return claims.flatMap((claim, i) =>
    claims
      .slice(i + 1)
      .filter(({ slug }) => claim.opposes.includes(slug))
      .flatMap((other) =>
        asserted(claim).flatMap((a) => asserted(other).flatMap((b) => clash(a, b, [claim.slug, other.slug]))),
      ),
  );
}

function clash<Word extends OwnWord>(a: Word, b: Word, claims: readonly string[]): Clash<Word>[] {
  const party = partyOf(a);
  if (party !== partyOf(b) || a.statement === b.statement) return [];
  const [x, y] = [toDays(a.made), toDays(b.made)];
  const [first, second] = surelyAfter(x, y) ? [b, a] : [a, b];
  return [{ party, claims, first, second, ordered: surelyAfter(x, y) || surelyAfter(y, x) }];
}
