/** The record as the pages get it: what was read, proved and judged once, with a look-up for each list. */
import { getCollection } from 'astro:content';
import type { Version } from '../domain/schema/version.ts';
import { compareIds, lookUp, type SiteRecord } from './look-up.ts';

export type { SiteRecord } from './look-up.ts';

/**
 * The whole record. Lists are sorted: claims by id, the others by slug.
 * Its look-ups throw where there is no such entry: references are checked when the record is read, so that is a fault
 * of the page.
 */
export async function getRecord(): Promise<SiteRecord> {
  const [claims, statements, actors, places, sources] = await Promise.all([
    getCollection('claims'),
    getCollection('statements'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('sources'),
  ]);
  return lookUp({
    claims: claims.map((entry) => entry.data),
    statements: statements.map((entry) => entry.data),
    actors: actors.map((entry) => entry.data),
    places: places.map((entry) => entry.data),
    sources: sources.map((entry) => entry.data),
  });
}

/** Every recorded version, by the claim's id, then by number. */
export async function getVersions(): Promise<Version[]> {
  const versions = (await getCollection('versions')).map((entry) => entry.data);
  return versions.sort((a, b) => compareIds(a.id, b.id) || a.version - b.version);
}
