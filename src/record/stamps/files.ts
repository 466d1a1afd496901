/** Time-stamps of sources, `sources/<slug>.<authority>.tsr`, and the certificates that prove them, `authorities/<id>.pem`. */
import { lstat, readFile } from 'node:fs/promises';
import { createHash, X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { Result } from '../../core/finding.ts';
import { noCertificate, notAFile, tooLarge } from '../../core/rules/index.ts';
import type { Stamp } from './open.ts';
import { messageOn, valueOrReport, type Report } from '../message.ts';
import { fileNamesIn } from '../reading/folder.ts';
import { readText } from '../reading/read-text.ts';

/** The folder of the certificates. */
export const AUTHORITIES = 'authorities';

export const CERTIFICATE = '.pem';

/** How the name of a time-stamp ends, behind the authority's. */
export const STAMP = '.tsr';

/** A certificate. `text` is missing where none can be read; a problem then says why. */
export interface CertificateFile {
  /** As `record.yaml` calls the authority. */
  authority: string;
  path: string;
  text: string | undefined;
}

export interface NamedStamp {
  /** The source's. */
  slug: string;
  authority: string;
  path: string;
}

/** A time-stamp, opened by the certificate of its authority. */
export interface StampFile extends NamedStamp {
  bytes: Uint8Array;
  /** `undefined` where there is no such certificate. */
  stamp: Result<Stamp> | undefined;
}

/** A time-stamp has some kilobytes, most of them certificates. */
const MOST_BYTES = 100_000;

/** Reads every certificate of the content folder. */
export async function readCertificates(folder: string, shown: string, report: Report): Promise<CertificateFile[]> {
  const names = (await fileNamesIn(join(folder, AUTHORITIES), lstat)) ?? [];
  return Promise.all(
    names.map(async (name) => {
      const path = `${shown}/${AUTHORITIES}/${name}`;
      const text = valueOrReport(await readText(join(folder, AUTHORITIES, name), path), report);
      const isOne = text === undefined || isCertificate(text);
      if (!isOne) report(messageOn(path, noCertificate.unread([])));
      const authority = name.endsWith(CERTIFICATE) ? name.slice(0, -CERTIFICATE.length) : name;
      return { authority, path, text: isOne ? text : undefined };
    }),
  );
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

/** What was found of each answer by each certificate. It hangs on nothing else, and is found out once in a process. */
const opened = new Map<string, Promise<Result<Stamp>>>();

function openedOnce(bytes: Uint8Array, certificate: string, authority: string): Promise<Result<Stamp>> {
  const key = createHash('sha256')
    .update(JSON.stringify([authority, certificate]))
    .update(bytes)
    .digest('hex');
  let known = opened.get(key);
  if (known === undefined) {
    // A tenth of a second, which a record without time-stamps need not wait.
    known = import('./open.ts').then(({ openStamp }) => openStamp(bytes, certificate, authority));
    opened.set(key, known);
  }
  return known;
}

/** Reads and opens every time-stamp. */
export async function readStamps(
  folder: string,
  stamps: readonly NamedStamp[],
  certificates: readonly CertificateFile[],
  report: Report,
): Promise<StampFile[]> {
  const read = stamps.map(async ({ slug, authority, path }) => {
    const file = join(folder, 'sources', `${slug}.${authority}${STAMP}`);
    const stats = await lstat(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) {
      report(messageOn(path, stats.isFile() ? tooLarge.entry([], stats.size, MOST_BYTES) : notAFile.entry([])));
      return [];
    }
    const bytes = await readFile(file);
    const certificate = certificates.find((each) => each.authority === authority)?.text;
    const stamp = certificate === undefined ? undefined : await openedOnce(bytes, certificate, authority);
    return [{ slug, authority, path, bytes, stamp }];
  });
  return (await Promise.all(read)).flat();
}
