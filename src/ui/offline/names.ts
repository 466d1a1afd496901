/** What the pages, the worker behind them and the build call by one name. */

/** What is asked of the site, by its address below the site's root: a {@link Build}, */
export const BUILD_FILE = 'offline/build.json';
/** and a list of {@link KeptFile}. */
export const FILES_FILE = 'offline/files.json';

/** Which build a site is of. */
export interface Build {
  /** The first digits of a SHA-256 of all its files: two builds of the same name are the same. */
  build: string;
  /** The day of the record's last change, `YYYY-MM-DD`. */
  day: string;
  /** How many files the whole record is, and how many bytes. */
  files: number;
  bytes: number;
}

/** A file of the whole record: its path from the site's root, its length in bytes, and the start of its SHA-256, in hexadecimal. */
export type KeptFile = readonly [path: string, bytes: number, hash: string];

/** Digits of a hash in a {@link KeptFile}: enough that no two files are taken for one. */
export const HASH_DIGITS = 16;

/** Response headers that say when a copy was made (ISO 8601), and of which build. */
export const KEPT_AT = 'x-kept-at';
export const KEPT_BUILD = 'x-kept-build';

/** A request header of a page that keeps the whole record itself: the worker lets it pass, and keeps no second copy. */
export const FOR_WHOLE = 'x-for-whole';

/** Every cache of the site begins with this: others may lie on the same host. */
export function cachePrefix(root: string): string {
  return `kept ${new URL(root).pathname} `;
}

/** Pages that were read, with what they loaded. */
export const READ = 'read';
/** Their styles, scripts and faces, whose names change with what is in them. */
export const PARTS = 'parts';
/** Before the name of a build: the whole record of it, as far as it has come. */
export const WHOLE = 'whole ';
/** In a cache of the whole record, where all of it has come: its {@link Build}. */
export const DONE = 'offline/done.json';

/** What a page tells the worker. */
export type ToWorker =
  /** What this page is, and what it has loaded: the worker was not there yet to see it. */
  | { read: string[] }
  /** The new worker is to take the old one's place. */
  | 'take over';

/** What the worker has to tell a page. */
export type ToPage = 'newer build' | 'newer worker';

/** The address under which a copy lies: of a page that a script shows in several ways there is one. */
export function cacheKeyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
