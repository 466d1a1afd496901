/**
 * Numbers of articles in our own prose, and the days of the first and the last. The site computes them wherever it
 * speaks; where an editor types one, another article would make it untrue, and nobody would see it.
 */
import { outBy } from '../../core/as-of.ts';
import { toDays } from '../../core/edtf.ts';
import { countsOfAll, countsOfAny, type TypedCount } from '../../core/language/typed-counts.ts';
import { canBe, daysOfAll } from '../../core/language/typed-days.ts';
import type { Finding } from '../../core/finding.ts';
import { typedCount, typedDay } from '../../core/rules/index.ts';
import { OWN_PROSE } from './prose.ts';
import { messageInBody, type Entries, type Entry } from '../entries.ts';
import type { Report } from '../message.ts';
import { CONTENT_KINDS, type ContentKind } from '../kinds.ts';
import { PROSE as MANIFEST_PROSE } from '../manifest.ts';
import { selectTexts, type PathPattern } from '../reading/select.ts';
import type { Path } from '../reading/yaml.ts';

/** What is told of a day that is over, and what repeats words of the account. */
const OF_THEIR_DAY: readonly PathPattern[] = [
  'revisions.*.what',
  'corrections.*.what',
  'corrections.*.why',
  'withdrawn.why',
  'absences.*.says',
];

/**
 * Reports counts and days of all articles that are not true. A claim speaks as of its day, as its verdict does: what it counts are
 * the articles that were out by then, and one that came later changes no word of it. The other entries speak of now.
 */
export function checkCounts(entries: Entries, report: Report): void {
  const articles = publicationDays(entries);
  if (articles === undefined) return;
  checkTextsOfManifest(entries, articles.length, report);
  for (const text of textsOfEntries(entries, articles)) {
    const { entry, path, articles: there, by } = text;
    const pathOf = (index: number): Finding['path'] => path ?? [index];
    const counts = untrueCountsIn(text).map(({ words, index }) =>
      typedCount.untrue(pathOf(index), words, there.length, by),
    );
    for (const finding of [...counts, ...untrueDays(text, pathOf)])
      report(path === undefined ? messageInBody(entry, finding) : entry.located.message(finding));
  }
}

/** A text of ours in an entry, and the articles of which it speaks. */
interface OwnText {
  entry: Entry<ContentKind>;
  /** The field that has it; the account where it is left out. */
  path?: Path;
  /** With blanks where words of a source stand. */
  text: string;
  /** When the articles appeared. */
  articles: readonly string[];
  /** Until when they are counted, as a message tells it; empty where the text speaks of now. */
  by: string;
}

/** A text of ours that counts all articles, and says another number than there are. */
export interface Miscounted extends OwnText {
  counts: readonly TypedCount[];
}

/** Every text of an entry that counts the articles wrong; none where not every source can be read, as their number is not known then. */
export function miscounted(entries: Entries): Miscounted[] {
  const articles = publicationDays(entries);
  if (articles === undefined) return [];
  return textsOfEntries(entries, articles).flatMap((text) => {
    const counts = untrueCountsIn(text);
    return counts.length === 0 ? [] : [{ ...text, counts }];
  });
}

function untrueCountsIn({ text, articles: { length } }: OwnText): TypedCount[] {
  return countsOfAll(text).filter(({ articles }) => articles !== length);
}

function textsOfEntries(entries: Entries, articles: readonly string[]): OwnText[] {
  return CONTENT_KINDS.flatMap((kind) =>
    [...entries.sound[kind].values()]
      .filter(({ data }) => data.withdrawn === undefined)
      .flatMap((entry) => textsOf(kind, entry, articles)),
  );
}

function textsOf(kind: ContentKind, entry: Entry<ContentKind>, all: readonly string[]): OwnText[] {
  const asOf = 'asOf' in entry.data ? entry.data.asOf : undefined;
  const articles = asOf === undefined ? all : all.filter((issued) => outBy(issued, asOf));
  const speaking = { entry, articles, by: asOf === undefined ? '' : ` by ${asOf}` };
  const fields = OWN_PROSE[kind]
    .filter((each) => !OF_THEIR_DAY.includes(each))
    .flatMap((pattern) => selectTexts(entry.data, pattern));
  return [
    ...fields.map(({ path, value }) => ({ ...speaking, path, text: value })),
    { ...speaking, text: ourWords(entry.body) },
  ];
}

function checkTextsOfManifest({ manifest }: Entries, articles: number, report: Report): void {
  if (manifest === undefined) return;
  for (const { path, value } of MANIFEST_PROSE.flatMap((pattern) => selectTexts(manifest.data, pattern))) {
    const typed = [
      ...typedCounts(value, articles, 'say it without a number'),
      ...typedDays(value, 'say it without a day'),
    ];
    for (const finding of typed) report(manifest.located.message({ ...finding, path }));
  }
}

/** @param pathOf the path of what starts at an index of the text */
function untrueDays({ text, articles: there, by }: OwnText, pathOf: (index: number) => Finding['path']): Finding[] {
  const [earliest, latest] = [first(there), last(there)];
  if (earliest === undefined || latest === undefined) return [];
  return daysOfAll(text).flatMap((found) => {
    const path = pathOf(found.index);
    const edges = [
      ['first', found.first, earliest],
      ['last', found.last, latest],
    ] as const;
    return edges.flatMap(([edge, typed, day]) =>
      typed === undefined || canBe(typed, toDays(day)) ? [] : [typedDay.untrue(path, found.words, edge, day, by)],
    );
  });
}

/** The article that can have appeared before all others. */
function first(there: readonly string[]): string | undefined {
  return there.toSorted((a, b) => toDays(a).first - toDays(b).first)[0];
}

function last(there: readonly string[]): string | undefined {
  return there.toSorted((a, b) => toDays(b).last - toDays(a).last)[0];
}

/** When the articles that stand were published (EDTF); `undefined` where one could not be read, as their number is not known then. */
export function publicationDays({ sound, known }: Entries): string[] | undefined {
  if (sound.sources.size < known.sources.size) return undefined;
  return [...sound.sources.values()].filter(({ data }) => data.withdrawn === undefined).map(({ data }) => data.issued);
}

/** A body or a page, with blanks where a source's words or code stand. */
export function ourWords(markdown: string): string {
  return markdown.replace(/:quote\[[^\]]*\]\{[^}]*\}|:::quote[^]*?\n:::|```[^]*?```|`[^`\n]*`/g, (other) =>
    other.replace(/[^\n]/g, ' '),
  );
}

/**
 * Counts of articles in words that the whole site says: of a page, or of the manifest. They speak of now, and to type a
 * number there is a mistake whether it is true today or not. A number of some articles is free, unless it is that of all.
 * @param articles how many the record has
 * @param instead what to write
 */
export function typedCounts(text: string, articles: number, instead: string): Finding[] {
  const ours = ourWords(text);
  const all = countsOfAll(ours);
  const isPart = ({ index }: TypedCount) =>
    all.some((other) => other.index <= index && index < other.index + other.words.length);
  const some = countsOfAny(ours).filter((each) => each.articles === articles && articles > 2 && !isPart(each));
  return [...all, ...some].map(({ words, index }) => typedCount.typed([index], words, instead));
}

/** Days of the first or the last article in such words. @param instead what to write */
export function typedDays(text: string, instead: string): Finding[] {
  return daysOfAll(ourWords(text)).map(({ words, index }) => typedDay.typed([index], words, instead));
}
