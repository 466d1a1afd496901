/** A recorded version, as the parts of a claim's page take it. */
import type { Manifest } from '../core/schema/manifest.ts';
import type { Version } from '../core/schema/version.ts';
import { finder } from '../record/look-up.ts';
import type { ProvedQuote, ShownClaim } from '../record/types.ts';
import type { Names } from './names.ts';

/** The names of that day, and the sides of today. Looking up what the version does not name is a RangeError. */
export function versionNames({ names: { statements, actors, places, sources } }: Version, manifest: Manifest): Names {
  return {
    manifest,
    statement: finder(
      'statement',
      statements.map(({ slug, actor, channel, made }) => ({ slug, actor, channel, made: { on: made } })),
    ),
    actor: finder('actor', actors.map(withoutNulls)),
    place: finder('place', places),
    source: finder('source', sources),
  };
}

/** Another claim, as a version names it. */
type Other = Version['names']['claims'][number];

/** The claims that a version names, with their titles of that day. */
export function othersOf({ opposes, tension, related, names }: Version): {
  opposes: Other[];
  tension: (Other & { how: string })[];
  related: Other[];
} {
  const other = finder('claim', names.claims);
  return {
    opposes: opposes.map(other),
    tension: tension.map(({ slug, how }) => ({ ...other(slug), how })),
    related: related.map(other),
  };
}

/**
 * The claim as it was.
 * @param slug the claim's slug now, under which the version lies
 */
export function shownClaim(version: Version, slug: string): ShownClaim {
  const { verdict, family, rule, ruleNumber, trace, asOfDay: asOf, aboutTime: when, ...more } = version;
  const { calculation, figure, origins, bodyQuotes, evidence, tension, revisions, corrections, ...asTold } = more;
  return {
    ...asTold,
    ...{ slug, verdict, asOf, when },
    judgement: { verdict, family, rule, ruleNumber, asOf, ...trace },
    ...(figure && { figure }),
    bodyQuotes: bodyQuotes.map(quoteOf),
    evidence: evidence.map(pieceOf),
    ...(calculation && { calculation: { result: { outcome: calculation.outcome, working: calculation.working } } }),
    origins: {
      byStance: origins.byStance,
      relays: origins.relays.map(({ statement, carriers }) => ({ statement, carriers: carriers.map(withoutNulls) })),
    },
    tension: tension.map(({ slug: claim, how }) => ({ claim, how })),
    revisions: revisions.map(({ version, publishedOn: on, what }) => ({ version, on, what })),
    ...(corrections.length > 0 && { corrections }),
  };
}

function pieceOf({ quotes, passages, ...piece }: Version['evidence'][number]): ShownClaim['evidence'][number] {
  return {
    ...withoutNulls(piece),
    quotes: quotes.map(quoteOf),
    ...(passages.length > 0 && {
      passages: passages.map(({ source, wordRange }) => ({ source, words: wordRange })),
    }),
  };
}

function quoteOf({ wordRanges, ...quote }: Version['bodyQuotes'][number]): ProvedQuote {
  const { language: _, ...rest } = withoutNulls(quote);
  return { ...rest, wordRanges };
}

/** What a file says with null is nothing here. */
type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

function withoutNulls<T extends object>(object: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}

/** The address of a version. */
export function versionPath(slug: string, version: number): `/${string}` {
  return `/claims/${slug}/v/${String(version)}/`;
}
