/** Zip archives, the same bytes for the same files on any machine in any time zone. The container is fflate's. */
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough, zipSync, type Zippable } from 'fflate';

export interface ArchivedFile {
  /** Its path in the archive, with slashes. */
  path: string;
  bytes: Uint8Array;
}

/** How hard the compressor tries, from 1 to 9: at 9 it takes a third longer, for a thousandth less. */
const LEVEL = 6;

/** Compressed by Node's own zlib, which takes a third of the time of one in JavaScript. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk, { level: LEVEL }), final);
  }
}

/**
 * A zip of many files, in their order. It is handed on as it grows: a large record would not be held in memory.
 * @param day the day that each file bears, `YYYY-MM-DD`: that of the machine would make every archive another one
 * @param write takes the next bytes of it, which are not to be kept: each piece may hold a larger piece of memory
 * @throws Error from the compressor, and whatever `write` throws
 */
export function writeZip(files: Iterable<ArchivedFile>, day: string, write: (bytes: Uint8Array) => void): void {
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    write(chunk);
  });
  for (const { path, bytes } of files) {
    const file = new Deflated(path);
    file.mtime = localTime(day);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
}

/**
 * A zip whose first file lies in it as it is, and has its length before it, as the container of an EPUB asks (OCF 3.3, 4.2).
 * @param day as in {@link writeZip}
 */
export function containerOf([first, ...files]: readonly ArchivedFile[], day: string): Uint8Array {
  const entries: Zippable = {};
  if (first !== undefined) entries[first.path] = [first.bytes, { level: 0 }];
  for (const { path, bytes } of files) entries[path] = [bytes, { level: LEVEL }];
  return zipSync(entries, { mtime: localTime(day) });
}

/** Noon of a day, by the clock of this machine: an archive keeps what the clock shows, and knows no time zones. */
function localTime(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
