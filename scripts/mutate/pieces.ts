/** What `npm run mutate` can be asked for. */

/** A folder with those in it, as far as no other part names one of them, and the tests that are to hold it. */
interface Part {
  folder: string;
  /** As vitest takes them, the quick ones first. Few: each mutant runs those that reach it, and one that survives all. */
  tests: readonly string[];
}

/** A part of the program. */
export interface ProgramPart {
  name: string;
  what: string;
  parts: readonly Part[];
}

function ofScripts(...names: readonly string[]): string[] {
  return names.map((name) => `tests/unit/scripts/${name}.test.ts`);
}

/** Each is held by its own tests: what only a test of the whole record or of a built page would notice counts as not held. */
export const PIECES: readonly ProgramPart[] = [
  {
    name: 'rules',
    what: 'verdicts, evidence, dates, figures, words, versions',
    parts: [
      {
        folder: 'src/core',
        tests: ['tests/unit/core/*.test.ts', 'tests/unit/core/as-of/*.test.ts', 'tests/unit/wording/dates.test.ts'],
      },
      { folder: 'src/core/calculation', tests: ['tests/unit/core/calculation*.test.ts'] },
      { folder: 'src/core/desk', tests: ['tests/unit/core/desk/*.test.ts'] },
      { folder: 'src/core/evidence', tests: ['tests/unit/core/evidence*.test.ts'] },
      {
        folder: 'src/core/fingerprint',
        tests: ['tests/unit/core/fingerprint.test.ts', 'tests/unit/core/quotation*.test.ts'],
      },
      { folder: 'src/core/language', tests: ['tests/unit/core/language.test.ts'] },
      { folder: 'src/core/map', tests: ['tests/unit/core/map-*.test.ts', 'tests/unit/features/map-*.test.ts'] },
      { folder: 'src/core/rules', tests: ['tests/unit/record/rules.test.ts'] },
      { folder: 'src/core/search', tests: ['tests/unit/{core,features}/search/*.test.ts'] },
      { folder: 'src/core/quotation', tests: ['tests/unit/core/quotation*.test.ts'] },
      { folder: 'src/core/verdict', tests: ['tests/unit/core/verdict/*.test.ts', 'tests/unit/core/as-of/*.test.ts'] },
      { folder: 'src/core/version', tests: ['tests/unit/core/version/*.test.ts'] },
      {
        folder: 'src/core/words',
        tests: [
          'tests/unit/core/words.test.ts',
          'tests/unit/core/fingerprint.test.ts',
          'tests/unit/core/quotation*.test.ts',
        ],
      },
    ],
  },
  {
    name: 'reader',
    what: 'schemas, the content and its checks, markdown',
    parts: [
      {
        folder: 'src/core/schema',
        tests: ['tests/unit/core/schema/*.test.ts', 'tests/unit/record/recorded-*.test.ts'],
      },
      {
        folder: 'src/record/body',
        tests: ['tests/unit/record/body/{body,body-faults,page,too-deep}.test.ts'],
      },
      {
        folder: 'src/record',
        tests: [
          'tests/unit/record/!(broken)*.test.ts',
          'tests/unit/core/desk/*.test.ts',
          'tests/unit/record/broken*.test.ts',
        ],
      },
      {
        folder: 'src/record/checks',
        tests: [
          'tests/unit/record/*-of-entries.test.ts',
          'tests/unit/record/{accounts,manifest,prose-fields,sides,stamps}.test.ts',
          'tests/unit/record/{broken*,rules}.test.ts',
        ],
      },
      {
        folder: 'src/record/reading',
        tests: [
          'tests/unit/record/yaml*.test.ts',
          'tests/unit/record/{files,file-names,json-text,nearest,text}.test.ts',
          'tests/unit/record/{broken*,accepted,rules}.test.ts',
        ],
      },
      {
        folder: 'src/record/desk',
        tests: [
          'tests/unit/record/{desk,rules,names-of-entries,references-of-entries}.test.ts',
          'tests/unit/core/desk/*.test.ts',
          'tests/unit/scripts/article-verdict*.test.ts',
          'tests/unit/scripts/{account-read-again,check}.test.ts',
        ],
      },
      {
        folder: 'src/record/stamps',
        tests: ['tests/unit/record/{open-stamp,stamps}.test.ts', 'tests/unit/record/broken-files.test.ts'],
      },
      {
        folder: 'src/record/editor',
        tests: ['tests/unit/record/editor-schemas.test.ts'],
      },
      {
        folder: 'src/record/versions',
        tests: ['tests/unit/record/recorded-*.test.ts', 'tests/unit/record/versions*.test.ts'],
      },
    ],
  },
  {
    name: 'exports',
    what: 'data files, tables, graph, package',
    parts: [
      {
        folder: 'src/exports/cards',
        tests: ['tests/unit/exports/cards/layout.test.ts', 'tests/unit/exports/cards/picture.test.ts'],
      },
      { folder: 'src/exports/epub', tests: ['tests/unit/exports/epub/*.test.ts'] },
      { folder: 'src/exports/schema', tests: ['tests/unit/exports/*.test.ts'] },
      { folder: 'src/exports', tests: ['tests/unit/exports/*.test.ts', 'tests/unit/exports/data/*.test.ts'] },
      { folder: 'src/exports/data', tests: ['tests/unit/exports/*.test.ts', 'tests/unit/exports/data/*.test.ts'] },
    ],
  },
  {
    name: 'references',
    what: 'references in every form',
    parts: [{ folder: 'src/exports/references', tests: ['tests/unit/exports/references/*.test.ts'] }],
  },
  {
    name: 'commands',
    what: 'the parts of the editor’s commands',
    parts: [
      { folder: 'scripts', tests: ofScripts('!(check|fingerprint|new|new-record|published|revise|wrong-calls)') },
      {
        folder: 'scripts/account',
        tests: ofScripts('account', 'accounted', 'account-read-again', 'desk-commands', 'article'),
      },
      {
        folder: 'scripts/article',
        tests: ofScripts(
          ...['article-{evidence,heard,title,words}', 'article-{fields,outlet,quote,rest,stake,utterance}'],
          ...['article', 'article-!(dialogue|killed)', 'article-dialogue'],
        ),
      },
      { folder: 'scripts/check', tests: ofScripts('check-digest', 'watch', 'check', 'published') },
      {
        folder: 'scripts/cli',
        tests: ofScripts('terminal', 'yaml-text', 'article', 'fingerprint', 'wrong-calls'),
      },
      { folder: 'scripts/entry', tests: ofScripts('entry') },
      { folder: 'scripts/new', tests: ofScripts('new-entry', 'new-slug', 'new', 'new-record') },
      { folder: 'scripts/reread', tests: ofScripts('reread', 'reread-*') },
      { folder: 'scripts/revise', tests: ofScripts('revise', 'desk-commands') },
    ],
  },
  {
    name: 'view',
    what: 'what the pages say',
    parts: [
      { folder: 'src/wording', tests: ['tests/unit/wording/*.test.ts', 'tests/unit/{exports,features}/*.test.ts'] },
      { folder: 'src/features', tests: ['tests/unit/features/**/*.test.ts'] },
      { folder: 'src/features/text-pages', tests: ['tests/unit/wording/sides-of-a-record.test.ts'] },
      { folder: 'src/features/search', tests: ['tests/unit/{core,features}/search/*.test.ts'] },
      {
        folder: 'src/features/origins/drawing',
        tests: ['tests/unit/features/drawing/*.test.ts', 'tests/unit/features/origins.test.ts'],
      },
    ],
  },
];

/** One folder of a piece: what is made and counted at a time. */
export interface Portion {
  piece: string;
  folder: string;
  files: string[];
  tests: readonly string[];
}

/**
 * The folders of the pieces, or of what is asked for, each on its own: what is done need not be done again where the
 * next one breaks off.
 * @param asked names of pieces, folders with all below them, or files; nothing for all there is
 * @param files every file of the project, with `/` between folders
 * @throws RangeError with what there is, where something asked for is nowhere
 */
export function portions(asked: readonly string[], files: readonly string[]): Portion[] {
  const every = allPortions(files);
  const means = (name: string, piece: string, file: string): boolean =>
    piece === name || file === name || below(file, name);
  const lost = asked.find((name) => !every.some((each) => each.files.some((file) => means(name, each.piece, file))));
  if (lost !== undefined) {
    const names = PIECES.map(({ name }) => name).join(', ');
    throw new RangeError(
      `Found nothing to mutate that is called "${lost}", expected ${names}, or a folder or file of theirs.`,
    );
  }
  return every.flatMap((each) => {
    const wanted = each.files.filter(
      (file) => asked.length === 0 || asked.some((name) => means(name, each.piece, file)),
    );
    return wanted.length === 0 ? [] : [{ ...each, files: wanted }];
  });
}

function allPortions(files: readonly string[]): Portion[] {
  const parts = PIECES.flatMap(({ name, parts: own }) => own.map((part) => ({ piece: name, ...part })));
  // The part that names the deepest folder of a file has it.
  const deepest = parts.toSorted((a, b) => b.folder.length - a.folder.length);
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const byPart = Map.groupBy(code, (file) => deepest.find(({ folder }) => below(file, folder)));
  return parts.flatMap((part) => {
    const own = byPart.get(part) ?? [];
    const byFolder = Map.groupBy(own, (file) => file.slice(0, file.lastIndexOf('/')));
    return [...byFolder].map(([folder, inFolder]) => ({ ...part, folder, files: inFolder }));
  });
}

function below(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}
