/** What the content says that the words of a source are for. */
import type { Held, Stated } from '../../src/core/accounting.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { heldIn } from '../../src/record/accounting.ts';
import type { JudgedClaim } from '../../src/record/claims.ts';
import { stillPublished } from '../../src/record/published.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { keepUnchanged, readFiles, type ContentFiles } from '../../src/record/reading/files.ts';
import { MANIFEST } from '../../src/record/manifest.ts';
import { advise } from '../../src/record/reading/nearest.ts';
import { readParts } from '../../src/record/read.ts';
import { InputError } from '../cli/command.ts';

/** Words of an article that a claim has, with the statement whose they are. */
export interface Voiced {
  statement: string;
  words: WordRange;
}

/** The same, with the slug of the claim. */
export interface VoicedClaim extends Voiced {
  claim: string;
}

export interface Accounted {
  /** What claims quote and tell, with their ids. */
  held: readonly Held[];
  /** The source's own `accounting`. */
  accounting: readonly Stated[];
  /** Titles of the claims, by id. */
  titles: ReadonlyMap<string, string>;
  /** Whose words claims hold, and where. */
  voices: readonly VoicedClaim[];
  /** Language of the text (BCP 47). */
  language: string;
  /** The words that claims quote. */
  quoted: WordRange[];
  /** The words that the site quotes, in claims as they were recorded too: what counts for how much it may. */
  onSite: WordRange[];
  /** The words that claims put in their own words. */
  told: WordRange[];
  /** The ranges of the source's own `accounting`. */
  stated: WordRange[];
  /** Claims whose quotations could not be counted, as paths: the check says what is wrong with them. */
  left: string[];
}

/**
 * Reads what is sound of the content, so that a claim in the making does not stand in the way.
 * @param earlier what was read of it before: a file that is as it was is not parsed anew
 * @throws InputError where there is no such source, or its file is not sound
 */
export async function accountedFor(source: string, folder: string, earlier?: ContentFiles): Promise<Accounted> {
  const files = keepUnchanged(await readFiles(folder, shownPath(folder), () => undefined), earlier);
  const parts = readParts(files, () => undefined);
  const { entries, claims } = parts;
  if (entries.manifest === undefined)
    throw new InputError(`${MANIFEST} of the content has problems. See npm run check.`);
  const entry = entries.sound.sources.get(source);
  if (entry === undefined) {
    const known = entries.known.sources;
    if (known.has(source)) throw new InputError(`${source}: its file has problems. See npm run check.`);
    throw new InputError(
      `There is no sources/${source}.yaml: ${advise(source, known, 'write a source that there is')}`,
    );
  }
  const held = heldIn(claims).get(source) ?? [];
  const judged = new Set(claims.map(({ slug }) => slug));
  return {
    held,
    accounting: entry.data.accounting ?? [],
    titles: new Map(claims.map(({ id, title }) => [id, title])),
    voices: voicesIn(source, claims),
    language: entry.data.language,
    quoted: held.flatMap(({ quoted, words }) => (quoted ? [words] : [])),
    onSite: parts.accounts.get(source)?.quoted ?? [],
    told: held.flatMap(({ quoted, words }) => (quoted ? [] : [words])),
    stated: (entry.data.accounting ?? []).map(({ words }) => words),
    left: files.entries.filter(({ kind, slug }) => kind === 'claims' && !judged.has(slug)).map(({ path }) => path),
  };
}

function voicesIn(source: string, claims: readonly JudgedClaim[]): VoicedClaim[] {
  return stillPublished(claims).flatMap(({ slug: claim, evidence }) =>
    evidence.flatMap(({ statement, quotes, passages = [] }) => [
      ...quotes
        .filter((quote) => quote.source === source)
        .flatMap(({ wordRanges }) => wordRanges.map((range) => ({ claim, statement, words: range }))),
      ...passages.filter((passage) => passage.source === source).map(({ words }) => ({ claim, statement, words })),
    ]),
  );
}
