/** The record as Astro's collections. They are filled by the same reader that `npm run check` uses. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Version } from './domain/schema/version.ts';
import { recordLoader } from './record/loader.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry } from './record/types.ts';

// The schemas give the pages their types. They check nothing: the reader has checked and computed every entry.
export const collections = {
  claims: defineCollection({ loader: recordLoader('claims'), schema: z.custom<ClaimEntry>() }),
  statements: defineCollection({ loader: recordLoader('statements'), schema: z.custom<StatementEntry>() }),
  actors: defineCollection({ loader: recordLoader('actors'), schema: z.custom<ActorEntry>() }),
  places: defineCollection({ loader: recordLoader('places'), schema: z.custom<PlaceEntry>() }),
  sources: defineCollection({ loader: recordLoader('sources'), schema: z.custom<SourceEntry>() }),
  versions: defineCollection({ loader: recordLoader('versions'), schema: z.custom<Version>() }),
};
