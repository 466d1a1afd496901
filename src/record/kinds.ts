/** The five kinds of entries: where each stands in the content, and what its fields are. */
import type { z } from 'zod';
import { actorSchema, type Actor } from '../core/schema/actor.ts';
import { claimSchema, type Claim } from '../core/schema/claim.ts';
import { placeSchema, type Place } from '../core/schema/place.ts';
import { sourceSchema, type Source } from '../core/schema/source.ts';
import { statementSchema, type Statement } from '../core/schema/statement.ts';

/** What the file of each kind holds, by the name of its folder. */
export interface Contents {
  actors: Actor;
  claims: Claim;
  places: Place;
  sources: Source;
  statements: Statement;
}

export type ContentKind = keyof Contents;

/** In the order of their folders. */
export const CONTENT_KINDS = [
  'actors',
  'claims',
  'places',
  'sources',
  'statements',
] as const satisfies readonly ContentKind[];

/** The schema of each kind. */
export const CONTENT_SCHEMAS: { [K in ContentKind]: z.ZodType<Contents[K]> } = {
  actors: actorSchema,
  claims: claimSchema,
  places: placeSchema,
  sources: sourceSchema,
  statements: statementSchema,
};

/** How a message names one entry of each kind. */
export const KIND_NOUNS: Record<ContentKind, string> = {
  actors: 'an actor',
  claims: 'a claim',
  places: 'a place',
  sources: 'a source',
  statements: 'a statement',
};

/** The end of an entry's file name. */
export function extensionOf(kind: ContentKind): '.md' | '.yaml' {
  return kind === 'claims' ? '.md' : '.yaml';
}

/** Slugs that an entry may not have: their addresses are the site's own (`/claims/page/2/`, `/claims/topic/talks/`). */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'actor',
  'embed',
  'index',
  'kind',
  'page',
  'place',
  'side',
  'source',
  'topic',
  'v',
  'verdict',
]);
