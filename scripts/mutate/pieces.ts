/** What `npm run mutate` can be asked for. */

/** A part of the program that is mutated together, with the tests that are to hold it. */
export interface Piece {
  name: string;
  what: string;
  /** Folders, each with those in it. */
  folders: readonly string[];
  /** Folders and files that another piece has, or that hold no code. */
  without?: readonly string[];
  /** Tests that may catch a mutant, as vitest takes them. */
  tests: readonly string[];
}

const all = ['tests/unit/**/*.test.ts'];

/** The rules are held by their own tests: what only a test of the whole record would notice counts as not held. */
export const PIECES: readonly Piece[] = [
  {
    name: 'rules',
    what: 'verdicts, evidence, dates, figures, words, versions',
    folders: ['src/domain'],
    without: ['src/domain/schema'],
    tests: [
      'tests/unit/*.test.ts',
      ...['as-of', 'desk', 'verdict', 'version', 'markdown'].map((folder) => `tests/unit/${folder}/*.test.ts`),
    ],
  },
  {
    name: 'reader',
    what: 'schemas, content, its checks, markdown',
    folders: ['src/record', 'src/markdown', 'src/domain/schema'],
    without: ['src/record/export'],
    tests: all,
  },
  { name: 'exports', what: 'data files and tables', folders: ['src/record/export', 'src/view/data'], tests: all },
  { name: 'references', what: 'references in every form', folders: ['src/cite'], tests: ['tests/unit/cite/*.test.ts'] },
  {
    name: 'commands',
    what: 'what the editor’s commands do',
    folders: ['scripts'],
    tests: ['tests/unit/scripts/*.test.ts'],
  },
  {
    name: 'view',
    what: 'what the pages say',
    folders: ['src/view'],
    without: ['src/view/data'],
    tests: all,
  },
];

/**
 * The folders of the pieces, or of those that are asked for, each on its own: one that is done need not be done again
 * where the next one breaks off.
 * @param asked names of pieces, or folders and files; nothing for all
 * @param files every file of the project, with `/` between folders
 * @throws RangeError with what there is, where something asked for is nowhere
 */
export function portions(asked: readonly string[], files: readonly string[]): { piece: Piece; folder: string; files: string[] }[] {
  const every = PIECES.flatMap((piece) => foldersOf(piece, files));
  if (asked.length === 0) return every;
  return asked.flatMap((name) => {
    const found = every.flatMap((portion) => {
      if (portion.piece.name === name || portion.folder === name || portion.folder.startsWith(`${name}/`)) return [portion];
      const file = portion.files.filter((each) => each === name);
      return file.length > 0 ? [{ ...portion, files: file }] : [];
    });
    if (found.length > 0) return found;
    const names = PIECES.map((piece) => piece.name).join(', ');
    throw new RangeError(`There is nothing to mutate called "${name}". There are ${names}, and their folders and files.`);
  });
}

function foldersOf(piece: Piece, files: readonly string[]): { piece: Piece; folder: string; files: string[] }[] {
  const below = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);
  const mine = files.filter(
    (file) =>
      /(?<!\.d)\.ts$/u.test(file) &&
      piece.folders.some((folder) => below(file, folder)) &&
      piece.without?.some((folder) => below(file, folder)) !== true,
  );
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
  return [...Map.groupBy(mine, folderOf)].map(([folder, inFolder]) => ({ piece, folder, files: inFolder }));
}
