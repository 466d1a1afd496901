/** What becomes of an entry that gets another name, no longer stands, or goes into another. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeFingerprint } from '../../src/core/fingerprint.ts';
import type { Claim, Evidence } from '../../src/core/schema/claim.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { readParts } from '../../src/record/read.ts';
import { readEntries } from '../../src/record/entries.ts';
import type { ContentFiles } from '../../src/record/reading/files.ts';
import { fingerprintOf, madeFrom, readArticle } from '../cli/article.ts';
import { InputError } from '../cli/command.ts';
import { plainOrQuoted, quoted } from '../cli/yaml-text.ts';
import { accountedText } from '../article/accounting.ts';
import { item, quoteLines } from '../article/evidence.ts';
import { withChanges } from '../edit/overlay.ts';
import type { FileChanges } from '../edit/changes.ts';
import { passageLine } from '../edit/passages.ts';
import { scalar, withField, withItem } from '../edit/yaml.ts';
import { fileOf, relink, type Named } from './links.ts';

/** The content, and what is to be written. */
export interface EditedContent {
  folder: string;
  files: ContentFiles;
  changes: FileChanges;
}

/** How an entry gets another name. */
interface Renaming {
  /** Whether its old address leads to the new one for ever. */
  leadsOn: boolean;
  /** The file with the text of a source: its fingerprint is keyed with its name. */
  article: string | undefined;
}

/** Gives an entry another name. */
export function rename(
  { folder, files, changes }: EditedContent,
  entry: Named,
  to: string,
  { leadsOn, article }: Renaming,
): void {
  relink(files, changes, folder, entry, to);
  const path = fileOf(folder, entry);
  const text = changes.read(path) ?? '';
  const renamed = leadsOn ? withItem(text, ['formerly'], [scalar(entry.slug)]) : text;
  changes.write(path, undefined);
  changes.write(fileOf(folder, { ...entry, slug: to }), renamed);
  if (entry.kind !== 'sources') return;
  if (files.stamps.some(({ slug }) => slug === entry.slug))
    throw new InputError(
      `sources/${entry.slug} has time-stamps, whose files are named after it. Nothing was written. Move sources/${entry.slug}.*.tsr out of the content, give the entry its new name, and move them back under that: what they stamp is the text, which stays.`,
    );
  if (article === undefined)
    throw new InputError(
      `The fingerprint of sources/${entry.slug} is keyed with its name. Nothing was written. Name the article's text with --text <file>.`,
    );
  const sources = join(folder, 'sources');
  const words = readArticle(article);
  fingerprintOf(entry.slug, article, words, sources);
  changes.write(join(sources, `${entry.slug}.fingerprint.json`), undefined);
  changes.write(join(sources, `${to}.fingerprint.json`), writeFingerprint(madeFrom(to, article, words)));
}

/** Lets an entry stand no longer. */
export function withdraw(
  { folder, changes }: EditedContent,
  entry: Named,
  on: string,
  why: string,
  into?: string,
): void {
  const path = fileOf(folder, entry);
  const lines = [
    'withdrawn:',
    `  on: ${quoted(on)}`,
    `  why: ${plainOrQuoted(why)}`,
    ...(into === undefined ? [] : [`  mergedInto: ${scalar(into)}`]),
  ];
  changes.write(path, withField(changes.read(path) ?? '', [], lines));
}

/** Says of words that only withdrawn claims told that they are theirs: every word of an article is for something. */
export function accountForWithdrawn({ folder, files, changes }: EditedContent): void {
  const { accounts, entries } = readParts(withChanges(files, changes.list(), folder), () => undefined);
  for (const [source, { accounting, withdrawn }] of accounts) {
    const told = accounting.unaccounted.flatMap(([from, to]) =>
      withdrawn.map(([start, end]): WordRange => [Math.max(from, start), Math.min(to, end)]).filter(([a, b]) => a < b),
    );
    if (told.length === 0) continue;
    const path = fileOf(folder, { kind: 'sources', slug: source });
    const stated = entries.sound.sources.get(source)?.data.accounting;
    const more = told.map((words) => ({ words, not: 'withdrawn' as const }));
    changes.write(path, accountedText(changes.read(path) ?? '', stated, more));
  }
}

/** Lets an entry go into another: links lead there, and of a claim what it rests on goes over. */
export function merge(desk: EditedContent, entry: Named, into: string, on: string, why: string): void {
  const { folder, files, changes } = desk;
  relink(files, changes, folder, entry, into);
  // What the entry itself names is no link to it.
  const path = fileOf(folder, entry);
  const own = files.entries.find(({ kind, slug }) => kind === entry.kind && slug === entry.slug)?.text;
  changes.write(path, own);
  if (entry.kind === 'claims') mergeEvidence(desk, entry.slug, into);
  withdraw(desk, entry, on, why, into);
}

function mergeEvidence({ folder, files, changes }: EditedContent, from: string, into: string): void {
  const { claims } = readEntries(files, () => undefined).sound;
  const [old, kept] = [claims.get(from)?.data, claims.get(into)?.data];
  if (old === undefined || kept === undefined) return;
  const path = fileOf(folder, { kind: 'claims', slug: into });
  let text = changes.read(path) ?? '';
  for (const piece of old.evidence) text = withPiece(text, kept, piece);
  changes.write(path, text);
}

/** A piece of evidence goes over whole; of a voice that is there already, its words do. */
function withPiece(text: string, { evidence }: Claim, piece: Evidence): string {
  const at = evidence.findIndex(({ statement }) => statement === piece.statement);
  const known = evidence[at];
  if (known === undefined) return withItem(text, ['evidence'], linesOf(piece));
  let now = text;
  for (const quote of piece.quotes.filter((each) => !known.quotes.some((other) => isDeepStrictEqual(each, other))))
    now = withItem(now, ['evidence', at, 'quotes'], quoteLines(quote));
  for (const passage of (piece.passages ?? []).filter(
    (each) => !known.passages?.some((other) => isDeepStrictEqual(each, other)),
  ))
    now = withItem(now, ['evidence', at, 'passages'], [passageLine(passage.source, passage.words)]);
  return now;
}

/** A piece as YAML: every field that it has. */
function linesOf({ quotes, passages, figure, ...texts }: Evidence): string[] {
  return [
    ...Object.entries<string | undefined>(texts).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${key === 'speaksOf' ? quoted(value) : plainOrQuoted(value)}`],
    ),
    ...(figure === undefined ? [] : [`figure: ${JSON.stringify(figure)}`]),
    ...(quotes.length === 0 ? ['quotes: []'] : ['quotes:', ...quotes.flatMap((quote) => item(quoteLines(quote)))]),
    ...(passages === undefined
      ? []
      : ['passages:', ...passages.map(({ source, words }) => `  - ${passageLine(source, words)}`)]),
  ];
}
