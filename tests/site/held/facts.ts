/** What the data files say of a claim, and the recorded versions of a version, in one form: what a page is held to. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Verdict } from '../../../src/core/schema/claim.ts';
import type { ClaimFile } from '../../../src/exports/schema/claim-file.ts';
import type { ClaimsFile } from '../../../src/exports/schema/claims-file.ts';
import type { SourcesFile } from '../../../src/exports/schema/sources-file.ts';
import type { Figure } from '../../../src/core/schema/figure.ts';
import type { Version } from '../../../src/core/schema/version.ts';
import type { Version1 } from '../../../src/core/schema/version-1.ts';
import { builtJson, found } from '../formats/built-file.ts';
import type { EvidenceFields, QuoteFields } from '../formats/format.ts';
import { CONTENT, RECORD } from '../this-site.ts';
import { printed } from './words.ts';

export interface Piece extends Pick<EvidenceFields, 'statement' | 'actor' | 'side' | 'stance' | 'basis' | 'when'> {
  sources: string[];
  quotes: (Pick<QuoteFields, 'source' | 'exact' | 'voice'> & {
    words: readonly (readonly [number, number])[];
    translation?: string | null | undefined;
  })[];
  figure: Figure | undefined;
  concession: string | undefined;
  note: string | undefined;
}

export interface Facts {
  id: string;
  slug: string;
  title: string;
  topic: string;
  kind: Claim['kind'];
  favours: string[];
  hurts: string[];
  places: { slug: string; name: string }[];
  when: string;
  figure: Figure | undefined;
  asOf: string;
  verdict: Verdict;
  row: number;
  rule: string;
  inputs: { words: string; holds: boolean; statements: string[] }[];
  wouldChange: { if: string; verdict: Verdict }[];
  deniedBy: string[];
  /** Why a statement has no vote, by statement. */
  uncounted: ReadonlyMap<string, string>;
  working: string[];
  evidence: Piece[];
  unknowns: string[];
  version: number;
  reviewed: string;
  /** The account as plain text. */
  text: string;
  revisions: { version: number; on: string; what: string }[];
  corrections: { version: number; verdictBefore: Verdict; what: string; why: string }[];
  /** How many sources the record rested on. */
  weighed: number;
  channels: ReadonlyMap<string, string>;
  actors: ReadonlyMap<string, { name: string; kind: string }>;
}

export const { claims } = builtJson('data/claims.json') as ClaimsFile;
export const { sources } = builtJson('data/sources.json') as SourcesFile;

const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));
/** Of every claim, withdrawn ones too. */
const slugs = new Map(RECORD.claims.map(({ id, slug }) => [id, slug]));

/**
 * A claim as `claims.json` lists it.
 * @throws Error where no such claim stands
 */
export function listed(slug: string): ClaimsFile['claims'][number] {
  return found(bySlug.get(slug), `claim ${slug}`);
}

const known = new Map<string, Facts>();

/** A claim as its own data file has it. */
export function factsOf(slug: string): Facts {
  const facts = known.get(slug) ?? asPrinted(factsInFile(builtJson(`claims/${slug}.json`) as ClaimFile));
  known.set(slug, facts);
  return facts;
}

/** The same with every word of ours as a reader has it; what an article says stays. */
function asPrinted<T>(value: T): T;
function asPrinted(value: unknown): unknown {
  if (typeof value === 'string') return printed(value);
  if (Array.isArray(value)) return value.map((each: unknown) => asPrinted(each));
  if (value instanceof Map) return new Map([...value].map(([key, each]: [unknown, unknown]) => [key, asPrinted(each)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'exact' ? each : asPrinted(each)]),
  );
}

/** What a claim's file and a recorded version have alike. */
function factsInFile(file: Omit<ClaimFile, 'url' | 'revisions'> & Pick<Version, 'revisions'>): Facts {
  const { trace, names, calculation, evidence, figure, bodyQuotes: _, ...more } = file;
  return {
    ...more,
    ...trace,
    when: file.aboutTime,
    row: file.ruleNumber,
    asOf: file.asOfDay,
    inputs: trace.inputs.map(({ question, ...input }) => ({ ...input, words: question })),
    wouldChange: trace.wouldChange.map(({ supposing, ...then }) => ({ ...then, if: supposing })),
    revisions: file.revisions.map(({ publishedOn, ...each }) => ({ ...each, on: publishedOn })),
    figure: figure ?? undefined,
    places: file.places.map((slug) => ({ slug, name: names.places.find((each) => each.slug === slug)?.name ?? '' })),
    uncounted: new Map(trace.uncounted.map(({ statement, why }) => [statement, why])),
    working: calculation?.working ?? [],
    evidence: evidence.map((piece) => ({
      ...piece,
      when: piece.made,
      quotes: piece.quotes.map(({ wordRanges, ...quote }) => ({ ...quote, words: wordRanges })),
      figure: piece.figure ?? undefined,
      concession: piece.concession ?? undefined,
      note: piece.note ?? undefined,
    })),
    channels: new Map(names.statements.map(({ slug, channel }) => [slug, channel])),
    actors: new Map(names.actors.map((actor) => [actor.slug, actor])),
  };
}

const folder = join(CONTENT, 'versions');

/** Every recorded version, by claim and number. */
export const everyVersion: readonly (Version | Version1)[] = globSync('*/*.json', { cwd: folder })
  .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Version | Version1)
  .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version));

/** Those of claims that stand. */
export const versions = everyVersion.filter(({ id }) => claims.some((claim) => claim.id === id));

/** The slug under which a version lies now. */
export function slugOf({ id }: Pick<Version, 'id'>): string {
  return found(slugs.get(id), `claim ${id}`);
}

/** A version as its file recorded it. */
export function factsRecorded(recorded: Version | Version1): Facts {
  return asPrinted(factsIn(recorded));
}

function factsIn(recorded: Version | Version1): Facts {
  if (!('form' in recorded)) return { ...factsInFile(recorded), slug: slugOf(recorded) };
  const { id, version, reviewed, weighed, content } = recorded;
  const { claim, statements, actors, places } = content;
  const { judgement } = claim;
  return {
    ...{ id, version, reviewed, weighed, slug: slugOf(recorded) },
    ...claim,
    ...judgement,
    // One side, or none, where it was recorded before there could be several.
    favours: [claim.favours].flat().filter((side) => side !== 'none'),
    places: claim.places.map((slug) => ({ slug, name: places.find((each) => each.slug === slug)?.name ?? '' })),
    figure: claim.figure,
    uncounted: new Map(judgement.uncounted.map(({ statement, why }) => [statement, why])),
    working: claim.calculation?.result.working ?? [],
    evidence: claim.evidence.map((piece) => ({
      ...piece,
      when: piece.made,
      figure: piece.figure,
      concession: piece.concession,
      note: piece.note,
    })),
    corrections: claim.corrections ?? [],
    channels: new Map(statements.map(({ slug, channel }) => [slug, channel])),
    actors: new Map(actors.map((actor) => [actor.slug, actor])),
  };
}
