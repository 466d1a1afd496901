/** The whole record, read, proved and judged: what the pages, the data files and the editor's commands are made from. Plain JSON, but for the files of the map. */
import type { Stretch } from '../core/accounting.ts';
import type { CalculationResult } from '../core/calculation/result.ts';
import type { Origins } from '../core/origins.ts';
import type { Actor } from '../core/schema/actor.ts';
import type { Calculation } from '../core/schema/calculation.ts';
import type { Claim, Evidence, Quote, Tension } from '../core/schema/claim.ts';
import type { Fingerprint } from '../core/schema/fingerprint.ts';
import type { MapBase } from './map-base.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import type { Place } from '../core/schema/place.ts';
import type { Source } from '../core/schema/source.ts';
import type { Statement } from '../core/schema/statement.ts';
import type { Version } from '../core/schema/version.ts';
import type { Side } from '../core/sides.ts';
import type { Judgement } from '../core/verdict/types.ts';
import type { WordRange } from '../core/word-numbers.ts';

/** A quotation that was found in its article, at exactly one place. */
export interface ProvedQuote extends Omit<Quote, 'confirmed'> {
  /** One range for each part of `exact` between omissions. */
  wordRanges: WordRange[];
}

export interface EvidenceEntry extends Omit<Evidence, 'quotes' | 'argued'> {
  actor: string;
  side: Side;
  /** When the statement was made (EDTF). */
  made: string;
  /** How many statements the statement is known to have come after (`made.after`): orders those of one day. */
  follows?: number;
  /** When the earliest source that carries it was published (EDTF). */
  published: string;
  /** The sources that carry the statement (slugs), in the order of the statement's file. */
  sources: string[];
  quotes: ProvedQuote[];
}

/** What a page shows of a claim, as it is now or as it was recorded: of its arithmetic the working alone. */
export interface ShownClaim extends Omit<
  Claim,
  'absences' | 'evidence' | 'calculation' | 'opposes' | 'tension' | 'related'
> {
  slug: string;
  /** Slugs of the claims that cannot be true together with this one, both ways, sorted by id. */
  opposes: string[];
  /** The claims (slugs) that pull apart from this one and can be true together with it, both ways, sorted by id. */
  tension: Tension[];
  related: string[];
  evidence: EvidenceEntry[];
  calculation?: { result: CalculationResult };
  /** The body, rendered and safe. Its addresses start at the site's root, without a base path. */
  html: string;
  /** The body's plain text, for excerpts. */
  text: string;
  /** Quotations in the body, proved. */
  bodyQuotes: ProvedQuote[];
  judgement: Judgement;
  origins: Origins;
  /** The newest revision's number. */
  version: number;
}

export interface ClaimEntry extends ShownClaim {
  calculation?: Calculation & { result: CalculationResult };
}

export interface StatementEntry extends Statement {
  slug: string;
  /** Whose voice it was: the side that its actor was on when he made it. */
  side: Side;
  /** How many statements it is known to have come after (`made.after`): orders those of one day. */
  follows: number;
  /** When the earliest source that carries it was published (EDTF). */
  published: string;
  /** Slugs of the claims that stand on which it takes a stance, sorted by id. */
  claims: string[];
}

export interface ActorEntry extends Omit<Actor, 'side'> {
  slug: string;
  /** Whose voice it is; of somebody who changed sides, whose it was last. */
  side: Side;
  /** Of somebody who changed sides: each side with its time (EDTF), oldest first. */
  sides?: { side: Side; when: string }[];
  /** A person by name, or the organisation itself. */
  named: boolean;
  statements: string[];
}

export interface PlaceEntry extends Place {
  slug: string;
  /** Slugs of the claims that stand about it, sorted by id. */
  claims: string[];
}

export interface SourceEntry extends Omit<Source, 'accounting'> {
  slug: string;
  /** Words of the article. */
  wordCount: number;
  /** What its quotations are proved with. */
  fingerprint: Fingerprint;
  /** Words that the site quotes, each once, divided by all words. */
  quotedShare: number;
  /** What the words are for, in order. */
  accounting: Stretch[];
  /** Words that nothing accounts for, in order. Nothing that is published has any. */
  unaccounted: WordRange[];
  statements: string[];
  /** Slugs of the claims that stand and rest on it, sorted by id. */
  claims: string[];
}

/** Every list is sorted: claims by id, the others by slug. Withdrawn entries are in their lists, with `withdrawn` set. */
export interface TheEntries {
  /** What the record is. */
  manifest: Manifest;
  /** What its map is drawn on; left out where it has none. */
  map?: MapBase;
  claims: ClaimEntry[];
  statements: StatementEntry[];
  actors: ActorEntry[];
  places: PlaceEntry[];
  sources: SourceEntry[];
}

export interface TheRecord extends TheEntries {
  /** Every version of every claim, as it was recorded: by the claim's id, then by number. */
  versions: Version[];
}
