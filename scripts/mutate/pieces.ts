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

/** Each is held by its own tests: what only a test of the whole record or of a built page would notice counts as not held. */
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
    what: 'schemas, the content and its checks, markdown',
    folders: ['src/record', 'src/markdown', 'src/domain/schema'],
    without: ['src/record/export'],
    tests: ['tests/unit/**/*.test.ts'],
  },
  {
    name: 'exports',
    what: 'data files, tables, graph, package',
    folders: ['src/record/export', 'src/view/data'],
    tests: ['tests/unit/export/*.test.ts', 'tests/unit/view/**/*.test.ts'],
  },
  { name: 'references', what: 'references in every form', folders: ['src/cite'], tests: ['tests/unit/cite/*.test.ts'] },
  {
    name: 'commands',
    what: 'the parts of the editor’s commands',
    folders: ['scripts'],
    // The commands themselves run as programs of their own, which a test here cannot reach into.
    tests: ['tests/unit/scripts/*.test.ts'],
  },
  {
    name: 'view',
    what: 'what the pages say',
    folders: ['src/view'],
    without: ['src/view/data'],
    tests: ['tests/unit/view/**/*.test.ts', 'tests/unit/*.test.ts'],
  },
];

/** One folder of a piece: what is made and counted at a time. */
export interface Portion {
  piece: Piece;
  folder: string;
  files: string[];
}

/**
 * The folders of the pieces, or of what is asked for, each on its own: what is done need not be done again where the
 * next one breaks off.
 * @param asked names of pieces, folders with all below them, or files; nothing for all there is
 * @param files every file of the project, with `/` between folders
 * @throws RangeError with what there is, where something asked for is nowhere
 */
export function portions(asked: readonly string[], files: readonly string[]): Portion[] {
  const every = PIECES.flatMap((piece) => foldersOf(piece, files));
  const means = (name: string, piece: Piece, file: string): boolean =>
    piece.name === name || file === name || below(file, name);
  const lost = asked.find(
    (name) => !every.some(({ piece, files: own }) => own.some((file) => means(name, piece, file))),
  );
  if (lost !== undefined) {
    const names = PIECES.map(({ name }) => name).join(', ');
    throw new RangeError(
      `Found nothing to mutate that is called "${lost}", expected ${names}, or a folder or file of theirs.`,
    );
  }
  return every.flatMap(({ piece, folder, files: own }) => {
    const wanted = own.filter((file) => asked.length === 0 || asked.some((name) => means(name, piece, file)));
    return wanted.length === 0 ? [] : [{ piece, folder, files: wanted }];
  });
}

function foldersOf(piece: Piece, files: readonly string[]): Portion[] {
  const mine = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.d.ts') &&
      piece.folders.some((folder) => below(file, folder)) &&
      piece.without?.some((folder) => below(file, folder)) !== true,
  );
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
  return [...Map.groupBy(mine, folderOf)].map(([folder, own]) => ({ piece, folder, files: own }));
}

function below(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}
