import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What shrinks; pictures, fonts and archives are compressed already. */
const TEXT = /\.(bib|css|csv|geojson|html|js|json|jsonld|ris|svg|txt|xml)$/;

/** Below this many bytes the headers of an answer weigh more than what is saved. */
const WORTHWHILE = 512;

const FORMS = [
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }) },
  {
    ending: '.br',
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
] as const;

/** What was done to a folder. */
export interface Compressed {
  /** Files that have a smaller one beside them now. */
  files: number;
  /** Their bytes, and the bytes of each of the smaller ones. */
  bytes: { plain: number; gzip: number; brotli: number };
}

/**
 * Writes `x.gz` and `x.br` beside each text file of a built site, for a server that sends them as they are.
 * The same bytes make the same files; one that exists is written anew, and is whole at every moment.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const waiting = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const done: Compressed = { files: 0, bytes: { plain: 0, gzip: 0, brotli: 0 } };
  const inTurn = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const bytes = await readFile(path);
      if (bytes.length < WORTHWHILE) continue;
      const [gzipped, brotli] = await Promise.all(FORMS.map((form) => packBeside(path, bytes, form)));
      done.files += 1;
      done.bytes.plain += bytes.length;
      done.bytes.gzip += gzipped ?? 0;
      done.bytes.brotli += brotli ?? 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, inTurn));
  return done;
}

async function packBeside(path: string, bytes: Buffer, { ending, pack }: (typeof FORMS)[number]): Promise<number> {
  const packed = await pack(bytes);
  const unfinished = `${path}${ending}.part`;
  await writeFile(unfinished, packed);
  await rename(unfinished, path + ending);
  return packed.length;
}
