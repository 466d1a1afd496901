/** The whole record as one file, in two forms, and what proves that a copy of them is whole. */
import type { Manifest } from '../../core/schema/manifest.ts';
import { sizeInWords } from '../../wording/sizes.ts';
import { withWholeDates } from '../../wording/whole-dates.ts';

export interface WholeFile {
  /** Its name below `/data/`. */
  file: string;
  /** What it holds, in a sentence or two. */
  holds: string;
}

/** What `sha256sum -c` reads: the files of `/data/`, each with its SHA-256. */
export const SUMS = 'SHA256SUMS';

/** The files of the whole record, by what they are. */
export function wholeFiles({ id }: Pick<Manifest, 'id'>): Record<'site' | 'book' | 'sums', WholeFile> {
  return {
    site: {
      file: `${id}.zip`,
      holds:
        'Every page, to be read from a disk or a stick without a server: unpack it, and open index.html. The data files are in it. Search, the moving map and the check of words need the site itself; the cards for links are left out.',
    },
    book: {
      file: `${id}.epub`,
      holds:
        'Every claim with its verdict, who says what, the words that show it and the references, as an EPUB 3 book.',
    },
    sums: { file: SUMS, holds: 'For sha256sum -c: the SHA-256 of every file of this folder.' },
  };
}

/** What stands for the size of a file in a page, which is made before the file. */
export function sizeMark(file: string): string {
  return `${file}: not built`;
}

const MARK = />([\w.-]+): not built</g;

/**
 * A page with the sizes of files in it.
 * @param sizeOf how many bytes a file has; of one that cannot be told here, undefined
 */
export function withSizes(html: string, sizeOf: (file: string) => number | undefined): string {
  return html.replace(MARK, (_, file: string) => {
    const size = sizeOf(file);
    return `>${size === undefined ? 'this copy' : withWholeDates(sizeInWords(size))}<`;
  });
}
