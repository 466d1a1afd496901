/** The record as the pages get it: what was read, proved and judged once, with a look-up for each list. */
import type { Manifest } from '../core/schema/manifest.ts';
import type { Version } from '../core/schema/version.ts';
import { contentFolder } from './content-folder.ts';
import { lookUp, type SiteRecord } from './look-up.ts';
import { once } from './once.ts';
import { formatMessage } from './message.ts';
import { stillPublished } from './published.ts';
import { unfit } from './read.ts';
import { shownSoFar, readAgain } from './read-again.ts';
import type { TheRecord } from './types.ts';

const FOLDER = contentFolder();

/** What a build publishes. It was read when the first page asked, and stays as it is until the last one is written. */
let inThisBuild: Promise<TheRecord> | undefined;

function theRecord(): Promise<TheRecord> {
  if (import.meta.env.DEV) return soundSoFar();
  return (inThisBuild ??= soundAndRecorded());
}

/** An editor sees a change before it is recorded as a version; a mistake leaves out, or as it last was, what it touches. */
async function soundSoFar(): Promise<TheRecord> {
  const record = await shownSoFar(FOLDER);
  if (record === undefined) throw new Error(`The content has problems:\n${await problemsOf()}`);
  return record;
}

async function soundAndRecorded(): Promise<TheRecord> {
  const result = await readAgain(FOLDER);
  const { record } = result;
  if (record === undefined || unfit(result).length > 0)
    throw new Error(`The content has problems:\n${await problemsOf()}`);
  return record;
}

async function problemsOf(): Promise<string> {
  return unfit(await readAgain(FOLDER))
    .map(formatMessage)
    .join('\n');
}

const lookedUp = once(lookUp);

/**
 * The whole record. Lists are sorted: claims by id, the others by slug.
 * Its look-ups throw where there is no such entry: references are checked when the record is read, so that is a fault
 * of the page.
 */
export async function getRecord(): Promise<SiteRecord> {
  return lookedUp(await theRecord());
}

/** The addresses of what lies beside each claim that stands: a file or a page, by the claim's slug. */
export async function claimPaths() {
  const { claims } = await getRecord();
  return stillPublished(claims).map((claim) => ({ params: { slug: claim.slug }, props: { claim } }));
}

/** What the record is. */
export async function getManifest(): Promise<Manifest> {
  return (await theRecord()).manifest;
}

/** Every recorded version, by the claim's id, then by number. */
export async function getVersions(): Promise<readonly Version[]> {
  return (await theRecord()).versions;
}

const versionsById = once((versions: readonly Version[]) => Map.groupBy(versions, ({ id }) => id));

/** The recorded versions of a claim, by number. */
export async function getVersionsOf(id: string): Promise<readonly Version[]> {
  return versionsById(await getVersions()).get(id) ?? [];
}
